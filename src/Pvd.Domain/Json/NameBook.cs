namespace Pvd.Domain.Json;

/// <summary>The names that a file declares and those it refers to, with their places: compared once the whole file is read.</summary>
internal sealed class NameBook
{
    private readonly List<(string Path, string Name)> _declared = [];
    private readonly List<(string Path, string Name)> _referred = [];

    /// <summary>Whether every declaration was read; unless it was, an unknown name proves nothing.</summary>
    internal bool IsComplete { get; private set; }

    internal void Declare(string path, string? name)
    {
        if (name is not null)
        {
            _declared.Add((path, name));
        }
    }

    /// <summary>Says that all declarations were seen, and how many there are in the file; <c>null</c> when it has no such list.</summary>
    internal void Close(int? count) => IsComplete = count == _declared.Count;

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
        Report(json, code, message, _declared.Where(declared => !names.Add(declared.Name)));
    }

    /// <summary>Reports the names referred to that nothing declares; silent unless every declaration was read.</summary>
    internal void ReportUnknown(JsonObjectReader json, string code, Localized message)
    {
        HashSet<string> names = new(_declared.Select(declared => declared.Name), StringComparer.Ordinal);
        Report(json, code, message, IsComplete ? _referred.Where(referred => !names.Contains(referred.Name)) : []);
    }

    private static void Report(
        JsonObjectReader json,
        string code,
        Localized message,
        IEnumerable<(string Path, string Name)> wrong
    )
    {
        foreach ((string path, string name) in wrong.TakeWhile(_ => !json.IsFull))
        {
            json.Report(code, path, message.Fill("name", name));
        }
    }
}
