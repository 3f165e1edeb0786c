using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>Article 2: what each party undertakes.</summary>
internal static class CommitmentsArticle
{
    public static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.Article, "Engagements des parties");
        template.Paragraph(Style.Clause, "Engagements {de-la-commune} et de l’Intercommunalité");
        template.Paragraph(Style.LeadIn, "{la-commune|capitale} et l’Intercommunalité s’engagent à :");
        template.Bullets(
            "élaborer, ou compléter s’il existe, un projet de territoire qui énonce une stratégie de revitalisation, puis le mettre en œuvre",
            "installer un comité de projet et constituer une équipe-projet, animée par un chef de projet",
            "consacrer à la démarche les moyens humains et financiers qu’elle demande",
            "y associer les habitants, les acteurs économiques et les associations",
            "veiller à ce que leurs décisions restent cohérentes avec la stratégie en cours d’élaboration",
            "prendre part à l’évaluation du programme et aux échanges du Club Petites villes de demain"
        );

        template.Paragraph(Style.Clause, "Engagements de l’État");
        template.Paragraph(Style.LeadIn, "L’État s’engage, par le préfet de département, à :");
        template.Bullets(
            "être l’interlocuteur {de-la-commune} et de l’Intercommunalité pour toute question relative au programme",
            "coordonner l’intervention de ses services et de ses opérateurs",
            "examiner, dans le cadre des règles applicables et des crédits disponibles, les demandes d’aide à l’ingénierie, dont celle qui porte sur le poste de chef de projet, et les demandes d’aide à l’investissement",
            "faciliter le lien avec les autres contrats et programmes qui intéressent le territoire"
        );
        template.If("adhesion.autres-parties", () => WriteOthers(template, "adhesion"));
    }

    /// <summary>What the parties that an act could do without bring to it.</summary>
    public static void WriteOthers(TemplateWriter template, string act) =>
        template
            .Paragraph(Style.Clause, "Engagements des autres signataires")
            .Paragraph(
                Style.Body,
                "Chacun des autres signataires examine selon ses propres règles les projets qui lui sont présentés et se prononce dans les limites de ses compétences."
            )
            .Paragraph(Style.LeadIn, "Il apporte à la démarche l’appui suivant :")
            .BulletsFor(act + ".autres-parties", "{designation} : [appui proposé]");
}
