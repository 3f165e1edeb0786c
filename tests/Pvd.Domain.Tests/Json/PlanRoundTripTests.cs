using System.Text;
using Pvd.Domain.Funding;

namespace Pvd.Domain.Tests.Json;

public sealed class PlanRoundTripTests
{
    [Property(MaxTest = 500)]
    public void What_is_written_is_read_as_an_equal_plan(FinancingPlan plan)
    {
        FinancingPlan read = PlanFiles.Read(PlanFiles.Write(plan)).ValueOrThrow();

        Assert.Equal(plan, read);
        Assert.Equal(plan.GetHashCode(), read.GetHashCode());
    }

    [Property]
    public void Equal_plans_are_written_as_the_same_bytes(FinancingPlan plan)
    {
        byte[] bytes = PlanFiles.Write(plan);

        Assert.Equal(bytes, PlanFiles.Write(PlanFiles.Read(bytes).ValueOrThrow()));
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void A_file_with_every_member_is_written_as_it_was_read() =>
        Assert.Equal(
            PlanFiles.Full,
            Encoding.UTF8.GetString(PlanFiles.Write(PlanFiles.Read(PlanFiles.Full).ValueOrThrow()))
        );

    [Fact]
    public void The_full_file_sets_every_member_of_every_type()
    {
        FinancingPlan plan = PlanFiles.Read(PlanFiles.Full).ValueOrThrow();
        GrantRequest request = plan.Requests[0];
        object[] whole =
        [
            plan,
            plan.Owner!,
            plan.Owner!.Figures![0],
            plan.Project!,
            plan.Project!.Commitments![0],
            plan.Expenditures![0],
            request.Award!,
            request.Events![1],
        ];

        IEnumerable<string> unset =
            from part in whole
            from property in part.GetType().GetProperties()
            where property.GetValue(part) is null
            select $"{part.GetType().Name}.{property.Name}";

        Assert.Empty(unset);
    }

    [Fact]
    public void What_is_not_known_is_left_out() =>
        Assert.Equal(
            """
            {
              "format": "pvd-financing-plan/1",
              "knownOn": "2022-03-01"
            }

            """,
            Encoding.UTF8.GetString(PlanFiles.Write(PlanFiles.Read(PlanFiles.Smallest).ValueOrThrow()))
        );

    [Fact]
    public void Null_means_not_known_like_a_member_left_out()
    {
        string[] optional = ["$schema", "owner", "project", "expenditures", "lines", "requests", "decisions"];

        string text = optional.Aggregate(PlanFiles.Smallest, (file, member) => Files.With(file, member, "null"));

        Assert.Equal(PlanFiles.Read(PlanFiles.Smallest).ValueOrThrow(), PlanFiles.Read(text).ValueOrThrow());
    }

    [Theory]
    [InlineData("expenditures")]
    [InlineData("lines")]
    [InlineData("project", """{"subjects":[],"commitments":[]}""", "{}")]
    [InlineData("owner", """{"kind":"epci","figures":[]}""", """{"kind":"epci"}""")]
    public void A_list_that_is_empty_is_not_a_list_that_is_unknown(
        string member,
        string empty = "[]",
        string unknown = "null"
    )
    {
        FinancingPlan none = PlanFiles.Read(Files.With(PlanFiles.Smallest, member, empty)).ValueOrThrow();
        FinancingPlan notKnown = PlanFiles.Read(Files.With(PlanFiles.Smallest, member, unknown)).ValueOrThrow();

        Assert.NotEqual(none, notKnown);
        Assert.NotEqual(PlanFiles.Write(none), PlanFiles.Write(notKnown));
        Assert.Equal(none, PlanFiles.Read(PlanFiles.Write(none)).ValueOrThrow());
    }

    [Fact]
    public void The_culture_changes_no_byte() =>
        Cultures.InEach(() =>
            Assert.Equal(PlanFiles.FullBytes, PlanFiles.Write(PlanFiles.Read(PlanFiles.FullBytes).ValueOrThrow()))
        );

    [Fact]
    public void A_stream_must_be_given_and_stays_open()
    {
        FinancingPlan plan = PlanFiles.Read(PlanFiles.Full).ValueOrThrow();
        using MemoryStream stream = new();

        plan.Write(stream);
        stream.Position = 0;

        Assert.Equal(plan, FinancingPlan.Read(stream).ValueOrThrow());
        Assert.True(stream.CanRead);
        Assert.Throws<ArgumentNullException>("stream", () => FinancingPlan.Read(null!));
        Assert.Throws<ArgumentNullException>("stream", () => plan.Write(null!));
    }
}
