using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Domain;
using Pvd.Domain.Territories;

namespace Pvd.Documents.Vocabulary;

/// <summary>Communes and EPCI.</summary>
internal static class TerritoryNames
{
    public static void Describe(TemplateModelBuilder<DocumentSource> model) =>
        model
            .Text(
                "territoire",
                "territory",
                new("communes bénéficiaires", "beneficiary communes"),
                "commune d’Airvault",
                source => Of(source)?.Name
            )
            .Text(
                "territoire-court",
                "short-territory",
                new("nom court du territoire", "short name of the territory"),
                "Commune d’Airvault",
                source => Of(source)?.ShortName
            )
            .Text(
                "la-commune",
                "the-commune",
                new("la Commune ou les Communes", "the commune or the communes"),
                "la Commune",
                source => Of(source)?.OneOrMore("la Commune", "les Communes")
            )
            .Text(
                "de-la-commune",
                "of-the-commune",
                new("de la Commune ou des Communes", "of the commune or of the communes"),
                "de la Commune",
                source => Of(source)?.OneOrMore("de la Commune", "des Communes")
            )
            .Text(
                "departement",
                "department",
                Localized.Same("département"),
                "79",
                source => Of(source)?.Dossier.Communes[0].Code.Department.Value
            )
            .List(
                "communes",
                "communes",
                new("communes bénéficiaires", "beneficiary communes"),
                source => Of(source)?.Dossier.Communes,
                DescribeCommune
            )
            .Group("epci", "epci", Localized.Same("EPCI"), Of, DescribeEpci);

    private static TerritoryFacts? Of(DocumentSource source) => source.Facts?.Territory;

    private static void DescribeCommune(TemplateModelBuilder<Commune> commune) =>
        commune
            .Text("nom", "name", new("nom de la commune", "name of the commune"), "Airvault", item => item.Name)
            .Text("code", "code", new("code INSEE", "INSEE code"), "79005", item => item.Code.Value)
            .Text("siren", "siren", Localized.Same("SIREN"), "217 900 059", item => Phrases.Grouped(item.Siren))
            .Number("population", "population", Localized.Same("population"), "2 991", item => item.Population)
            .Text(
                "siren-epci",
                "epci-siren",
                new("SIREN de l’EPCI", "SIREN of the EPCI"),
                "200 041 416",
                item => Phrases.Grouped(item.Epci)
            );

    private static void DescribeEpci(TemplateModelBuilder<TerritoryFacts> epci) =>
        epci.Text(
                "nom",
                "name",
                new("nom de l’EPCI", "name of the EPCI"),
                "Communauté de communes Airvaudais-Val du Thouet",
                territory => territory.Epci.Title
            )
            .Text(
                "nature",
                "kind",
                new("nature de l’EPCI", "kind of EPCI"),
                "Communauté de communes",
                territory => territory.Dossier.Epci?.Kind is { } kind ? Phrases.Capitalized(kind.Label.French) : null
            )
            .Text(
                "siren",
                "siren",
                new("SIREN de l’EPCI", "SIREN of the EPCI"),
                "200 041 416",
                territory => Phrases.Grouped(territory.Epci.Siren)
            )
            .Number(
                "population",
                "population",
                new("population de l’EPCI", "population of the EPCI"),
                "6 931",
                territory => territory.Dossier.Epci?.Population
            );
}
