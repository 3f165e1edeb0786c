namespace Pvd.Domain;

/// <summary>Where a part of a dossier comes from.</summary>
public sealed record Provenance
{
    /// <summary>Says where a part comes from.</summary>
    /// <param name="path">The part, as a JSON path such as <c>$.committee</c>.</param>
    /// <param name="origin">Whether it is established or made up.</param>
    /// <param name="source">The file, act or person it was taken from.</param>
    /// <exception cref="ArgumentException">A text is blank, or the origin is none of the list.</exception>
    public Provenance(string path, Origin origin, string source)
    {
        Path = Guard.NotBlank(path, nameof(path));
        Origin = origin is Origin.Established or Origin.Illustrative
            ? origin
            : throw new ArgumentOutOfRangeException(nameof(origin), origin, "A known origin was expected.");
        Source = Guard.NotBlank(source, nameof(source));
    }

    /// <summary>Gets the part, as a JSON path.</summary>
    public string Path { get; }

    /// <summary>Gets whether it is established or made up.</summary>
    public Origin Origin { get; }

    /// <summary>Gets the file, act or person it was taken from.</summary>
    public string Source { get; }
}
