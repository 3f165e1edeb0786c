using Ardalis.SmartEnum;

namespace Pvd.Domain.Projects;

/// <summary>What an indicator of the monitoring measures; the value is the code of the JSON files.</summary>
public sealed class MonitoringKind : SmartEnum<MonitoringKind, string>
{
    /// <summary>How far the work has gone.</summary>
    public static readonly MonitoringKind Implementation = new(
        nameof(Implementation),
        "implementation",
        "indicateur de mise en œuvre",
        "implementation indicator",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "axes stratégiques")
    );

    /// <summary>What has changed.</summary>
    public static readonly MonitoringKind Result = new(
        nameof(Result),
        "result",
        "indicateur de résultat",
        "result indicator",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "axes stratégiques")
    );

    private MonitoringKind(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<MonitoringKind> All { get; } = [Implementation, Result];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
