using Pvd.Domain.Funding;

namespace Pvd.Domain.Tests.Funding;

/// <summary>The forty rows of the table of instruments: each has its member, with kind, funder, who may ask, text and what is known of its rules.</summary>
public sealed class FundingInstrumentTests
{
    /// <summary>Row, code, kinds, funders, status; "-" where the table has nothing that a member could hold.</summary>
    public static TheoryData<int, string, string, string, string> Rows =>
        new()
        {
            { 1, "DETR", "grant", "state", "known" },
            { 2, "DSIL", "grant", "state", "known" },
            { 3, "DSIL-EXC", "grant", "state", "known" },
            { 4, "DSIL-ENE", "grant", "state", "known" },
            { 5, "DSID", "grant", "state", "known" },
            { 6, "DSID-ENE", "grant", "state", "known" },
            { 7, "FNADT", "grant", "state", "partial" },
            { 8, "FRICHES-ADEME", "grant", "ademe", "partial" },
            { 9, "FRICHES", "deficit", "state", "partial" },
            { 10, "ARCD-2021", "flat-amount", "state", "known" },
            { 11, "ARCD-2022", "flat-amount", "state", "unknown" },
            { 12, "CHEF-DE-PROJET", "post", "anct banque-des-territoires state anah", "known" },
            { 13, "MANAGER", "post flat-amount", "banque-des-territoires", "known" },
            { 14, "SOLUTIONS-NUMERIQUES", "flat-amount", "banque-des-territoires state", "known" },
            { 15, "INGENIERIE-NUMERIQUE", "in-kind", "banque-des-territoires", "known" },
            { 16, "SHOP-IN", "in-kind", "banque-des-territoires", "known" },
            { 17, "DIAGNOSTIC-FLASH", "in-kind", "banque-des-territoires", "known" },
            { 18, "FRANCE-SERVICES", "flat-amount", "state operators", "known" },
            { 19, "CONSEILLER-NUMERIQUE", "post flat-amount", "state banque-des-territoires", "partial" },
            { 20, "FABRIQUE", "flat-amount", "state anct", "known" },
            { 21, "MANUFACTURE", "grant in-kind", "state anct", "unknown" },
            { 22, "MICRO-FOLIE", "grant", "state", "partial" },
            { 23, "VTA", "flat-amount", "state", "known" },
            { 24, "DENORMANDIE", "tax", "tax", "known" },
            { 25, "FONDATION-PATRIMOINE", "tax grant", "fondation-du-patrimoine tax", "partial" },
            { 26, "ANS-ENERGIE", "grant", "ans", "partial" },
            { 27, "FONCIERES", "equity-or-loan", "banque-des-territoires", "unknown" },
            { 28, "FRLA", "deficit", "anct", "partial" },
            { 29, "ANCT-INGENIERIE", "in-kind", "anct", "partial" },
            { 30, "ATELIER-FLASH", "in-kind", "state", "known" },
            { 31, "ANAH-INGENIERIE", "grant post", "anah", "partial" },
            { 32, "PAT", "grant", "state", "partial" },
            { 33, "FONDS-VERT", "grant", "state", "partial" },
            { 34, "ILOTS-FRAICHEUR", "-", "-", "unknown" },
            { 35, "MESURES-RELANCE", "-", "state", "unknown" },
            { 36, "CHARGE-CRTE", "post", "state", "unknown" },
            { 37, "CEREMA", "in-kind", "cerema", "unknown" },
            { 38, "BDT", "equity-or-loan in-kind", "banque-des-territoires", "unknown" },
            { 39, "ACCORD-RELANCE", "frame", "state region department", "unknown" },
            { 40, "FIT", "-", "state", "proposed" },
        };

    /// <summary>Members that are no row of the table, with the reason.</summary>
    private static readonly Dictionary<string, string> Besides = new()
    {
        ["DPV"] = "counted in the cap of R2334-27 with the rows 1 to 6",
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_has_its_member(int row, string code, string kinds, string funders, string status)
    {
        FundingInstrument member = FundingInstrument.FromValue(code);

        Assert.InRange(row, 1, 40);
        Assert.Equal(kinds, Codes(member.Kinds.Select(kind => kind.Value)));
        Assert.Equal(funders, Codes(member.Funders.Select(body => body.Value)));
        Assert.Equal(status, member.RuleStatus.Value);
        Assert.NotEmpty(member.LegalBasis.ToString());
        Assert.NotEmpty(member.Beneficiaries.French);
        Assert.NotEmpty(member.Beneficiaries.English);
    }

    [Fact]
    public void No_member_is_left_out_of_the_walk_without_a_reason() =>
        Assert.Equal(
            FundingInstrument.All.Select(member => member.Value).Order(StringComparer.Ordinal),
            Rows.Select(row => (string)row[1]).Concat(Besides.Keys).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_is_not_wholly_known_says_what_would_be_needed() =>
        Assert.All(
            FundingInstrument.All,
            member => Assert.Equal(member.RuleStatus != RuleStatus.Known, member.Needed is not null)
        );

    [Fact]
    public void Help_in_kind_alone_is_known_as_such() =>
        Assert.Equal(
            ["INGENIERIE-NUMERIQUE", "SHOP-IN", "DIAGNOSTIC-FLASH", "ANCT-INGENIERIE", "ATELIER-FLASH", "CEREMA"],
            FundingInstrument.All.Where(member => member.IsInKind).Select(member => member.Value)
        );

    [Fact]
    public void A_line_of_help_in_kind_has_no_amount()
    {
        FinancingLine line = new(FunderKind.StateBody, instrument: FundingInstrument.ShopIn);

        Assert.Null(line.Amount);
        ArgumentException refused = Assert.Throws<ArgumentException>(() =>
            new FinancingLine(FunderKind.StateBody, Euro.FromEuros(1m), FundingInstrument.ShopIn)
        );
        Assert.Contains("counted in days", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gift_of_the_foundation_is_private_money_and_the_tax_is_the_States()
    {
        Assert.Equal(FunderKind.Private, FundingBody.FondationDuPatrimoine.Kind);
        Assert.Equal(FunderKind.State, FundingBody.Tax.Kind);
        Assert.Equal(FunderKind.StateBody, FundingBody.BanqueDesTerritoires.Kind);
    }

    private static string Codes(IEnumerable<string> codes) =>
        string.Join(' ', codes) is { Length: > 0 } text ? text : "-";
}
