namespace Pvd.Rules;

/// <summary>The first sentence of every answer that is not favourable.</summary>
internal static class Headlines
{
    internal static readonly Localized OneFails = new(
        "{subject} : {refusal}. Une condition fait défaut.",
        "{subject}: {refusal}. One condition is not met."
    );

    internal static readonly Localized SomeFail = new(
        "{subject} : {refusal}. {count} conditions font défaut.",
        "{subject}: {refusal}. {count} conditions are not met."
    );

    internal static readonly Localized FactsMissing = new(
        "{subject} : on ne peut pas encore répondre. Il reste à préciser {missing}.",
        "{subject}: no answer can be given yet. Missing: {missing}."
    );

    internal static readonly Localized LawSilentToo = new(
        "{answer} En tout état de cause : {missing}.",
        "{answer} In any case: {missing}."
    );

    internal static readonly Localized LawSilent = new("{subject} : {missing}.", "{subject}: {missing}.");

    internal static readonly Localized Judgement = new(
        "{subject} : décision à prendre par {authority}. Si elle est favorable : « {result} »",
        "{subject}: to be decided by {authority}. If the decision is favourable: \"{result}\""
    );

    private static readonly Localized[] SmallNumbers =
    [
        new("Deux", "Two"),
        new("Trois", "Three"),
        new("Quatre", "Four"),
        new("Cinq", "Five"),
        new("Six", "Six"),
        new("Sept", "Seven"),
        new("Huit", "Eight"),
        new("Neuf", "Nine"),
    ];

    internal static string Unfavourable(Assessment assessment, int count, Language language) =>
        (count == 1 ? OneFails : SomeFail)
            .Fill("subject", assessment.Subject)
            .Fill("refusal", assessment.Examination.Engine.Refusal)
            .Fill("count", InLetters(count))
            .In(language);

    internal static string Incomplete(Assessment assessment, IReadOnlyList<MissingFact> missing, Language language)
    {
        List<string> facts = [.. missing.Where(fact => !fact.IsLaw).Select(fact => fact.Label.In(language))];
        List<string> law = [.. missing.Where(fact => fact.IsLaw).Select(fact => fact.Label.In(language))];
        string silence = string.Join(language == Language.French ? " ; " : "; ", law);
        if (facts.Count == 0)
        {
            return LawSilent.Fill("subject", assessment.Subject).Fill("missing", silence).In(language);
        }

        Localized answer = FactsMissing
            .Fill("subject", assessment.Subject)
            .Fill("missing", Wording.Enumerate(facts, language));
        return (law.Count == 0 ? answer : LawSilentToo.Fill("answer", answer).Fill("missing", silence)).In(language);
    }

    internal static string ForJudgement(
        Assessment assessment,
        IReadOnlyList<Authority> authorities,
        string result,
        Language language
    )
    {
        List<string> names = [.. authorities.Select(authority => authority.Name.In(language)).Distinct()];
        return Judgement
            .Fill("subject", assessment.Subject)
            .Fill("authority", Wording.Enumerate(names, language))
            .Fill("result", result)
            .In(language);
    }

    private static Localized InLetters(int count) =>
        count >= 2 && count - 2 < SmallNumbers.Length ? SmallNumbers[count - 2] : Localized.Same(Wording.Digits(count));
}
