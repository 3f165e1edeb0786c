using Ardalis.SmartEnum;
using Pvd.Domain.Funding;

namespace Pvd.Domain.Projects;

/// <summary>A column of amounts of the maquette financière; the value is the code of the JSON files.</summary>
public sealed class FinancingColumn : SmartEnum<FinancingColumn, string>
{
    /// <summary>The project owner’s own share.</summary>
    public static readonly FinancingColumn OwnShare = new(
        nameof(OwnShare),
        "own-share",
        "part du maître d’ouvrage",
        "own share",
        new("usage")
    );

    /// <summary>Communes that do not own the project.</summary>
    public static readonly FinancingColumn Commune = new(
        nameof(Commune),
        "commune",
        "commune",
        "another commune",
        new("usage")
    );

    /// <summary>EPCI that do not own the project.</summary>
    public static readonly FinancingColumn Epci = new(
        nameof(Epci),
        "epci",
        "EPCI",
        "inter-municipal body",
        new("usage")
    );

    /// <summary>The département.</summary>
    public static readonly FinancingColumn Department = new(
        nameof(Department),
        "department",
        "conseil départemental",
        "departmental council",
        new("usage")
    );

    /// <summary>The région.</summary>
    public static readonly FinancingColumn Region = new(
        nameof(Region),
        "region",
        "conseil régional",
        "regional council",
        new("usage")
    );

    /// <summary>The State, by the DETR.</summary>
    public static readonly FinancingColumn Detr = new(nameof(Detr), "detr", "État : DETR", "State: DETR", new("usage"));

    /// <summary>The State, by the DSIL and its shares.</summary>
    public static readonly FinancingColumn Dsil = new(nameof(Dsil), "dsil", "État : DSIL", "State: DSIL", new("usage"));

    /// <summary>The State, by the FNADT.</summary>
    public static readonly FinancingColumn Fnadt = new(
        nameof(Fnadt),
        "fnadt",
        "État : FNADT",
        "State: FNADT",
        new("usage")
    );

    /// <summary>The State, by the brownfield fund.</summary>
    public static readonly FinancingColumn BrownfieldFund = new(
        nameof(BrownfieldFund),
        "brownfield-fund",
        "État : fonds friches",
        "State: brownfield fund",
        new("usage")
    );

    /// <summary>The State, by any other grant.</summary>
    public static readonly FinancingColumn OtherState = new(
        nameof(OtherState),
        "other-state",
        "État : autres dispositifs",
        "State: other grants",
        new("usage")
    );

    /// <summary>National agency for territorial cohesion.</summary>
    public static readonly FinancingColumn Anct = new(
        nameof(Anct),
        "anct",
        "Agence nationale de la cohésion des territoires",
        "ANCT",
        new("usage")
    );

    /// <summary>National housing agency.</summary>
    public static readonly FinancingColumn Anah = new(
        nameof(Anah),
        "anah",
        "Agence nationale de l’habitat",
        "Anah",
        new("usage")
    );

    /// <summary>Banque des Territoires.</summary>
    public static readonly FinancingColumn BanqueDesTerritoires = new(
        nameof(BanqueDesTerritoires),
        "banque-des-territoires",
        "Banque des Territoires (Caisse des dépôts)",
        "Banque des Territoires (arm of the Caisse des dépôts)",
        new("usage")
    );

    /// <summary>Ecological transition agency.</summary>
    public static readonly FinancingColumn Ademe = new(
        nameof(Ademe),
        "ademe",
        "Agence de la transition écologique",
        "Ademe",
        new("usage")
    );

    /// <summary>Other public bodies, of the State or not.</summary>
    public static readonly FinancingColumn OtherPublic = new(
        nameof(OtherPublic),
        "other-public",
        "autres personnes publiques",
        "other public bodies",
        new("usage")
    );

    /// <summary>European funds.</summary>
    public static readonly FinancingColumn Europe = new(
        nameof(Europe),
        "europe",
        "Europe, fonds européens",
        "Europe, European funds",
        new("usage")
    );

    /// <summary>Private funders.</summary>
    public static readonly FinancingColumn Private = new(
        nameof(Private),
        "private",
        "financeurs privés",
        "private funders",
        new("usage")
    );

    private FinancingColumn(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    private static readonly Dictionary<ActionFunder, FinancingColumn> Columns = new()
    {
        [ActionFunder.Owner] = OwnShare,
        [ActionFunder.Commune] = Commune,
        [ActionFunder.Epci] = Epci,
        [ActionFunder.Department] = Department,
        [ActionFunder.Region] = Region,
        [ActionFunder.Anct] = Anct,
        [ActionFunder.Anah] = Anah,
        [ActionFunder.BanqueDesTerritoires] = BanqueDesTerritoires,
        [ActionFunder.Ademe] = Ademe,
        [ActionFunder.OtherStateBody] = OtherPublic,
        [ActionFunder.OtherPublic] = OtherPublic,
        [ActionFunder.EuropeanUnion] = Europe,
        [ActionFunder.Private] = Private,
    };

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<FinancingColumn> All { get; } =
    [
        OwnShare,
        Commune,
        Epci,
        Department,
        Region,
        Detr,
        Dsil,
        Fnadt,
        BrownfieldFund,
        OtherState,
        Anct,
        Anah,
        BanqueDesTerritoires,
        Ademe,
        OtherPublic,
        Europe,
        Private,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which the column is met.</summary>
    public LegalReference LegalBasis { get; }

    /// <summary>Gets the column of a line; <c>null</c> where it stands in none: the help of the Cerema is counted in days (FIN-3), what was refused in no column.</summary>
    /// <param name="line">The line.</param>
    public static FinancingColumn? Of(ActionFinancing line)
    {
        Guard.NotNull(line, nameof(line));
        return !line.Counts || line.Funder.Equals(ActionFunder.Cerema) ? null
            : line.Funder.Equals(ActionFunder.State) ? OfState(line.Instrument)
            : Columns[line.Funder];
    }

    private static FinancingColumn OfState(FundingInstrument? instrument) =>
        instrument is null ? OtherState
        : instrument == FundingInstrument.Detr ? Detr
        : instrument == FundingInstrument.Dsil
        || instrument == FundingInstrument.DsilExceptional
        || instrument == FundingInstrument.DsilEnergy
            ? Dsil
        : instrument == FundingInstrument.Fnadt ? Fnadt
        : instrument == FundingInstrument.BrownfieldRecycling || instrument == FundingInstrument.BrownfieldDepollution
            ? BrownfieldFund
        : OtherState;
}
