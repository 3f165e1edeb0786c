using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>Reads the EPCI of one year and their members.</summary>
internal sealed class EpciReader(EpciFiles files, List<Problem> problems, OddityList oddities, CodePool pool)
{
    private readonly string _epcisFile = $"epci {IsoDay.Format(files.ListedOn)}";
    private readonly string _membersFile = $"membres {IsoDay.Format(files.ListedOn)}";
    private readonly Dictionary<Siren, Row> _epcis = [];
    private readonly Dictionary<InseeCommuneCode, (Siren Epci, int Line)> _members = [];

    internal void Read()
    {
        string[] columns = ["siren", "raison_sociale", "nature_juridique"];
        if (CsvSheet.Open(_epcisFile, files.Epcis, _ => columns, problems, oddities, pool) is { } epcis)
        {
            ReadEpcis(epcis);
            Close(epcis);
        }

        string[] pair = ["siren_epci", "insee"];
        if (CsvSheet.Open(_membersFile, files.Members, _ => pair, problems, oddities, pool) is { } members)
        {
            ReadMembers(members);
            Close(members);
        }
    }

    /// <summary>The list, and what is odd in it beside the communes.</summary>
    internal EpciList Build(CommuneHistory communes)
    {
        foreach (KeyValuePair<InseeCommuneCode, (Siren Epci, int Line)> member in _members)
        {
            if (!_epcis.ContainsKey(member.Value.Epci))
            {
                Tell(
                    "epci.not-listed",
                    "siren_epci",
                    member.Value.Line,
                    OpenDataMessages.EpciNotListed.Fill("siren", member.Value.Epci.Value)
                );
            }

            if (communes.Find(member.Key, files.ListedOn) is null)
            {
                Tell(
                    "epci.no-commune",
                    "insee",
                    member.Value.Line,
                    OpenDataMessages.NoCommune.Fill("code", member.Key.Value).Fill("day", Wording.Day(files.ListedOn))
                );
            }
        }

        foreach (
            RegisteredCommune commune in communes
                .All.Where(commune => commune.IsOn(files.ListedOn) && !_members.ContainsKey(commune.Code))
                .OrderBy(commune => commune.Code.Value, StringComparer.Ordinal)
        )
        {
            Tell("epci.none", "insee", 0, OpenDataMessages.WithoutEpci.Fill("commune", commune.ToString()));
        }

        ILookup<Siren, InseeCommuneCode> members = _members.ToLookup(member => member.Value.Epci, member => member.Key);
        return new(files.ListedOn, _epcis.Select(epci => Build(epci.Key, epci.Value, members[epci.Key])), communes);
    }

    private RegisteredEpci Build(Siren siren, Row row, IEnumerable<InseeCommuneCode> members)
    {
        List<InseeCommuneCode> codes = [.. members];
        List<string> departments =
        [
            .. codes
                .Select(code => code.Value.Substring(0, code.Value[0] == '9' && code.Value[1] >= '7' ? 3 : 2))
                .Distinct()
                .OrderBy(code => code, StringComparer.Ordinal),
        ];
        if (departments.Count > 1)
        {
            oddities.Add(
                "epci.across-departments",
                _epcisFile,
                "siren",
                row.Line,
                OpenDataMessages
                    .AcrossDepartments.Fill("epci", row.Name)
                    .Fill("departments", string.Join(", ", departments))
            );
        }

        if (row.Count.Length > 0 && row.Count != Wording.Digits(codes.Count))
        {
            oddities.Add(
                "epci.member-count",
                _epcisFile,
                "nb_membres",
                row.Line,
                OpenDataMessages
                    .MemberCount.Fill("epci", row.Name)
                    .Fill("told", row.Count)
                    .Fill("found", Wording.Digits(codes.Count))
            );
        }

        return new(siren, row.Name, row.Kind, row.Seat, files.ListedOn, codes);
    }

    private void ReadEpcis(CsvSheet sheet)
    {
        (int siren, int name, int nature, int seat, int count) = (
            sheet.Column("siren"),
            sheet.Column("raison_sociale"),
            sheet.Column("nature_juridique"),
            sheet.Column("dept_siege"),
            sheet.Column("nb_membres")
        );
        while (sheet.Read())
        {
            if (sheet.SirenOf(siren) is not { } code)
            {
                TellIfEmpty(sheet, siren, "siren");
                continue;
            }

            string kind = sheet.Text(nature);
            if (!EpciKind.TryFromValue(kind == "ME" ? "METRO" : kind, out EpciKind? known))
            {
                sheet.Tell(
                    "epci.unknown-kind",
                    "nature_juridique",
                    OpenDataMessages.UnknownEpciKind.Fill("found", kind)
                );
            }

            string title = sheet.Text(name);
            Row row = new(
                sheet.Line,
                title.Length == 0 ? code.Value : title,
                known,
                sheet.Department(seat),
                sheet.Text(count)
            );
            if (!_epcis.TryGetValue(code, out Row? other))
            {
                _epcis.Add(code, row);
            }
            else
            {
                sheet.Tell("epci.siren-twice", "siren", OpenDataMessages.SirenTwice.Fill("siren", code.Value));
                _epcis[code] = string.CompareOrdinal(other.Text, row.Text) <= 0 ? other : row;
            }
        }
    }

    private void ReadMembers(CsvSheet sheet)
    {
        (int siren, int insee) = (sheet.Column("siren_epci"), sheet.Column("insee"));
        while (sheet.Read())
        {
            Siren? epci = sheet.SirenOf(siren);
            if (epci is null)
            {
                TellIfEmpty(sheet, siren, "siren_epci");
            }

            if (sheet.Text(insee).Length == 0)
            {
                sheet.Tell("epci.no-code", "insee", OpenDataMessages.NoCode);
            }

            if (sheet.Commune(insee) is not { } code || epci is null)
            {
                continue;
            }

            if (_members.TryGetValue(code, out (Siren Epci, int Line) known))
            {
                sheet.Tell("epci.commune-twice", "insee", OpenDataMessages.CommuneTwice.Fill("code", code.Value));
                epci = string.CompareOrdinal(known.Epci.Value, epci.Value) <= 0 ? known.Epci : epci;
            }

            _members[code] = (epci, sheet.Line);
        }
    }

    private static void TellIfEmpty(CsvSheet sheet, int column, string name)
    {
        if (sheet.Text(column).Length == 0)
        {
            sheet.Tell("epci.no-siren", name, OpenDataMessages.NoSiren);
        }
    }

    private void Tell(string code, string column, int line, Localized message) =>
        oddities.Add(code, _membersFile, column, line, message);

    private void Close(CsvSheet sheet)
    {
        if (sheet.Fault is { } fault)
        {
            problems.Add(fault);
        }
    }

    private sealed record Row(int Line, string Name, EpciKind? Kind, DepartmentCode? Seat, string Count)
    {
        /// <summary>All that it says, to choose between two rows whatever their order.</summary>
        internal string Text => $"{Name}\n{Kind?.Value}\n{Seat?.Value}\n{Count}";
    }
}
