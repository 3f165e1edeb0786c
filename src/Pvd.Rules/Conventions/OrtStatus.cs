using Ardalis.SmartEnum;

namespace Pvd.Rules.Conventions;

/// <summary>Whether a convention-cadre has the effect of an ORT.</summary>
public sealed class OrtStatus : SmartEnum<OrtStatus, string>
{
    /// <summary>It has the effect of an ORT.</summary>
    public static readonly OrtStatus HasEffect = new(
        nameof(HasEffect),
        "has-effect",
        "effet d’ORT",
        "effect of an ORT"
    );

    /// <summary>It has not.</summary>
    public static readonly OrtStatus NoEffect = new(
        nameof(NoEffect),
        "no-effect",
        "pas d’effet d’ORT",
        "no effect of an ORT"
    );

    /// <summary>It cannot be told yet.</summary>
    public static readonly OrtStatus CannotTell = new(
        nameof(CannotTell),
        "cannot-tell",
        "on ne peut pas encore le dire",
        "it cannot be told yet"
    );

    private OrtStatus(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<OrtStatus> All { get; } = [HasEffect, NoEffect, CannotTell];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("CCH", "L303-2 et L303-3");

    internal static OrtStatus Of(Assessment<OrtEffect> answer) =>
        answer.Match(
            favourable: _ => HasEffect,
            unfavourable: _ => NoEffect,
            incomplete: _ => CannotTell,
            forJudgement: _ => CannotTell
        );
}
