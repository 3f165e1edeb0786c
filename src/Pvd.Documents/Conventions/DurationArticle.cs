using System.Globalization;
using Pvd.Documents.Typography;
using Pvd.Documents.Word;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>Article 5: from when, until when, and how the act may change or end.</summary>
internal static class DurationArticle
{
    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Article, "Durée, modification et fin de la convention");

        word.Paragraph(Style.Clause, "Prise d’effet et durée");
        word.Paragraph(
            Style.Body,
            "La convention prend effet le jour où la dernière des signatures requises est recueillie, c’est-à-dire celles ",
            facts.OneOrMore("de la Commune", "de chacune des Communes"),
            ", de l’Intercommunalité et de l’État."
        );
        word.Paragraph(
            Style.Body,
            "À compter de ce jour, les parties disposent d’un délai de ",
            Known(InLettersAndDigits(facts.MonthsToFramework), "nombre de mois"),
            " mois, compté de date à date, pour signer la convention-cadre. La présente convention prend fin lorsque la convention-cadre entre en vigueur pour ",
            facts.OneOrMore("la Commune", "l’ensemble des Communes"),
            "."
        );
        word.Paragraph(
            Style.Body,
            "Si la convention-cadre n’est pas signée dans ce délai, le comité de projet se réunit pour en examiner les raisons et proposer aux parties soit un avenant qui fixe une nouvelle échéance, soit la fin de la démarche."
        );

        word.Paragraph(Style.Clause, "Modification");
        word.Paragraph(
            Style.Body,
            "Toute modification de la convention, y compris l’arrivée d’un nouveau signataire, fait l’objet d’un avenant signé par toutes les parties après délibération des assemblées concernées."
        );

        word.Paragraph(Style.Clause, "Fin anticipée");
        word.Paragraph(
            Style.Body,
            "Les parties peuvent, d’un commun accord et après délibération des assemblées concernées, mettre fin à la convention avant son terme. Les aides déjà accordées restent régies par les actes qui les attribuent."
        );
    }

    private static string? InLettersAndDigits(int? number) =>
        number is { } value
            ? $"{FrenchNumbers.InLetters(value)} ({value.ToString(CultureInfo.InvariantCulture)})"
            : null;
}
