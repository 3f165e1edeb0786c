using Pvd.Domain.Funding;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants.Life;

/// <summary>The dates of a request on a day, and the status that follows from them.</summary>
internal sealed class GrantTimeline
{
    private readonly GrantFile _file;

    internal GrantTimeline(GrantFile file)
    {
        _file = file;
        Received = On(GrantEventKind.Received);
        Completeness = Completeness.Of(file.Request, file.Law, file.Policies.Funding);
        Award = file.Award;
        Notified = Award?.NotifiedOn <= Today ? Award.NotifiedOn : null;
        StartDeclared = On(GrantEventKind.StartDeclared);
        StartBy = TimeLimit.Of(
            file,
            Notified,
            Award?.StartBy,
            ParameterIds.YearsToStart,
            ParameterIds.YearsToStartExtension,
            PrefectDecisionKind.StartExtension
        );
        CompleteBy = TimeLimit.Of(
            file,
            StartDeclared,
            Award?.CompleteBy,
            ParameterIds.YearsToComplete,
            ParameterIds.YearsToCompleteExtension,
            PrefectDecisionKind.CompletionExtension
        );
        Completed = RequestReading.First(file.Request, GrantEventKind.CompletionDeclared, Today);
        RefusedBySilenceOn = Award is null && !IsAnswered ? SilenceEnds() : null;
        (Status, Since) = Derive();
    }

    internal LocalDate? Received { get; }

    internal Completeness? Completeness { get; }

    internal Award? Award { get; }

    /// <summary>The day the award was notified, where it was.</summary>
    internal LocalDate? Notified { get; }

    internal LocalDate? StartDeclared { get; }

    internal TimeLimit? StartBy { get; }

    internal TimeLimit? CompleteBy { get; }

    internal GrantEvent? Completed { get; }

    /// <summary>The day at whose end silence is a refusal; <c>null</c> where it never is, or the request was awarded.</summary>
    internal LocalDate? RefusedBySilenceOn { get; }

    internal GrantFileStatus Status { get; }

    internal LocalDate? Since { get; }

    /// <summary>Whether the request was refused or dismissed: it no longer waits.</summary>
    internal bool IsAnswered => On(GrantEventKind.Refused) is not null || On(GrantEventKind.Dismissed) is not null;

    private LocalDate Today => _file.Law.Day;

    internal LocalDate? On(GrantEventKind kind) => RequestReading.First(_file.Request, kind, Today)?.On;

    private (GrantFileStatus, LocalDate?) Derive() =>
        On(GrantEventKind.Closed) is { } closed ? (GrantFileStatus.Closed, closed)
        : On(GrantEventKind.ClawbackOrdered) is { } ordered ? (GrantFileStatus.ClawbackOrdered, ordered)
        : On(GrantEventKind.LapseDeclared) is { } lapsed ? (GrantFileStatus.Lapsed, lapsed)
        : On(GrantEventKind.Refused) is { } refused ? (GrantFileStatus.Refused, refused)
        : On(GrantEventKind.Dismissed) is { } dismissed ? (GrantFileStatus.Dismissed, dismissed)
        : Award is { } award ? AfterAward(award)
        : BeforeAward();

    private (GrantFileStatus, LocalDate?) AfterAward(Award award)
    {
        if (On(GrantEventKind.BalancePaid) is { } paid)
        {
            return (GrantFileStatus.BalancePaid, paid);
        }

        if (Completed is { } completed && !(completed.On > CompleteBy?.Day))
        {
            return (GrantFileStatus.CompletionDeclared, completed.On);
        }

        if (CompleteBy is { } limit && Today > limit.Day)
        {
            return (GrantFileStatus.DeemedTerminated, limit.Day.PlusDays(1));
        }

        bool isLate = StartBy is { } start && (StartDeclared ?? Today) > start.Day;
        return isLate ? (GrantFileStatus.LapseDue, StartBy!.Day.PlusDays(1))
            : StartDeclared is not { } started ? (GrantFileStatus.Awarded, award.DecidedOn)
            : FirstPayment() is { } payment ? (GrantFileStatus.InProgress, payment > started ? payment : started)
            : (GrantFileStatus.StartDeclared, started);
    }

    private (GrantFileStatus, LocalDate?) BeforeAward()
    {
        if (Received is not { } received)
        {
            return (GrantFileStatus.Draft, null);
        }

        if (Today > RefusedBySilenceOn)
        {
            return (GrantFileStatus.ImplicitlyRejected, RefusedBySilenceOn!.Value.PlusDays(1));
        }

        return Completeness is { CompleteOn: { } complete }
                ? (Completeness.IsDeemed ? GrantFileStatus.CompleteDeemed : GrantFileStatus.CompleteDeclared, complete)
            : Completeness is { SuspendedSince: { } suspended } ? (GrantFileStatus.IncompleteNotified, suspended)
            : Last(GrantEventKind.PapersSupplied) is { } supplied ? (GrantFileStatus.Supplemented, supplied)
            : (GrantFileStatus.Received, received);
    }

    private LocalDate? FirstPayment()
    {
        LocalDate? advance = On(GrantEventKind.AdvancePaid);
        LocalDate? instalment = On(GrantEventKind.InstalmentPaid);
        return advance is { } one && instalment is { } other ? LocalDate.Min(one, other) : advance ?? instalment;
    }

    private LocalDate? Last(GrantEventKind kind) =>
        (_file.Request.Events ?? [])
            .Where(happened => happened.Kind == kind && happened.On <= Today)
            .Select(happened => (LocalDate?)happened.On)
            .Max();

    private LocalDate? SilenceEnds()
    {
        if (Received is not { } received)
        {
            return null;
        }

        if (!_file.Instrument.IsDotation)
        {
            return Completeness?.CompleteOn is { } complete
                ? Number(ParameterIds.StateGrantRefusalMonths, received) is { } months
                    ? complete.PlusMonths(months)
                    : null
                : null;
        }

        return _file.Policies.Funding.ImplicitRefusal switch
        {
            ImplicitRefusal.EndOfFollowingYear => Number(ParameterIds.ImplicitRefusalYears, received) is { } years
                ? new LocalDate(_file.Request.Year + years, 1, 1).PlusYears(1).PlusDays(-1)
                : null,
            ImplicitRefusal.Crpa when _file.Instrument != FundingInstrument.Detr => Number(
                ParameterIds.CrpaMonths,
                received
            )
                is { } months
                ? received.PlusMonths(months)
                : null,
            _ => null,
        };
    }

    private int? Number(string parameter, LocalDate on) =>
        _file.Law.Legislation.Parameter(parameter).At(on).Value is { IsKnown: true } value ? value.Number : null;
}
