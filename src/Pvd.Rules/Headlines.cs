namespace Pvd.Rules;

/// <summary>The first sentence of every answer that is not favourable.</summary>
internal static class Headlines
{
    internal static readonly Localized OneFails = new(
        "{subject} : non. Une condition fait défaut.",
        "{subject}: no. One condition is not met."
    );

    internal static readonly Localized SomeFail = new(
        "{subject} : non. {count} conditions font défaut.",
        "{subject}: no. {count} conditions are not met."
    );

    internal static readonly Localized FactsMissing = new(
        "{subject} : on ne peut pas encore répondre. Il manque {missing}.",
        "{subject}: no answer can be given yet. Missing: {missing}."
    );

    internal static readonly Localized LawSilent = new("{subject} : {missing}.", "{subject}: {missing}.");

    internal static readonly Localized Judgement = new(
        "Décision à prendre par {authority}. {result}",
        "To be decided by {authority}. {result}"
    );

    internal static string Unfavourable(Assessment assessment, int count, Language language) =>
        (count == 1 ? OneFails : SomeFail)
            .Fill("subject", assessment.Subject)
            .Fill("count", Wording.Digits(count))
            .In(language);

    internal static string Incomplete(Assessment assessment, IReadOnlyList<MissingFact> missing, Language language)
    {
        IReadOnlyList<MissingFact> facts = [.. missing.Where(fact => !fact.IsLaw)];
        bool lawOnly = facts.Count == 0;
        List<string> labels = [.. (lawOnly ? missing : facts).Select(fact => fact.Label.In(language))];
        string list = lawOnly
            ? string.Join(language == Language.French ? " ; " : "; ", labels)
            : Wording.Enumerate(labels, language);
        return (lawOnly ? LawSilent : FactsMissing)
            .Fill("subject", assessment.Subject)
            .Fill("missing", list)
            .In(language);
    }

    internal static string ForJudgement(
        Assessment assessment,
        IReadOnlyList<Authority> authorities,
        string result,
        Language language
    )
    {
        List<string> names = [.. authorities.Select(authority => authority.Name.In(language)).Distinct()];
        string text = Judgement
            .Fill("authority", Wording.Enumerate(names, language))
            .Fill("result", result)
            .In(language);
        return $"{assessment.Subject.In(language)}{(language == Language.French ? " : " : ": ")}{text}";
    }
}
