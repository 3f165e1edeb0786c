using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>A condition of a search that may hide an aid; the value is the code of the JSON files.</summary>
public sealed class AidCondition : SmartEnum<AidCondition, string>
{
    /// <summary>The aid is not for that place.</summary>
    public static readonly AidCondition Place = new(nameof(Place), "place", "territoire", "territory", new("usage"));

    /// <summary>The aid is about other themes.</summary>
    public static readonly AidCondition Theme = new(nameof(Theme), "theme", "thème", "theme", new("usage"));

    /// <summary>The aid takes another form.</summary>
    public static readonly AidCondition Instrument = new(
        nameof(Instrument),
        "instrument",
        "forme de l’aide",
        "form of the aid",
        new("usage")
    );

    /// <summary>The aid is not open that day.</summary>
    public static readonly AidCondition OpenOn = new(nameof(OpenOn), "open-on", "ouverture", "opening", new("usage"));

    /// <summary>The rates of the aid lie outside those looked for.</summary>
    public static readonly AidCondition Rate = new(nameof(Rate), "rate", "taux", "rate", new("usage"));

    private AidCondition(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<AidCondition> All { get; } = [Place, Theme, Instrument, OpenOn, Rate];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
