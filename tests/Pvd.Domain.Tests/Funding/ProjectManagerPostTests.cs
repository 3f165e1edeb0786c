using Pvd.Domain.Funding;

namespace Pvd.Domain.Tests.Funding;

public sealed class ProjectManagerPostTests
{
    private static readonly LocalDate First = new(2021, 9, 1);
    private static readonly Euro Cost = Euro.FromEuros(55_000);

    [Fact]
    public void Of_an_empty_post_nothing_is_known()
    {
        ProjectManagerPost post = new();

        Assert.Null(post.Employer);
        Assert.Null(post.From);
        Assert.Empty(post.Costs);
        Assert.Null(post.Anah);
        Assert.Null(post.CostOf(2021));
    }

    [Fact]
    public void The_cost_of_a_year_is_found_and_another_year_is_not_known()
    {
        ProjectManagerPost post = new(costs: [new(2021, Cost), new(2022, Euro.Zero)]);

        Assert.Equal(Cost, post.CostOf(2021));
        Assert.Equal(Euro.Zero, post.CostOf(2022));
        Assert.Null(post.CostOf(2023));
    }

    [Fact]
    public void A_year_has_one_cost_only() =>
        Assert.Throws<ArgumentException>(
            "costs",
            () => new ProjectManagerPost(costs: [new(2021, Cost), new(2021, Cost)])
        );

    [Fact]
    public void A_post_does_not_end_before_it_begins()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            "until",
            () => new ProjectManagerPost(from: First, until: First.PlusDays(-1))
        );
        Assert.Equal(First, new ProjectManagerPost(from: First, until: First).Until);
        Assert.Equal(First, new ProjectManagerPost(until: First).Until);
    }

    [Fact]
    public void An_employer_is_not_blank() =>
        Assert.Throws<ArgumentException>("employer", () => new ProjectManagerPost(" "));

    [Fact]
    public void That_the_Anah_takes_no_part_is_not_that_nobody_knows() =>
        Assert.NotEqual(new ProjectManagerPost(anah: []), new ProjectManagerPost(anah: null));

    [Property]
    public void Two_posts_of_the_same_content_are_equal(ProjectManagerPost post)
    {
        ProjectManagerPost same = new(
            post.Employer,
            post.From,
            post.Until,
            post.RecruitmentOpenedOn,
            post.Costs.ToList(),
            post.Anah?.ToList()
        );

        Assert.Equal(post, same);
        Assert.Equal(post.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2101)]
    public void A_year_beyond_what_a_file_may_hold_cannot_be_built(int beyond) =>
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new YearlyCost(beyond, Cost));

    [Fact]
    public void A_cost_is_zero_or_more()
    {
        Assert.Equal(Euro.Zero, new YearlyCost(2021, Euro.Zero).Amount);
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new YearlyCost(2021, Euro.FromCents(-1)));
    }

    [Fact]
    public void A_co_funding_does_not_end_before_it_begins()
    {
        Assert.Equal(First, new AnahCoFunding(First, First).Until);
        Assert.Throws<ArgumentOutOfRangeException>("until", () => new AnahCoFunding(First, First.PlusDays(-1)));
    }
}
