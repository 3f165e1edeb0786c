using Pvd.Documents.Word;
using Pvd.Domain.Territories;

namespace Pvd.Documents.Conventions;

/// <summary>Article 1: what the act is for, and for whom.</summary>
internal static class ObjectArticle
{
    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Article, "Objet de la convention");
        word.Paragraph(
            Style.Body,
            $"La présente convention marque l’entrée {facts.OfTheCommune} et de l’Intercommunalité dans le programme Petites villes de demain."
        );
        if (facts.Dossier.Communes.Count == 1)
        {
            word.Paragraph(Style.Body, "La commune bénéficiaire est ", Name(facts.Dossier.Communes[0]), ".");
        }
        else
        {
            word.Paragraph(Style.LeadIn, "Les communes bénéficiaires sont :");
            word.Bullets([.. facts.Dossier.Communes.Select(Name)]);
        }

        word.Paragraph(Style.LeadIn, "La convention a pour objet :");
        word.Bullets(
            "de préciser ce à quoi chaque partie s’engage",
            "d’organiser le pilotage et l’animation de la démarche",
            "de fixer le délai dans lequel la convention-cadre sera préparée et signée",
            "de dresser un premier état des lieux du territoire et de ses besoins d’ingénierie"
        );
        word.Paragraph(
            Style.Body,
            "Elle n’attribue par elle-même aucune subvention. Chaque demande est examinée par le financeur concerné, selon ses propres règles et dans la limite des crédits dont il dispose."
        );
    }

    private static string Name(Commune commune) => $"{commune.Name} (code INSEE {commune.Code})";
}
