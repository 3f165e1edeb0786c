using Pvd.Documents.Conventions;
using Pvd.Documents.Word;

namespace Pvd.Documents.Grants;

/// <summary>The letter that notifies a State grant, with the days by which things must happen.</summary>
internal static class GrantNotificationText
{
    private static readonly Column[] Grant = [new("Élément", 40), new("Valeur", 60)];

    private static readonly Column[] Deadlines =
    [
        new("Échéance", 34),
        new("Au plus tard le", 22),
        new("Dernier report possible", 22),
        new("Texte", 22),
    ];

    public static WordTemplate Template { get; } =
        new(
            new("Notification de subvention – {subvention.projet}", "Subventions de l’État"),
            "Notification – {subvention.projet}",
            "Subventions de l’État",
            Write
        )
        {
            HasCover = false,
        };

    private static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.Letterhead, "[autorité qui accorde la subvention]");
        template.Paragraph(Style.Letterhead, "à l’attention de : {subvention.beneficiaire}");
        template.Paragraph(
            Style.PlaceAndDate,
            "[lieu], le {si subvention.notifiee-le}{subvention.notifiee-le}{sinon}[date]{fin}"
        );
        template.Paragraph(Style.DocumentTitle, "Notification d’une subvention de l’État");
        template.Paragraph(Style.Body, "**Objet :** {subvention.projet}");
        template.Paragraph(Style.Body, "Madame, Monsieur,");
        template.Paragraph(
            Style.Body,
            "Par décision du {subvention.decidee-le}, une subvention d’un montant maximal de **{subvention.montant}** vous est accordée pour le projet « {subvention.projet} », au titre de l’année {subvention.annee|chiffres} ({subvention.dispositif})."
        );
        template.Paragraph(Style.Section, "La subvention");
        template.Table(
            "Subvention accordée",
            Grant,
            () =>
            {
                template.Row(Grant, "Montant maximal", "{subvention.montant}");
                template.If(
                    "subvention.assiette",
                    () => template.Row(Grant, "Dépense subventionnable", "{subvention.assiette}")
                );
                template.If("subvention.taux", () => template.Row(Grant, "Taux", "{subvention.taux}"));
            }
        );
        template.Paragraph(Style.Section, "Les échéances");
        WriteDeadlines(template);
        template.Paragraph(
            Style.AfterTable,
            "Informez sans tarder la préfecture du commencement de l’opération, puis de son achèvement. Une prolongation se demande avant l’échéance, avec ses motifs ; elle n’est jamais acquise. La subvention est liquidée selon la dépense réellement faite, sans pouvoir dépasser le montant ci-dessus."
        );
        template.If(
            "subvention.usage-jusqu-au",
            () =>
                template.Paragraph(
                    Style.Body,
                    "L’affectation de l’investissement ne peut être modifiée avant le {subvention.usage-jusqu-au} sans l’accord de l’autorité qui a accordé l’aide."
                )
        );
        template.Paragraph(
            Style.Closing,
            "Cette décision peut être contestée devant le tribunal administratif dans les conditions et délais du code de justice administrative."
        );
        template.Paragraph(Style.Signatory, "[qualité, nom et signature]");
    }

    private static void WriteDeadlines(TemplateWriter template)
    {
        template.If(
            "subvention.echeances",
            () =>
                template
                    .Paragraph(
                        Style.LeadIn,
                        "La subvention peut être perdue ou réclamée si ces échéances ne sont pas tenues :"
                    )
                    .Table(
                        "Échéances",
                        Deadlines,
                        () =>
                            template.For(
                                "subvention.echeances",
                                () =>
                                    template.Row(
                                        Deadlines,
                                        "{objet|capitale}",
                                        "{date|jour}",
                                        "{si report}{report}{sinon}—{fin}",
                                        "{texte}"
                                    )
                            )
                    )
        );
        template.Unless(
            "subvention.echeances",
            () =>
                template.Paragraph(
                    Style.Body,
                    "L’opération doit commencer au plus tard le {subvention.commencer-avant} et être achevée au plus tard le {subvention.achever-avant}."
                )
        );
    }
}
