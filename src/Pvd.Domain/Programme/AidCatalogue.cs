using Pvd.Domain.Json;
using Pvd.Domain.OpenData;

namespace Pvd.Domain.Programme;

/// <summary>A catalogue of aids that an integrator loads: none is built in, since aids open and close all the time. Immutable.</summary>
public sealed record AidCatalogue
{
    /// <summary>Puts a catalogue together.</summary>
    /// <param name="aids">The aids.</param>
    /// <exception cref="ArgumentException">Two aids share an id.</exception>
    public AidCatalogue(IEnumerable<Aid> aids)
    {
        Aids = new ValueList<Aid>(aids, nameof(aids));
        HashSet<string> ids = new(StringComparer.Ordinal);
        if (Aids.FirstOrDefault(aid => !ids.Add(aid.Id)) is { } twice)
        {
            throw new ArgumentException(AidWords.AidTwice.Fill("name", twice.Id).English, nameof(aids));
        }
    }

    /// <summary>Gets the aids, in the order of the file.</summary>
    public IReadOnlyList<Aid> Aids { get; }

    /// <summary>Searches: an answer for every aid, in the order of the catalogue, those hidden with the conditions that hide them.</summary>
    /// <param name="search">What is looked for.</param>
    public IReadOnlyList<AidAnswer> Search(AidSearch search)
    {
        Guard.NotNull(search, nameof(search));
        return [.. Aids.Select(aid => new AidAnswer(aid, search))];
    }

    /// <summary>Reads a catalogue from JSON (format <c>pvd-aid-catalogue/1</c>): the catalogue, or every problem with its place.</summary>
    /// <param name="stream">UTF-8, at most <see cref="ReadLimits.MaximumBytes"/>; read to its end, not closed.</param>
    public static ReadResult<AidCatalogue> Read(Stream stream) => AidReader.Read(stream);

    /// <summary>Reads a catalogue from CSV in the layout of the import of Aides-territoires: the catalogue, or every problem with its place.</summary>
    /// <remarks>Separated by semicolons, quoted where a text has several lines; rates as least and greatest (« 10,22 »), days as JJ/MM/AA. The columns are found by their titles; those that the model does not hold are passed over.</remarks>
    /// <param name="stream">UTF-8, at most <see cref="ReadLimits.MaximumBytes"/>; read to its end, not closed.</param>
    public static ReadResult<AidCatalogue> ReadCsv(Stream stream) => AidCsvReader.Read(stream);

    /// <summary>Writes the catalogue as JSON: always the same bytes for equal catalogues, line feeds only.</summary>
    /// <param name="stream">Written to, not closed.</param>
    public void Write(Stream stream) => AidWriter.Write(this, stream);
}
