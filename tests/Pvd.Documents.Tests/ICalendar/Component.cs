namespace Pvd.Documents.Tests.ICalendar;

/// <summary>A component of a calendar file, as it was read.</summary>
internal sealed record Component(string Name)
{
    public List<Property> Properties { get; } = [];

    public List<Component> Components { get; } = [];

    /// <summary>The property of a name; <see langword="null"/> where there is none. Two are a fault.</summary>
    public Property? Find(string name) => Properties.SingleOrDefault(property => property.Name == name);

    /// <summary>The text of a property, as a reader shows it.</summary>
    public string? Text(string name) => Find(name) is { } property ? StrictReader.Unescape(property.Value) : null;
}

/// <summary>A property, its value still escaped.</summary>
internal sealed record Property(string Name, IReadOnlyDictionary<string, string> Parameters, string Value);
