using Pvd.Domain.Conventions;

namespace Pvd.Domain.Tests.Conventions;

/// <summary>The convention-cadre and the CRTE around it.</summary>
public sealed class FrameworkConventionTests
{
    private static readonly SignedAct Act = new(null);

    [Fact]
    public void What_is_not_known_is_null()
    {
        FrameworkConvention framework = new(Act);
        CrteContract crte = new(Act);

        Assert.Same(Act, framework.Act);
        Assert.Null(framework.ClaimsOrt);
        Assert.Null(framework.Years);
        Assert.Null(framework.StrategyPerimeter);
        Assert.Null(framework.Sectors);
        Assert.Null(framework.Derogation);
        Assert.Null(framework.Content);
        Assert.Same(Act, crte.Act);
        Assert.Null(crte.Years);
        Assert.Null(crte.Perimeter);
        Assert.Null(crte.Department);
        Assert.Null(crte.PerimeterProposedOn);
        Assert.Null(crte.Content);
        Assert.Null(crte.Protocols);
    }

    [Fact]
    public void An_act_is_needed_and_a_length_is_not_negative()
    {
        Assert.Throws<ArgumentNullException>("act", () => new FrameworkConvention(null!));
        Assert.Throws<ArgumentNullException>("act", () => new CrteContract(null!));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => new FrameworkConvention(Act, years: -1));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => new CrteContract(Act, -1));
        Assert.Equal(0, new FrameworkConvention(Act, years: 0).Years);
    }

    [Fact]
    public void A_protocol_is_about_one_year_and_nothing_is_taken_back()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new AnnualFinancialProtocol(1899));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new AnnualFinancialProtocol(2101));
        Assert.Throws<ArgumentOutOfRangeException>(
            "amount",
            () => new AnnualFinancialProtocol(2021, amount: Euro.FromCents(-1))
        );
        Assert.Equal(Euro.Zero, new AnnualFinancialProtocol(2100, amount: Euro.Zero).Amount);
        Assert.Null(new AnnualFinancialProtocol(1900).Amount);
    }

    [Property]
    public void Two_conventions_of_the_same_content_are_equal(FrameworkConvention framework, CrteContract crte)
    {
        Assert.Equal(framework, Copy(framework));
        Assert.Equal(framework.GetHashCode(), Copy(framework).GetHashCode());
        Assert.Equal(crte, Copy(crte));
        Assert.Equal(crte.GetHashCode(), Copy(crte).GetHashCode());
    }

    private static FrameworkConvention Copy(FrameworkConvention was) =>
        new(
            Copy(was.Act),
            was.ClaimsOrt,
            was.Years,
            was.StrategyPerimeter?.ToList(),
            was.Sectors?.ToList(),
            was.Derogation is { } given ? new(given.DecidedOn, given.IsApart, given.Centralities?.ToList()) : null,
            was.Content?.ToList()
        );

    private static CrteContract Copy(CrteContract was) =>
        new(
            Copy(was.Act),
            was.Years,
            was.Perimeter?.ToList(),
            was.Department,
            was.PerimeterProposedOn,
            was.Content?.ToList(),
            was.Protocols?.ToList()
        );

    private static SignedAct Copy(SignedAct was) =>
        new(
            was.Parties?.ToList(),
            was.Deliberations?.ToList(),
            was.Signatures?.ToList(),
            was.Annexes?.ToList(),
            was.Events.Select(happened => new ActEvent(happened.Kind, happened.On, happened.Parties?.ToList())),
            was.Amendments.ToList()
        );
}
