using Ardalis.SmartEnum;

namespace Pvd.Rules.Conventions;

/// <summary>Whether something that a convention opens is open on a day.</summary>
public sealed class Opening : SmartEnum<Opening, string>
{
    /// <summary>Its conditions are met that day; an authority may still have to decide case by case.</summary>
    public static readonly Opening Open = new(nameof(Open), "open", "ouvert", "open");

    /// <summary>A condition fails that day.</summary>
    public static readonly Opening Closed = new(nameof(Closed), "closed", "fermé", "closed");

    /// <summary>It cannot be told yet: a fact is missing, or the law is silent.</summary>
    public static readonly Opening CannotTell = new(
        nameof(CannotTell),
        "cannot-tell",
        "à préciser",
        "cannot be told yet"
    );

    private Opening(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<Opening> All { get; } = [Open, Closed, CannotTell];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("CCH", "L303-2");
}
