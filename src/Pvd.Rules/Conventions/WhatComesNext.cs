using Pvd.Domain.Conventions;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Conventions;

/// <summary>What an act is waiting for in each state, and its last day.</summary>
internal static class WhatComesNext
{
    internal static Localized? After(ConventionStatus state, ActFile file, ActProgress progress)
    {
        ActMoment moment = new(file, file.Today, progress);
        return state.Value switch
        {
            "draft" => ActWords.ToSubmit,
            "awaiting-deliberations" => Of(ActWords.ToDecide, moment.Undecided),
            "authorised" => Of(ActWords.ToSign, moment.Unsigned),
            "partially-signed" => moment.Unsigned.Count > 0 ? Of(ActWords.ToSign, moment.Unsigned) : ActWords.ToMend,
            "in-force" => InForce(file, progress),
            "overdue" => ActWords.FrameworkLate,
            _ => null,
        };
    }

    /// <summary>The last day that an entry into force on a day sets: to sign the convention-cadre, or of the act itself.</summary>
    internal static LocalDate? LastDayFrom(LocalDate inForceOn, ActFile file, ActProgress progress)
    {
        if (file.Amendment is not null)
        {
            return null;
        }

        if (ConventionKind.Membership.Equals(file.Kind))
        {
            LocalDate start = file.Policies.MembershipClock switch
            {
                MembershipClock.LastRequiredSignature => progress.Signed.Values.Max(),
                MembershipClock.FirstSignature => SignedOn(file, inForceOn).Min(),
                _ => SignedOn(file, inForceOn).Max(),
            };
            return FrameworkDueRules.DueAfter(start, file.Law.Legislation);
        }

        int? years = ConventionKind.Framework.Equals(file.Kind)
            ? file.Dossier.Framework?.Years
            : file.Dossier.Crte?.Years;
        LocalDate signed = progress.Signed.Values.Max();
        return years is { } length && length < CalendarSystem.Iso.MaxYear - signed.Year
            ? signed.PlusYears(length)
            : null;
    }

    private static IEnumerable<LocalDate> SignedOn(ActFile file, LocalDate until) =>
        (file.Signatures ?? []).Select(signature => signature.On).Where(day => day <= until);

    private static Localized InForce(ActFile file, ActProgress progress) =>
        file.Amendment is not null ? ActWords.AmendmentDone
        : ConventionKind.Membership.Equals(file.Kind)
            ? progress.LastDay is { } due ? ActWords.FrameworkBy.Fill("day", Wording.Day(due))
                : ActWords.FrameworkSometime
        : progress.LastDay is { } term ? ActWords.TermOn.Fill("day", Wording.Day(term))
        : ActWords.TermUnknown;

    private static Localized Of(Localized template, IReadOnlyList<Party> parties) =>
        template.Fill("parties", Wording.Enumerate(parties.Select(RequiredParty.NameOf)));
}
