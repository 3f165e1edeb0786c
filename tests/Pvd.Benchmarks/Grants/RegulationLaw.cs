using NodaTime;
using Pvd.Rules;
using Pvd.Rules.Law;

namespace Pvd.Benchmarks.Grants;

/// <summary>Reads the law file of the trial regulation, which holds ids of its own.</summary>
internal static class RegulationLaw
{
    internal const string Small = "W1-01";
    internal const string Large = "W1-02";
    internal const string Wealth = "W1-03";
    internal const string SmallOverseas = "W1-04";
    internal const string MinimumRate = "W1-05";
    internal const string MaximumRate = "W1-06";
    internal const string PublicAid = "W1-07";
    internal const string PostRate = "W1-08";
    internal const string PostCeiling = "W1-09";
    internal const string PostCeilingWithOpahRu = "W1-10";

    private const string File = "w1.json";

    private static readonly LegislationScope Scope = new(
        RegulationRules.All,
        [
            (Small, Unit.Inhabitant),
            (Large, Unit.Inhabitant),
            (Wealth, Unit.Times),
            (SmallOverseas, Unit.Inhabitant),
            (MinimumRate, Unit.Percent),
            (MaximumRate, Unit.Percent),
            (PublicAid, Unit.Percent),
            (PostRate, Unit.Percent),
            (PostCeiling, Unit.EuroPerYear),
            (PostCeilingWithOpahRu, Unit.EuroPerYear),
        ]
    );

    internal static LawInForce Read()
    {
        using Stream resource = typeof(RegulationLaw).Assembly.GetManifestResourceStream(File)!;
        using MemoryStream content = new();
        resource.CopyTo(content);
        return LegislationReader
            .Read([(File, content.ToArray())], Scope)
            .ValueOrThrow()
            .At(new LocalDate(2021, 12, 31));
    }
}
