using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;

namespace Pvd.Rules.Governance;

/// <summary>What the committee rules look at on one day, whether it comes from a dossier or from a form.</summary>
internal sealed record CommitteeView
{
    /// <summary>Seats of the minimum composition: whose, and whether it is held; <c>null</c> when not known.</summary>
    internal IReadOnlyList<(Localized Name, bool? IsHeld, string Field)> Minimum { get; init; } = [];

    /// <summary>Seats of the other signatories of the membership convention.</summary>
    internal IReadOnlyList<(Localized Name, bool? IsHeld, string Field)> OtherSignatories { get; init; } = [];

    /// <summary>Name of the existing body that acts as the committee; <c>null</c> when the committee is its own.</summary>
    internal string? SubstituteBody { get; init; }

    /// <summary>Day the recruitment for the vacant post of project manager was opened; <c>null</c> when the post is held or nobody recruits.</summary>
    internal LocalDate? RecruitingSince { get; init; }

    internal PresidencyMode? Presidency { get; init; }

    internal int? MayorsPresiding { get; init; }

    internal bool? EpciPresidentPresides { get; init; }

    internal int? OtherElectedPresiding { get; init; }

    /// <summary>Offices of the chairs who hold no elected one; <c>null</c> when not known.</summary>
    internal IReadOnlyList<Localized>? UnelectedPresiding { get; init; }

    /// <summary>Offices that one and the same person holds.</summary>
    internal IReadOnlyList<Localized> HeldByOnePerson { get; init; } = [];

    internal IReadOnlyList<CommitteeMember> Sitting { get; init; } = [];

    internal static CommitteeView Of(PvdDossier dossier, LocalDate today)
    {
        IReadOnlyList<Party>? parties = dossier.Convention?.Parties;
        IReadOnlyList<CommitteeMember>? sitting = dossier.Committee?.Members is { } members
            ? [.. members.Where(member => member.SitsOn(today))]
            : null;
        bool? managerSits = Holds(sitting, member => member.Role.Equals(CommitteeRole.ProjectManager));
        LocalDate? recruiting = managerSits == false ? RecruitmentFor(dossier.ProjectManager, today) : null;
        IReadOnlyList<CommitteeMember>? chairs = sitting is null ? null : [.. sitting.Where(member => member.Presides)];
        return new()
        {
            Minimum =
            [
                .. Mayors(parties, sitting),
                (
                    GovernanceWords.EpciPresident,
                    Holds(sitting, member => member.Role.Equals(CommitteeRole.EpciPresident)),
                    Members
                ),
                (GovernanceWords.ProjectManager, recruiting is null ? managerSits : true, Members),
                (GovernanceWords.Prefect, Holds(sitting, member => member.Role.Equals(CommitteeRole.Prefect)), Members),
            ],
            OtherSignatories = [.. Others(dossier.Convention, sitting, today)],
            SubstituteBody = dossier.Committee?.SubstituteBody,
            RecruitingSince = recruiting,
            Presidency = dossier.Committee?.Presidency,
            MayorsPresiding = chairs?.Count(chair => chair.Role.Equals(CommitteeRole.Mayor)),
            EpciPresidentPresides = chairs?.Any(chair => chair.Role.Equals(CommitteeRole.EpciPresident)),
            OtherElectedPresiding = chairs?.Count(chair => chair.Role.Equals(CommitteeRole.ElectedOfficial)),
            UnelectedPresiding = chairs is null
                ? null
                : [.. chairs.Where(chair => !chair.Role.IsElected).Select(chair => chair.Role.Label)],
            HeldByOnePerson =
            [
                .. (sitting ?? [])
                    .Where(member => member.Person is not null)
                    .GroupBy(member => member.Person)
                    .Where(seats => seats.Count() > 1)
                    .Select(seats => Offices(seats)),
            ],
            Sitting = sitting ?? [],
        };
    }

    internal static CommitteeView Of(CommitteeFacts facts) =>
        new()
        {
            Minimum =
            [
                (GovernanceWords.EveryMayor, facts.EveryMayorSits, "everyMayorSits"),
                (GovernanceWords.EpciPresident, facts.EpciPresidentSits, "epciPresidentSits"),
                (GovernanceWords.ProjectManager, facts.ProjectManagerSits, "projectManagerSits"),
                (GovernanceWords.Prefect, facts.PrefectSits, "prefectSits"),
            ],
            OtherSignatories =
            [
                (GovernanceWords.EveryOtherSignatory, facts.EveryOtherSignatorySits, "everyOtherSignatorySits"),
            ],
            Presidency = facts.Presidency,
            MayorsPresiding = facts.MayorsPresiding,
            EpciPresidentPresides = facts.EpciPresidentPresides,
            OtherElectedPresiding = 0,
            UnelectedPresiding = facts.OthersPresiding is { } count
                ? [.. Enumerable.Repeat(GovernanceWords.Unelected, Math.Min(count, 1))]
                : null,
        };

    private const string Members = "committee.members";

    private static bool? Holds(IReadOnlyList<CommitteeMember>? sitting, Func<CommitteeMember, bool> isSeat) =>
        sitting?.Any(isSeat);

    private static IEnumerable<(Localized, bool?, string)> Mayors(
        IReadOnlyList<Party>? parties,
        IReadOnlyList<CommitteeMember>? sitting
    )
    {
        if (parties is null)
        {
            return [(GovernanceWords.EveryMayor, null, "convention.parties")];
        }

        return parties
            .Where(party => SignatoryRole.BeneficiaryCommune.Equals(party.Role))
            .Select(party =>
                (
                    GovernanceWords.MayorOf.Fill("name", party.Name),
                    Holds(sitting, member => member.Role.Equals(CommitteeRole.Mayor) && member.Party == party.Id),
                    Members
                )
            );
    }

    private static IEnumerable<(Localized, bool?, string)> Others(
        MembershipConvention? act,
        IReadOnlyList<CommitteeMember>? sitting,
        LocalDate today
    )
    {
        IReadOnlyList<Party> others = [.. (act?.Parties ?? []).Where(party => !party.Role.IsRequired)];
        if (act?.Signatures is not { } signatures)
        {
            return others.Select(party => (Localized.Same(party.Name), (bool?)null, "convention.signatures"));
        }

        return others
            .Where(party => signatures.Any(signature => signature.Party == party.Id && signature.On <= today))
            .Select(party => (Localized.Same(party.Name), Holds(sitting, member => member.Party == party.Id), Members));
    }

    private static LocalDate? RecruitmentFor(ProjectManagerPost? post, LocalDate today)
    {
        bool isHeld = post?.From <= today && (post?.Until is null || today <= post.Until);
        return !isHeld && post?.RecruitmentOpenedOn <= today ? post?.RecruitmentOpenedOn : null;
    }

    private static Localized Offices(IEnumerable<CommitteeMember> seats)
    {
        List<Localized> labels = [.. seats.Select(seat => seat.Role.Label)];
        return new(
            Wording.Enumerate([.. labels.Select(label => label.French)], Language.French),
            Wording.Enumerate([.. labels.Select(label => label.English)], Language.English)
        );
    }
}
