using Ardalis.SmartEnum;

namespace Pvd.Domain.Calendars;

/// <summary>The ways in which a period of time is counted; the value is the code used in the legislation files.</summary>
public sealed class DeadlineRule : SmartEnum<DeadlineRule, string>
{
    private static readonly LegalReference Days = new("CPC", "art. 641, al. 1, et art. 642");
    private static readonly LegalReference Months = new("CPC", "art. 641, al. 2, et art. 642");

    /// <summary>Days, the first not counted; a period that ends on a Saturday, a Sunday or a holiday runs to the next working day.</summary>
    public static readonly DeadlineRule Jours = new(
        nameof(Jours),
        "JOURS",
        "jours",
        "days",
        Days,
        RuleUnits.Days,
        Roll.ToWorkingDay
    );

    /// <summary>Months, then days: same day number, else the last day of the month; extended as for days.</summary>
    public static readonly DeadlineRule Mois = new(
        nameof(Mois),
        "MOIS",
        "mois",
        "months",
        Months,
        RuleUnits.Dates,
        Roll.ToWorkingDay
    );

    /// <summary>Clear days: neither the first nor the last counts.</summary>
    public static readonly DeadlineRule JoursFrancs = new(
        nameof(JoursFrancs),
        "JOURS_FRANCS",
        "jours francs",
        "clear days",
        new("CE, 4 juin 1954", "règle générale des délais francs"),
        RuleUnits.Days,
        Roll.ToWorkingDay,
        clearDays: 1
    );

    /// <summary>Clear months: the day after the last, then extended as for days. Periods for bringing a case before administrative courts.</summary>
    public static readonly DeadlineRule MoisFrancs = new(
        nameof(MoisFrancs),
        "MOIS_FRANCS",
        "mois francs",
        "clear months",
        new("CE, 4 juin 1954", "règle générale des délais francs"),
        RuleUnits.Dates,
        Roll.ToWorkingDay,
        clearDays: 1
    );

    /// <summary>Silence of the administration: same day number, no clear day, no extension.</summary>
    public static readonly DeadlineRule Silence = new(
        nameof(Silence),
        "SILENCE",
        "silence de l’administration",
        "silence of the administration",
        new("CRPA", "L231-1 et L231-4"),
        RuleUnits.Dates,
        Roll.None
    );

    /// <summary>From date to date, without extension: agreements, grants, programmes. No text read extends article 642 to them.</summary>
    public static readonly DeadlineRule DateADate = new(
        nameof(DateADate),
        "DATE_A_DATE",
        "de date à date",
        "from date to date",
        new("CPC", "art. 641, al. 2"),
        RuleUnits.Dates,
        Roll.None
    );

    /// <summary>Full days between the sending of a convocation and the sitting: gives the earliest sitting.</summary>
    public static readonly DeadlineRule Convocation = new(
        nameof(Convocation),
        "CONVOCATION",
        "convocation d’une assemblée",
        "convocation of an assembly",
        new("CGCT", "L2121-11 et L2121-12"),
        RuleUnits.Days,
        Roll.None,
        clearDays: 1
    );

    /// <summary>The same, backwards: gives the latest day to send for a sitting.</summary>
    public static readonly DeadlineRule ConvocationArriere = new(
        nameof(ConvocationArriere),
        "CONVOCATION_ARRIERE",
        "convocation, à rebours",
        "convocation, backwards",
        new("CGCT", "L2121-11 et L2121-12"),
        RuleUnits.Days,
        Roll.None,
        clearDays: 1,
        Counting.Backwards
    );

    /// <summary>The n-th day after the start among Monday to Friday, holidays left out.</summary>
    public static readonly DeadlineRule Ouvres = new(
        nameof(Ouvres),
        "OUVRES",
        "jours ouvrés",
        "working days",
        new("usage"),
        RuleUnits.Days,
        Roll.None,
        counting: Counting.WorkingDays
    );

    /// <summary>The n-th day after the start among Monday to Saturday, holidays left out.</summary>
    public static readonly DeadlineRule Ouvrables = new(
        nameof(Ouvrables),
        "OUVRABLES",
        "jours ouvrables",
        "workable days",
        new("usage"),
        RuleUnits.Days,
        Roll.None,
        counting: Counting.WorkableDays
    );

    /// <summary>Periods of the Union: extended to the next working day, and two days or more hold at least two working days.</summary>
    public static readonly DeadlineRule Ue = new(
        nameof(Ue),
        "UE",
        "délai de l’Union européenne",
        "period of the European Union",
        new("règlement (CEE, Euratom) 1182/71", "art. 3"),
        RuleUnits.Dates,
        Roll.ToWorkingDay,
        counting: Counting.AtLeastTwoWorkingDays
    );

    /// <summary>Hours that elapse from an instant, neither clear nor extended.</summary>
    public static readonly DeadlineRule Heures = new(
        nameof(Heures),
        "HEURES",
        "heures",
        "hours",
        new("règle des délais en heures", "décomptés d’instant à instant"),
        RuleUnits.Hours,
        Roll.None
    );

    private DeadlineRule(
        string name,
        string code,
        string french,
        string english,
        LegalReference basis,
        RuleUnits units,
        Roll roll,
        int clearDays = 0,
        Counting counting = Counting.EveryDay
    )
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
        Units = units;
        Roll = roll;
        ClearDays = clearDays;
        Counting = counting;
    }

    /// <summary>Gets every rule.</summary>
    public static IReadOnlyList<DeadlineRule> All { get; } =
    [
        Jours,
        Mois,
        JoursFrancs,
        MoisFrancs,
        Silence,
        DateADate,
        Convocation,
        ConvocationArriere,
        Ouvres,
        Ouvrables,
        Ue,
        Heures,
    ];

    /// <summary>Gets the name of the rule.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text or decision it rests on.</summary>
    public LegalReference LegalBasis { get; }

    internal RuleUnits Units { get; }

    internal Roll Roll { get; }

    internal int ClearDays { get; }

    internal Counting Counting { get; }
}
