using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>Reads a list of towns in whichever of the published layouts its header shows.</summary>
internal sealed class ProgrammeListReader(string file, LocalDate listedOn)
{
    private readonly OddityList _oddities = new();
    private readonly Dictionary<InseeCommuneCode, ProgrammeTown> _towns = [];

    // How many oddities there were before those of the town at hand.
    private int _before;

    internal ReadResult<ProgrammeList> Read(Stream stream)
    {
        List<Problem> problems = [];
        ProgrammeListLayout layout = ProgrammeListLayout.Programmes2026;
        CsvSheet? sheet = CsvSheet.Open(
            file,
            stream,
            names => Needed(layout = LayoutOf(names), names),
            problems,
            _oddities,
            new()
        );
        if (sheet is not null)
        {
            Action<CsvSheet> readRow = layout switch
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

        return problems.Count > 0
            ? new ReadResult<ProgrammeList>.Refused(problems)
            : new ReadResult<ProgrammeList>.Read(
                new(
                    file,
                    layout,
                    listedOn,
                    [.. _towns.Values.OrderBy(town => town.Code.Value, StringComparer.Ordinal)],
                    _oddities.InOrder()
                )
            );
    }

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

        string[] codes = sheet.Text(sheet.Column("insee")).Split('|');
        IReadOnlyList<Problem> ofRow = _oddities.After(_before);
        foreach (string text in codes)
        {
            _before = _oddities.Count;
            if (!InseeCommuneCode.TryParse(text.Length == 4 ? "0" + text : text, out InseeCommuneCode? code))
            {
                sheet.Tell(
                    "programme.impossible-town",
                    "insee",
                    OpenDataMessages.ImpossibleTown.Fill("name", name).Fill("found", text)
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

    private static InseeCommuneCode? Code(CsvSheet sheet, int column, string name)
    {
        InseeCommuneCode? code = sheet.Commune(column);
        if (code is null)
        {
            sheet.Tell(
                "programme.impossible-town",
                "",
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
        (string Problem, Localized Message)? odd =
            signed is null && !programme.Equals(ProgrammeKind.Acv) ? ("programme.undated", OpenDataMessages.Undated)
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

    /// <summary>A code that comes twice is kept once, with the entries of both rows.</summary>
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
        bool isTwice = _towns.TryGetValue(code, out ProgrammeTown? known);
        if (isTwice)
        {
            sheet.Tell("programme.code-twice", "insee", OpenDataMessages.CodeTwice.Fill("code", code.Value));
        }

        ProgrammeTown town = new(
            sheet.Line,
            code,
            name.Length == 0 ? null : name,
            id,
            epci,
            entries,
            [.. ofRow ?? [], .. _oddities.After(_before)]
        );
        _towns[code] = isTwice ? Merged(known!, town) : town;
    }

    /// <summary>Of each thing that both tell, the least, whatever the order of the rows.</summary>
    private static ProgrammeTown Merged(ProgrammeTown one, ProgrammeTown other) =>
        new(
            Math.Min(one.Line, other.Line),
            one.Code,
            Least(one.Name, other.Name, name => name),
            Least(one.PvdId, other.PvdId, id => id.Value),
            Least(one.Epci, other.Epci, epci => epci.Value),
            ProgrammeKind.All.SelectMany(programme =>
                one.Entries.Concat(other.Entries)
                    .Where(entry => entry.Programme.Equals(programme))
                    .OrderBy(entry => entry.SignedOn ?? LocalDate.MaxIsoValue)
                    .Take(1)
            ),
            one.Oddities.Concat(other.Oddities).OrderBy(oddity => oddity.Line)
        );

    private static T? Least<T>(T? one, T? other, Func<T, string> text)
        where T : class =>
        one is null ? other
        : other is null ? one
        : string.CompareOrdinal(text(one), text(other)) <= 0 ? one
        : other;
}
