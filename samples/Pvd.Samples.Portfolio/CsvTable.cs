using CsvHelper;

namespace Pvd.Samples.Portfolio;

/// <summary>Writes rows of CSV with line feeds, quoting what needs it; leaves the output open.</summary>
internal sealed class CsvTable(TextWriter output) : IDisposable
{
    private readonly CsvWriter _csv = CsvWriter.Create(
        output,
        new CsvWriterOptions { NewLine = "\n" },
        leaveOpen: true
    );

    internal void Row(params string[] cells) => _csv.WriteRecord(cells);

    public void Dispose() => _csv.Dispose();
}
