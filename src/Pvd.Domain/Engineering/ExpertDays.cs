namespace Pvd.Domain.Engineering;

/// <summary>Working days of experts, to the half day: what engineering in kind is counted in. No sum mixes them with euros. The default value is none.</summary>
public readonly record struct ExpertDays : IComparable<ExpertDays>
{
    internal const int MostHalfDays = 1_998;

    internal static readonly Localized Expected = new(
        "un nombre de jours, de zéro à 999, à la demi-journée près, avec un point décimal (« 2.5 »)",
        "a number of days, from zero to 999, to the half day, with a decimal point (\"2.5\")"
    );

    private ExpertDays(int halfDays) => HalfDays = halfDays;

    /// <summary>Gets the half days, from 0 to 1,998.</summary>
    public int HalfDays { get; }

    /// <summary>Makes a length from half days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or out of reach.</exception>
    public static ExpertDays FromHalfDays(int halfDays) =>
        halfDays is >= 0 and <= MostHalfDays
            ? new(halfDays)
            : throw new ArgumentOutOfRangeException(nameof(halfDays), halfDays, Expected.English);

    /// <summary>Makes a length from whole days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or out of reach.</exception>
    public static ExpertDays FromDays(int days) =>
        days is >= 0 and <= MostHalfDays / 2
            ? new(days * 2)
            : throw new ArgumentOutOfRangeException(nameof(days), days, Expected.English);

    /// <summary>Reads a number of days such as <c>2</c> or <c>2.5</c>.</summary>
    /// <exception cref="FormatException">The text is no such number; the message says what was expected.</exception>
    public static ExpertDays Parse(string text) =>
        TryParse(text, out ExpertDays result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads a number of days; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ExpertDays result)
    {
        result = default;
        if (!Ratio.TryParseDecimal(text, out Ratio days) || days.Denominator > 2 || days > Ratio.Of(MostHalfDays, 2))
        {
            return false;
        }

        result = new((int)(days.Numerator * (2 / days.Denominator)));
        return true;
    }

    /// <summary>Writes the days as people read them: <c>2,5 jours d’expert</c> or <c>2.5 expert days</c>.</summary>
    public string Format(Language language)
    {
        string days = Wording.Decimal(Ratio.Of(HalfDays, 2)).In(language);
        bool isOne = HalfDays <= 2;
        return language == Language.French
            ? $"{days} {(isOne ? "jour" : "jours")} d’expert"
            : $"{days} expert {(HalfDays == 2 ? "day" : "days")}";
    }

    /// <inheritdoc/>
    public int CompareTo(ExpertDays other) => HalfDays.CompareTo(other.HalfDays);

    /// <summary>Gets the days with a point, as <see cref="Parse"/> reads them.</summary>
    public override string ToString() => Wording.Decimal(Ratio.Of(HalfDays, 2)).English;

    /// <summary>Adds two lengths.</summary>
    public static ExpertDays operator +(ExpertDays left, ExpertDays right) =>
        FromHalfDays(left.HalfDays + right.HalfDays);

    /// <summary>Compares two lengths.</summary>
    public static bool operator <(ExpertDays left, ExpertDays right) => left.HalfDays < right.HalfDays;

    /// <summary>Compares two lengths.</summary>
    public static bool operator >(ExpertDays left, ExpertDays right) => left.HalfDays > right.HalfDays;

    /// <summary>Compares two lengths.</summary>
    public static bool operator <=(ExpertDays left, ExpertDays right) => left.HalfDays <= right.HalfDays;

    /// <summary>Compares two lengths.</summary>
    public static bool operator >=(ExpertDays left, ExpertDays right) => left.HalfDays >= right.HalfDays;
}
