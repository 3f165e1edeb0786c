using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>The annex: what is known of the territory, its committee, its post and its calendar, in tables.</summary>
internal static class TerritorySheet
{
    private static readonly Column[] Communes =
    [
        new("Commune", 32),
        new("Code INSEE", 14),
        new("SIREN", 18),
        new("Population", 18, IsNumber: true),
        new("SIREN de l’EPCI", 18),
    ];

    private static readonly Column[] Epci =
    [
        new("Nom", 40),
        new("Nature", 24),
        new("SIREN", 18),
        new("Population", 18, IsNumber: true),
    ];

    private static readonly Column[] Members =
    [
        new("Qualité", 28),
        new("Nom", 24),
        new("Partie représentée", 28),
        new("À compter du", 20),
    ];

    private static readonly Column[] Post = [new("Élément", 40), new("Valeur", 60)];

    private static readonly Column[] Calendar = [new("Date", 22), new("Événement", 44), new("Partie", 34)];

    public static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.Annex, "Fiche du territoire");
        template.Paragraph(Style.Body, "Informations connues au {etabli-le}.");
        template.Paragraph(
            Style.AnnexSection,
            "{si communes.plusieurs}Communes bénéficiaires{sinon}Commune bénéficiaire{fin}"
        );
        template.Table(
            "Communes bénéficiaires",
            Communes,
            () =>
                template.For(
                    "communes",
                    () => template.Row(Communes, "{nom}", "{code}", "{siren}", "{population}", "{siren-epci}")
                )
        );
        template.Paragraph(Style.AnnexSection, "Intercommunalité");
        template.Table(
            "Intercommunalité",
            Epci,
            () => template.Row(Epci, "{epci.nom}", "{epci.nature}", "{epci.siren}", "{epci.population}")
        );
        WriteMembers(template);
        WritePost(template);
        template.Paragraph(Style.AnnexSection, "Calendrier");
        template.Table(
            "Calendrier",
            Calendar,
            () =>
                template.RowsFor(
                    "adhesion.calendrier",
                    Calendar,
                    ["{date}", "{evenement}", "{partie}"],
                    ["date", "événement", "partie"]
                )
        );
    }

    /// <summary>Who sits on the comité de projet.</summary>
    public static void WriteMembers(TemplateWriter template) =>
        template
            .Paragraph(Style.AnnexSection, "Comité de projet")
            .Table(
                "Membres du comité de projet",
                Members,
                () =>
                    template.RowsFor(
                        "comite.membres",
                        Members,
                        ["{qualite}", "{nom}", "{si represente-une-partie}{partie}{sinon}—{fin}", "{depuis}"],
                        ["qualité", "nom", "partie", "date"]
                    )
            );

    private static void WritePost(TemplateWriter template)
    {
        template.Paragraph(Style.AnnexSection, "Poste de chef de projet");
        template.Table(
            "Poste de chef de projet",
            Post,
            () =>
            {
                template.Row(Post, "Titulaire", "{poste.titulaire}");
                template.Row(Post, "Employeur", "{poste.titre-employeur}");
                template.Row(Post, "Quotité de travail", "[quotité]");
                template.Row(Post, "Prise de poste", "{poste.depuis}");
                template.For(
                    "poste.couts",
                    () => template.Row(Post, "Coût chargé, année {annee|chiffres}", "{montant}")
                );
                template.Unless("poste.couts", () => template.Row(Post, "Coût chargé annuel", "[montant]"));
            }
        );
    }
}
