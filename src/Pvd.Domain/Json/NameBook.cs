namespace Pvd.Domain.Json;

/// <summary>The names that a file declares and those it refers to, with their places: compared once the whole file is read.</summary>
internal sealed class NameBook
{
    private readonly List<(string Path, string Name)> _declared = [];
    private readonly List<(string Path, string Name)> _referred = [];

    /// <summary>Whether a declaration could not be read, so that an unknown name proves nothing.</summary>
    internal bool IsIncomplete { get; private set; }

    internal void Declare(string path, string? name)
    {
        if (name is null)
        {
            IsIncomplete = true;
        }
        else
        {
            _declared.Add((path, name));
        }
    }

    internal void Refer(string path, string? name)
    {
        if (name is not null)
        {
            _referred.Add((path, name));
        }
    }

    /// <summary>Reports the names declared more than once.</summary>
    internal void ReportTwice(JsonObjectReader json, string code, Localized message)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach ((string path, string name) in _declared.Where(declared => !names.Add(declared.Name)))
        {
            json.Report(code, path, message.Fill("name", name));
        }
    }

    /// <summary>Reports the names referred to that nothing declares; silent where a declaration could not be read.</summary>
    internal void ReportUnknown(JsonObjectReader json, string code, Localized message)
    {
        HashSet<string> names = new(_declared.Select(declared => declared.Name), StringComparer.Ordinal);
        foreach (
            (string path, string name) in IsIncomplete
                ? []
                : _referred.Where(referred => !names.Contains(referred.Name))
        )
        {
            json.Report(code, path, message.Fill("name", name));
        }
    }
}
