using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Governance;

/// <summary>Judges the composition and the presidency of the comité de projet on a day. Stateless; safe to share between threads.</summary>
public sealed class CommitteeEngine
{
    internal const string EngineId = "project-committee";

    private static readonly CommitteeAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal CommitteeEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges the committee of a dossier on the day of the law.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<CommitteeComposition> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null) =>
        Assess(
            CommitteeView.Of(Guard.NotNull(dossier, nameof(dossier)), Guard.NotNull(law, nameof(law)).Day),
            Question.About(dossier),
            law,
            policies
        );

    /// <summary>Judges a committee from the answers to a form.</summary>
    /// <inheritdoc cref="Assess(PvdDossier, LawInForce, PvdPolicies?)"/>
    public Assessment<CommitteeComposition> Assess(
        CommitteeFacts facts,
        LawInForce law,
        PvdPolicies? policies = null
    ) =>
        Assess(
            CommitteeView.Of(Guard.NotNull(facts, nameof(facts))),
            Question.About(facts),
            Guard.NotNull(law, nameof(law)),
            policies
        );

    /// <summary>Judges the committee of a dossier on the day of each of its meetings that validates, under the law of that day.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="law">The law; meetings after its day have not been held yet.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <returns>One answer for each meeting that is known to validate something, the earliest first; empty where there is none, or the meetings are not known.</returns>
    public IReadOnlyList<Assessment<CommitteeComposition>> AtMeetings(
        PvdDossier dossier,
        LawInForce law,
        PvdPolicies? policies = null
    )
    {
        Guard.NotNull(law, nameof(law));
        return
        [
            .. (BodySeats.Held(Guard.NotNull(dossier, nameof(dossier)).Committee?.Meetings, law.Day) ?? [])
                .Where(meeting => meeting.Validates == true)
                .Select(meeting => Assess(dossier, law.Legislation.At(meeting.On), policies)),
        ];
    }

    /// <summary>Tells since when the committee of a dossier has been in order or not, each day under its own law, and who has to mend what.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="law">The law; its day is the last one told.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <returns>Periods that follow one another without a gap, from the first day of the first mandate to the day of the law; that day alone where no mandate has begun, or the members are not known.</returns>
    public IReadOnlyList<CommitteePeriod> Timeline(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Question question = Question.About(Guard.NotNull(dossier, nameof(dossier)));
        return CommitteeTimeline.Of(
            dossier,
            Guard.NotNull(law, nameof(law)),
            (view, on) => Assess(view, question, on, policies)
        );
    }

    private Assessment<CommitteeComposition> Assess(
        CommitteeView view,
        Question question,
        LawInForce law,
        PvdPolicies? policies
    )
    {
        Examination examination = new(Answer, law, policies ?? _policies, question);
        ProjectCommitteeRules.Check(view, examination);
        return examination.Conclude(hasResult: true, () => new CommitteeComposition(law.Day, view.Sitting));
    }

    private sealed class CommitteeAnswer() : Engine(EngineId, new Localized("Comité de projet", "Project committee"))
    {
        internal static readonly Localized Complete = new(
            "Comité de projet : composition et présidence conformes au {day}.",
            "Project committee: composition and chair in order on {day}."
        );

        internal override Localized Refusal { get; } = new("non conforme", "not in order");

        internal override string Describe(object result, Examination examination, Language language) =>
            Complete.Fill("day", Wording.Day(((CommitteeComposition)result).On)).In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of(((CommitteeComposition)result).On);
    }
}
