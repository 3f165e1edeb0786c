using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Core;

namespace FsCheck.Xunit;

/// <summary>What one attribute sets: <see langword="null"/> leaves the choice to the one around it.</summary>
internal sealed record PropertyConfig
{
    /// <summary>Set where a run must say the same twice: <c>PVD_PROPERTY_SEED=1,3</c>. Without it every run draws anew.</summary>
    private static readonly string? SeedOfTheRun = Environment.GetEnvironmentVariable("PVD_PROPERTY_SEED");

    /// <summary>Set where a run only has to look whether something depends on the machine: <c>PVD_PROPERTY_MOST=20</c>.</summary>
    private static readonly int MostOfTheRun = int.TryParse(
        Environment.GetEnvironmentVariable("PVD_PROPERTY_MOST"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out int most
    )
        ? most
        : int.MaxValue;

    public int? MaxTest { get; init; }

    public int? MaxRejected { get; init; }

    public int? StartSize { get; init; }

    public int? EndSize { get; init; }

    public string? Replay { get; init; }

    public bool? QuietOnSuccess { get; init; }

    public bool? Verbose { get; init; }

    public IReadOnlyList<Type> Arbitrary { get; init; } = [];

    /// <summary>The settings of a method, over those of its class and of the classes around it, over its assembly's.</summary>
    public static PropertyConfig Of(MethodInfo method, Type testClass)
    {
        List<PropertyAttribute?> attributes = [method.GetCustomAttribute<PropertyAttribute>()];
        for (var type = testClass; type is not null; type = type.DeclaringType)
        {
            attributes.Add(type.GetCustomAttribute<PropertiesAttribute>());
        }

        attributes.Add(testClass.Assembly.GetCustomAttribute<PropertiesAttribute>());
        return attributes.OfType<PropertyAttribute>().Select(attribute => attribute.Config).Aggregate(Over);
    }

    /// <summary>The same settings as FsCheck takes them.</summary>
    public Config ToConfig(IRunner runner)
    {
        var basis = Verbose == true ? Config.Verbose : Config.Quick;
        return basis
            .WithMaxTest(Math.Min(MaxTest ?? basis.MaxTest, MostOfTheRun))
            .WithMaxRejected(MaxRejected ?? basis.MaxRejected)
            .WithStartSize(StartSize ?? basis.StartSize)
            .WithEndSize(EndSize ?? basis.EndSize)
            .WithQuietOnSuccess(QuietOnSuccess ?? basis.QuietOnSuccess)
            .WithReplay(
                (Replay ?? SeedOfTheRun) is { } replay && !string.IsNullOrWhiteSpace(replay)
                    ? FSharpOption<Replay>.Some(ParseReplay(replay))
                    : basis.Replay
            )
            .WithArbitrary(Arbitrary)
            .WithRunner(runner);
    }

    private static PropertyConfig Over(PropertyConfig inner, PropertyConfig outer) =>
        new()
        {
            MaxTest = inner.MaxTest ?? outer.MaxTest,
            MaxRejected = inner.MaxRejected ?? outer.MaxRejected,
            StartSize = inner.StartSize ?? outer.StartSize,
            EndSize = inner.EndSize ?? outer.EndSize,
            Replay = inner.Replay ?? outer.Replay,
            QuietOnSuccess = inner.QuietOnSuccess ?? outer.QuietOnSuccess,
            Verbose = inner.Verbose ?? outer.Verbose,
            Arbitrary = [.. inner.Arbitrary, .. outer.Arbitrary],
        };

    private static Replay ParseReplay(string text) =>
        text.Trim().Trim('(', ')').Split(',', StringSplitOptions.TrimEntries) switch
        {
            [var seed, var gamma] => new Replay(Rnd(seed, gamma), FSharpOption<int>.None),
            [var seed, var gamma, var size] => new Replay(Rnd(seed, gamma), FSharpOption<int>.Some(Int(size))),
            _ => throw new FormatException(
                $"Replay: expected \"(seed,gamma,size)\" or \"seed,gamma\"; found \"{text}\"."
            ),
        };

    private static Rnd Rnd(string seed, string gamma) =>
        new(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture));

    private static int Int(string size) => int.Parse(size, CultureInfo.InvariantCulture);
}
