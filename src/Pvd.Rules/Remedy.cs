namespace Pvd.Rules;

/// <summary>What would change an answer that is not favourable, condition by condition.</summary>
internal static class Remedy
{
    internal static readonly Localized NothingAlone = new(
        "rien que le maître d’ouvrage puisse faire seul pour la condition {number}",
        "nothing that the project owner can do alone about condition {number}"
    );

    internal static readonly Localized AskAuthority = new(
        "une décision favorable ({authority}, {text})",
        "a favourable decision ({authority}, {text})"
    );

    internal static IReadOnlyList<Localized> Of(Assessment assessment)
    {
        Examination examination = assessment.Examination;
        if (!examination.Engine.TellsRemedies)
        {
            return [];
        }

        return assessment.AnswerCode switch
        {
            "unfavourable" => [.. examination.Failed.Select(failed => Of(failed, examination)).Distinct()],
            "for-judgement" => [.. examination.Authorities.Select(Of).Distinct()],
            _ => [],
        };
    }

    private static Localized Of(Finding failed, Examination examination)
    {
        int number = 1 + examination.Findings.TakeWhile(finding => !ReferenceEquals(finding, failed)).Count();
        return failed.Rule.Text.Remedy ?? NothingAlone.Fill("number", Wording.Digits(number));
    }

    private static Localized Of(Authority authority) =>
        AskAuthority.Fill("authority", authority.Name).Fill("text", authority.Text.ToString());
}
