using NodaTime;
using NodaTime.Text;

namespace Pvd.Documents.ICalendar;

/// <summary>Values of type DATE and of type DATE-TIME in UTC (RFC 5545, 3.3.4 and 3.3.5): four digits for the year, so no year before 1.</summary>
internal static class DateValue
{
    internal static readonly LocalDate First = new(1, 1, 1);

    /// <summary>The last day that has another after it, which an event ends with.</summary>
    internal static readonly LocalDate Last = new(9999, 12, 30);

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Second = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    internal static bool CanHold(LocalDate day) => day >= First && day <= Last;

    internal static bool CanHold(Instant instant) => instant >= Instant.FromUtc(1, 1, 1, 0, 0);

    internal static string Of(LocalDate day) => Day.Format(day);

    internal static string Of(Instant instant) => Second.Format(instant);
}
