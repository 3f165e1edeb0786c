using Ardalis.SmartEnum;

namespace Pvd.Rules.Law;

/// <summary>What follows when a deadline passes; the value is the code of the legislation files.</summary>
public sealed class DeadlineConsequence : SmartEnum<DeadlineConsequence, string>
{
    /// <summary>En retard : aucune sanction n’est connue.</summary>
    public static readonly DeadlineConsequence Late = new(
        nameof(Late),
        "late",
        "en retard : aucune sanction n’est connue",
        "late: no sanction is known"
    );

    /// <summary>La fenêtre est close.</summary>
    public static readonly DeadlineConsequence WindowClosed = new(
        nameof(WindowClosed),
        "window-closed",
        "la fenêtre est close",
        "the window is closed"
    );

    /// <summary>Caducité à constater par le préfet.</summary>
    public static readonly DeadlineConsequence LapseDue = new(
        nameof(LapseDue),
        "lapse-due",
        "caducité à constater par le préfet",
        "lapse, for the prefect to declare"
    );

    /// <summary>Opération réputée terminée, dans son état.</summary>
    public static readonly DeadlineConsequence DeemedTerminated = new(
        nameof(DeemedTerminated),
        "deemed-terminated",
        "opération réputée terminée, dans son état",
        "operation deemed finished, as it stands"
    );

    /// <summary>Dossier réputé complet.</summary>
    public static readonly DeadlineConsequence DeemedComplete = new(
        nameof(DeemedComplete),
        "deemed-complete",
        "dossier réputé complet",
        "file deemed complete"
    );

    /// <summary>Demande réputée rejetée.</summary>
    public static readonly DeadlineConsequence ImplicitRefusal = new(
        nameof(ImplicitRefusal),
        "implicit-refusal",
        "demande réputée rejetée",
        "request deemed refused"
    );

    /// <summary>L’acte ne peut plus être contesté.</summary>
    public static readonly DeadlineConsequence ActFinal = new(
        nameof(ActFinal),
        "act-final",
        "l’acte ne peut plus être contesté",
        "the act can no longer be challenged"
    );

    /// <summary>Fin des effets.</summary>
    public static readonly DeadlineConsequence Expires = new(
        nameof(Expires),
        "expires",
        "fin des effets",
        "end of the effects"
    );

    private DeadlineConsequence(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in the order of a file's life.</summary>
    public static IReadOnlyList<DeadlineConsequence> All { get; } =
    [Late, WindowClosed, LapseDue, DeemedTerminated, DeemedComplete, ImplicitRefusal, ActFinal, Expires];

    /// <summary>Gets the name, in words.</summary>
    public Localized Label { get; }
}
