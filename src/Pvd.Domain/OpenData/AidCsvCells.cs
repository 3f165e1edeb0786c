using System.Globalization;
using NodaTime.Text;
using Pvd.Domain.Json;
using Pvd.Domain.Programme;

namespace Pvd.Domain.OpenData;

/// <summary>What the cells of the import of Aides-territoires hold.</summary>
internal static class AidCsvCells
{
    internal static readonly Localized NotText = new(
        "le fichier n’est pas un texte en UTF-8 de {limit} octets au plus ; il n’a pas été lu",
        "the file is no UTF-8 text of at most {limit} bytes; it was not read"
    );

    internal static readonly Localized ADay = new(
        "un jour qui existe, écrit JJ/MM/AA ou JJ/MM/AAAA",
        "an existing day, written DD/MM/YY or DD/MM/YYYY"
    );

    internal static readonly Localized TwoRates = new(
        "un taux minimal et un taux maximal en %, nombres entiers (« 10,22 »)",
        "a least and a greatest rate in %, whole numbers (\"10,22\")"
    );

    internal static readonly Localized APerimeter = new(
        "« France », un code de département ou un code INSEE de commune",
        "\"France\", a code of a département or an INSEE code of a commune"
    );

    internal static readonly Localized AnInstrument = JsonMessages.OneOf.Fill(
        "codes",
        string.Join(", ", AidInstrument.All.Select(instrument => instrument.Label.French))
    );

    internal static readonly Localized ARecurrence = JsonMessages.OneOf.Fill(
        "codes",
        string.Join(", ", AidRecurrence.All.Select(recurrence => recurrence.Label.French))
    );

    private static readonly LocalDatePattern[] Patterns =
    [
        LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'yy").WithTwoDigitYearMax(99),
    ];

    internal static IReadOnlyList<string> Items(string text) =>
        [.. text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)];

    internal static AidInstrument? Instrument(string text) =>
        AidInstrument.All.FirstOrDefault(known => Same(known.Label.French, text));

    internal static AidRecurrence? Recurrence(string text) =>
        AidRecurrence.All.FirstOrDefault(known => Same(known.Label.French, text));

    internal static LocalDate? Day(string text)
    {
        foreach (LocalDatePattern pattern in Patterns)
        {
            ParseResult<LocalDate> parsed = pattern.Parse(text);
            if (parsed.Success)
            {
                return parsed.Value;
            }
        }

        return null;
    }

    internal static (Rate Least, Rate Greatest)? Rates(string text)
    {
        string[] parts = text.Split(',');
        return
            parts.Length == 2
            && Percent(parts[0]) is { } least
            && Percent(parts[1]) is { } greatest
            && least.Value <= greatest.Value
            ? (least, greatest)
            : null;
    }

    internal static AidPerimeter? Perimeter(string text) =>
        Same(text, "France") ? new(isNational: true)
        : DepartmentCode.TryParse(text, out DepartmentCode? department) ? new(departments: [department])
        : InseeCommuneCode.TryParse(text, out InseeCommuneCode? commune) ? new(communes: [commune])
        : null;

    private static Rate? Percent(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int percent) && percent <= 100
            ? Rate.FromPercent(percent)
            : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
