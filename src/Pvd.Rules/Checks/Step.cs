namespace Pvd.Rules.Checks;

/// <summary>What a check found, as it is recorded: a few numbers. It becomes a <see cref="Finding"/> when someone reads it.</summary>
internal readonly struct Step(Ruling ruling, long a, long b, long c, long d, object? extra)
{
    private readonly Ruling _ruling = ruling;

    internal Check Check => _ruling.Check;

    internal Outcome Outcome => _ruling.Outcome;

    /// <summary>The sentence, where it is not the one of the rule for the outcome.</summary>
    internal Localized? Text => _ruling.Text;

    internal long A { get; } = a;

    internal long B { get; } = b;

    internal long C { get; } = c;

    internal long D { get; } = d;

    /// <summary>Words for the sentence, what is missing, or who may decide.</summary>
    internal object? Extra { get; } = extra;
}
