using System.Text;

namespace Pvd.Domain.Calendars;

/// <summary>A length of time as texts state it: years, months, weeks and days, or hours; with months of distance where the law adds them.</summary>
/// <remarks>Never negative, never empty. Months (and years) are counted first, then days: 1 month 15 days is not 15 days 1 month.</remarks>
public readonly record struct LegalPeriod
{
    internal static readonly Localized Expected = new(
        "une durée ISO positive, telle que P18M, P15D, P1M15D, PT48H ou, avec le délai de distance, P2M+P1M",
        "a positive ISO period, such as P18M, P15D, P1M15D, PT48H or, with months of distance, P2M+P1M"
    );

    private const int Longest = 100_000;
    private const int MostDigits = 6;

    private LegalPeriod(int months, int days, int hours, int distanceMonths)
    {
        Months = months;
        Days = days;
        Hours = hours;
        DistanceMonths = distanceMonths;
    }

    /// <summary>Gets the months, years included; without those of distance.</summary>
    public int Months { get; }

    /// <summary>Gets the days, weeks included.</summary>
    public int Days { get; }

    /// <summary>Gets the hours; a period in hours has neither months nor days.</summary>
    public int Hours { get; }

    /// <summary>Gets the months that the law adds for those who live far from the court or office.</summary>
    public int DistanceMonths { get; }

    internal int AllMonths => Months + DistanceMonths;

    internal LegalPeriod OnlyMonths => new(Months, 0, 0, DistanceMonths);

    /// <summary>Makes a period of months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 100,000.</exception>
    public static LegalPeriod FromMonths(int months) => Of(months, 0, 0);

    /// <summary>Makes a period of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 100,000.</exception>
    public static LegalPeriod FromDays(int days) => Of(0, days, 0);

    /// <summary>Makes a period of hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 100,000.</exception>
    public static LegalPeriod FromHours(int hours) => Of(0, 0, hours);

    /// <summary>Takes over a NodaTime period of years, months, weeks and days.</summary>
    /// <exception cref="ArgumentException">The period is empty, has a negative part, or a time of day.</exception>
    public static LegalPeriod From(Period period)
    {
        Guard.NotNull(period, nameof(period));
        if (period.HasTimeComponent || period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0)
        {
            throw new ArgumentException(
                "A period of whole years, months, weeks and days, none negative, was expected.",
                nameof(period)
            );
        }

        return Of((period.Years * 12L) + period.Months, (period.Weeks * 7L) + period.Days, 0);
    }

    /// <summary>Sets the months of distance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 100,000.</exception>
    /// <exception cref="ArgumentException">The period is in hours, which no distance lengthens.</exception>
    public LegalPeriod WithDistance(int months) =>
        Months + Days == 0 ? throw new ArgumentException("Months of distance lengthen months or days.", nameof(months))
        : months is >= 1 and <= Longest ? new(Months, Days, 0, months)
        : throw OutOfRange(nameof(months), months);

    /// <summary>Reads an ISO period such as <c>P1M15D</c>, or with months of distance <c>P2M+P1M</c>.</summary>
    /// <exception cref="FormatException">The text is not such a period; the message says what was expected.</exception>
    public static LegalPeriod Parse(string text) =>
        TryParse(text, out LegalPeriod result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads a period; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LegalPeriod result)
    {
        string[] parts = (text ?? "").Trim().Split('+');
        result = default;
        if (parts.Length > 2 || !TryParseOne(parts[0], out LegalPeriod own))
        {
            return false;
        }

        if (parts.Length == 1)
        {
            result = own;
            return true;
        }

        if (
            own.Hours > 0
            || !TryParseOne(parts[1], out LegalPeriod distance)
            || distance.Days > 0
            || distance.Hours > 0
        )
        {
            return false;
        }

        result = new(own.Months, own.Days, 0, distance.Months);
        return true;
    }

    /// <summary>Writes the period as people say it: <c>18 mois</c>, <c>1 mois et 15 jours</c>.</summary>
    public string Format(Language language)
    {
        List<string> parts = [];
        Add(Months, "mois", "mois", "month", "months");
        Add(Days, "jour", "jours", "day", "days");
        Add(Hours, "heure", "heures", "hour", "hours");
        Add(DistanceMonths, "mois de distance", "mois de distance", "month of distance", "months of distance");
        return Wording.Enumerate(parts, language);

        void Add(int count, string un, string plusieurs, string one, string more)
        {
            if (count > 0)
            {
                string unit =
                    language == Language.French ? (count == 1 ? un : plusieurs)
                    : count == 1 ? one
                    : more;
                parts.Add($"{Wording.Number(count, language)}{Wording.NoBreakSpace}{unit}");
            }
        }
    }

    /// <summary>Gets the ISO form, as <see cref="Parse"/> reads it: months and days, <c>P18M</c>, <c>P1M15D</c>, <c>P2M+P1M</c>.</summary>
    public override string ToString()
    {
        if (Equals(default))
        {
            return "P0D";
        }

        StringBuilder text = new("P");
        Append(Months, "M");
        Append(Days, "D");
        if (Hours > 0)
        {
            text.Append('T');
            Append(Hours, "H");
        }

        return DistanceMonths > 0
            ? text.Append("+P").Append(Wording.Digits(DistanceMonths)).Append('M').ToString()
            : text.ToString();

        void Append(int count, string unit)
        {
            if (count > 0)
            {
                text.Append(Wording.Digits(count)).Append(unit);
            }
        }
    }

    private static LegalPeriod Of(long months, long days, long hours) =>
        FirstOutside(months, days, hours) is { } outside ? throw OutOfRange("period", outside)
        : months + days + hours > 0 ? new((int)months, (int)days, (int)hours, 0)
        : throw OutOfRange("period", 0);

    private static long? FirstOutside(long months, long days, long hours) =>
        months is < 0 or > Longest ? months
        : days is < 0 or > Longest ? days
        : hours is < 0 or > Longest ? hours
        : null;

    private static ArgumentOutOfRangeException OutOfRange(string parameter, long value) =>
        new(parameter, value, $"A number from 1 to {Wording.Digits(Longest)} was expected.");

    /// <summary>Reads one ISO period: each unit once at most, in their order, hours apart from the rest.</summary>
    private static bool TryParseOne(string text, out LegalPeriod period)
    {
        period = default;
        bool isHours = text.StartsWith("PT", StringComparison.Ordinal);
        string unitsLeft = isHours ? "H" : "YMWD";
        long months = 0;
        long days = 0;
        long hours = 0;
        int place = isHours ? 2 : 1;
        if (place >= text.Length || text[0] != 'P')
        {
            return false;
        }

        while (place < text.Length)
        {
            if (
                !TryParseCount(text, ref place, out int count)
                || unitsLeft.IndexOf(text[place]) is not (>= 0 and int unit)
            )
            {
                return false;
            }

            switch (text[place])
            {
                case 'Y':
                    months += count * 12L;
                    break;
                case 'M':
                    months += count;
                    break;
                case 'W':
                    days += count * 7L;
                    break;
                case 'D':
                    days += count;
                    break;
                default:
                    hours += count;
                    break;
            }

            unitsLeft = unitsLeft.Substring(unit + 1);
            place++;
        }

        if (FirstOutside(months, days, hours) is not null || months + days + hours == 0)
        {
            return false;
        }

        period = new((int)months, (int)days, (int)hours, 0);
        return true;
    }

    /// <summary>Reads one to six digits that something follows.</summary>
    private static bool TryParseCount(string text, ref int place, out int count)
    {
        int start = place;
        count = 0;
        while (place < text.Length && place - start <= MostDigits && text[place] is >= '0' and <= '9')
        {
            count = (count * 10) + text[place] - '0';
            place++;
        }

        return place > start && place - start <= MostDigits && place < text.Length;
    }
}
