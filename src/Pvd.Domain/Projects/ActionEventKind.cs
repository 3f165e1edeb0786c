using Ardalis.SmartEnum;

namespace Pvd.Domain.Projects;

/// <summary>What happens to an action; the value is the code of the JSON files.</summary>
public sealed class ActionEventKind : SmartEnum<ActionEventKind, string>
{
    /// <summary>It is put on the list of needs.</summary>
    public static readonly ActionEventKind Proposed = new(
        nameof(Proposed),
        "proposed",
        "inscription parmi les besoins",
        "entry in the list of needs",
        new("ANCT, tableau de bord du programme Petites villes de demain", "actions")
    );

    /// <summary>Its preparation begins: nature and financing are worked out.</summary>
    public static readonly ActionEventKind Prepared = new(
        nameof(Prepared),
        "prepared",
        "mise en maturation",
        "start of its preparation",
        new("usage")
    );

    /// <summary>Its financing is settled: it can start.</summary>
    public static readonly ActionEventKind Financed = new(
        nameof(Financed),
        "financed",
        "bouclage du financement",
        "settlement of its financing",
        new("« Petites villes de demain », dossier de présentation", "octobre 2020")
    );

    /// <summary>A funder withdraws: its financing is open again.</summary>
    public static readonly ActionEventKind FunderWithdrew = new(
        nameof(FunderWithdrew),
        "funder-withdrew",
        "retrait d’un financeur",
        "withdrawal of a funder",
        new("usage")
    );

    /// <summary>It starts.</summary>
    public static readonly ActionEventKind Started = new(
        nameof(Started),
        "started",
        "démarrage",
        "start",
        new("ANCT, tableau de bord du programme Petites villes de demain", "actions")
    );

    /// <summary>It is finished.</summary>
    public static readonly ActionEventKind Delivered = new(
        nameof(Delivered),
        "delivered",
        "livraison",
        "delivery",
        new("Sénat, rapport sur le programme Petites villes de demain", "octobre 2025")
    );

    /// <summary>It is halted for a time.</summary>
    public static readonly ActionEventKind Suspended = new(
        nameof(Suspended),
        "suspended",
        "suspension",
        "halt",
        new("usage")
    );

    /// <summary>It goes on after a halt, from where it stood.</summary>
    public static readonly ActionEventKind Resumed = new(
        nameof(Resumed),
        "resumed",
        "reprise",
        "resumption",
        new("usage")
    );

    /// <summary>It is given up.</summary>
    public static readonly ActionEventKind Abandoned = new(
        nameof(Abandoned),
        "abandoned",
        "abandon",
        "abandonment",
        new("usage")
    );

    private ActionEventKind(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ActionEventKind> All { get; } =
    [Proposed, Prepared, Financed, FunderWithdrew, Started, Delivered, Suspended, Resumed, Abandoned];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
