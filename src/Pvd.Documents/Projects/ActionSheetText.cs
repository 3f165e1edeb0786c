using Pvd.Documents.Conventions;
using Pvd.Documents.Word;

namespace Pvd.Documents.Projects;

/// <summary>A fiche action: what is done, by whom, for what, at what cost, when, and how one will know.</summary>
internal static class ActionSheetText
{
    private static readonly Column[] Identity = [new("Rubrique", 34), new("Contenu", 66)];

    private static readonly Column[] Financing =
    [
        new("Financeur", 26),
        new("Dispositif", 24),
        new("Montant", 20, IsNumber: true),
        new("Taux", 12, IsNumber: true),
        new("État", 18),
    ];

    private static readonly Column[] InKind =
    [
        new("Organisme", 34),
        new("Objet", 46),
        new("Jours", 20, IsNumber: true),
    ];

    private static readonly Column[] Milestones = [new("Jalon", 50), new("Prévu le", 25), new("Atteint le", 25)];

    private static readonly Column[] Indicators =
    [
        new("Indicateur", 40),
        new("Nature", 18),
        new("Départ", 14, IsNumber: true),
        new("Cible", 28, IsNumber: true),
    ];

    public static WordTemplate Template { get; } =
        new(
            new("Fiche action {fiche.numero} – {fiche.titre}", Programme.Name),
            "Fiche action {fiche.numero} – {territoire-court}",
            Programme.Name,
            Write
        )
        {
            HasCover = false,
        };

    private static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.DocumentTitle, "Fiche action n° {fiche.numero} : {fiche.titre}");
        WriteIdentity(template);
        WriteContent(template);
        WriteFinancing(template);
        WriteCalendar(template);
        WriteIndicators(template);
        template.Paragraph(Style.Section, "Validation");
        template.Paragraph(
            Style.Body,
            "{si fiche.validee-le}Fiche validée par le comité de projet réuni le {fiche.validee-le}.{sinon}Fiche à soumettre au comité de projet.{fin}{si fiche.annexes} Annexes : {fiche.annexes.nom}.{fin}"
        );
    }

    private static void WriteIdentity(TemplateWriter template)
    {
        template.Table(
            "Identité de l’action",
            Identity,
            () =>
            {
                template.Row(Identity, "Axe stratégique", "{fiche.axe}");
                template.Row(
                    Identity,
                    "Avancement",
                    "{fiche.statut|capitale}{si fiche.priorite}, priorité {fiche.priorite}{fin}"
                );
                template.Row(
                    Identity,
                    "Maître d’ouvrage",
                    "{fiche.maitre-d-ouvrage}{si fiche.siren} (SIREN {fiche.siren}){fin}"
                );
                template.Row(
                    Identity,
                    "Communes concernées",
                    "{si fiche.communes}{fiche.communes.nom}{sinon}[communes]{fin}"
                );
                template.If(
                    "fiche.secteurs",
                    () => template.Row(Identity, "Secteurs d’intervention", "{fiche.secteurs.nom}")
                );
                template.If(
                    "fiche.contrats",
                    () =>
                        template.Row(
                            Identity,
                            "Autres contrats",
                            "{pour fiche.contrats}{nom}{si reference} ({reference}){fin}{sauf dernier}, {fin}{fin}"
                        )
                );
            }
        );
    }

    private static void WriteContent(TemplateWriter template)
    {
        template.Paragraph(Style.Section, "Description");
        template.Paragraph(Style.Body, "{fiche.description}");
        template.Paragraph(Style.Section, "Objectifs et lien avec le diagnostic");
        template.Paragraph(Style.Body, "{fiche.objectifs}");
        template.If("fiche.lien-diagnostic", () => template.Paragraph(Style.Body, "{fiche.lien-diagnostic}"));
        template.If(
            "fiche.partenaires",
            () =>
                template
                    .Paragraph(Style.Section, "Partenaires")
                    .BulletsFor("fiche.partenaires", "{nom}{si role} : {role}{fin}")
        );
        template.If(
            "fiche.centralite",
            () =>
                template.Paragraph(Style.Section, "Effet sur la centralité").Paragraph(Style.Body, "{fiche.centralite}")
        );
        template.If(
            "fiche.transition",
            () =>
                template
                    .Paragraph(Style.Section, "Effet sur la transition écologique")
                    .Paragraph(Style.Body, "{fiche.transition}")
        );
    }

    private static void WriteFinancing(TemplateWriter template)
    {
        template.Paragraph(Style.Section, "Coût et financement");
        template.Paragraph(
            Style.LeadIn,
            "Coût estimé : {fiche.cout-ht} hors taxes{si fiche.cout-ttc}, {fiche.cout-ttc} toutes taxes comprises{fin}{si fiche.assiette} ; dépense subventionnable : {fiche.assiette}{fin}."
        );
        template.Table(
            "Plan de financement",
            Financing,
            () =>
            {
                template.RowsFor(
                    "fiche.financements",
                    Financing,
                    ["{financeur|capitale}", "{dispositif|capitale}", "{montant}", "{taux}", "{etat|capitale}"],
                    ["financeur", "dispositif", "montant", "taux", "état"]
                );
                template.If(
                    "fiche.financements",
                    () => template.Row(Financing, "**Total**", "", "{fiche.total-financements}", "", "")
                );
            }
        );
        template.If("fiche.solde", () => template.Paragraph(Style.AfterTable, "Reste à financer : {fiche.solde}."));
        template.If(
            "fiche.aides-en-nature",
            () =>
                template
                    .Paragraph(
                        Style.LeadIn,
                        "S’y ajoutent les aides en nature suivantes, comptées en jours et non en euros."
                    )
                    .Table(
                        "Aides en nature",
                        InKind,
                        () =>
                            template.For(
                                "fiche.aides-en-nature",
                                () => template.Row(InKind, "{organisme|capitale}", "{objet}", "{jours}")
                            )
                    )
        );
    }

    private static void WriteCalendar(TemplateWriter template)
    {
        template.Paragraph(Style.Section, "Calendrier");
        template.Paragraph(Style.Body, "Début prévu : {fiche.debut} ; fin prévue : {fiche.fin-prevue}.");
        template.If(
            "fiche.jalons",
            () =>
                template.Table(
                    "Jalons",
                    Milestones,
                    () =>
                        template.For(
                            "fiche.jalons",
                            () =>
                                template.Row(Milestones, "{nom}", "{date}", "{si atteint-le}{atteint-le}{sinon}—{fin}")
                        )
                )
        );
    }

    private static void WriteIndicators(TemplateWriter template)
    {
        template.Paragraph(Style.Section, "Suivi et évaluation");
        template.Table(
            "Indicateurs de suivi",
            Indicators,
            () =>
                template.RowsFor(
                    "fiche.indicateurs",
                    Indicators,
                    [
                        "{nom}{si unite} ({unite}){fin}",
                        "{nature|capitale}",
                        "{depart}",
                        "{cible}{si cible-le} ({cible-le}){fin}",
                    ],
                    ["indicateur", "nature", "valeur", "valeur et date"]
                )
        );
    }
}
