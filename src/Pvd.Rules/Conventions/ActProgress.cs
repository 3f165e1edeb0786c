namespace Pvd.Rules.Conventions;

/// <summary>What the walk through the events of an act has gathered so far.</summary>
internal sealed class ActProgress
{
    /// <summary>Parties whose assembly has agreed.</summary>
    internal HashSet<string> Decided { get; } = new(StringComparer.Ordinal);

    /// <summary>Parties that have signed, with the day.</summary>
    internal Dictionary<string, LocalDate> Signed { get; } = new(StringComparer.Ordinal);

    /// <summary>The day the act entered into force; <c>null</c> before.</summary>
    internal LocalDate? InForceOn { get; set; }

    /// <summary>The last day to sign the convention-cadre, or of the act itself; <c>null</c> where there is none or it is not known.</summary>
    internal LocalDate? LastDay { get; set; }
}
