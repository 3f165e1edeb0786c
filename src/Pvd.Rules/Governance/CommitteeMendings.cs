using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;

namespace Pvd.Rules.Governance;

/// <summary>Tells who has to do what about a comité de projet that is not in order, or that cannot be judged.</summary>
internal static class CommitteeMendings
{
    internal static readonly Localized MayorSits = new(
        "le maire siège de droit, l’inscrire parmi les membres",
        "the mayor sits by right, enter them among the members"
    );

    internal static readonly Localized PresidentSits = new(
        "désigner son président comme membre",
        "name its president a member"
    );

    internal static readonly Localized ManagerSits = new(
        "faire siéger le chef de projet ou, si le poste est vacant, en ouvrir le recrutement",
        "seat the project manager or, if the post is vacant, open a recruitment for it"
    );

    internal static readonly Localized PrefectSits = new(
        "siéger ou désigner un représentant",
        "sit or name a representative"
    );

    internal static readonly Localized SignatorySits = new("désigner un représentant", "name a representative");

    internal static readonly Localized ElectedOnly = new(
        "réserver la présidence à des élus",
        "keep the chair for elected officials"
    );

    internal static readonly Localized SomebodyPresides = new(
        "désigner parmi eux qui préside",
        "name among them who chairs"
    );

    internal static readonly Localized MayorsShare = new(
        "désigner les maires qui président ensemble, ou choisir un autre mode de présidence",
        "name the mayors who chair together, or choose another way of chairing"
    );

    internal static readonly Localized PresidentShares = new(
        "désigner le maire ou les maires qui président avec le président de l’EPCI, ou choisir un autre mode de présidence",
        "name the mayor or mayors who chair with the president of the EPCI, or choose another way of chairing"
    );

    internal static readonly Localized Tell = new("faire connaître {fact}", "tell {fact}");

    internal static readonly Localized SilentLaw = new(
        "aucune règle n’est connue pour cette période",
        "no rule is known for that time"
    );

    private static readonly Localized TheEpci = new("l’EPCI", "the EPCI");
    private static readonly Localized ThePrefect = new("le préfet de département", "the prefect of the département");
    private static readonly Localized TheEmployer = new(
        "l’employeur du chef de projet",
        "the employer of the project manager"
    );
    private static readonly Localized Elected = new("les élus du comité", "the elected officials of the committee");
    private static readonly Localized Communes = new("les communes signataires", "the signatory communes");
    private static readonly Localized CommunesAndEpci = new(
        "les communes signataires et l’EPCI",
        "the signatory communes and the EPCI"
    );
    private static readonly Localized WhoKeepsTheFile = new(
        "le service qui tient le dossier",
        "whoever keeps the file"
    );
    private static readonly Localized Nobody = new("personne", "nobody");

    /// <summary>What stands between the committee and an answer that it is in order, whatever the order of the file.</summary>
    internal static IReadOnlyList<CommitteeMending> Of(
        PvdDossier dossier,
        CommitteeView view,
        Assessment<CommitteeComposition> answer
    )
    {
        IEnumerable<CommitteeMending> mendings = answer.Match(
            favourable: _ => [],
            unfavourable: failing => failing.Failed.SelectMany(finding => Mend(finding.Rule.Id, dossier, view)),
            incomplete: open => open.Findings.SelectMany(Learn),
            forJudgement: _ => []
        );
        return
        [
            .. mendings
                .Distinct()
                .OrderBy(mending => mending.Rule, StringComparer.Ordinal)
                .ThenBy(mending => mending.Actor.French, StringComparer.Ordinal)
                .ThenBy(mending => mending.Act.French, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<CommitteeMending> Mend(string rule, PvdDossier dossier, CommitteeView view)
    {
        if (rule == ProjectCommitteeRules.MinimumComposition.Id)
        {
            IEnumerable<CommitteeSeat> seats = view.SubstituteBody is null
                ? view.Minimum.Concat(view.OtherSignatories)
                : view.Minimum;
            return Seat(rule, seats, dossier);
        }

        if (rule == ProjectCommitteeRules.WidenedBody.Id)
        {
            return Seat(rule, view.OtherSignatories, dossier);
        }

        if (rule == ProjectCommitteeRules.ElectedPresidency.Id)
        {
            return [new(rule, Elected, view.UnelectedPresiding is { Count: > 0 } ? ElectedOnly : SomebodyPresides)];
        }

        return PresidencyMode.MayorsOnly.Equals(view.Presidency)
            ? [new(rule, Communes, MayorsShare)]
            : [new(rule, CommunesAndEpci, PresidentShares)];
    }

    private static IEnumerable<CommitteeMending> Seat(
        string rule,
        IEnumerable<CommitteeSeat> seats,
        PvdDossier dossier
    ) =>
        seats
            .Where(seat => seat.IsHeld == false)
            .Select(seat =>
                seat.Owner switch
                {
                    SeatOwner.Mayor => new CommitteeMending(rule, NameOf(seat.Party!), MayorSits),
                    SeatOwner.EpciPresident => new(rule, Signing(dossier, SignatoryRole.Epci, TheEpci), PresidentSits),
                    SeatOwner.Prefect => new(rule, Signing(dossier, SignatoryRole.State, ThePrefect), PrefectSits),
                    SeatOwner.ProjectManager => new(rule, Employer(dossier), ManagerSits),
                    _ => new(rule, NameOf(seat.Party!), SignatorySits),
                }
            );

    private static IEnumerable<CommitteeMending> Learn(Finding finding) =>
        finding.Rule.Severity != Severity.Error
            ? []
            : finding.Missing.Select(fact =>
                fact.IsLaw
                    ? new CommitteeMending(finding.Rule.Id, Nobody, SilentLaw)
                    : new(finding.Rule.Id, WhoKeepsTheFile, Tell.Fill("fact", fact.Label))
            );

    /// <summary>The party in that role, by its name in the act; in general words where there is none, or more than one.</summary>
    private static Localized Signing(PvdDossier dossier, SignatoryRole role, Localized otherwise)
    {
        IReadOnlyList<Party> parties = [.. (dossier.Convention?.Parties ?? []).Where(party => role.Equals(party.Role))];
        return parties.Count == 1 ? NameOf(parties[0]) : otherwise;
    }

    private static Localized Employer(PvdDossier dossier) =>
        dossier.ProjectManager?.Employer is { } id
        && dossier.Convention?.Parties?.FirstOrDefault(party => party.Id == id) is { } employer
            ? NameOf(employer)
            : TheEmployer;

    private static Localized NameOf(Party party) => Localized.Same(party.Name);
}
