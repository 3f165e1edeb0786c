using Pvd.Domain.Funding;
using Pvd.Rules.Conventions;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Funding;

/// <summary>Tells what the post of chef de projet may receive in a calendar year. Stateless; safe to share between threads.</summary>
/// <remarks>The rate and the ceilings are those published for the days that are paid for; days without a published amount are unknown, never zero.</remarks>
public sealed class ProjectManagerEngine
{
    internal const string EngineId = "project-manager";

    private static readonly ProjectManagerAnswer Answer = new();

    private readonly PvdPolicies _policies;
    private readonly MembershipEngine _membership;

    internal ProjectManagerEngine(PvdPolicies policies, MembershipEngine membership)
    {
        _policies = policies;
        _membership = membership;
    }

    /// <summary>Assesses the post of a dossier: the grant of all funders together, in euros, at most.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="year">Calendar year that the grant is asked for.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1900 and 2100.</exception>
    public Assessment<Euro> Assess(PvdDossier dossier, int year, LawInForce law, PvdPolicies? policies = null)
    {
        Assessment<LocalDate> membership = _membership.Assess(dossier, law, policies);
        IReadOnlyList<MissingFact> missing = membership is Assessment<LocalDate>.Incomplete open ? open.Missing : [];
        bool? inForce = membership.Match<bool?>(_ => true, _ => false, _ => null, _ => true);
        ProjectManagerPost? post = dossier.ProjectManager;
        ProjectManagerFacts facts = new(year, inForce, post?.CostOf(year), post?.From, post?.Until, post?.Anah);
        return Assess(facts, PostFields.OfDossier, missing, Question.About(dossier, year), law, policies);
    }

    /// <summary>Assesses a post from the answers to a form: the grant of all funders together, in euros, at most.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<Euro> Assess(ProjectManagerFacts facts, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(facts, nameof(facts));
        IReadOnlyList<MissingFact> missing = [new("membershipInForce", ProjectManagerWords.WhetherMember)];
        Question question = Question.About(facts, facts.Year);
        return Assess(facts, PostFields.OfForm, missing, question, Guard.NotNull(law, nameof(law)), policies);
    }

    private Assessment<Euro> Assess(
        ProjectManagerFacts facts,
        PostFields fields,
        IReadOnlyList<MissingFact> membershipMissing,
        Question question,
        LawInForce law,
        PvdPolicies? policies
    )
    {
        Examination examination = new(Answer, law, policies ?? _policies, question);
        Euro? grant = new ProjectManagerCheck(facts, fields, examination, membershipMissing).Run();
        return examination.Conclude(grant is not null, () => grant!.Value);
    }

    private sealed class ProjectManagerAnswer() : Engine(EngineId, new Localized("Chef de projet", "Project manager"))
    {
        internal static readonly Localized AtMost = new(
            "Chef de projet : au plus {grant} pour {year}.",
            "Project manager: at most {grant} for {year}."
        );

        internal override Localized Refusal { get; } = new("pas de cofinancement", "no co-funding");

        internal override string Describe(object result, Examination examination, Language language) =>
            AtMost
                .Fill("grant", ((Euro)result).Format(language))
                .Fill("year", Wording.Digits(examination.Question.Year!.Value))
                .In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of((Euro)result);
    }
}
