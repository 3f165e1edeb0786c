using Pvd.Rules.Law;
using Pvd.Rules.Tests.Law.Bounds;

namespace Pvd.Rules.Tests.Law;

/// <summary>The law of the funding instruments, of the convention-cadre and of the CRTE, on the last day before each bound and on the day after it.</summary>
public sealed class FundingBoundsTests
{
    private static readonly Legislation Law = Legislation.Embedded;

    private static readonly (
        string File,
        IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows
    )[] Files =
    [
        ("anah.json", AnahBounds.Rows),
        ("arcd.json", ArcdBounds.Rows),
        ("brownfield-fund.json", BrownfieldFundBounds.Rows),
        ("crte.json", CrteBounds.Rows),
        ("denormandie.json", DenormandieBounds.Rows),
        ("detr.json", DetrBounds.Rows),
        ("digital-adviser.json", DigitalAdviserBounds.Rows),
        ("dsid.json", DsidBounds.Rows),
        ("dsil.json", DsilBounds.Rows),
        ("engineering-in-kind.json", EngineeringInKindBounds.Rows),
        ("fnadt.json", FnadtBounds.Rows),
        ("fonds-vert.json", FondsVertBounds.Rows),
        ("framework-convention.json", FrameworkBounds.Rows),
        ("france-services.json", FranceServicesBounds.Rows),
        ("frla.json", FrlaBounds.Rows),
        ("grant-life.json", GrantLifeBounds.Rows),
        ("heritage-label.json", HeritageLabelBounds.Rows),
        ("ort-effects.json", OrtEffectBounds.Rows),
        ("own-share.json", OwnShareBounds.Rows),
        ("pat.json", PatBounds.Rows),
        ("retail-measures.json", RetailMeasuresBounds.Rows),
        ("sports-agency.json", SportsAgencyBounds.Rows),
        ("state-grants.json", StateGrantBounds.Rows),
        ("third-places.json", ThirdPlacesBounds.Rows),
        ("vta.json", VtaBounds.Rows),
    ];

    public static TheoryData<string> FileNames => [.. Files.Select(file => file.File)];

    /// <summary>"-" where there is no row, "?" where a row says that the value is unknown, "text" for a statement.</summary>
    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            TheoryData<string, string, string, string> rows = [];
            foreach ((string id, string lastDay, string until, string since) in Files.SelectMany(file => file.Rows))
            {
                rows.Add(id, lastDay, until, since);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_law_changes_between_two_days_as_the_facts_file_says(
        string id,
        string lastDay,
        string until,
        string since
    )
    {
        Assert.Equal(until, Shown(id, Given.Day(lastDay)));
        Assert.Equal(since, Shown(id, Given.Day(lastDay).PlusDays(1)));
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Every_bound_of_the_file_is_expected(string file)
    {
        IEnumerable<(string Id, string LastDay)> bounds = LawRow
            .Parameters.Where(row => row.File == file)
            .SelectMany(row =>
                new[] { (row.Id, Day: row.From.PlusDays(-1)), (row.Id, Day: row.To ?? row.From.PlusDays(-1)) }
            )
            .Select(bound => (bound.Id, Given.Iso(bound.Day)))
            .Distinct();

        Assert.Equal(
            bounds.Order(),
            Files.Single(known => known.File == file).Rows.Select(row => (row.Id, row.LastDay)).Order()
        );
    }

    /// <summary>The engines are written against these names and units.</summary>
    [Theory]
    [InlineData(
        "inhabitant",
        "DETR-01 DETR-02 DETR-03 DETR-04 DETR-07-P DETR-07-C DETR-08-P DETR-08-C DETR-11-P DETR-11-C"
    )]
    [InlineData("inhabitant", "DETR-12 DETR-29-LOW DETR-29-LOW-OVERSEAS DETR-29-HIGH DETR-29-COMMUNE")]
    [InlineData("times", "DETR-05 DETR-29-TIMES")]
    [InlineData("inhabitant-per-km2", "DETR-10")]
    [InlineData("year", "DETR-06 DETR-06-EPCI DETR-26 LAP-01 LAP-03 LAP-04 LAP-05 DSILE-04")]
    [InlineData("month", "DETR-19 D514-03 D514-08 D514-05-LONG-FROM LAP-CRPA")]
    [InlineData(
        "percent",
        "DETR-13 DETR-14 DETR-15 D514-01 D514-04 D514-04-BANK D514-05 D514-05-LONG OWN-01 OWN-07 OWN-09"
    )]
    [InlineData(
        "percent",
        "OWN-11 FRI-04-MIN FRI-04-MAX ARCD-13 PAY-01 PAY-02 FV-01 FV-02 FV-03 FNADT-01 FRI-09 DSILE-03"
    )]
    [InlineData("euro", "DETR-16 DETR-17 FRI-03 ARCD-04 DSILX-01 DSILE-01-COMMUNES DSILE-01-DEPARTMENTS DSID-03")]
    [InlineData("euro", "FRI-01-ADEME FRI-01-CEREMA FRI-01-RECYCLING FRI-02 ARCD-10 FV-05")]
    [InlineData("euro-per-m2", "ARCD-01 ARCD-02")]
    [InlineData("floor-area-ratio", "ARCD-05-LOW ARCD-05-HIGH")]
    [InlineData("dwelling", "ARCD-03")]
    [InlineData("date", "ARCD-14 ARCD-13-DATE DSILE-02 ARCD-09")]
    [InlineData("statement", "DETR-09 DETR-20 DETR-24 DETR-25 DETR-29 START-OLD START-NEW OWN-02 OWN-03 OWN-04 OWN-05")]
    [InlineData(
        "statement",
        "OWN-06 OWN-06b OWN-06c OWN-08 OWN-10 OWN-12 OWN-13 DSIL-02 D514-02 D514-06 LAP-02 LAP-06"
    )]
    public void A_parameter_is_counted_in_the_unit_that_its_engine_expects(string unit, string ids) =>
        Assert.All(ids.Split(' '), id => Assert.Equal(unit, Law.Parameter(id).Unit.Value));

    private static string Shown(string id, LocalDate day)
    {
        if (Law.Parameter(id).At(day).InForce is not { } row)
        {
            return "-";
        }

        string value = row.Value.Kind == FactKind.Text ? "text" : row.Value.ToString();
        string force = row.Force == ValueForce.Binding ? "" : $" {row.Force.ToString().ToLowerInvariant()}";
        return $"{value} {row.Confidence.ToString().ToLowerInvariant()}{force}";
    }
}
