using Pvd.Documents.Conventions;
using Pvd.Documents.Word;

namespace Pvd.Documents.Governance;

/// <summary>What is sent before and after a meeting of the comité de projet.</summary>
internal static class MeetingTexts
{
    private static readonly Column[] Attendance =
    [
        new("Qualité", 28),
        new("Nom", 26),
        new("Partie représentée", 28),
        new("Présence", 18),
    ];

    /// <summary>The notice of meeting.</summary>
    public static WordTemplate Notice { get; } =
        new(
            new("Convocation du comité de projet – {territoire}", Programme.Name),
            "Convocation – comité de projet, {territoire-court}",
            Programme.Name,
            WriteNotice
        )
        {
            HasCover = false,
        };

    /// <summary>The minutes.</summary>
    public static WordTemplate Minutes { get; } =
        new(
            new("Compte rendu du comité de projet – {territoire}", Programme.Name),
            "Compte rendu – comité de projet, {territoire-court}",
            Programme.Name,
            WriteMinutes
        )
        {
            HasCover = false,
        };

    private static void WriteNotice(TemplateWriter template)
    {
        template.Paragraph(Style.Letterhead, "**{epci.nom}**");
        template.Paragraph(Style.Letterhead, "{territoire|capitale}");
        template.Paragraph(
            Style.PlaceAndDate,
            "[lieu], le {si reunion.convoquee-le}{reunion.convoquee-le}{sinon}[date]{fin}"
        );
        template.Paragraph(Style.DocumentTitle, "Convocation du comité de projet");
        template.Paragraph(Style.Body, "Madame, Monsieur,");
        template.Paragraph(
            Style.Body,
            "Le comité de projet Petites villes de demain se réunira le {reunion.date|jour} à [heure], à [lieu de la réunion]. Nous vous invitons à y siéger ou à vous y faire représenter."
        );
        WriteAgenda(template);
        template.Paragraph(
            Style.Body,
            "Les documents soumis à l’examen du comité sont joints ou vous seront adressés avant la réunion. Le secrétariat se tient à votre disposition : [contact]."
        );
        template.Paragraph(
            Style.Closing,
            "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée."
        );
        template.Paragraph(Style.Signatory, "Pour la présidence du comité, [nom et qualité]");
        template.If(
            "comite.membres",
            () =>
                template
                    .Paragraph(Style.LeadIn, "Destinataires :")
                    .BulletsFor("comite.membres", "{fonction}{si partie}, {partie}{fin}")
        );
    }

    private static void WriteMinutes(TemplateWriter template)
    {
        template.Paragraph(Style.Letterhead, "**{epci.nom}**");
        template.Paragraph(Style.Letterhead, "{territoire|capitale}");
        template.Paragraph(Style.DocumentTitle, "Compte rendu du comité de projet du {reunion.date}");
        template.Paragraph(
            Style.Body,
            "Le comité de projet Petites villes de demain, {si comite.presidence}{comite.presidence-en-clair}{sinon}présidé par [élu ou élus qui président]{fin}, s’est réuni le {reunion.date|jour} à [lieu]{si reunion.convoquee-le}, sur convocation du {reunion.convoquee-le}{fin}."
        );
        template.Paragraph(Style.Section, "Présences");
        template.Table(
            "Membres et présences",
            Attendance,
            () =>
                template.RowsFor(
                    "comite.membres",
                    Attendance,
                    ["{qualite}", "{nom}", "{si represente-une-partie}{partie}{sinon}—{fin}", "[présent, excusé]"],
                    ["qualité", "nom", "partie", "présent, excusé"]
                )
        );
        WriteAgenda(template);
        template.Paragraph(Style.Section, "Échanges");
        template.Paragraph(Style.Body, "[résumé des échanges, point par point]");
        template.Paragraph(Style.Section, "Décisions");
        template.If(
            "reunion.decisions",
            () =>
                template
                    .Paragraph(Style.LeadIn, "Le comité de projet décide :")
                    .BulletsFor("reunion.decisions", "{texte}")
        );
        template.Unless(
            "reunion.decisions",
            () => template.Paragraph(Style.Body, "[décisions du comité, ou « aucune »]")
        );
        template.Paragraph(Style.Section, "Suites");
        template.Paragraph(Style.Body, "Prochaine réunion : [date].");
        template.Paragraph(
            Style.Closing,
            "{si reunion.approuve-le}Compte rendu approuvé le {reunion.approuve-le}.{sinon}Compte rendu adressé à tous les membres, à approuver lors de la prochaine réunion.{fin}"
        );
        template.Paragraph(Style.Signatory, "Pour la présidence du comité, [nom et qualité]");
    }

    private static void WriteAgenda(TemplateWriter template)
    {
        template.Paragraph(Style.Section, "Ordre du jour");
        template.BulletsFor("reunion.ordre-du-jour", "{titre}{si a-decider} (pour décision){fin}");
        template.Unless("reunion.ordre-du-jour", () => template.Paragraph(Style.Body, "[points de l’ordre du jour]"));
    }
}
