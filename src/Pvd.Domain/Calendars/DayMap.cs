#if NET
using System.Numerics;
#endif

namespace Pvd.Domain.Calendars;

/// <summary>A set of days over the years that calendars compute, one bit a day, made for counting and for finding the next.</summary>
internal sealed class DayMap
{
    internal const int FirstYear = 1982;
    internal const int LastYear = 2100;

    private const int BitsInWord = 64;
    private const int MonthsInYear = 12;

    private static readonly LocalDate FirstDay = new(FirstYear, 1, 1);
    private static readonly int Length = Period.DaysBetween(FirstDay, new LocalDate(LastYear + 1, 1, 1));
    private static readonly LocalDate[] Days = [.. Enumerable.Range(0, Length).Select(FirstDay.PlusDays)];
    private static readonly int[] Months =
    [
        .. Enumerable
            .Range(0, ((LastYear - FirstYear + 1) * MonthsInYear) + 1)
            .Select(month => Period.DaysBetween(FirstDay, FirstDay.PlusMonths(month))),
    ];

    private readonly ulong[] _words;
    private readonly int[] _before;

    private DayMap(ulong[] words)
    {
        _words = words;
        _before = new int[words.Length + 1];
        for (int i = 0; i < words.Length; i++)
        {
            _before[i + 1] = _before[i] + Count(words[i]);
        }
    }

    /// <summary>The days of the years from one on that are neither days of rest nor holidays.</summary>
    internal static DayMap Of(int firstYear, Func<LocalDate, bool> isRest, Func<int, IEnumerable<Holiday>> holidays)
    {
        ulong[] words = new ulong[WordOf(Length) + 2];
        for (int place = PlaceOf(new(firstYear, 1, 1)); place < Length; place++)
        {
            if (!isRest(Days[place]))
            {
                words[WordOf(place)] |= BitOf(place);
            }
        }

        foreach (Holiday holiday in Enumerable.Range(firstYear, LastYear - firstYear + 1).SelectMany(holidays))
        {
            int place = PlaceOf(holiday.Date);
            words[WordOf(place)] &= ~BitOf(place);
        }

        return new(words);
    }

    /// <summary>The place of a day of the years that are computed.</summary>
    internal static int PlaceOf(LocalDate day) =>
        Months[((day.Year - FirstYear) * MonthsInYear) + day.Month - 1] + day.Day - 1;

    /// <summary>The day that months, then days, lead to, or nothing where that leaves the years that are computed.</summary>
    internal static LocalDate? Plus(LocalDate day, int months, int days)
    {
        int[] firstDays = Months;
        int month = ((day.Year - FirstYear) * MonthsInYear) + day.Month - 1 + months;
        if (month < 0 || month >= firstDays.Length - 1)
        {
            return null;
        }

        int place = Math.Min(firstDays[month] + day.Day, firstDays[month + 1]) - 1 + days;
        return place < Length ? Days[place] : null;
    }

    /// <summary>The day at a place.</summary>
    internal static LocalDate DayAt(int place) => Days[place];

    internal bool Contains(int place) => (_words[WordOf(place)] & BitOf(place)) != 0;

    /// <summary>The days of the set before a place.</summary>
    internal int CountBefore(int place)
    {
        int word = WordOf(place);
        return _before[word] + Count(_words[word] & (BitOf(place) - 1));
    }

    /// <summary>The place of the day of the set that comes as the first, second, … at or after a place.</summary>
    internal int NthFrom(int place, int number)
    {
        ulong window = WindowFrom(place);
        int left = number;
        for (int here = Count(window); here < left; here = Count(window))
        {
            left -= here;
            place += BitsInWord;
            window = place < Length ? WindowFrom(place) : throw BeyondEnd();
        }

        for (; left > 1; left--)
        {
            window &= window - 1;
        }

        return place + LowestBit(window);
    }

    /// <summary>The next 64 days; a window that starts where we stand nearly always holds the answer, whereas words end anywhere.</summary>
    private ulong WindowFrom(int place)
    {
        int word = WordOf(place);
        return (_words[word] >> place) | (_words[word + 1] << 1 << ~place);
    }

    private static int WordOf(int place) => place >> 6;

    private static ulong BitOf(int place) => 1UL << place;

    private static ArgumentOutOfRangeException BeyondEnd() =>
        new(
            "day",
            $"The reckoning leaves the years that calendars compute, {Wording.Digits(FirstYear)} to {Wording.Digits(LastYear)}."
        );

#if NET
    private static int Count(ulong word) => BitOperations.PopCount(word);

    private static int LowestBit(ulong word) => BitOperations.TrailingZeroCount(word);
#else
    private static int Count(ulong word)
    {
        unchecked
        {
            word -= (word >> 1) & 0x5555555555555555;
            word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
            return (int)((((word + (word >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
        }
    }

    private static int LowestBit(ulong word) => Count(unchecked((word & (0 - word)) - 1));
#endif
}
