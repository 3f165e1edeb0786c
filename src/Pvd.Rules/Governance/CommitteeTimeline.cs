using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Rules.Law;

namespace Pvd.Rules.Governance;

/// <summary>The days on which the answer about a comité de projet may change, and what lies between them.</summary>
internal static class CommitteeTimeline
{
    /// <summary>Cuts the time since the first mandate into periods that are answered alike.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="law">The law; its day is the last one.</param>
    /// <param name="assess">Answers for the committee as it is on a day, under the law of that day.</param>
    internal static IReadOnlyList<CommitteePeriod> Of(
        PvdDossier dossier,
        LawInForce law,
        Func<CommitteeView, LawInForce, Assessment<CommitteeComposition>> assess
    )
    {
        IReadOnlyList<LocalDate> days = DaysOfChange(dossier, law);
        List<CommitteePeriod> periods = [];
        for (int i = 0; i < days.Count; i++)
        {
            LocalDate last = i + 1 < days.Count ? days[i + 1].PlusDays(-1) : law.Day;
            CommitteeView view = CommitteeView.Of(dossier, days[i]);
            Assessment<CommitteeComposition> answer = assess(view, law.Legislation.At(days[i]));
            CommitteeValidity validity = answer.Match(
                favourable: _ => CommitteeValidity.InOrder,
                unfavourable: _ => CommitteeValidity.NotInOrder,
                incomplete: _ => CommitteeValidity.CannotTell,
                forJudgement: _ => CommitteeValidity.InOrder
            );
            Append(periods, new(days[i], last, validity, CommitteeMendings.Of(dossier, view, answer), answer));
        }

        return periods;
    }

    private static void Append(List<CommitteePeriod> periods, CommitteePeriod next)
    {
        if (
            periods.Count > 0
            && periods[periods.Count - 1] is var before
            && before.Validity == next.Validity
            && before.Mendings.SequenceEqual(next.Mendings)
        )
        {
            periods[periods.Count - 1] = new(
                before.From,
                next.Until,
                before.Validity,
                before.Mendings,
                before.Assessment
            );
        }
        else
        {
            periods.Add(next);
        }
    }

    /// <summary>The first day of the first mandate and every later day on which something may change, up to the day of the law.</summary>
    private static IReadOnlyList<LocalDate> DaysOfChange(PvdDossier dossier, LawInForce law)
    {
        LocalDate today = law.Day;
        IReadOnlyList<CommitteeMember> members =
        [
            .. (dossier.Committee?.Members ?? []).Where(member => member.From <= today),
        ];
        if (members.Count == 0)
        {
            return [today];
        }

        LocalDate start = members.Min(member => member.From);
        List<LocalDate> days = [start];
        foreach (CommitteeMember member in members)
        {
            Add(member.From, member.Until);
        }

        foreach (Signature signature in dossier.Convention?.Signatures ?? [])
        {
            Add(signature.On, null);
        }

        if (dossier.ProjectManager is { } post)
        {
            Add(post.From, post.Until);
            Add(post.RecruitmentOpenedOn, null);
        }

        foreach (Rule rule in ProjectCommitteeRules.All.Select(law.Legislation.Rule))
        {
            Add(rule.From, rule.To);
        }

        foreach (DatedValue row in law.Legislation.Parameter(ParameterIds.SharedChairs).Values)
        {
            Add(row.From, row.To);
        }

        return [.. days.Where(day => start <= day && day <= today).Distinct().OrderBy(day => day)];

        void Add(LocalDate? from, LocalDate? until)
        {
            if (from is { } first)
            {
                days.Add(first);
            }

            // The day after the last one exists, since it does not pass the day of the law.
            if (until is { } last && last < today)
            {
                days.Add(last.PlusDays(1));
            }
        }
    }
}
