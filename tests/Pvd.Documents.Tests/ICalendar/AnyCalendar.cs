using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Documents.ICalendar;
using Pvd.Domain;

namespace Pvd.Documents.Tests.ICalendar;

/// <summary>A calendar that can be written, of any entries.</summary>
public sealed record AnyCalendar(DeadlineCalendar Value)
{
    private static readonly Gen<Localized> Text =
        from french in UnicodeText.Arbitrary().Generator
        from english in UnicodeText.Arbitrary().Generator
        select new Localized("é" + french.Value, "e" + english.Value);

    private static readonly Gen<LocalDate> Day = Gen.Choose(0, 40_000)
        .Select(days => new LocalDate(1983, 1, 1).PlusDays(days));

    private static readonly Gen<CalendarAlarm> Alarm = Gen.OneOf(
        Gen.Choose(0, 400).Select(CalendarAlarm.DaysBefore),
        Gen.Choose(1, 100).Select(days => CalendarAlarm.WorkingDaysBefore(days, Calendars.Metropole))
    );

    public static Arbitrary<AnyCalendar> Arbitrary() =>
        (
            from name in Text
            from entries in Gen.Choose(1, 5).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), Entry))
            select new AnyCalendar(new DeadlineCalendar(name, Calendars.Domain, entries))
        ).ToArbitrary();

    private static Gen<CalendarEntry> Entry(int rank) =>
        from day in Day
        from title in Text
        from description in Gen.OneOf(Gen.Constant<Localized?>(null), Text.Select(text => (Localized?)text))
        from isTask in Gen.Elements(true, false)
        from earlier in Gen.Choose(0, 800)
        from alarms in Gen.ListOf(Alarm)
        from sequence in Gen.Choose(-1, 5)
        select new CalendarEntry(
            $"clé;{rank}",
            day,
            title,
            description,
            isTask,
            earlier == 0 ? null : day.PlusDays(-earlier),
            alarms,
            sequence < 0 ? null : sequence,
            sequence < 0 ? null : Instant.FromUnixTimeSeconds(sequence * 100_000_000L)
        );
}
