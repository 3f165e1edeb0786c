using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Selection;

/// <summary>Judges whether a town was rightly selected for the programme: the answer is the day of its designation. Stateless; safe to share between threads.</summary>
public sealed class SelectionEngine
{
    internal const string EngineId = "selection";

    private static readonly SelectionAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal SelectionEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges the selection of a town on the day of the law.</summary>
    /// <param name="facts">The facts; a designation dated after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<LocalDate> Assess(SelectionFacts facts, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(facts, nameof(facts));
        Question question = Question.About(facts);
        Examination examination = new(Answer, Guard.NotNull(law, nameof(law)), policies ?? _policies, question);
        SelectionRules.Check(facts, examination);
        LocalDate? day = facts.DesignatedOn <= law.Day ? facts.DesignatedOn : null;
        if (day is not null)
        {
            examination.Advise(SelectionWords.SignConvention);
        }

        return examination.Conclude(day is not null, () => day!.Value);
    }

    private sealed class SelectionAnswer() : Engine(EngineId, new Localized("Sélection", "Selection"))
    {
        internal static readonly Localized Selected = new(
            "Sélection : commune désignée le {day}.",
            "Selection: commune designated on {day}."
        );

        internal override Localized Refusal { get; } = new("non", "no");

        internal override string Describe(object result, Examination examination, Language language) =>
            Selected.Fill("day", Wording.Day((LocalDate)result)).In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of((LocalDate)result);
    }
}
