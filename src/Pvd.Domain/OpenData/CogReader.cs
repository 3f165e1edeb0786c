using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>Reads the communes and the movements of the official geographic code.</summary>
internal sealed class CogReader(List<Problem> problems, OddityList oddities, CodePool pool)
{
    internal const string CommunesFile = "communes";
    internal const string OverseasFile = "outre-mer";
    internal const string MovementsFile = "mouvements";

    private readonly Dictionary<InseeCommuneCode, string> _listed = [];
    private readonly List<(CommunePart Part, int Line)> _parts = [];
    private readonly List<CommuneMovement> _movements = [];

    /// <summary>The parts whose commune is in the list.</summary>
    internal IEnumerable<CommunePart> Parts =>
        _parts
            .Select(found => found.Part)
            .GroupBy(part => part.Code)
            .Select(parts =>
                parts
                    .OrderBy(part => part.Commune.Value, StringComparer.Ordinal)
                    .ThenBy(part => part.Kind)
                    .ThenBy(part => part.Name, StringComparer.Ordinal)
                    .First()
            );

    internal void ReadCommunes(Stream stream)
    {
        string[] columns = ["TYPECOM", "COM", "DEP", "LIBELLE", "COMPARENT"];
        if (CsvSheet.Open(CommunesFile, stream, _ => columns, problems, oddities, pool) is not { } sheet)
        {
            return;
        }

        (int type, int com, int dep, int label, int parent) = (
            sheet.Column("TYPECOM"),
            sheet.Column("COM"),
            sheet.Column("DEP"),
            sheet.Column("LIBELLE"),
            sheet.Column("COMPARENT")
        );
        while (sheet.Read())
        {
            if (Coded(sheet, com, "COM") is not { } code || Named(sheet, label, "LIBELLE") is not { } name)
            {
                continue;
            }

            string kind = sheet.Text(type);
            if (kind == "COM")
            {
                List(sheet, code, name);
                if (sheet.Department(dep) is { } department && !department.Equals(code.Department))
                {
                    sheet.Tell(
                        "cog.other-department",
                        "DEP",
                        OpenDataMessages.OtherDepartment.Fill("code", code.Value).Fill("found", department.Value)
                    );
                }
            }
            else if (KindOfPart(kind) is not { } part)
            {
                sheet.Tell("cog.unknown-kind", "TYPECOM", OpenDataMessages.UnknownKind.Fill("found", kind));
            }
            else if (Coded(sheet, parent, "COMPARENT") is { } whole)
            {
                _parts.Add((new(code, name, part, whole), sheet.Line));
            }
        }

        Close(sheet);
        foreach ((CommunePart part, int line) in _parts)
        {
            if (!_listed.ContainsKey(part.Commune))
            {
                sheet.Tell(
                    "cog.unknown-commune",
                    "COMPARENT",
                    line,
                    OpenDataMessages.UnknownCommune.Fill("code", part.Commune.Value)
                );
            }
        }
    }

    internal void ReadOverseas(Stream? stream)
    {
        string[] columns = ["code_commune", "nom_commune"];
        if (
            stream is null
            || CsvSheet.Open(OverseasFile, stream, _ => columns, problems, oddities, pool) is not { } sheet
        )
        {
            return;
        }

        (int com, int label) = (sheet.Column("code_commune"), sheet.Column("nom_commune"));
        while (sheet.Read())
        {
            if (Coded(sheet, com, columns[0]) is { } code && Named(sheet, label, columns[1]) is { } name)
            {
                List(sheet, code, name);
            }
        }

        Close(sheet);
    }

    internal void ReadMovements(Stream? stream)
    {
        string[] columns =
        [
            "MOD",
            "DATE_EFF",
            "TYPECOM_AV",
            "COM_AV",
            "LIBELLE_AV",
            "TYPECOM_AP",
            "COM_AP",
            "LIBELLE_AP",
        ];
        if (
            stream is null
            || CsvSheet.Open(MovementsFile, stream, _ => columns, problems, oddities, pool) is not { } sheet
        )
        {
            return;
        }

        int[] at = [.. columns.Select(sheet.Column)];
        while (sheet.Read())
        {
            string kind = sheet.Text(at[0]);
            if (!CommuneChangeKind.TryFromValue(kind, out CommuneChangeKind? change))
            {
                sheet.Tell("cog.unknown-change", "MOD", OpenDataMessages.UnknownChange.Fill("found", kind));
            }
            else if (
                Dated(sheet, at[1]) is { } on
                && TrySide(sheet, (at[5], at[6], at[7]), isAfter: true, out CommuneMovement.Side? after)
                && TrySide(sheet, (at[2], at[3], at[4]), isAfter: false, out CommuneMovement.Side? before)
            )
            {
                _movements.Add(new(sheet.Line, on, change!, before, after!));
            }
        }

        Close(sheet);
    }

    internal CommuneHistory Build() =>
        new CommuneHistoryBuilder(
            (line, message) => oddities.Add("cog.disagreement", MovementsFile, "", line, message)
        ).Build(_movements, _listed);

    /// <summary>What stood on one side: nothing before, when the row is a beginning, or when its code is out of use.</summary>
    /// <returns><c>false</c> when the row cannot be used: what cannot be read is not nothing, and would make a beginning of any change.</returns>
    private static bool TrySide(
        CsvSheet sheet,
        (int Type, int Code, int Name) at,
        bool isAfter,
        out CommuneMovement.Side? side
    )
    {
        side = null;
        string kind = sheet.Text(at.Type);
        string text = sheet.Text(at.Code);
        if (!isAfter && kind.Length == 0 && text.Length == 0 && sheet.Text(at.Name).Length == 0)
        {
            return true;
        }

        string column = isAfter ? "COM_AP" : "COM_AV";
        if (IsCorsicaBefore1976(text))
        {
            sheet.Tell("cog.corsica-before-1976", column, OpenDataMessages.Corsica.Fill("found", text));
            return !isAfter;
        }

        if (
            Coded(sheet, at.Code, column) is not { } code
            || Named(sheet, at.Name, isAfter ? "LIBELLE_AP" : "LIBELLE_AV") is not { } name
        )
        {
            return false;
        }

        side = new(kind == "COM", code, name);
        return true;
    }

    private static bool IsCorsicaBefore1976(string text) =>
        IdentifierText.IsDigits(text, 5) && text.StartsWith("20", StringComparison.Ordinal);

    /// <summary>Of two rows with one code, the first in alphabetical order is kept, whatever the order of the file.</summary>
    private void List(CsvSheet sheet, InseeCommuneCode code, string name)
    {
        if (_listed.TryGetValue(code, out string? known))
        {
            sheet.Tell("cog.code-twice", "COM", OpenDataMessages.CodeTwice.Fill("code", code.Value));
            name = string.CompareOrdinal(known, name) <= 0 ? known : name;
        }

        _listed[code] = name;
    }

    private static InseeCommuneCode? Coded(CsvSheet sheet, int column, string name)
    {
        if (sheet.Text(column).Length == 0)
        {
            sheet.Tell("cog.no-code", name, OpenDataMessages.NoCode);
        }

        return sheet.Commune(column);
    }

    private static string? Named(CsvSheet sheet, int label, string column)
    {
        string name = sheet.Text(label);
        if (name.Length == 0)
        {
            sheet.Tell("cog.no-name", column, OpenDataMessages.NoName);
        }

        return name.Length == 0 ? null : name;
    }

    private static LocalDate? Dated(CsvSheet sheet, int column)
    {
        if (sheet.Text(column).Length == 0)
        {
            sheet.Tell("cog.no-date", "DATE_EFF", OpenDataMessages.NoDate);
        }

        return sheet.Day(column);
    }

    private static CommunePartKind? KindOfPart(string type) =>
        type switch
        {
            "COMD" => CommunePartKind.DelegatedCommune,
            "COMA" => CommunePartKind.AssociatedCommune,
            "ARM" => CommunePartKind.MunicipalArrondissement,
            _ => null,
        };

    private void Close(CsvSheet sheet)
    {
        if (sheet.Fault is { } fault)
        {
            problems.Add(fault);
        }
    }
}
