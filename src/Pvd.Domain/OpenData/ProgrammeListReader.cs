using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>Reads a list of towns in whichever of the published layouts its header shows.</summary>
internal sealed class ProgrammeListReader(string file, LocalDate listedOn)
{
    private readonly OddityList _oddities = new();
    private readonly Dictionary<InseeCommuneCode, List<ProgrammeTown>> _rows = [];
    private ProgrammeListLayout _layout = ProgrammeListLayout.Programmes2026;

    // How many oddities there were before those of the town at hand.
    private int _before;

    internal ReadResult<ProgrammeList> Read(Stream stream)
    {
        List<Problem> problems = [];
        CsvSheet? sheet = CsvSheet.Open(
            file,
            stream,
            names => Needed(_layout = LayoutOf(names), names),
            problems,
            _oddities,
            new()
        );
        if (sheet is not null)
        {
            Action<CsvSheet> readRow = _layout switch
            {
                ProgrammeListLayout.Launch2021 => ReadLaunch,
                ProgrammeListLayout.Territories2024 => ReadTerritory,
                _ => ReadProgrammes,
            };
            while (sheet.Read())
            {
                _before = _oddities.Count;
                readRow(sheet);
            }

            if (sheet.Fault is { } fault)
            {
                problems.Add(fault);
            }
        }

        List<ProgrammeTown> towns =
        [
            .. _rows.Values.Select(Merged).OrderBy(town => town.Code.Value, StringComparer.Ordinal),
        ];
        return problems.Count > 0
            ? new ReadResult<ProgrammeList>.Refused(problems)
            : new ReadResult<ProgrammeList>.Read(new(file, _layout, listedOn, towns, _oddities.InOrder()));
    }

    internal static string CodeColumn(ProgrammeListLayout layout) =>
        layout == ProgrammeListLayout.Launch2021 ? "insee_com" : "insee";

    private static ProgrammeListLayout LayoutOf(ICollection<string> names) =>
        names.Contains("insee_com") ? ProgrammeListLayout.Launch2021
        : names.Contains("liste_geo") ? ProgrammeListLayout.Territories2024
        : ProgrammeListLayout.Programmes2026;

    private static IReadOnlyList<string> Needed(ProgrammeListLayout layout, ICollection<string> names) =>
        layout switch
        {
            ProgrammeListLayout.Launch2021 => ["id_pvd", "insee_com", "lib_com", "date_signature", "siren_epci"],
            ProgrammeListLayout.Territories2024 =>
            [
                names.Contains("id_territoire") ? "id_territoire" : "id_pvd",
                "lib_territoire",
                "date_signature",
                "insee",
            ],
            _ => ["insee", "libelle", "acv", "acv_date", "pvd", "pvd_date", "ort", "ort_date"],
        };

    private void ReadLaunch(CsvSheet sheet)
    {
        int com = sheet.Column("insee_com");
        string name = sheet.Text(sheet.Column("lib_com"));
        LocalDate? signed = sheet.Day(sheet.Column("date_signature"));
        int siren = sheet.Column("siren_epci");
        if (Code(sheet, com, name) is not { } code)
        {
            return;
        }

        Siren? epci = sheet.SirenOf(siren);
        if (epci is null && sheet.Text(siren).Length == 0)
        {
            sheet.Tell("programme.no-siren", "siren_epci", OpenDataMessages.NoSiren);
        }

        Keep(
            sheet,
            code,
            name,
            IdOf(sheet, "id_pvd", code),
            epci,
            [Entry(sheet, ProgrammeKind.Pvd, code, signed, "date_signature")]
        );
    }

    private void ReadTerritory(CsvSheet sheet)
    {
        string column = sheet.Column("id_pvd") >= 0 ? "id_pvd" : "id_territoire";
        string id = sheet.Text(sheet.Column(column));
        string name = sheet.Text(sheet.Column("lib_territoire"));
        LocalDate? signed = sheet.Day(sheet.Column("date_signature"));
        ProgrammeKind? programme =
            column == "id_pvd" || id.StartsWith("pvd-", StringComparison.OrdinalIgnoreCase) ? ProgrammeKind.Pvd
            : id.StartsWith("acv-", StringComparison.OrdinalIgnoreCase) ? ProgrammeKind.Acv
            : null;
        if (programme is null)
        {
            sheet.Tell("programme.unknown", column, OpenDataMessages.UnknownProgramme.Fill("found", id));
            return;
        }

        string cell = sheet.Text(sheet.Column("insee"));
        List<string> codes = [.. cell.Split('|').Select(text => text.Trim()).Where(text => text.Length > 0)];
        if (codes.Count == 0)
        {
            sheet.Tell(
                "programme.impossible-town",
                "insee",
                OpenDataMessages.ImpossibleTown.Fill("name", name).Fill("found", cell)
            );
        }

        IReadOnlyList<Problem> ofRow = _oddities.After(_before);
        foreach (string text in codes)
        {
            _before = _oddities.Count;
            if (!InseeCommuneCode.TryParse(text.Length == 4 ? "0" + text : text, out InseeCommuneCode? code))
            {
                sheet.Tell(
                    "programme.impossible-town",
                    "insee",
                    OpenDataMessages.ImpossibleCode.Fill("name", name).Fill("found", text)
                );
                continue;
            }

            if (text.Length == 4)
            {
                sheet.Tell("csv.lost-zero", "insee", CsvMessages.LostZero.Fill("found", text).Fill("read", code.Value));
            }

            PvdId? pvdId = programme.Equals(ProgrammeKind.Pvd) ? IdOf(sheet, column, code) : null;
            Keep(sheet, code, name, pvdId, null, [Entry(sheet, programme, code, signed, "date_signature")], ofRow);
        }
    }

    private void ReadProgrammes(CsvSheet sheet)
    {
        string name = sheet.Text(sheet.Column("libelle"));
        if (Code(sheet, sheet.Column("insee"), name) is not { } code)
        {
            return;
        }

        List<ProgrammeEntry> entries = [];
        foreach (ProgrammeKind programme in ProgrammeKind.All)
        {
            string column = programme.Value + "_date";
            LocalDate? signed = sheet.Day(sheet.Column(column));
            bool? isPart = sheet.Flag(sheet.Column(programme.Value));
            if (isPart is true)
            {
                entries.Add(Entry(sheet, programme, code, signed, column));
            }
            else if (isPart is false && signed is not null)
            {
                sheet.Tell("programme.date-alone", column, OpenDataMessages.DateAlone.Fill("code", code.Value));
            }
        }

        LocalDate? pvd = SignedOn(entries, ProgrammeKind.Pvd);
        LocalDate? ort = SignedOn(entries, ProgrammeKind.Ort);
        if (ort < pvd)
        {
            sheet.Tell(
                "programme.ort-before-pvd",
                "ort_date",
                OpenDataMessages
                    .OrtBeforePvd.Fill("code", code.Value)
                    .Fill("ort", Wording.Day(ort!.Value))
                    .Fill("pvd", Wording.Day(pvd!.Value))
            );
        }

        Keep(sheet, code, name, null, null, entries);
    }

    private static LocalDate? SignedOn(List<ProgrammeEntry> entries, ProgrammeKind programme) =>
        entries.Find(entry => entry.Programme.Equals(programme))?.SignedOn;

    private InseeCommuneCode? Code(CsvSheet sheet, int column, string name)
    {
        InseeCommuneCode? code = sheet.Commune(column, isImpossibleTold: false);
        if (code is null)
        {
            sheet.Tell(
                "programme.impossible-town",
                CodeColumn(_layout),
                OpenDataMessages.ImpossibleTown.Fill("name", name).Fill("found", sheet.Text(column))
            );
        }

        return code;
    }

    private ProgrammeEntry Entry(
        CsvSheet sheet,
        ProgrammeKind programme,
        InseeCommuneCode code,
        LocalDate? signed,
        string column
    )
    {
        // What stands in the cell and is no day has been told already.
        bool isUndated =
            signed is null && !programme.Equals(ProgrammeKind.Acv) && sheet.Text(sheet.Column(column)).Length == 0;
        (string Problem, Localized Message)? odd =
            isUndated ? ("programme.undated", OpenDataMessages.Undated)
            : signed > listedOn ? ("programme.future-date", OpenDataMessages.FutureDate)
            : ProgrammeDays.IsTooEarly(programme, signed)
                ? (
                    "programme.early-date",
                    programme.Equals(ProgrammeKind.Ort) ? OpenDataMessages.EarlyOrt : OpenDataMessages.EarlyDate
                )
            : null;
        if (odd is { } found)
        {
            Localized message = found
                .Message.Fill("code", code.Value)
                .Fill("programme", programme.Label)
                .Fill("day", signed is { } day ? Wording.Day(day) : Localized.Same(""));
            sheet.Tell(found.Problem, column, message);
        }

        return new(programme, code, signed, listedOn);
    }

    private static PvdId? IdOf(CsvSheet sheet, string column, InseeCommuneCode code)
    {
        string text = sheet.Text(sheet.Column(column));
        if (text.Length == 0)
        {
            return null;
        }

        if (!PvdId.TryParse(text, out PvdId? id))
        {
            sheet.Tell(
                "programme.impossible-id",
                column,
                CsvMessages.Impossible.Fill("expected", PvdId.Expected).Fill("found", text)
            );
        }
        else if (!code.Department.Equals(id.Department))
        {
            sheet.Tell(
                "programme.other-department",
                column,
                OpenDataMessages.OtherDepartment.Fill("code", code.Value).Fill("found", text)
            );
        }

        return id;
    }

    private void Keep(
        CsvSheet sheet,
        InseeCommuneCode code,
        string name,
        PvdId? id,
        Siren? epci,
        IReadOnlyList<ProgrammeEntry> entries,
        IReadOnlyList<Problem>? ofRow = null
    )
    {
        if (!_rows.TryGetValue(code, out List<ProgrammeTown>? rows))
        {
            rows = new(1);
            _rows.Add(code, rows);
        }
        else
        {
            sheet.Tell(
                "programme.code-twice",
                CodeColumn(_layout),
                OpenDataMessages.CodeTwice.Fill("code", code.Value)
            );
        }

        rows.Add(
            new(
                sheet.Line,
                code,
                name.Length == 0 ? null : name,
                id,
                epci,
                entries,
                [.. ofRow ?? [], .. _oddities.After(_before)]
            )
        );
    }

    /// <summary>A code that comes twice is kept once, with the entries of all its rows: of each thing that several tell, the least, whatever their order, but a day that can be before one that cannot.</summary>
    private ProgrammeTown Merged(List<ProgrammeTown> rows)
    {
        if (rows.Count == 1)
        {
            return rows[0];
        }

        int before = _oddities.Count;
        List<ProgrammeEntry> entries =
        [
            .. ProgrammeKind
                .All.Select(programme =>
                    Merged(rows, [.. rows.Select(row => row.Entry(programme)).OfType<ProgrammeEntry>()])
                )
                .OfType<ProgrammeEntry>(),
        ];
        List<string> dated =
        [
            .. entries
                .Where(entry => entry.SignedOn is not null && !entry.Programme.Equals(ProgrammeKind.Acv))
                .Select(entry => DayColumn(entry.Programme)),
        ];
        return new(
            rows.Min(row => row.Line),
            rows[0].Code,
            Least(rows.Select(row => row.Name), name => name),
            Least(rows.Select(row => row.PvdId), id => id.Value),
            Least(rows.Select(row => row.Epci), epci => epci.Value),
            entries,
            rows.SelectMany(row => row.Oddities)
                .Where(oddity => oddity.Code != "programme.undated" || !dated.Contains(oddity.Path))
                .Concat(_oddities.After(before))
                .Distinct()
                .OrderBy(oddity => oddity.Line)
        );
    }

    private ProgrammeEntry? Merged(List<ProgrammeTown> rows, IReadOnlyList<ProgrammeEntry> entries)
    {
        ProgrammeEntry? kept = entries
            .OrderBy(entry => entry.SignedOn is null)
            .ThenBy(ProgrammeDays.IsImpossible)
            .ThenBy(entry => entry.SignedOn)
            .FirstOrDefault();
        List<LocalDate> days =
        [
            .. entries.Select(entry => entry.SignedOn).OfType<LocalDate>().Distinct().OrderBy(day => day),
        ];
        if (days.Count > 1)
        {
            _oddities.Add(
                "programme.days-differ",
                file,
                DayColumn(kept!.Programme),
                rows.Max(row => row.Line),
                OpenDataMessages
                    .DaysDiffer.Fill("code", kept.Code.Value)
                    .Fill("programme", kept.Programme.Label)
                    .Fill("days", Wording.Enumerate(days.Select(Wording.Day)))
                    .Fill("kept", Wording.Day(kept.SignedOn!.Value))
            );
        }

        return kept;
    }

    private string DayColumn(ProgrammeKind programme) =>
        _layout == ProgrammeListLayout.Programmes2026 ? programme.Value + "_date" : "date_signature";

    private static T? Least<T>(IEnumerable<T?> items, Func<T, string> text)
        where T : class => items.OfType<T>().OrderBy(text, StringComparer.Ordinal).FirstOrDefault();
}
