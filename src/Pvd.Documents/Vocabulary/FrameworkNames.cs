using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Domain;
using Pvd.Domain.Projects;

namespace Pvd.Documents.Vocabulary;

/// <summary>The convention-cadre and its projet de territoire.</summary>
internal static class FrameworkNames
{
    public static void Describe(TemplateModelBuilder<FrameworkFacts> model) =>
        model
            .DescribeAct(item => item.Act)
            .Flag("vaut-ort", "is-ort", new("vaut ORT", "stands for an ORT"), item => item.ClaimsOrt)
            .Number("duree", "years", new("nombre d’années", "number of years"), "5", item => item.Years)
            .Number(
                "rythme-evaluation",
                "evaluation-years",
                new("nombre d’années entre deux évaluations", "years between two evaluations"),
                "5",
                item => item.Act.YearsBetweenEvaluations
            )
            .Date(
                "terme",
                "term",
                new("terme de la convention", "last day of the convention"),
                "1er décembre 2027",
                item => item.Term
            )
            .List(
                "perimetre",
                "perimeter",
                new("périmètre de la stratégie", "perimeter of the strategy"),
                item => item.Perimeter,
                commune =>
                    commune.Text(
                        "nom",
                        "name",
                        new("nom de la commune", "name of the commune"),
                        "Airvault",
                        item => item.Name
                    )
            )
            .List(
                "secteurs",
                "sectors",
                new("secteurs d’intervention", "intervention sectors"),
                item =>
                    item.Sectors?.Select(sector => new SectorView(
                            sector.Name,
                            sector.Kind?.Label.French,
                            item.NameOf(sector.Commune)
                        ))
                        .ToList(),
                sector =>
                    sector
                        .Text(
                            "nom",
                            "name",
                            new("nom du secteur", "name of the sector"),
                            "Centre-ville d’Airvault",
                            item => item.Name
                        )
                        .Text(
                            "nature",
                            "kind",
                            new("nature du secteur", "kind of sector"),
                            "centre-ville de la ville principale",
                            item => item.Kind
                        )
                        .Text(
                            "commune",
                            "commune",
                            new("commune du secteur", "commune of the sector"),
                            "Airvault",
                            item => item.Commune
                        )
            )
            .Group(
                "derogation",
                "derogation",
                new("dérogation à la ville principale", "derogation from the principal town"),
                item => item.Derogation,
                derogation =>
                    derogation
                        .Date(
                            "decidee-le",
                            "decided-on",
                            new("date de la décision du préfet", "day of the prefect’s decision"),
                            "3 mars 2022",
                            item => item.DecidedOn
                        )
                        .Flag(
                            "eloignement",
                            "apart",
                            new("discontinuité ou éloignement", "discontinuity or remoteness"),
                            item => item.IsApart
                        )
                        .Flag(
                            "centralite",
                            "centrality",
                            new(
                                "autres communes à fonctions de centralité",
                                "other communes with functions of centrality"
                            ),
                            item => item.Centralities is { Count: > 0 }
                        )
            )
            .List(
                "enjeux",
                "issues",
                new("enjeux du diagnostic", "issues of the diagnosis"),
                item => item.Project?.Diagnosis?.Issues,
                issue =>
                    issue.Text(
                        "nom",
                        "name",
                        new("enjeu", "issue"),
                        "Vacance des commerces du centre",
                        item => item.Label
                    )
            )
            .List(
                "orientations",
                "orientations",
                Localized.Same("orientations"),
                item => item.Project?.Orientations,
                orientation =>
                    orientation.Text(
                        "nom",
                        "name",
                        Localized.Same("orientation"),
                        "économie locale",
                        item => item.Label.French
                    )
            )
            .List("axes", "axes", new("axes stratégiques", "strategic axes"), item => item.Project?.Axes, DescribeAxis);

    private static void DescribeAxis(TemplateModelBuilder<StrategicAxis> axis) =>
        axis.Text(
                "titre",
                "title",
                new("intitulé de l’axe", "title of the axis"),
                "Habiter le centre",
                item => item.Title
            )
            .Text("echelle", "scale", new("échelle de l’axe", "scale of the axis"), "EPCI", item => item.Scale)
            .List(
                "partenaires",
                "partners",
                new("partenaires de l’axe", "partners of the axis"),
                item => item.Partners,
                partner =>
                    partner.Text("nom", "name", new("nom du partenaire", "name of the partner"), "Anah", name => name)
            )
            .List(
                "indicateurs",
                "indicators",
                new("indicateurs de l’axe", "indicators of the axis"),
                item => item.Indicators,
                ProjectNames.DescribeIndicator
            );

    /// <summary>A sector, in words.</summary>
    internal sealed record SectorView(string? Name, string? Kind, string? Commune);
}
