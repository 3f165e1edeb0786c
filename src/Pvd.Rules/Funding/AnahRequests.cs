using Pvd.Domain.Funding;

namespace Pvd.Rules.Funding;

/// <summary>The Anah's co-fundings of one year, told apart by whether they were asked for before the operation began.</summary>
internal sealed class AnahRequests
{
    private readonly IReadOnlyList<AnahCoFunding> _inYear;
    private readonly LocalDate _today;

    internal AnahRequests(ProjectManagerFacts facts, LocalDate today)
    {
        _today = today;
        _inYear = [.. (facts.Anah ?? []).Where(part => Touches(part, facts.Year))];
        Counted = facts.Anah is null ? null : [.. _inYear.Where(part => IsAskedFirst(part) == true)];
        Doubtful = [.. _inYear.Where(part => IsAskedFirst(part) is null)];
    }

    /// <summary>Those that count; <c>null</c> when nobody knows whether there is any.</summary>
    internal IReadOnlyList<AnahCoFunding>? Counted { get; }

    /// <summary>Those of which it is not known when they were asked for.</summary>
    internal IReadOnlyList<AnahCoFunding> Doubtful { get; }

    /// <summary>Whether it is known which co-fundings count.</summary>
    internal bool IsKnown => Counted is not null && Doubtful.Count == 0;

    /// <summary>Says of each whether it was asked for in time.</summary>
    internal void Tell(Examination examination, PostFields fields)
    {
        foreach (AnahCoFunding part in _inYear)
        {
            if (!HasStarted(part))
            {
                TellNotStarted(part, examination);
            }
            else if (part.RequestedOn is { } requested)
            {
                NamedFact[] days = [new("requested", FactValue.Of(requested)), Started(part)];
                examination.Add(
                    ProjectManagerRules.AnahAskedFirst,
                    IsAskedFirst(part) == true ? Outcome.Met : Outcome.NotMet,
                    days,
                    template: requested > _today ? ProjectManagerRules.AnahNotAskedYet : null
                );
            }
            else
            {
                MissingFact missing = new(fields.AnahRequestedOn, ProjectManagerWords.AnahRequestDay);
                examination.Unknown(ProjectManagerRules.AnahAskedFirst, [missing], Started(part));
            }
        }
    }

    private void TellNotStarted(AnahCoFunding part, Examination examination)
    {
        bool isAsked = part.RequestedOn <= _today;
        examination.Add(
            ProjectManagerRules.AnahAskedFirst,
            Outcome.Met,
            isAsked ? [new("requested", FactValue.Of(part.RequestedOn!.Value))] : [],
            template: isAsked ? ProjectManagerRules.AnahAskedNotStarted : ProjectManagerRules.AnahStillInTime
        );
    }

    private bool HasStarted(AnahCoFunding part) => part.OperationStartedOn <= _today;

    private bool? IsAskedFirst(AnahCoFunding part) =>
        !HasStarted(part) ? true
        : part.RequestedOn is { } requested ? requested < part.OperationStartedOn
        : null;

    private static bool Touches(AnahCoFunding part, int year) =>
        part.From.Year <= year && (part.Until is null || part.Until.Value.Year >= year);

    private static NamedFact Started(AnahCoFunding part) =>
        new("started", FactValue.Of(part.OperationStartedOn!.Value));
}
