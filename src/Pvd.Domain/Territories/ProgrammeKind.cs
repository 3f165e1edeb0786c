using Ardalis.SmartEnum;

namespace Pvd.Domain.Territories;

/// <summary>What a published list says a commune is part of.</summary>
public sealed class ProgrammeKind : SmartEnum<ProgrammeKind, string>
{
    /// <summary>Petites villes de demain; the day is that of the convention d’adhésion, as far as the lists tell.</summary>
    public static readonly ProgrammeKind Pvd = new(
        nameof(Pvd),
        "pvd",
        new("programme Petites villes de demain", "Petites villes de demain programme"),
        new("« Petites villes de demain », dossier de présentation", "octobre 2020")
    );

    /// <summary>Action cœur de ville, the twin programme for medium towns.</summary>
    public static readonly ProgrammeKind Acv = new(
        nameof(Acv),
        "acv",
        new("programme Action cœur de ville", "Action cœur de ville programme"),
        new("ANCT, programme Action cœur de ville")
    );

    /// <summary>A signed opération de revitalisation de territoire.</summary>
    public static readonly ProgrammeKind Ort = new(
        nameof(Ort),
        "ort",
        new("opération de revitalisation de territoire", "territorial revitalisation operation (ORT)"),
        new("CCH", "L303-2")
    );

    private ProgrammeKind(string name, string code, Localized label, LegalReference basis)
        : base(name, code)
    {
        Label = label;
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ProgrammeKind> All { get; } = [Pvd, Acv, Ort];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text or document that it rests on.</summary>
    public LegalReference LegalBasis { get; }
}
