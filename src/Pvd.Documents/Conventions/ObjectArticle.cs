using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>Article 1: what the act is for, and for whom.</summary>
internal static class ObjectArticle
{
    public static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.Article, "Objet de la convention");
        template.Paragraph(
            Style.Body,
            "La présente convention marque l’entrée {de-la-commune} et de l’Intercommunalité dans le programme Petites villes de demain."
        );
        template.If(
            "communes.un-seul",
            () =>
                template.Paragraph(
                    Style.Body,
                    "La commune bénéficiaire est {pour communes}{nom} (code INSEE {code}){fin}."
                )
        );
        template.If(
            "communes.plusieurs",
            () =>
                template
                    .Paragraph(Style.LeadIn, "Les communes bénéficiaires sont :")
                    .BulletsFor("communes", "{nom} (code INSEE {code})")
        );
        template.Paragraph(Style.LeadIn, "La convention a pour objet :");
        template.Bullets(
            "de préciser ce à quoi chaque partie s’engage",
            "d’organiser le pilotage et l’animation de la démarche",
            "de fixer le délai dans lequel la convention-cadre sera préparée et signée",
            "de dresser un premier état des lieux du territoire et de ses besoins d’ingénierie"
        );
        template.Paragraph(
            Style.Body,
            "Elle n’attribue par elle-même aucune subvention. Chaque demande est examinée par le financeur concerné, selon ses propres règles et dans la limite des crédits dont il dispose."
        );
    }
}
