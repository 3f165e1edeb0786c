using System.Collections.Concurrent;

namespace Pvd.Domain.Calendars;

/// <summary>The public holidays of a zone. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Computed for the years <see cref="FirstYear"/> to <see cref="LastYear"/>: 8 May has been a holiday without a break since 1982 only,
/// and no one can vouch for the laws of the next century.
/// </remarks>
public sealed class HolidayCalendar
{
    private static readonly ConcurrentDictionary<string, HolidayCalendar> Calendars = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<int, IReadOnlyList<Holiday>> _years = new();

    private HolidayCalendar(Zone zone) => Zone = zone;

    /// <summary>Gets the first year that is computed.</summary>
    public static int FirstYear => 1982;

    /// <summary>Gets the last year that is computed.</summary>
    public static int LastYear => 2100;

    /// <summary>Gets the zone.</summary>
    public Zone Zone { get; }

    /// <summary>Gets the calendar of a zone.</summary>
    public static HolidayCalendar For(Zone zone) =>
        Calendars.GetOrAdd(Guard.NotNull(zone, nameof(zone)).Value, _ => new(zone));

    /// <summary>Gets the holidays of a year in the order of their dates; two may share one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not computed.</exception>
    public IReadOnlyList<Holiday> In(int year) =>
        year >= FirstYear && year <= LastYear
            ? _years.GetOrAdd(year, Compute)
            : throw new ArgumentOutOfRangeException(
                nameof(year),
                year,
                $"Holidays are computed from {Wording.Digits(FirstYear)} to {Wording.Digits(LastYear)}."
            );

    /// <summary>Gets the holiday on a day; <c>null</c> when the day is none. Of two on one day, the first of the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not computed.</exception>
    public Holiday? On(LocalDate day) => In(day.Year).FirstOrDefault(holiday => holiday.Date == day);

    private static IReadOnlyList<Holiday> Compute(int year)
    {
        LocalDate easter = Easter.Sunday(year);
        Holiday[] holidays =
        [
            new(new(year, 1, 1), new("jour de l’An", "New Year’s Day")),
            new(easter.PlusDays(1), new("lundi de Pâques", "Easter Monday")),
            new(new(year, 5, 1), new("fête du Travail", "Labour Day")),
            new(new(year, 5, 8), new("Victoire de 1945", "Victory Day 1945")),
            new(easter.PlusDays(39), new("Ascension", "Ascension Day")),
            new(easter.PlusDays(50), new("lundi de Pentecôte", "Whit Monday")),
            new(new(year, 7, 14), new("fête nationale", "Bastille Day")),
            new(new(year, 8, 15), new("Assomption", "Assumption Day")),
            new(new(year, 11, 1), new("Toussaint", "All Saints’ Day")),
            new(new(year, 11, 11), new("Armistice de 1918", "Armistice Day 1918")),
            new(new(year, 12, 25), new("Noël", "Christmas Day")),
        ];
        return Array.AsReadOnly(holidays.OrderBy(holiday => holiday.Date).ToArray());
    }
}
