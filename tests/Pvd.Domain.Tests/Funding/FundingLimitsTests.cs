using System.Reflection;
using Pvd.Domain.Funding;
using Pvd.Domain.Tests.Json;

namespace Pvd.Domain.Tests.Funding;

/// <summary>Whatever the constructors of the models of funding take stays within the limits; they are found by reflection, so that a new one is tested too.</summary>
public sealed class FundingLimitsTests
{
    private static readonly Type[] Models =
    [
        typeof(FinancingPlan),
        typeof(ProjectOwner),
        typeof(OwnerFigures),
        typeof(Project),
        typeof(Commitment),
        typeof(ExpenditureLine),
        typeof(FinancingLine),
        typeof(GrantRequest),
        typeof(RequestedShare),
        typeof(GrantEvent),
        typeof(Award),
        typeof(PrefectDecision),
    ];

    public static IEnumerable<object[]> Members =>
        from type in Models
        from parameter in type.GetConstructors().Single().GetParameters()
        select new object[] { type.Name, parameter.Name! };

    [Fact]
    public void The_limits_are_those_that_the_files_tell()
    {
        Assert.Equal(Euro.FromEuros(100_000_000_000m), FundingLimits.MaximumAmount);
        Assert.Equal(new(1900, 1, 1), FundingLimits.FirstDay);
        Assert.Equal(new(2100, 12, 31), FundingLimits.LastDay);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void What_is_out_of_reach_is_refused_and_the_edge_is_not(string type, string member)
    {
        (object model, ParameterInfo parameter) = Find(type, member);
        (object[] refused, object[] accepted) = Edges(parameter);

        Assert.All(
            refused,
            value =>
                Assert.Equal(
                    member,
                    Assert.ThrowsAny<ArgumentException>(() => RecordParts.With(model, member, value)).ParamName
                )
        );
        Assert.All(
            accepted,
            value => Assert.Equal(value, RecordParts.ValueOf(RecordParts.With(model, member, value), member))
        );
    }

    private static (object[] Refused, object[] Accepted) Edges(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        Euro cent = Euro.FromCents(1);
        return type == typeof(LocalDate)
                ? (
                    [FundingLimits.FirstDay.PlusDays(-1), FundingLimits.LastDay.PlusDays(1)],
                    parameter.Name is "on" or "decidedOn" ? [FundingLimits.FirstDay] : [FundingLimits.LastDay]
                )
            : type == typeof(Euro)
                ? ([-cent, FundingLimits.MaximumAmount + cent], [Euro.Zero, FundingLimits.MaximumAmount])
            : type == typeof(decimal) ? ([-0.0001m, 1_000_000.0001m], [0m, 1_000_000m])
            : type == typeof(int) && parameter.Name == "year" ? ([1899, 2101], [1900, 2100])
            : type == typeof(int) ? ([-1, int.MinValue], [0, int.MaxValue])
            : type == typeof(string) ? (["", " ", "\ud800"], ["é"])
            : ([], []);
    }

    /// <summary>The first model of that type in the full plan.</summary>
    private static (object Model, ParameterInfo Parameter) Find(string type, string member)
    {
        FinancingPlan plan = PlanFiles.Read(PlanFiles.Full).ValueOrThrow();
        object[] models =
        [
            plan,
            plan.Owner!,
            plan.Owner!.Figures![0],
            plan.Project!,
            plan.Project!.Commitments![0],
            plan.Expenditures![0],
            plan.Lines![0],
            plan.Requests[0],
            plan.Requests[1].Shares![0],
            plan.Requests[0].Events![1],
            plan.Requests[0].Award!,
            plan.Decisions[2],
        ];
        object model = models.Single(candidate => candidate.GetType().Name == type);
        return (model, RecordParts.Of(model).Single(part => part.Parameter.Name == member).Parameter);
    }
}
