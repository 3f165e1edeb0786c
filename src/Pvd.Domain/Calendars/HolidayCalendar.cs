using System.Collections.Concurrent;

namespace Pvd.Domain.Calendars;

/// <summary>The days on which a place rests: public holidays, weekends, closing days of one's own. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Computed from <see cref="FirstYear"/> (8 May has been a holiday without a break since 1982 only) to <see cref="LastYear"/>.
/// Outside these years, or before a zone's first documented year, holidays are unknown and asking for them throws.
/// </remarks>
public sealed class HolidayCalendar
{
    private const int DaysInWeek = 7;

    private static readonly ConcurrentDictionary<Zone, HolidayCalendar> Calendars = new();

    private readonly ConcurrentDictionary<int, IReadOnlyList<Holiday>> _years = new();
    private readonly Func<int, IEnumerable<Holiday>> _compute;
    private readonly Func<int, IReadOnlyList<Holiday>> _read;
    private readonly Func<LocalDate, bool> _isWeekend;
    private readonly Lazy<DayMap> _working;
    private readonly Lazy<DayMap> _workable;

    private HolidayCalendar(
        Localized name,
        Zone? zone,
        int firstYear,
        Func<int, IEnumerable<Holiday>> compute,
        Func<LocalDate, bool> isWeekend
    )
    {
        Name = name;
        Zone = zone;
        FirstYear = firstYear;
        _compute = compute;
        _read = year => Array.AsReadOnly(_compute(year).OrderBy(holiday => holiday.Date).ToArray());
        _isWeekend = isWeekend;
        _working = new(() => DayMap.Of(FirstYear, isWeekend, In));
        _workable = new(() => DayMap.Of(FirstYear, day => day.DayOfWeek == IsoDayOfWeek.Sunday, In));
    }

    /// <summary>Gets the last year that is computed.</summary>
    public static int LastYear => DayMap.LastYear;

    /// <summary>Gets the first year that is computed.</summary>
    public int FirstYear { get; }

    /// <summary>Gets the name of the calendar.</summary>
    public Localized Name { get; }

    /// <summary>Gets the zone; <c>null</c> for a union or an intersection.</summary>
    public Zone? Zone { get; }

    /// <summary>Where a day comes from that is no holiday by law but a closing day of one's own.</summary>
    internal static LegalReference Closing { get; } = new("décision de l’organisme", "jour de fermeture");

    private DayMap Working => _working.Value;

    private DayMap Workable => _workable.Value;

    /// <summary>Gets the calendar of a zone, with Saturday and Sunday as its weekend.</summary>
    public static HolidayCalendar For(Zone zone) => Calendars.GetOrAdd(Guard.NotNull(zone, nameof(zone)), Of);

    /// <summary>A calendar on which a day of rest of either is one: for an act that two places must carry out.</summary>
    public HolidayCalendar Union(HolidayCalendar other) =>
        new(
            new(
                $"{Name.French} ou {Guard.NotNull(other, nameof(other)).Name.French}",
                $"{Name.English} or {other.Name.English}"
            ),
            null,
            Math.Max(FirstYear, other.FirstYear),
            year => _compute(year).Concat(other._compute(year)).Distinct(),
            day => _isWeekend(day) || other._isWeekend(day)
        );

    /// <summary>A calendar on which only a day of rest of both is one: for an act that either place can carry out.</summary>
    /// <remarks>A day that is a holiday here and a weekend there is a day of rest, not a holiday.</remarks>
    public HolidayCalendar Intersection(HolidayCalendar other) =>
        new(
            new(
                $"{Name.French} et {Guard.NotNull(other, nameof(other)).Name.French}",
                $"{Name.English} and {other.Name.English}"
            ),
            null,
            Math.Max(FirstYear, other.FirstYear),
            year =>
                _compute(year)
                    .Concat(other._compute(year))
                    .Where(holiday => On(holiday.Date) is not null && other.On(holiday.Date) is not null)
                    .Distinct(),
            day => IsClosed(day) && other.IsClosed(day)
        );

    /// <summary>Adds a day that custom keeps, or on which sources disagree.</summary>
    /// <exception cref="ArgumentException">The day is kept in another zone.</exception>
    public HolidayCalendar With(ContestedDay day)
    {
        Guard.NotNull(day, nameof(day));
        if (!day.Zone.Equals(Zone))
        {
            throw new ArgumentException($"{day.Label.English} is not kept in {Name.English}.", nameof(day));
        }

        return new(Name, Zone, FirstYear, year => _compute(year).Concat(Holidays(day.Rule, year)), _isWeekend);
    }

    /// <summary>Adds closing days of one's own, under a name that is told in the steps of a deadline.</summary>
    public HolidayCalendar WithClosingDays(Localized name, params LocalDate[] days)
    {
        Guard.NotNull(name, nameof(name));
        ILookup<int, LocalDate> closing = Guard
            .NotNull(days, nameof(days))
            .ToLookup(day => IsoDay.Check(day, nameof(days)).Year);
        return new(
            Name,
            Zone,
            FirstYear,
            year =>
                _compute(year).Concat(closing[year].Select(day => new Holiday(day, name, Closing, Confidence.High))),
            _isWeekend
        );
    }

    /// <summary>Replaces Saturday and Sunday by other days, or by none.</summary>
    /// <exception cref="ArgumentException">One is no day of the week, or no day of the week is left to work on.</exception>
    public HolidayCalendar WithWeekend(params IsoDayOfWeek[] days)
    {
        HashSet<IsoDayOfWeek> weekend = [.. Guard.NotNull(days, nameof(days))];
        if (weekend.Count == DaysInWeek || weekend.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
        {
            throw new ArgumentException("Days of the week were expected, six at most.", nameof(days));
        }

        return new(Name, Zone, FirstYear, _compute, day => weekend.Contains(day.DayOfWeek));
    }

    /// <summary>Gets the holidays of a year in the order of their dates; two may share one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The holidays of that year are unknown.</exception>
    public IReadOnlyList<Holiday> In(int year) =>
        Knows(year) ? _years.GetOrAdd(year, _read) : throw Unknown(nameof(year), year);

    /// <summary>Gets the holiday on a day; <c>null</c> when the day is none. Of two on one day, the first of the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The holidays of that year are unknown.</exception>
    public Holiday? On(LocalDate day)
    {
        IReadOnlyList<Holiday> year = In(IsoDay.Check(day, nameof(day)).Year);
        for (int i = 0; i < year.Count; i++)
        {
            if (year[i].Date == day)
            {
                return year[i];
            }
        }

        return null;
    }

    /// <summary>Tells whether the day is neither a holiday nor in the weekend (jour ouvré).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The holidays of that year are unknown.</exception>
    public bool IsWorkingDay(LocalDate day) => Working.Contains(PlaceOf(day));

    /// <summary>Gets the day itself where it is a working day, else the next one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The holidays of that year are unknown.</exception>
    public LocalDate NextWorkingDay(LocalDate day) => DayMap.DayAt(Working.NthFrom(PlaceOf(day), 1));

    /// <summary>Gets the working day that comes a number of working days after a day, which is not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive, or the holidays are unknown.</exception>
    public LocalDate PlusWorkingDays(LocalDate day, int days) =>
        days >= 1
            ? DayMap.DayAt(Working.NthFrom(PlaceOf(day) + 1, days))
            : throw new ArgumentOutOfRangeException(nameof(days), days, "One working day or more was expected.");

    /// <summary>Counts the working days after one day, up to and including another; negative when that one comes first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The holidays are unknown.</exception>
    public int CountWorkingDays(LocalDate after, LocalDate upTo)
    {
        DayMap working = Working;
        return working.CountBefore(PlaceOf(upTo) + 1) - working.CountBefore(PlaceOf(after) + 1);
    }

    /// <summary>Gets the name of the calendar, in French.</summary>
    public override string ToString() => Name.French;

    /// <summary>Whether holidays are documented for a year.</summary>
    internal bool Knows(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>Whether the day is one of rest without being a holiday.</summary>
    internal bool IsWeekend(LocalDate day) => _isWeekend(day);

    /// <summary>Whether the day is in the weekend or a known holiday.</summary>
    internal bool IsClosed(LocalDate day) => _isWeekend(day) || (Knows(day.Year) && On(day) is not null);

    /// <summary>The day that comes a number of days after another, Sundays and holidays left out.</summary>
    internal LocalDate PlusWorkableDays(LocalDate day, int days) =>
        DayMap.DayAt(Workable.NthFrom(PlaceOf(day) + 1, days));

    private int PlaceOf(LocalDate day) =>
        Knows(IsoDay.Check(day, nameof(day)).Year) ? DayMap.PlaceOf(day) : throw Unknown(nameof(day), day.Year);

    private ArgumentOutOfRangeException Unknown(string parameter, int year) =>
        new(
            parameter,
            year,
            $"The holidays of {Name.English} are documented from {Wording.Digits(FirstYear)} to {Wording.Digits(LastYear)}; those of {Wording.Digits(year)} are unknown."
        );

    private static HolidayCalendar Of(Zone zone)
    {
        IReadOnlyList<HolidayRule> rules = HolidayRules.For(zone);
        return new(
            zone.Label,
            zone,
            zone.FirstYear,
            year => rules.SelectMany(rule => Holidays(rule, year)),
            day => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
        );
    }

    private static IEnumerable<Holiday> Holidays(HolidayRule rule, int year) =>
        rule.HoldsIn(year) ? [new(rule.Date(year), rule.Name, rule.Basis, rule.Confidence)] : [];
}
