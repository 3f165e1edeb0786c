namespace Pvd.Rules.Law;

/// <summary>The parameters that the engines read, with the unit they expect: a legislation that lacks one does not load.</summary>
internal static class ParameterIds
{
    internal const string MaximumPopulation = "PRG-2";
    internal const string MonthsToFrameworkConvention = "ADH-20";
    internal const string ConvocationThreshold = "CONV-3500";
    internal const string ConvocationShort = "CONV-SHORT";
    internal const string ConvocationLong = "CONV-LONG";
    internal const string SharedChairs = "GOV-3";
    internal const string ManagerRate = "CDP-01";
    internal const string ManagerCeiling = "CDP-02";
    internal const string ManagerCeilingWithAnah = "CDP-03";
    internal const string AnahRate = "CDP-04";
    internal const string AnahCeiling = "CDP-05";
    internal const string FirstPayment = "CDP-07";
    internal const string MinimumPosts = "CDP-12";
    internal const string Continuation = "CDP-14";

    internal static readonly IReadOnlyList<(string Id, Unit Unit)> Read =
    [
        (MaximumPopulation, Unit.Inhabitant),
        (MonthsToFrameworkConvention, Unit.Month),
        (ConvocationThreshold, Unit.Inhabitant),
        (ConvocationShort, Unit.Day),
        (ConvocationLong, Unit.Day),
        (SharedChairs, Unit.Person),
        (ManagerRate, Unit.Percent),
        (ManagerCeiling, Unit.EuroPerYear),
        (ManagerCeilingWithAnah, Unit.EuroPerYear),
        (AnahRate, Unit.Percent),
        (AnahCeiling, Unit.EuroPerYear),
        (FirstPayment, Unit.Percent),
        (MinimumPosts, Unit.Post),
        (Continuation, Unit.Statement),
    ];
}
