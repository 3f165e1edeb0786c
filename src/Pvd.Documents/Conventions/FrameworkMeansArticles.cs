using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>The articles on the means: engineering, commitments, maquette financière.</summary>
internal static class FrameworkMeansArticles
{
    public static void Write(TemplateWriter template)
    {
        template
            .Paragraph(Style.Article, "Appui en ingénierie")
            .Paragraph(
                Style.Body,
                "L’équipe-projet, animée par le chef de projet, conduit la réalisation du plan d’action. Les partenaires du programme peuvent lui apporter des études, des expertises et des journées d’accompagnement ; celles-ci se comptent en jours et n’entrent pas dans les totaux en euros."
            )
            .Paragraph(Style.Article, "Engagements des parties")
            .Paragraph(Style.Clause, "Engagements {de-la-commune} et de l’Intercommunalité")
            .Paragraph(Style.LeadIn, "{la-commune|capitale} et l’Intercommunalité s’engagent à :")
            .Bullets(
                "conduire les actions dont elles sont maîtres d’ouvrage et tenir à jour leurs fiches",
                "maintenir l’équipe-projet pendant la durée de la convention",
                "ne rien entreprendre qui contredise la stratégie",
                "rendre compte de l’avancement au comité de projet et à leurs assemblées"
            )
            .Paragraph(Style.Clause, "Engagements de l’État")
            .Paragraph(Style.LeadIn, "L’État s’engage, par le préfet de département, à :")
            .Bullets(
                "coordonner l’intervention de ses services et de ses opérateurs",
                "examiner les demandes de subvention des actions du plan selon les règles de chaque dispositif et dans la limite des crédits disponibles",
                "mettre à disposition les données utiles au suivi"
            );
        template.If("cadre.autres-parties", () => CommitmentsArticle.WriteOthers(template, "cadre"));
        template
            .Paragraph(Style.Article, "Maquette financière")
            .Paragraph(
                Style.Body,
                "La maquette financière, jointe en annexe, présente le coût de chaque action et les financements envisagés, demandés ou accordés. Elle est indicative : seule la décision de chaque financeur l’engage. Elle est mise à jour chaque année."
            );
        template.If(
            "maquette.total",
            () =>
                template.Paragraph(
                    Style.Body,
                    "À ce jour, les financements inscrits s’élèvent à {maquette.total}{si maquette.cout} pour un coût de {maquette.cout} hors taxes{fin}."
                )
        );
    }
}
