namespace Pvd.Rules.Policies;

/// <summary>The choices in words.</summary>
internal static class PolicyLabels
{
    internal static readonly Localized HalfUp = new("arrondi au centime le plus proche", "rounded to the nearest cent");
    internal static readonly Localized HalfEven = new(
        "arrondi au centime pair le plus proche",
        "rounded to the nearest even cent"
    );
    internal static readonly Localized Down = new("arrondi au centime inférieur", "rounded down to the cent");
    internal static readonly Localized Up = new("arrondi au centime supérieur", "rounded up to the cent");

    internal static readonly Localized ByMonths = new(
        "plafond annuel réduit au prorata des mois d’occupation du poste",
        "yearly ceiling reduced in proportion to the months the post is held"
    );

    internal static readonly Localized ByDays = new(
        "plafond annuel réduit au prorata des jours d’occupation du poste",
        "yearly ceiling reduced in proportion to the days the post is held"
    );

    internal static readonly Localized NoProration = new(
        "plafond annuel entier, même pour une partie de l’année",
        "whole yearly ceiling, even for a part of the year"
    );

    internal static readonly Localized TwoWindows = new(
        "périodes avec et sans l’Anah calculées séparément",
        "periods with and without the Anah computed apart"
    );

    internal static readonly Localized Blended = new(
        "plafond de l’année composé au prorata du temps avec et sans l’Anah",
        "ceiling of the year mixed in proportion to the time with and without the Anah"
    );

    internal static readonly Localized BestOfYear = new(
        "plafond le plus élevé retenu pour toute l’année",
        "higher ceiling for the whole year"
    );

    internal static readonly Localized LastRequired = new(
        "délai compté depuis la dernière signature nécessaire",
        "period counted from the last required signature"
    );

    internal static readonly Localized First = new(
        "délai compté depuis la première signature",
        "period counted from the first signature"
    );

    internal static readonly Localized Last = new(
        "délai compté depuis la dernière signature, partenaires facultatifs compris",
        "period counted from the last signature, optional partners included"
    );

    internal static PolicyChoice Of(Rounding rounding) =>
        new(
            "rounding",
            rounding.ToString(),
            rounding switch
            {
                Rounding.HalfUp => HalfUp,
                Rounding.HalfEven => HalfEven,
                Rounding.Down => Down,
                _ => Up,
            }
        );

    internal static PolicyChoice Of(CeilingProration proration) =>
        new(
            "ceilingProration",
            proration.ToString(),
            proration switch
            {
                CeilingProration.Months => ByMonths,
                CeilingProration.Days => ByDays,
                _ => NoProration,
            }
        );

    internal static PolicyChoice Of(MidYearAnah anah) =>
        new(
            "midYearAnah",
            anah.ToString(),
            anah switch
            {
                MidYearAnah.TwoWindows => TwoWindows,
                MidYearAnah.BlendedCeiling => Blended,
                _ => BestOfYear,
            }
        );

    internal static PolicyChoice Of(MembershipClock clock) =>
        new(
            "membershipClock",
            clock.ToString(),
            clock switch
            {
                MembershipClock.LastRequiredSignature => LastRequired,
                MembershipClock.FirstSignature => First,
                _ => Last,
            }
        );
}
