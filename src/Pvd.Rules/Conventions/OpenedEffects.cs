namespace Pvd.Rules.Conventions;

/// <summary>What the membership convention and the ORT of a dossier open on a day.</summary>
public sealed class OpenedEffects
{
    internal OpenedEffects(LocalDate on, IReadOnlyList<OpenedEffect> all)
    {
        On = on;
        All = all;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets everything that may be opened, open or not: what the membership convention opens, then what the ORT does.</summary>
    public IReadOnlyList<OpenedEffect> All { get; }

    /// <summary>Gets what is open that day.</summary>
    public IReadOnlyList<OpenedEffect> Open => [.. All.Where(effect => effect.Opening.Equals(Opening.Open))];
}
