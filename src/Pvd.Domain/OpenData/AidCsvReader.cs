using Pvd.Domain.Json;
using Pvd.Domain.Programme;

namespace Pvd.Domain.OpenData;

/// <summary>Reads a catalogue of aids from the layout of the import of Aides-territoires; all problems at once, each with column and line.</summary>
internal sealed class AidCsvReader
{
    private const string Name = "Nom";
    private const char Separator = ';';

    private static readonly Localized NotRead = new(
        "attendu : {expected} ; trouvé : « {found} »",
        "expected {expected}; found \"{found}\""
    );

    private static readonly Localized TooShort = new(
        "la ligne a {found} cellules pour {expected} colonnes",
        "the line has {found} cells for {expected} columns"
    );

    private readonly List<Problem> _problems = [];
    private readonly List<string> _titles;

    private AidCsvReader(IReadOnlyList<string> titles) => _titles = [.. titles];

    internal static ReadResult<AidCatalogue> Read(Stream stream)
    {
        Guard.NotNull(stream, nameof(stream));
        if (JsonFile.ReadText(stream) is not { } text)
        {
            return new ReadResult<AidCatalogue>.Refused([
                new(
                    "csv.not-read",
                    "$",
                    0,
                    0,
                    AidCsvCells.NotText.Fill("limit", Wording.Digits(ReadLimits.MaximumBytes))
                ),
            ]);
        }

        CsvReader csv = new(text, Separator);
        AidCsvReader reader = new(csv.Read() ? Cells(csv) : []);
        return reader.ReadAll(csv);
    }

    private static IReadOnlyList<string> Cells(CsvReader csv) =>
        [.. Enumerable.Range(0, csv.Count).Select(column => csv[column].Trim())];

    private ReadResult<AidCatalogue> ReadAll(CsvReader csv)
    {
        foreach (string title in new[] { Name }.Where(title => !_titles.Contains(title)))
        {
            Localized message = CsvMessages
                .MissingColumn.Fill("column", title)
                .Fill("found", string.Join(", ", _titles));
            _problems.Add(new("csv.missing-column", title, 1, 1, message));
        }

        List<Aid> aids = [];
        bool hasNames = _problems.Count == 0;
        while (hasNames && _problems.Count <= ReadLimits.MaximumProblems && csv.Read())
        {
            if (ReadAid(csv.Line, Cells(csv)) is { } aid)
            {
                aids.Add(aid);
            }
        }

        if (csv.Fault is { } fault)
        {
            _problems.Add(new("csv.malformed", "$", fault.Line, fault.Column, fault.Message));
        }

        return _problems.Count > 0
            ? new ReadResult<AidCatalogue>.Refused(_problems.Take(ReadLimits.MaximumProblems))
            : new ReadResult<AidCatalogue>.Read(new(aids));
    }

    private Aid? ReadAid(int line, IReadOnlyList<string> cells)
    {
        int before = _problems.Count;
        if (cells.Count != _titles.Count)
        {
            Localized message = TooShort
                .Fill("expected", Wording.Digits(_titles.Count))
                .Fill("found", Wording.Digits(cells.Count));
            _problems.Add(new("csv.cell-count", "$", line, 1, message));
            return null;
        }

        string name = Cell(Name) ?? "";
        if (name.Length == 0)
        {
            Wrong(Name, JsonMessages.AText, name);
        }

        IReadOnlyList<AidInstrument>? instruments = List(
            "Types d'aide",
            AidCsvCells.Instrument,
            AidCsvCells.AnInstrument
        );
        AidRecurrence? recurrence = Value("Récurrence", AidCsvCells.Recurrence, AidCsvCells.ARecurrence);
        LocalDate? opensOn = Struct("Date d'ouverture", AidCsvCells.Day, AidCsvCells.ADay);
        LocalDate? closesOn = Struct("Date de clôture", AidCsvCells.Day, AidCsvCells.ADay);
        (Rate Least, Rate Greatest)? rates = Struct(
            "Taux de subvention, min. et max. (en %, nombre entier)",
            AidCsvCells.Rates,
            AidCsvCells.TwoRates
        );
        AidPerimeter? perimeter = Value("Périmètre", AidCsvCells.Perimeter, AidCsvCells.APerimeter);
        if (closesOn < opensOn)
        {
            _problems.Add(
                new("dossier.ends-before-it-begins", "Date de clôture", line, 1, DossierMessages.EndsBeforeItBegins)
            );
        }

        return _problems.Count > before
            ? null
            : new(
                $"ligne-{Wording.Digits(line)}",
                name,
                Texts("Porteurs d'aides"),
                Texts("Programmes"),
                Texts("Bénéficiaires de l'aide"),
                instruments,
                Texts("Sous-thématiques"),
                perimeter,
                recurrence,
                opensOn,
                closesOn,
                rates?.Least,
                rates?.Greatest,
                Cell("URL d'origine")
            );

        string? Cell(string title)
        {
            int place = _titles.IndexOf(title);
            return place < 0 || string.IsNullOrWhiteSpace(cells[place]) ? null : cells[place];
        }

        IReadOnlyList<string>? Texts(string title) => Cell(title) is { } text ? AidCsvCells.Items(text) : null;

        T? Value<T>(string title, Func<string, T?> parse, Localized expected)
            where T : class
        {
            T? value = Cell(title) is { } text ? parse(text) : null;
            if (value is null && Cell(title) is { } found)
            {
                Wrong(title, expected, found);
            }

            return value;
        }

        T? Struct<T>(string title, Func<string, T?> parse, Localized expected)
            where T : struct
        {
            T? value = Cell(title) is { } text ? parse(text) : null;
            if (value is null && Cell(title) is { } found)
            {
                Wrong(title, expected, found);
            }

            return value;
        }

        IReadOnlyList<T>? List<T>(string title, Func<string, T?> parse, Localized expected)
            where T : class
        {
            if (Texts(title) is not { } texts)
            {
                return null;
            }

            List<T> items = [];
            foreach (string text in texts)
            {
                if (parse(text) is { } item)
                {
                    items.Add(item);
                }
                else
                {
                    Wrong(title, expected, text);
                }
            }

            return items;
        }

        void Wrong(string title, Localized expected, string found) =>
            _problems.Add(
                new("csv.wrong-value", title, line, 1, NotRead.Fill("expected", expected).Fill("found", found))
            );
    }
}
