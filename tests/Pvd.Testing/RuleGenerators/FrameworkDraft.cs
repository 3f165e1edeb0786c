using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Testing.RuleGenerators;

/// <summary>
/// A convention-cadre in the making. A new one is sound and an ORT: the communes, the EPCI and the prefect of <see cref="DossierDraft"/>
/// voted on it in October and November 2022 and signed it on 1 December 2022, for five years; Condom is the principal town.
/// </summary>
public sealed class FrameworkDraft
{
    public static readonly LocalDate SignedOn = new(2022, 12, 1);

    public static readonly InseeCommuneCode Condom = InseeCommuneCode.Parse("32107");

    public static readonly InseeCommuneCode Valence = InseeCommuneCode.Parse("32459");

    /// <summary>The principal town that the EPCI of the dossier is given, where it has none.</summary>
    public InseeCommuneCode? PrincipalTown { get; set; } = Condom;

    /// <summary>The kind that the EPCI of the dossier is given, where it has none.</summary>
    public EpciKind? KindOfEpci { get; set; } = EpciKind.CommunityOfCommunes;

    public IList<Party>? Parties { get; set; } =
    [
        new("condom", SignatoryRole.BeneficiaryCommune, "Condom", Condom),
        new("valence", SignatoryRole.BeneficiaryCommune, "Valence-sur-Baïse", Valence),
        new("tenareze", SignatoryRole.Epci, "Communauté de communes de la Ténarèze", siren: DossierDraft.Tenareze),
        new("prefet", SignatoryRole.State, "Préfecture du Gers"),
    ];

    public IList<Deliberation>? Deliberations { get; set; } =
    [
        Voted("condom", "2022-71", new(2022, 10, 18), voices: 27),
        Voted("valence", "2022-44", new(2022, 10, 25), voices: 14),
        Voted("tenareze", "D-2022-98", new(2022, 11, 8), voices: 46),
    ];

    public IList<Signature>? Signatures { get; set; } =
    [
        new("condom", SignedOn, SigningCapacity.Mayor),
        new("valence", SignedOn, SigningCapacity.Mayor),
        new("tenareze", SignedOn, SigningCapacity.EpciPresident),
        new("prefet", SignedOn, SigningCapacity.DepartmentPrefect),
    ];

    public IList<Annex>? Annexes { get; set; } =
    [new(AnnexKind.Diagnosis), new(AnnexKind.OrtPerimeters), new(AnnexKind.ActionSheets), new(AnnexKind.FinancingPlan)];

    public IList<ActEvent> Events { get; set; } = [];

    public IList<Amendment> Amendments { get; set; } = [];

    public bool? ClaimsOrt { get; set; } = true;

    public int? Years { get; set; } = 5;

    public IList<InseeCommuneCode>? StrategyPerimeter { get; set; } = [Condom, Valence];

    public IList<InterventionSector>? Sectors { get; set; } =
    [
        new(Condom, SectorKind.PrincipalTownCentre, "Centre-ville de Condom"),
        new(Valence, SectorKind.TownCentre, "Bastide de Valence-sur-Baïse"),
    ];

    public PrincipalTownDerogation? Derogation { get; set; }

    public IList<FrameworkElement>? Content { get; set; } = [.. FrameworkElement.All];

    public FrameworkConvention Build() =>
        new(
            new(Parties, Deliberations, Signatures, Annexes, Events, Amendments),
            ClaimsOrt,
            Years,
            StrategyPerimeter,
            Sectors,
            Derogation,
            Content
        );

    /// <summary>A délibération that authorises to sign, was adopted, and was published and sent to the prefect within a week.</summary>
    public static Deliberation Voted(string party, string number, LocalDate on, int voices) =>
        new(
            party,
            number,
            on,
            on.PlusDays(5),
            "Convention-cadre",
            new(voices),
            isAdopted: true,
            authorisesSignature: true,
            publishedOn: on.PlusDays(6),
            PublicationForm.Electronic
        );

    public FrameworkDraft WithoutSignatureOf(string party)
    {
        Signatures = [.. Signatures!.Where(given => given.Party != party)];
        return this;
    }

    public FrameworkDraft WithoutDeliberationOf(string party)
    {
        Deliberations = [.. Deliberations!.Where(given => given.Party != party)];
        return this;
    }

    /// <summary>Takes a party out of the act, with what it has done.</summary>
    public FrameworkDraft WithoutParty(string party)
    {
        Parties = [.. Parties!.Where(named => named.Id != party)];
        Deliberations = Deliberations?.Where(given => given.Party != party).ToList();
        Signatures = Signatures?.Where(given => given.Party != party).ToList();
        return this;
    }

    /// <summary>The EPCI with the kind and the principal town of this draft, unless it has its own.</summary>
    internal Epci Completed(Epci was) =>
        new(was.Siren, was.Name, was.Kind ?? KindOfEpci, was.Population, was.PrincipalTown ?? PrincipalTown);
}
