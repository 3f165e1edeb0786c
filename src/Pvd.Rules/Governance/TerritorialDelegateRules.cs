namespace Pvd.Rules.Governance;

/// <summary>
/// Who speaks for the ANCT in the département.
/// Source: CGCT L1232-2 and R1232-10.
/// </summary>
internal static class TerritorialDelegateRules
{
    internal static readonly RuleText Delegate = new(
        "GOV-13",
        new("CGCT", "L1232-2 et R1232-10"),
        statement: new(
            "Le préfet de département est le délégué territorial de l’ANCT ; il peut subdéléguer ses pouvoirs ou sa signature.",
            "The prefect of the département is the territorial delegate of the ANCT, and may sub-delegate powers or signature."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Delegate];

    internal static void Check(Examination examination) => examination.Met(Delegate);
}
