using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>How often an aid opens; the value is the code of the JSON files.</summary>
public sealed class AidRecurrence : SmartEnum<AidRecurrence, string>
{
    /// <summary>Open without end.</summary>
    public static readonly AidRecurrence Permanent = new(
        nameof(Permanent),
        "permanent",
        "permanente",
        "permanent",
        new("Aides-territoires", "types d’aides")
    );

    /// <summary>Open once, between two days.</summary>
    public static readonly AidRecurrence OneOff = new(
        nameof(OneOff),
        "one-off",
        "ponctuelle",
        "one-off",
        new("Aides-territoires, gabarit d’import d’une aide")
    );

    /// <summary>Opens again and again, between days that are set each time.</summary>
    public static readonly AidRecurrence Recurring = new(
        nameof(Recurring),
        "recurring",
        "récurrente",
        "recurring",
        new("Aides-territoires", "types d’aides")
    );

    private AidRecurrence(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<AidRecurrence> All { get; } = [Permanent, OneOff, Recurring];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
