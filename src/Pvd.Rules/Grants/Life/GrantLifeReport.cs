using Pvd.Rules.Checks;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants.Life;

/// <summary>Tells the dates of a request, rule by rule, and what is due.</summary>
internal static class GrantLifeReport
{
    private static readonly Localized CompletenessLabel = new(
        "réponse de la préfecture sur le dossier",
        "answer of the prefecture about the file"
    );

    private static readonly Localized StartLabel = new("commencement de l’opération", "start of the operation");

    private static readonly Localized CompletionLabel = new("achèvement de l’opération", "completion of the operation");

    internal static void Tell(in GrantFile file, GrantTimeline timeline, ref Trace trace)
    {
        TellCompleteness(file, timeline, ref trace);
        if (timeline.Award is { } award)
        {
            Check check = LifeCheck.Of(file, file.Law, GrantLifeRules.Award);
            trace.Add(
                check,
                timeline.Notified is null ? Outcome.NotMet : Outcome.Met,
                null,
                Known.Of(award.DecidedOn),
                Known.Of(timeline.Notified)
            );
            TellStart(file, timeline, ref trace);
            TellCompletion(file, timeline, ref trace);
        }
        else
        {
            TellSilence(file, timeline, ref trace);
        }
    }

    /// <summary>What is due on the day, the nearest first.</summary>
    internal static IEnumerable<GrantDue> Due(in GrantFile file, GrantTimeline timeline)
    {
        List<GrantDue> due = [];
        GrantFileStatus status = timeline.Status;
        if (
            (status == GrantFileStatus.Received || status == GrantFileStatus.Supplemented)
            && timeline.Completeness?.DeemedOn is { } silence
        )
        {
            due.Add(
                new(
                    "completeness",
                    CompletenessLabel,
                    silence,
                    null,
                    LifeCheck.BasisFor(file) ?? GrantLifeRules.Completeness.Basis
                )
            );
        }

        if (status == GrantFileStatus.Awarded && timeline.StartBy is { } start)
        {
            due.Add(
                new(
                    "start",
                    StartLabel,
                    start.Day,
                    start.Latest,
                    LifeCheck.BasisFor(file) ?? GrantLifeRules.Start.Basis
                )
            );
        }

        if (
            (status == GrantFileStatus.StartDeclared || status == GrantFileStatus.InProgress)
            && timeline.CompleteBy is { } completion
        )
        {
            due.Add(
                new(
                    "completion",
                    CompletionLabel,
                    completion.Day,
                    completion.Latest,
                    LifeCheck.BasisFor(file) ?? GrantLifeRules.Completion.Basis
                )
            );
        }

        return due;
    }

    private static void TellCompleteness(in GrantFile file, GrantTimeline timeline, ref Trace trace)
    {
        LawInForce law = file.Law.Legislation.At(timeline.Received ?? file.Law.Day);
        Check check = LifeCheck.Of(
            file,
            law,
            GrantLifeRules.Completeness,
            file.Instrument.IsDotation ? ParameterIds.CompletenessMonths : ParameterIds.StateGrantCompletenessMonths
        );
        if (timeline.Received is not { } received)
        {
            trace.Add(check, Outcome.Met, GrantLifeRules.NotReceived);
            return;
        }

        if (timeline.Completeness is not { } completeness || check.SilentLaw is not null)
        {
            trace.Add(check, Outcome.Unknown, extra: check.SilentLaw);
            return;
        }

        LocalDate plain = received.PlusMonths(check.Readings[0].Value.Number);
        LocalDate? end = completeness.CompleteOn ?? completeness.DeemedOn;
        Localized? text =
            completeness.IsDeemed && end == plain ? GrantLifeRules.DeemedCompleteAtOnce
            : completeness.IsDeemed ? GrantLifeRules.DeemedComplete
            : completeness.CompleteOn is not null ? null
            : completeness.SuspendedSince is not null ? GrantLifeRules.Suspended
            : GrantLifeRules.UnderExamination;
        long days = completeness.DeemedOn is { } silence ? Period.DaysBetween(plain, silence) : Known.Nothing;
        trace.Add(
            check,
            Outcome.Met,
            text,
            Known.Of(received),
            Known.Of(end),
            Known.Of(completeness.SuspendedSince),
            days
        );
    }

    private static void TellSilence(in GrantFile file, GrantTimeline timeline, ref Trace trace)
    {
        if (timeline.Received is null || timeline.IsAnswered)
        {
            return;
        }

        string[] read =
            !file.Instrument.IsDotation ? [ParameterIds.StateGrantRefusalMonths]
            : file.Policies.Funding.ImplicitRefusal == ImplicitRefusal.Crpa ? [ParameterIds.CrpaMonths]
            : [ParameterIds.ImplicitRefusalYears];
        Check check = new(file.Law, GrantLifeRules.ImplicitRefusal, read)
        {
            Basis = read.Contains(ParameterIds.CrpaMonths) ? Texts.Crpa : LifeCheck.BasisFor(file),
        };
        if (timeline.RefusedBySilenceOn is { } limit)
        {
            bool isOver = file.Law.Day > limit;
            trace.Add(check, isOver ? Outcome.NotMet : Outcome.Met, null, Known.Of(limit));
        }
        else if (file.Instrument.IsDotation)
        {
            trace.Add(check, Outcome.Met, GrantLifeRules.SilenceIsNoRefusal);
        }
    }

    private static void TellStart(in GrantFile file, GrantTimeline timeline, ref Trace trace)
    {
        if (timeline.Notified is null && timeline.StartDeclared is null)
        {
            return;
        }

        Check check = LifeCheck.Of(
            file,
            file.Law.Legislation.At(timeline.Notified ?? file.Law.Day),
            GrantLifeRules.Start,
            ParameterIds.YearsToStart,
            ParameterIds.YearsToStartExtension
        );
        Tell(
            check,
            timeline.StartBy,
            timeline.StartDeclared,
            file.Law.Day,
            timeline.Award!.StartBy is null ? GrantLifeRules.MustStart : GrantLifeRules.MustStartByOrder,
            GrantLifeRules.StartedLate,
            ref trace
        );
    }

    private static void TellCompletion(in GrantFile file, GrantTimeline timeline, ref Trace trace)
    {
        if (timeline.StartDeclared is not { } started)
        {
            return;
        }

        Check check = LifeCheck.Of(
            file,
            file.Law.Legislation.At(started),
            GrantLifeRules.Completion,
            ParameterIds.YearsToComplete,
            ParameterIds.YearsToCompleteExtension
        );
        Tell(
            check,
            timeline.CompleteBy,
            timeline.Completed?.On,
            file.Law.Day,
            timeline.Award!.CompleteBy is null ? GrantLifeRules.MustComplete : GrantLifeRules.MustCompleteByOrder,
            GrantLifeRules.CompletedLate,
            ref trace
        );
    }

    private static void Tell(
        Check check,
        TimeLimit? limit,
        LocalDate? done,
        LocalDate today,
        Localized pending,
        Localized late,
        ref Trace trace
    )
    {
        if (limit is null)
        {
            trace.Add(check, Outcome.Unknown, extra: check.SilentLaw ?? NoPeriod(check));
            return;
        }

        (long day, long latest) = (Known.Of(limit.Day), Known.Of(limit.Latest));
        if (limit.TooLong is { } until)
        {
            trace.Add(check, Outcome.NotMet, GrantLifeRules.ExtensionTooLong, b: day, d: Known.Of(until));
        }

        if (done is { } known)
        {
            bool isLate = known > limit.Day;
            trace.Add(check, isLate ? Outcome.NotMet : Outcome.Met, isLate ? late : null, Known.Of(known), day, latest);
        }
        else if (today > limit.Day)
        {
            trace.Add(check, Outcome.NotMet, null, b: day, c: latest);
        }
        else
        {
            trace.Add(check, Outcome.Met, pending, b: day, c: latest);
        }
    }

    private static MissingFact NoPeriod(Check check) => new(check.Rule.Id, check.Rule.Text.Unknown, isLaw: true);
}
