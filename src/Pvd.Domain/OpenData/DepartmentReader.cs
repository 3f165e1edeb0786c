using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>Reads the départements and the régions of the official geographic code.</summary>
internal sealed class DepartmentReader(List<Problem> problems, OddityList oddities, CodePool pool)
{
    private readonly Dictionary<DepartmentCode, RegisteredDepartment> _departments = [];

    internal IEnumerable<RegisteredDepartment> Departments => _departments.Values;

    internal void ReadRegions(Stream? stream)
    {
        string[] columns = ["REG", "LIBELLE"];
        if (stream is null || CsvSheet.Open("régions", stream, _ => columns, problems, oddities, pool) is not { } sheet)
        {
            return;
        }

        while (sheet.Read())
        {
            string code = sheet.Text(sheet.Column("REG"));
            string name = sheet.Text(sheet.Column("LIBELLE"));
            if (
                !RegionCode.TryParse(code, out RegionCode? region)
                || !string.Equals(Plain(region.Name), Plain(name), StringComparison.Ordinal)
            )
            {
                sheet.Tell(
                    "cog.other-region",
                    "REG",
                    OpenDataMessages.OtherRegion.Fill("found", code).Fill("name", name)
                );
            }
        }

        Close(sheet);
    }

    internal void ReadDepartments(Stream? stream)
    {
        string[] columns = ["DEP", "REG", "LIBELLE"];
        if (
            stream is null
            || CsvSheet.Open("départements", stream, _ => columns, problems, oddities, pool) is not { } sheet
        )
        {
            return;
        }

        while (sheet.Read())
        {
            string name = sheet.Text(sheet.Column("LIBELLE"));
            if (sheet.Text(sheet.Column("DEP")).Length == 0)
            {
                sheet.Tell("cog.no-code", "DEP", OpenDataMessages.NoCode);
            }

            if (name.Length == 0)
            {
                sheet.Tell("cog.no-name", "LIBELLE", OpenDataMessages.NoName);
            }

            if (sheet.Department(sheet.Column("DEP")) is not { } code || name.Length == 0)
            {
                continue;
            }

            string text = sheet.Text(sheet.Column("REG"));
            _ = RegionCode.TryParse(text.Length == 1 ? "0" + text : text, out RegionCode? region);
            if (region is null || !region.Equals(code.Region))
            {
                sheet.Tell(
                    "cog.other-region",
                    "REG",
                    OpenDataMessages.OtherRegion.Fill("found", text).Fill("name", name)
                );
            }

            RegisteredDepartment department = new(code, name, region);
            if (!_departments.TryGetValue(code, out RegisteredDepartment? known))
            {
                _departments.Add(code, department);
            }
            else
            {
                sheet.Tell("cog.code-twice", "DEP", OpenDataMessages.CodeTwice.Fill("code", code.Value));
                _departments[code] = string.CompareOrdinal(TextOf(known), TextOf(department)) <= 0 ? known : department;
            }
        }

        Close(sheet);
    }

    private static string TextOf(RegisteredDepartment department) => $"{department.Name}\n{department.Region?.Value}";

    private static string Plain(string name) => name.Replace('’', '\'');

    private void Close(CsvSheet sheet)
    {
        if (sheet.Fault is { } fault)
        {
            problems.Add(fault);
        }
    }
}
