using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>The form that an aid takes; the value is the code of the JSON files.</summary>
public sealed class AidInstrument : SmartEnum<AidInstrument, string>
{
    /// <summary>Money that is not paid back.</summary>
    public static readonly AidInstrument Grant = new(
        nameof(Grant),
        "grant",
        "subvention",
        "grant",
        new("Aides-territoires, gabarit d’import d’une aide")
    );

    /// <summary>Money to be paid back.</summary>
    public static readonly AidInstrument Loan = new(
        nameof(Loan),
        "loan",
        "prêt",
        "loan",
        new("Aides-territoires, gabarit d’import d’une aide")
    );

    /// <summary>Money paid back where the project succeeds.</summary>
    public static readonly AidInstrument RecoverableAdvance = new(
        nameof(RecoverableAdvance),
        "recoverable-advance",
        "avance récupérable",
        "recoverable advance",
        new("Aides-territoires", "types d’aides")
    );

    /// <summary>Energy saving certificate.</summary>
    public static readonly AidInstrument EnergyCertificate = new(
        nameof(EnergyCertificate),
        "energy-certificate",
        "certificat d’économie d’énergie (CEE)",
        "energy saving certificate",
        new("Aides-territoires", "types d’aides")
    );

    /// <summary>Other financial aid, tax reductions among them.</summary>
    public static readonly AidInstrument OtherFinancial = new(
        nameof(OtherFinancial),
        "other-financial",
        "autre aide financière",
        "other financial aid",
        new("Aides-territoires", "types d’aides")
    );

    /// <summary>Technical help.</summary>
    public static readonly AidInstrument TechnicalEngineering = new(
        nameof(TechnicalEngineering),
        "technical-engineering",
        "ingénierie technique",
        "technical engineering",
        new("Aides-territoires", "types d’aides")
    );

    /// <summary>Help with the financing.</summary>
    public static readonly AidInstrument FinancialEngineering = new(
        nameof(FinancialEngineering),
        "financial-engineering",
        "ingénierie financière",
        "financial engineering",
        new("Aides-territoires", "types d’aides")
    );

    /// <summary>Legal and administrative help.</summary>
    public static readonly AidInstrument LegalEngineering = new(
        nameof(LegalEngineering),
        "legal-engineering",
        "ingénierie juridique / administrative",
        "legal and administrative engineering",
        new("Aides-territoires", "types d’aides")
    );

    private AidInstrument(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<AidInstrument> All { get; } =
    [
        Grant,
        Loan,
        RecoverableAdvance,
        EnergyCertificate,
        OtherFinancial,
        TechnicalEngineering,
        FinancialEngineering,
        LegalEngineering,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
