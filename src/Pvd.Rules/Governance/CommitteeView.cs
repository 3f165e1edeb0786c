using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;

namespace Pvd.Rules.Governance;

/// <summary>What the committee rules look at on one day, whether it comes from a dossier or from a form.</summary>
internal sealed record CommitteeView
{
    /// <summary>Seats of the minimum composition: whose, and whether it is held; <c>null</c> when not known.</summary>
    internal IReadOnlyList<CommitteeSeat> Minimum { get; init; } = [];

    /// <summary>Seats of the other signatories of the membership convention.</summary>
    internal IReadOnlyList<CommitteeSeat> OtherSignatories { get; init; } = [];

    /// <summary>Seats of every signatory: all but that of the project manager.</summary>
    internal IEnumerable<CommitteeSeat> Signatories =>
        Minimum.Where(seat => seat.Owner != SeatOwner.ProjectManager).Concat(OtherSignatories);

    /// <summary>Name of the existing body that acts as the committee; <c>null</c> when the committee is its own.</summary>
    internal string? SubstituteBody { get; init; }

    /// <summary>Day the recruitment for the vacant post of project manager was opened; <c>null</c> when the post is held or nobody recruits.</summary>
    internal LocalDate? RecruitingSince { get; init; }

    internal PresidencyMode? Presidency { get; init; }

    /// <summary>What to ask for where it is not known who presides, and in which way.</summary>
    internal MissingFact PresidencyMissing { get; init; } =
        new("committee.presidency", GovernanceWords.PresidencyMissing);

    internal IReadOnlyList<MissingFact> ChairsMissing { get; init; } = [new(Members, GovernanceWords.ChairsMissing)];

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
        CommitteeSeat manager =
            managerSits == false ? Vacancy(dossier.ProjectManager, today) : ManagerSeat(managerSits, Members);
        IReadOnlyList<CommitteeMember>? chairs = sitting is null ? null : [.. sitting.Where(member => member.Presides)];
        return new()
        {
            Minimum =
            [
                .. Mayors(parties, sitting),
                new(
                    SeatOwner.EpciPresident,
                    GovernanceWords.EpciPresident,
                    Holds(sitting, member => member.Role.Equals(CommitteeRole.EpciPresident)),
                    Members
                ),
                manager,
                new(
                    SeatOwner.Prefect,
                    GovernanceWords.Prefect,
                    Holds(sitting, member => member.Role.Equals(CommitteeRole.Prefect)),
                    Members
                ),
            ],
            OtherSignatories = [.. Others(dossier.Convention, sitting, today)],
            SubstituteBody = dossier.Committee?.SubstituteBody,
            RecruitingSince =
                managerSits == false && manager.IsHeld == true ? dossier.ProjectManager?.RecruitmentOpenedOn : null,
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
                new(
                    SeatOwner.Mayor,
                    facts.EveryMayorSits == false ? GovernanceWords.SomeMayor : GovernanceWords.EveryMayor,
                    facts.EveryMayorSits,
                    "everyMayorSits"
                ),
                new(
                    SeatOwner.EpciPresident,
                    GovernanceWords.EpciPresident,
                    facts.EpciPresidentSits,
                    "epciPresidentSits"
                ),
                ManagerSeat(facts.ProjectManagerSits, "projectManagerSits"),
                new(SeatOwner.Prefect, GovernanceWords.Prefect, facts.PrefectSits, "prefectSits"),
            ],
            OtherSignatories =
            [
                new(
                    SeatOwner.Signatory,
                    facts.EveryOtherSignatorySits == false
                        ? GovernanceWords.SomeOtherSignatory
                        : GovernanceWords.EveryOtherSignatory,
                    facts.EveryOtherSignatorySits,
                    "everyOtherSignatorySits"
                ),
            ],
            PresidencyMissing = new("presidency", GovernanceWords.PresidencyMissing),
            ChairsMissing = [.. ChairsNotKnown(facts)],
            Presidency = facts.Presidency,
            MayorsPresiding = facts.MayorsPresiding,
            EpciPresidentPresides = facts.EpciPresidentPresides,
            OtherElectedPresiding = 0,
            UnelectedPresiding = facts.OthersPresiding is { } count
                ? [.. Enumerable.Repeat(GovernanceWords.Unelected, Math.Min(count, 1))]
                : null,
        };

    private const string Members = "committee.members";

    private static IEnumerable<MissingFact> ChairsNotKnown(CommitteeFacts facts)
    {
        if (facts.MayorsPresiding is null)
        {
            yield return new("mayorsPresiding", GovernanceWords.MayorsPresidingMissing);
        }

        if (facts.EpciPresidentPresides is null)
        {
            yield return new("epciPresidentPresides", GovernanceWords.WhetherPresidentPresides);
        }

        if (facts.OthersPresiding is null)
        {
            yield return new("othersPresiding", GovernanceWords.OthersPresidingMissing);
        }
    }

    private static bool? Holds(IReadOnlyList<CommitteeMember>? sitting, Func<CommitteeMember, bool> isSeat) =>
        sitting?.Any(isSeat);

    private static IEnumerable<CommitteeSeat> Mayors(
        IReadOnlyList<Party>? parties,
        IReadOnlyList<CommitteeMember>? sitting
    )
    {
        if (parties is null)
        {
            return [new(SeatOwner.Mayor, GovernanceWords.EveryMayor, null, "convention.parties")];
        }

        return parties
            .Where(party => SignatoryRole.BeneficiaryCommune.Equals(party.Role))
            .Select(party => new CommitteeSeat(
                SeatOwner.Mayor,
                GovernanceWords.MayorOf.Fill("name", party.Name),
                Holds(sitting, member => member.Role.Equals(CommitteeRole.Mayor) && member.Party == party.Id),
                Members,
                party
            ));
    }

    private static IEnumerable<CommitteeSeat> Others(
        MembershipConvention? act,
        IReadOnlyList<CommitteeMember>? sitting,
        LocalDate today
    )
    {
        if (act?.Parties is not { } parties)
        {
            return [new(SeatOwner.Signatory, GovernanceWords.EveryOtherSignatory, null, "convention.parties")];
        }

        // A seat that is held is held, whether or not its party has signed.
        bool? IsHeld(Party party) => Holds(sitting, member => member.Party == party.Id);
        IReadOnlyList<Party> others = [.. parties.Where(party => !party.Role.IsRequired)];
        return act.Signatures is not { } signatures
            ? others.Select(party => Seat(party, IsHeld(party) == true ? true : null, "convention.signatures"))
            : others
                .Where(party => signatures.Any(signature => signature.Party == party.Id && signature.On <= today))
                .Select(party => Seat(party, IsHeld(party), Members));

        static CommitteeSeat Seat(Party party, bool? isHeld, string field) =>
            new(SeatOwner.Signatory, Localized.Same(party.Name), isHeld, field, party);
    }

    private static CommitteeSeat ManagerSeat(bool? isHeld, string field) =>
        new(SeatOwner.ProjectManager, GovernanceWords.ProjectManager, isHeld, field);

    /// <summary>The seat of a manager who does not sit: excused while the post is vacant and a recruitment for it is open.</summary>
    private static CommitteeSeat Vacancy(ProjectManagerPost? post, LocalDate today)
    {
        if (post is null)
        {
            return ManagerSeat(null, "projectManager");
        }

        if (post.RecruitmentOpenedOn is not { } opened || opened > today)
        {
            return ManagerSeat(false, Members);
        }

        if (post.From is not { } first)
        {
            return ManagerSeat(null, "projectManager.from");
        }

        // A recruitment opened before the post was first held is that of the person who has left since.
        bool hasLeft = post.Until < today && opened >= first;
        return ManagerSeat(today < first || hasLeft, Members);
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
