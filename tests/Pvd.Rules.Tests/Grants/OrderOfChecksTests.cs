using Pvd.Domain.Funding;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>The bounds of an instrument come before what it shares with other money: caps and own share judge what those bounds leave.</summary>
public sealed class OrderOfChecksTests
{
    [Fact]
    public void The_share_that_is_told_is_what_the_owner_keeps_after_the_deficit()
    {
        Assessment<Euro> answer = Asks("60", []);
        string reason = Reading.Typed(answer.The("own-share.minimum").Reason(Language.French));

        Assert.Equal(Given.Euros("50000.00"), answer.Amounts()["owner-keeps"]);
        Assert.Contains("garde à sa charge 50 000,00", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_prefect_is_asked_for_no_lower_share_where_the_deficit_keeps_the_minimum()
    {
        Assert.Equal("favourable 50000.00", Asks("90", [ProjectSubject.ProtectedMonument]).Verdict());
    }

    private static Assessment<Euro> Asks(string rate, IReadOnlyList<ProjectSubject> subjects)
    {
        Plans plan = new() { Deficit = "50000.00", Subjects = subjects };
        return plan.Asks(BrownfieldRecycling, rate: rate, year: 2021, received: "2021-02-01")
            .Assess(BrownfieldRecycling, "2021-05-02");
    }
}
