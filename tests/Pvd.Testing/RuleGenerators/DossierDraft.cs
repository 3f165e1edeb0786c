using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;

namespace Pvd.Testing.RuleGenerators;

/// <summary>
/// A dossier in the making. A new one is sound: two communes, their EPCI, the prefect and a region; everybody needed has
/// signed on 31 May 2021; the committee is complete, as are the other bodies; the post is held from 1 January 2022 at 62 400 €, without the Anah.
/// </summary>
public sealed class DossierDraft
{
    public static readonly Siren Tenareze = Siren.Parse("243200417");
    public static readonly Siren Elsewhere = Siren.Parse("200000008");
    public static readonly LocalDate SignedOn = new(2021, 5, 31);

    public LocalDate KnownOn { get; set; } = new(2022, 3, 1);

    public IList<Commune> Communes { get; private set; } =
    [
        new(InseeCommuneCode.Parse("32107"), "Condom", 6454, Tenareze),
        new(InseeCommuneCode.Parse("32459"), "Valence-sur-Baïse", 1137, Tenareze),
    ];

    public Epci? Epci { get; set; } = new(Tenareze, "Communauté de communes de la Ténarèze");

    public bool HasConvention { get; set; } = true;

    public IList<Party>? Parties { get; set; } =
    [
        new("condom", SignatoryRole.BeneficiaryCommune, "Condom", InseeCommuneCode.Parse("32107")),
        new("valence", SignatoryRole.BeneficiaryCommune, "Valence-sur-Baïse", InseeCommuneCode.Parse("32459")),
        new("tenareze", SignatoryRole.Epci, "Communauté de communes de la Ténarèze", siren: Tenareze),
        new("prefet", SignatoryRole.State, "Préfecture du Gers"),
        new("region", SignatoryRole.RegionalCouncil, "Région Occitanie"),
    ];

    public IList<Deliberation>? Deliberations { get; set; } =
    [
        new("condom", "12", new(2021, 4, 13)),
        new("valence", "21", new(2021, 4, 8)),
        new("tenareze", "D-45", new(2021, 4, 27)),
    ];

    public IList<Signature>? Signatures { get; set; } =
    [
        new("condom", SignedOn, SigningCapacity.Mayor),
        new("valence", SignedOn, SigningCapacity.Mayor),
        new("tenareze", SignedOn, SigningCapacity.EpciPresident),
        new("prefet", SignedOn, SigningCapacity.DepartmentPrefect),
    ];

    public IList<Annex>? Annexes { get; set; }

    public IList<ActEvent> Events { get; set; } = [];

    public IList<Amendment> Amendments { get; set; } = [];

    public bool HasCommittee { get; set; } = true;

    public IList<CommitteeMember>? Members { get; set; } =
    [
        new(CommitteeRole.Mayor, new(2021, 6, 21), party: "condom", presides: true),
        new(CommitteeRole.Mayor, new(2021, 6, 21), party: "valence"),
        new(CommitteeRole.EpciPresident, new(2021, 6, 21), party: "tenareze", presides: true),
        new(CommitteeRole.Prefect, new(2021, 6, 21), party: "prefet"),
        new(CommitteeRole.ProjectManager, new(2021, 6, 21)),
    ];

    public PresidencyMode? Presidency { get; set; } = PresidencyMode.MayorsAndEpciPresident;

    public string? SubstituteBody { get; set; }

    public IList<Meeting>? Meetings { get; set; } = [new(new(2021, 11, 15), validates: true)];

    public IList<GovernanceBody>? Bodies { get; set; } = [SoundBodies.Team, SoundBodies.Clct, SoundBodies.Commission];

    public IList<ActionSheet>? ActionSheets { get; set; } =
    [new("1", "Halle", ActionStatus.InProgress, new(2021, 11, 15)), new("2", "École", ActionStatus.Maturing)];

    public ProjectManagerPost? Post { get; set; } =
        new(
            "tenareze",
            new(2022, 1, 1),
            recruitmentOpenedOn: new(2021, 6, 1),
            costs: [new(2022, Euro.FromEuros(62_400m))],
            anah: []
        );

    /// <summary>None unless a test sets one; the EPCI is then given what an ORT needs, and the dossier is known a month after the act was signed.</summary>
    public FrameworkDraft? Framework { get; set; }

    public CrteContract? Crte { get; set; }

    public IList<RecoveryAgreement>? RecoveryAgreements { get; set; }

    public PvdDossier Build() =>
        new(
            Framework is null ? KnownOn : LocalDate.Max(KnownOn, FrameworkDraft.SignedOn.PlusMonths(1)),
            Communes,
            Epci is { } epci ? Framework?.Completed(epci) ?? epci : null,
            HasConvention ? new(Parties, Deliberations, Signatures, Annexes, Events, Amendments) : null,
            HasCommittee ? new(Members, Presidency, SubstituteBody, Meetings) : null,
            Post,
            framework: Framework?.Build(),
            crte: Crte,
            recoveryAgreements: RecoveryAgreements,
            bodies: Bodies,
            actionSheets: ActionSheets
        );

    /// <summary>Puts a body in the place of the one of its kind.</summary>
    public DossierDraft With(GovernanceBody body)
    {
        Bodies = [.. (Bodies ?? []).Where(known => !known.Kind.Equals(body.Kind)), body];
        return this;
    }

    /// <summary>Describes a commune anew.</summary>
    public DossierDraft WithCommune(int index, int? population, Siren? epci)
    {
        Commune was = Communes[index];
        Communes[index] = new(was.Code, was.Name, population, epci);
        return this;
    }

    public DossierDraft WithoutSignatureOf(string party)
    {
        Signatures = [.. Signatures!.Where(given => given.Party != party)];
        return this;
    }

    public DossierDraft WithoutDeliberationOf(string party)
    {
        Deliberations = [.. Deliberations!.Where(given => given.Party != party)];
        return this;
    }

    /// <summary>Takes a party out of the act, with all that refers to it.</summary>
    public DossierDraft WithoutParty(string party)
    {
        Parties = [.. Parties!.Where(named => named.Id != party)];
        Deliberations = Deliberations?.Where(given => given.Party != party).ToList();
        Signatures = Signatures?.Where(given => given.Party != party).ToList();
        Members = Members?.Where(member => member.Party != party).ToList();
        Post = Post?.Employer == party ? WithPost(Post, null) : Post;
        return this;
    }

    /// <summary>Gives a party one signature, in place of the one it may have given.</summary>
    public DossierDraft Signs(string party, string on, SigningCapacity? capacity, string? delegatedOn = null)
    {
        Signature signature = new(party, Day(on), capacity, delegatedOn is null ? null : Day(delegatedOn));
        Signatures = [.. Signatures!.Where(given => given.Party != party), signature];
        return this;
    }

    /// <summary>Takes out the members of one role.</summary>
    public DossierDraft WithoutMembers(CommitteeRole role)
    {
        Members = [.. Members!.Where(member => !member.Role.Equals(role))];
        return this;
    }

    public DossierDraft With(params CommitteeMember[] members)
    {
        Members = [.. Members!, .. members];
        return this;
    }

    private static ProjectManagerPost WithPost(ProjectManagerPost was, string? employer) =>
        new(employer, was.From, was.Until, was.RecruitmentOpenedOn, was.Costs, was.Anah);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
