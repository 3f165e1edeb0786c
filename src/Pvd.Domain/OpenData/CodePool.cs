namespace Pvd.Domain.OpenData;

/// <summary>The codes met so far: the same text gives the same object, and is read once.</summary>
internal sealed class CodePool
{
    private readonly Dictionary<string, InseeCommuneCode?> _communes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DepartmentCode?> _departments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Siren?> _sirens = new(StringComparer.Ordinal);

    internal InseeCommuneCode? Commune(string text)
    {
        if (!_communes.TryGetValue(text, out InseeCommuneCode? code))
        {
            _ = InseeCommuneCode.TryParse(text, out code);
            _communes.Add(text, code);
        }

        return code;
    }

    internal DepartmentCode? Department(string text)
    {
        if (!_departments.TryGetValue(text, out DepartmentCode? code))
        {
            _ = DepartmentCode.TryParse(text, out code);
            _departments.Add(text, code);
        }

        return code;
    }

    internal Siren? Siren(string text)
    {
        if (!_sirens.TryGetValue(text, out Siren? siren))
        {
            _ = Domain.Siren.TryParse(text, out siren);
            _sirens.Add(text, siren);
        }

        return siren;
    }
}
