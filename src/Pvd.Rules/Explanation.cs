using System.Text;

namespace Pvd.Rules;

/// <summary>Writes an answer out: first the answer, then the reasons in the order of the checks.</summary>
internal static class Explanation
{
    internal static readonly Localized Choices = new("Choix retenus : {list}.", "Choices made: {list}.");
    internal static readonly Localized Figures = new("Montants :", "Amounts:");
    internal static readonly Localized Documents = new("Pièces à joindre :", "Papers to join:");
    internal static readonly Localized Remedies = new(
        "Ce qui changerait la réponse : {list}.",
        "What would change the answer: {list}."
    );
    internal static readonly Localized NextSteps = new("Prochaine étape : {list}.", "Next step: {list}.");

    internal static string Of(Assessment assessment, Language language)
    {
        StringBuilder text = new();
        Line(text, assessment.Headline(language));
        int number = 0;
        foreach (Finding finding in assessment.Findings)
        {
            Line(text, $"{Wording.Digits(++number)}. {finding.Sentence(language)}");
        }

        if (assessment.Figures.Count > 0)
        {
            Line(text, Figures.In(language));
            foreach (Figure figure in assessment.Figures)
            {
                string colon = language == Language.French ? " : " : ": ";
                Line(text, $"- {figure.Label.In(language)}{colon}{figure.Amount.Format(language)}");
            }
        }

        List(Choices, [.. assessment.Choices.Select(choice => choice.Label)]);
        List(Remedies, Remedy.Of(assessment));
        List(NextSteps, assessment.NextSteps);
        if (assessment.Documents.Count > 0)
        {
            Line(text, Documents.In(language));
            foreach (RequiredDocument document in assessment.Documents)
            {
                Line(text, $"- {document.Label.In(language)} — {document.Reference}");
            }
        }

        return text.ToString();

        void List(Localized sentence, IReadOnlyList<Localized> items)
        {
            if (items.Count > 0)
            {
                string separator = language == Language.French ? " ; " : "; ";
                Line(
                    text,
                    sentence.Fill("list", string.Join(separator, items.Select(item => item.In(language)))).In(language)
                );
            }
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
