using Ardalis.SmartEnum;

namespace Pvd.Domain.Projects;

/// <summary>How far an action has come; the value is the code of the JSON files.</summary>
public sealed class ActionStatus : SmartEnum<ActionStatus, string>
{
    /// <summary>Intended, in the list of needs.</summary>
    public static readonly ActionStatus Envisaged = new(
        nameof(Envisaged),
        "envisaged",
        "envisagée",
        "envisaged",
        new("ANCT, tableau de bord du programme Petites villes de demain", "actions")
    );

    /// <summary>Being prepared: its nature or its financing is open.</summary>
    public static readonly ActionStatus Maturing = new(
        nameof(Maturing),
        "maturing",
        "en maturation",
        "being prepared",
        new("usage")
    );

    /// <summary>Ready to start (prête à démarrer): its financing is settled.</summary>
    public static readonly ActionStatus ReadyToStart = new(
        nameof(ReadyToStart),
        "ready-to-start",
        "prête à démarrer",
        "ready to start",
        new("« Petites villes de demain », dossier de présentation", "octobre 2020")
    );

    /// <summary>Under way.</summary>
    public static readonly ActionStatus InProgress = new(
        nameof(InProgress),
        "in-progress",
        "en cours",
        "under way",
        new("ANCT, tableau de bord du programme Petites villes de demain", "actions")
    );

    /// <summary>Finished (livrée).</summary>
    public static readonly ActionStatus Delivered = new(
        nameof(Delivered),
        "delivered",
        "livrée",
        "delivered",
        new("Sénat, rapport sur le programme Petites villes de demain", "octobre 2025")
    );

    /// <summary>Given up; met in practice, in no text read.</summary>
    public static readonly ActionStatus Abandoned = new(
        nameof(Abandoned),
        "abandoned",
        "abandonnée",
        "abandoned",
        new("usage")
    );

    /// <summary>Halted for a time; met in practice, in no text read.</summary>
    public static readonly ActionStatus Suspended = new(
        nameof(Suspended),
        "suspended",
        "suspendue",
        "suspended",
        new("usage")
    );

    private ActionStatus(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every status, in the order in which an action goes through them.</summary>
    public static IReadOnlyList<ActionStatus> All { get; } =
    [Envisaged, Maturing, ReadyToStart, InProgress, Delivered, Abandoned, Suspended];

    /// <summary>Gets the name of the status.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which the status is met.</summary>
    public LegalReference LegalBasis { get; }
}
