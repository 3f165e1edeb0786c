using NodaTime.Text;

namespace Pvd.Domain.Json;

/// <summary>Reads and writes days as files hold them, without the hundreds of methods that a pattern compiles on its first use.</summary>
internal static class IsoDay
{
    private const string Shape = "yyyy-MM-dd";
    private const int MonthBits = 4;
    private const int DayBits = 5;

    /// <summary>Reads a day of the years 1 to 9999.</summary>
    internal static bool TryParse(string? text, out LocalDate day)
    {
        day = default;
        if (text is null || text.Length != Shape.Length)
        {
            return false;
        }

        int[] parts = new int[3];
        int part = 0;
        for (int i = 0; i < Shape.Length; i++)
        {
            if (Shape[i] == '-')
            {
                part++;
            }

            int digit = text[i] - '0';
            if (Shape[i] == '-' ? text[i] != '-' : digit is < 0 or > 9)
            {
                return false;
            }

            parts[part] = Shape[i] == '-' ? 0 : (parts[part] * 10) + digit;
        }

        (int year, int month, int number) = (parts[0], parts[1], parts[2]);
        if (year < 1 || month is < 1 or > 12 || number < 1 || number > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, number);
        return true;
    }

    internal static string Format(LocalDate day) =>
        day.Year < 1
            ? LocalDatePattern.Iso.Format(day)
            : $"{Padded(day.Year, 4)}-{Padded(day.Month, 2)}-{Padded(day.Day, 2)}";

    /// <summary>A number for the day, larger for later days; made without counting days.</summary>
    internal static long ToNumber(LocalDate day)
    {
        LocalDate iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return ((long)iso.Year << (MonthBits + DayBits)) | ((long)iso.Month << DayBits) | (long)iso.Day;
    }

    /// <summary>The day of a number that <see cref="ToNumber"/> gave.</summary>
    internal static LocalDate FromNumber(long number) =>
        new(
            (int)(number >> (MonthBits + DayBits)),
            (int)(number >> DayBits) & ((1 << MonthBits) - 1),
            (int)number & ((1 << DayBits) - 1)
        );

    private static string Padded(int number, int length) => Wording.Digits(number).PadLeft(length, '0');
}
