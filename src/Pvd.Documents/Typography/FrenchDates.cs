using NodaTime;

namespace Pvd.Documents.Typography;

/// <summary>Dates as an act writes them, whatever the culture of the machine.</summary>
internal static class FrenchDates
{
    private static readonly string[] Months =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    /// <summary>« 31 mai 2021 », « 1er janvier 2021 »; day and month stay on one line.</summary>
    public static string InLetters(LocalDate date) =>
        $"{Day(date.Day)}{NoBreak.Space}{Months[date.Month - 1]} {FrenchNumbers.Plain(date.Year)}";

    private static string Day(int day) => day == 1 ? "1er" : FrenchNumbers.Plain(day);
}
