using Pvd.Documents.Word;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>Article 2: what each party undertakes.</summary>
internal static class CommitmentsArticle
{
    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Article, "Engagements des parties");
        WriteCommunes(word, facts);
        WriteState(word, facts);
        if (facts.OtherParties.Count > 0)
        {
            WriteOthers(word, facts);
        }
    }

    private static void WriteCommunes(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Clause, $"Engagements {facts.OfTheCommune} et de l’Intercommunalité");
        word.Paragraph(Style.LeadIn, $"{Capitalized(facts.TheCommune)} et l’Intercommunalité s’engagent à :");
        word.Bullets(
            "élaborer, ou compléter s’il existe, un projet de territoire qui énonce une stratégie de revitalisation, puis le mettre en œuvre",
            "installer un comité de projet et constituer une équipe-projet, animée par un chef de projet",
            "consacrer à la démarche les moyens humains et financiers qu’elle demande",
            "y associer les habitants, les acteurs économiques et les associations",
            "veiller à ce que leurs décisions restent cohérentes avec la stratégie en cours d’élaboration",
            "prendre part à l’évaluation du programme et aux échanges du Club Petites villes de demain"
        );
    }

    private static void WriteState(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Clause, "Engagements de l’État");
        word.Paragraph(Style.LeadIn, "L’État s’engage, par le préfet de département, à :");
        word.Bullets(
            $"être l’interlocuteur {facts.OfTheCommune} et de l’Intercommunalité pour toute question relative au programme",
            "coordonner l’intervention de ses services et de ses opérateurs",
            "examiner, dans le cadre des règles applicables et des crédits disponibles, les demandes d’aide à l’ingénierie, dont celle qui porte sur le poste de chef de projet, et les demandes d’aide à l’investissement",
            "faciliter le lien avec les autres contrats et programmes qui intéressent le territoire"
        );
    }

    private static void WriteOthers(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Clause, "Engagements des autres signataires");
        word.Paragraph(
            Style.Body,
            "Chacun des autres signataires examine selon ses propres règles les projets qui lui sont présentés et se prononce dans les limites de ses compétences."
        );
        word.Paragraph(Style.LeadIn, "Il apporte à la démarche l’appui suivant :");
        word.Bullets([
            .. facts.OtherParties.Select(party =>
                new Inline[] { $"{party.Designation} : ", Inline.Blank("appui proposé") }
            ),
        ]);
    }
}
