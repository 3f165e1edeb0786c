using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>An aid that the programme names: those that a project asks for, and those that a plan may only list. The value is the code of the JSON files.</summary>
public sealed class FundingInstrument : SmartEnum<FundingInstrument, string>
{
    /// <summary>Dotation d’équipement des territoires ruraux (CGCT L2334-32).</summary>
    public static readonly FundingInstrument Detr = new(nameof(Detr), "DETR", DotationSheets.Detr);

    /// <summary>Dotation de soutien à l’investissement local, ordinary share (CGCT L2334-42).</summary>
    public static readonly FundingInstrument Dsil = new(nameof(Dsil), "DSIL", DotationSheets.Dsil);

    /// <summary>Exceptional share of the DSIL (third amending finance act for 2020).</summary>
    public static readonly FundingInstrument DsilExceptional = new(
        nameof(DsilExceptional),
        "DSIL-EXC",
        DotationSheets.DsilExceptional
    );

    /// <summary>Energy renovation share of the DSIL (instruction of 18 November 2020).</summary>
    public static readonly FundingInstrument DsilEnergy = new(
        nameof(DsilEnergy),
        "DSIL-ENE",
        DotationSheets.DsilEnergy
    );

    /// <summary>Dotation de soutien à l’investissement des départements (CGCT L3334-10).</summary>
    public static readonly FundingInstrument Dsid = new(nameof(Dsid), "DSID", DotationSheets.Dsid);

    /// <summary>Energy renovation share of the DSID, 2021.</summary>
    public static readonly FundingInstrument DsidEnergy = new(
        nameof(DsidEnergy),
        "DSID-ENE",
        DotationSheets.DsidEnergy
    );

    /// <summary>Dotation politique de la ville: counted in the cap of R2334-27, not assessed.</summary>
    public static readonly FundingInstrument Dpv = new(nameof(Dpv), "DPV", DotationSheets.Dpv);

    /// <summary>Fonds national d’aménagement et de développement du territoire.</summary>
    public static readonly FundingInstrument Fnadt = new(nameof(Fnadt), "FNADT", StateGrantSheets.Fnadt);

    /// <summary>Brownfield fund, land recycling: fills a part of the deficit of an operation.</summary>
    public static readonly FundingInstrument BrownfieldRecycling = new(
        nameof(BrownfieldRecycling),
        "FRICHES",
        StateGrantSheets.BrownfieldRecycling
    );

    /// <summary>Brownfield fund, depollution of former industrial or mining sites, run by the Ademe.</summary>
    public static readonly FundingInstrument BrownfieldDepollution = new(
        nameof(BrownfieldDepollution),
        "FRICHES-ADEME",
        StateGrantSheets.BrownfieldDepollution
    );

    /// <summary>Green fund, successor of the recovery plan, from 2023.</summary>
    public static readonly FundingInstrument FondsVert = new(
        nameof(FondsVert),
        "FONDS-VERT",
        StateGrantSheets.FondsVert
    );

    /// <summary>Fonds de restructuration des locaux d’activité: the last funder of a retail operation in deficit.</summary>
    public static readonly FundingInstrument Frla = new(nameof(Frla), "FRLA", StateGrantSheets.Frla);

    /// <summary>Aide à la relance de la construction durable, version of 2021: automatic, by square metre.</summary>
    public static readonly FundingInstrument ConstructionAid = new(
        nameof(ConstructionAid),
        "ARCD-2021",
        ProgrammeSheets.ConstructionAid
    );

    /// <summary>Contrat de relance du logement, the version of 2022 of the aid to construction.</summary>
    public static readonly FundingInstrument HousingRecoveryContract = new(
        nameof(HousingRecoveryContract),
        "ARCD-2022",
        ProgrammeSheets.HousingRecoveryContract
    );

    /// <summary>Co-funding of the post of chef de projet Petites villes de demain.</summary>
    public static readonly FundingInstrument ProjectManager = new(
        nameof(ProjectManager),
        "CHEF-DE-PROJET",
        ProgrammeSheets.ProjectManager
    );

    /// <summary>Aid to the post of manager de commerce or de centre-ville.</summary>
    public static readonly FundingInstrument TownCentreManager = new(
        nameof(TownCentreManager),
        "MANAGER",
        ProgrammeSheets.TownCentreManager
    );

    /// <summary>Flat aid for the digital solutions of shops.</summary>
    public static readonly FundingInstrument ShopDigitalSolutions = new(
        nameof(ShopDigitalSolutions),
        "SOLUTIONS-NUMERIQUES",
        ProgrammeSheets.ShopDigitalSolutions
    );

    /// <summary>Digital engineering for shops, paid whole by the Banque des Territoires.</summary>
    public static readonly FundingInstrument DigitalEngineering = new(
        nameof(DigitalEngineering),
        "INGENIERIE-NUMERIQUE",
        ProgrammeSheets.DigitalEngineering
    );

    /// <summary>Shop’In diagnosis of the digital readiness of shops.</summary>
    public static readonly FundingInstrument ShopIn = new(nameof(ShopIn), "SHOP-IN", ProgrammeSheets.ShopIn);

    /// <summary>Flash diagnosis of the effects of the health crisis on shops.</summary>
    public static readonly FundingInstrument FlashDiagnosis = new(
        nameof(FlashDiagnosis),
        "DIAGNOSTIC-FLASH",
        ProgrammeSheets.FlashDiagnosis
    );

    /// <summary>Yearly flat aid for a labelled France Services space.</summary>
    public static readonly FundingInstrument FranceServices = new(
        nameof(FranceServices),
        "FRANCE-SERVICES",
        ProgrammeSheets.FranceServices
    );

    /// <summary>Aid to the post of conseiller numérique.</summary>
    public static readonly FundingInstrument DigitalAdviser = new(
        nameof(DigitalAdviser),
        "CONSEILLER-NUMERIQUE",
        ProgrammeSheets.DigitalAdviser
    );

    /// <summary>Volontariat territorial en administration: a young graduate in a rural authority.</summary>
    public static readonly FundingInstrument Vta = new(nameof(Vta), "VTA", ProgrammeSheets.Vta);

    /// <summary>Fabrique de territoire: support of a third place.</summary>
    public static readonly FundingInstrument TerritoryFactory = new(
        nameof(TerritoryFactory),
        "FABRIQUE",
        TerritorySheets.TerritoryFactory
    );

    /// <summary>Manufacture de proximité: a third place that makes things.</summary>
    public static readonly FundingInstrument ProximityManufacture = new(
        nameof(ProximityManufacture),
        "MANUFACTURE",
        TerritorySheets.ProximityManufacture
    );

    /// <summary>Micro-Folie: a digital museum and its activities.</summary>
    public static readonly FundingInstrument MicroFolie = new(
        nameof(MicroFolie),
        "MICRO-FOLIE",
        TerritorySheets.MicroFolie
    );

    /// <summary>Denormandie tax reduction: opened by the ORT to private landlords, no grant to the town.</summary>
    public static readonly FundingInstrument DenormandieScheme = new(
        nameof(DenormandieScheme),
        "DENORMANDIE",
        TerritorySheets.DenormandieScheme
    );

    /// <summary>Label and help of the Fondation du patrimoine.</summary>
    public static readonly FundingInstrument HeritageLabel = new(
        nameof(HeritageLabel),
        "FONDATION-PATRIMOINE",
        TerritorySheets.HeritageLabel
    );

    /// <summary>Energy renovation of sports facilities, Agence nationale du sport, 2021.</summary>
    public static readonly FundingInstrument SportsEnergy = new(
        nameof(SportsEnergy),
        "ANS-ENERGIE",
        TerritorySheets.SportsEnergy
    );

    /// <summary>Equity and loans for a hundred property companies for retail.</summary>
    public static readonly FundingInstrument RetailPropertyCompanies = new(
        nameof(RetailPropertyCompanies),
        "FONCIERES",
        TerritorySheets.RetailPropertyCompanies
    );

    /// <summary>Engineering paid by the Anah: OPAH, OPAH-RU and their pre-operational studies.</summary>
    public static readonly FundingInstrument AnahEngineering = new(
        nameof(AnahEngineering),
        "ANAH-INGENIERIE",
        TerritorySheets.AnahEngineering
    );

    /// <summary>Projet alimentaire territorial: support of the Ministry of agriculture.</summary>
    public static readonly FundingInstrument Pat = new(nameof(Pat), "PAT", TerritorySheets.Pat);

    /// <summary>Engineering of the national market of the ANCT, where none is found on the spot.</summary>
    public static readonly FundingInstrument AnctMarket = new(
        nameof(AnctMarket),
        "ANCT-INGENIERIE",
        TerritorySheets.AnctMarket
    );

    /// <summary>Atelier flash des territoires: experts on the spot, paid by the State.</summary>
    public static readonly FundingInstrument FlashWorkshop = new(
        nameof(FlashWorkshop),
        "ATELIER-FLASH",
        TerritorySheets.FlashWorkshop
    );

    /// <summary>A thousand cool islands, announced in 2020.</summary>
    public static readonly FundingInstrument CoolIslands = new(
        nameof(CoolIslands),
        "ILOTS-FRAICHEUR",
        ListedSheets.CoolIslands
    );

    /// <summary>The other measures of the recovery plan that the programme announced: digital projects and ambassadors, fibre, small railway lines, cycling, telemedicine, MaPrimeRénov’, classified heritage.</summary>
    public static readonly FundingInstrument RecoveryMeasures = new(
        nameof(RecoveryMeasures),
        "MESURES-RELANCE",
        ListedSheets.RecoveryMeasures
    );

    /// <summary>Chargé de projet contractualisation, under the territorial part of the CPER.</summary>
    public static readonly FundingInstrument CrteOfficer = new(
        nameof(CrteOfficer),
        "CHARGE-CRTE",
        ListedSheets.CrteOfficer
    );

    /// <summary>Expertise of the Cerema: bridges, support of towns counted in days.</summary>
    public static readonly FundingInstrument CeremaExpertise = new(
        nameof(CeremaExpertise),
        "CEREMA",
        ListedSheets.CeremaExpertise
    );

    /// <summary>Own effort of the Banque des Territoires: engineering, loans and investments.</summary>
    public static readonly FundingInstrument BanqueDesTerritoiresEffort = new(
        nameof(BanqueDesTerritoiresEffort),
        "BDT",
        ListedSheets.BanqueDesTerritoiresEffort
    );

    /// <summary>Accord régional or départemental de relance: a frame that mobilises the shares of the DSID.</summary>
    public static readonly FundingInstrument RecoveryAgreementFrame = new(
        nameof(RecoveryAgreementFrame),
        "ACCORD-RELANCE",
        ListedSheets.RecoveryAgreementFrame
    );

    /// <summary>Fonds d’investissement pour les territoires: the merger of DETR, DSIL and DPV that the finance bill for 2026 proposed.</summary>
    public static readonly FundingInstrument Fit = new(nameof(Fit), "FIT", ListedSheets.Fit);

    private FundingInstrument(string name, string code, InstrumentSheet sheet)
        : base(name, code)
    {
        Label = sheet.Label;
        Acronym = sheet.Acronym;
        LegalBasis = sheet.LegalBasis;
        Kinds = sheet.Kinds;
        Funders = sheet.Funders;
        Applicants = sheet.Applicants;
        Beneficiaries = sheet.Beneficiaries;
        RuleStatus = sheet.Status;
        Needed = sheet.Needed;
        IsDotation = sheet.IsDotation;
        IsStateGrant = sheet.IsStateGrant;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<FundingInstrument> All { get; } =
    [
        Detr,
        Dsil,
        DsilExceptional,
        DsilEnergy,
        Dsid,
        DsidEnergy,
        Dpv,
        Fnadt,
        BrownfieldRecycling,
        BrownfieldDepollution,
        FondsVert,
        Frla,
        ConstructionAid,
        HousingRecoveryContract,
        ProjectManager,
        TownCentreManager,
        ShopDigitalSolutions,
        DigitalEngineering,
        ShopIn,
        FlashDiagnosis,
        FranceServices,
        DigitalAdviser,
        Vta,
        TerritoryFactory,
        ProximityManufacture,
        MicroFolie,
        DenormandieScheme,
        HeritageLabel,
        SportsEnergy,
        RetailPropertyCompanies,
        AnahEngineering,
        Pat,
        AnctMarket,
        FlashWorkshop,
        CoolIslands,
        RecoveryMeasures,
        CrteOfficer,
        CeremaExpertise,
        BanqueDesTerritoiresEffort,
        RecoveryAgreementFrame,
        Fit,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the short name used in sentences, the same in both languages.</summary>
    public string Acronym { get; }

    /// <summary>Gets the text or document it rests on.</summary>
    public LegalReference LegalBasis { get; }

    /// <summary>Gets in what form it helps; empty where no document says.</summary>
    public IReadOnlyList<AidKind> Kinds { get; }

    /// <summary>Gets who pays; empty where no document says.</summary>
    public IReadOnlyList<FundingBody> Funders { get; }

    /// <summary>Gets which kinds of owner may ask for it, further conditions aside; empty where no document says.</summary>
    public IReadOnlyList<OwnerKind> Applicants { get; }

    /// <summary>Gets whom it is for, in words.</summary>
    public Localized Beneficiaries { get; }

    /// <summary>Gets how much is known of its rules.</summary>
    public RuleStatus RuleStatus { get; }

    /// <summary>Gets what would be needed to compute every amount; <c>null</c> where the rules are known.</summary>
    public Localized? Needed { get; }

    /// <summary>Gets whether it helps in kind only: a plan never counts it in euros.</summary>
    public bool IsInKind => Kinds.Count == 1 && Kinds[0] == AidKind.EngineeringInKind;

    /// <summary>Gets whether it is one of the dotations that the cap of CGCT R2334-27 lists.</summary>
    public bool IsDotation { get; }

    /// <summary>Gets whether the decree on State investment grants (2018-514, before it 99-1060) governs it.</summary>
    public bool IsStateGrant { get; }
}
