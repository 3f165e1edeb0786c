using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Pvd.Domain.Calendars;

namespace Pvd.Samples.DueDates;

/// <summary>Reads the cells of one row and reckons its deadline; a <see cref="FormatException"/> names the cell and what was expected.</summary>
internal static class ComputeRow
{
    internal static (string End, string Steps) Reckon(
        string rule,
        string start,
        string period,
        string zone,
        Language language
    )
    {
        DeadlineRule counting = Known(rule, "rule", DeadlineRule.All, known => known.Value);
        Zone place = Known(zone, "zone", Zone.All, known => known.Value);
        LegalPeriod length = LegalPeriod.TryParse(period, out LegalPeriod read)
            ? read
            : throw new FormatException(
                $"period: expected a positive ISO period such as P15D, P1M15D, P2M+P1M or PT48H; found \"{period}\""
            );
        if (counting.Equals(DeadlineRule.Heures))
        {
            return Hours(start, length, place, language);
        }

        Deadline deadline = Deadlines.From(Day(start)).Plus(length, counting, HolidayCalendar.For(place));
        string steps = string.Join(
            ' ',
            deadline.Steps.Select(step => $"{step.Sentence.In(language)} ({step.LegalBasis})")
        );
        return (LocalDatePattern.Iso.Format(deadline.Date), steps);
    }

    private static (string, string) Hours(string start, LegalPeriod length, Zone place, Language language)
    {
        ParseResult<LocalDateTime> instant = LocalDateTimePattern.GeneralIso.Parse(
            start.Length == 16 ? start + ":00" : start
        );
        if (!instant.Success)
        {
            throw new FormatException($"start: expected a day and a time such as 2021-03-27T12:00; found \"{start}\"");
        }

        string end = LocalDateTimePattern.GeneralIso.Format(
            Deadlines.From(instant.Value, place).Plus(length).LocalDateTime
        )[..16];
        string hours = length.Format(language);
        return (
            end,
            language == Language.French
                ? $"D’instant à instant ({place.TimeZoneId}), un délai de {hours} à compter du {start} finit le {end}."
                : $"From instant to instant ({place.TimeZoneId}), a period of {hours} from {start} ends on {end}."
        );
    }

    private static LocalDate Day(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value
            : throw new FormatException($"start: expected an existing day, YYYY-MM-DD; found \"{text}\"");

    private static T Known<T>(string code, string column, IReadOnlyList<T> all, Func<T, string> codeOf) =>
        all.FirstOrDefault(known => codeOf(known) == code) is { } match
            ? match
            : throw new FormatException(
                code.Length == 0
                    ? $"{column}: empty; expected a code such as \"{codeOf(all[0])}\""
                    : $"{column}: unknown \"{code}\"; the nearest known is \"{Nearest(code, all.Select(codeOf))}\""
            );

    private static string Nearest(string code, IEnumerable<string> known) =>
        known.OrderBy(candidate => Distance(candidate, code)).First();

    /// <summary>Letters to change, add or drop between two codes.</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int cost = char.ToLowerInvariant(left[i]) == char.ToLowerInvariant(right[j]) ? 0 : 1;
                int best = Math.Min(Math.Min(row[j] + 1, row[j + 1] + 1), diagonal + cost);
                (diagonal, row[j + 1]) = (row[j + 1], best);
            }
        }

        return row[right.Length];
    }
}
