using System.Diagnostics;
using System.Globalization;
using System.Text;
using Pvd.Documents.Templates;

namespace Pvd.Benchmarks.Documents;

/// <summary>A table of very many rows, and a body of very many tags: the time of each row and tag must stay what it is.</summary>
internal static class StressShapes
{
    private const int Columns = 8;
    private const int Rounds = 20;
    private static readonly int[] Rows = [1_000, 2_000, 2_164, 4_000, 8_000, 16_000];
    private static readonly int[] Tags = [1_000, 2_000, 4_000, 8_000, 12_000, 16_000];

    internal static void Print(TextWriter output)
    {
        byte[] table = FileOf(
            "<w:tbl><w:tblPr/><w:tblGrid/>"
                + Control(
                    "pour lignes",
                    $"<w:tr>{string.Concat(Enumerable.Range(0, Columns).Select(i => $"<w:tc>{Paragraph(Field($"colonne-{(i % ConventionCase.ColumnCount) + 1}"))}</w:tc>"))}</w:tr>"
                )
                + "</w:tbl><w:p/>"
        );
        Template<ConventionCase> template = Compile(table);
        output.WriteLine("| rows of a table | ms | µs a row |");
        output.WriteLine("| ---: | ---: | ---: |");
        foreach (int rows in Rows)
        {
            ConventionCase filled = ConventionCase.DrawAll(1)[0];
            ConventionCase many = filled with
            {
                Lines = [.. Enumerable.Range(0, rows).Select(i => filled.Lines[i % filled.Lines.Count])],
            };
            Tell(output, rows, Best(() => Render(template, many)));
        }

        output.WriteLine();
        output.WriteLine("| tags of a body | ms to compile | µs a tag | ms to render | µs a tag |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        foreach (int tags in Tags)
        {
            byte[] file = FileOf(Body(tags));
            ConventionCase filled = ConventionCase.DrawAll(1)[0];
            Template<ConventionCase> compiled = Compile(file);
            Tell(output, tags, Best(() => Compile(file)), Best(() => Render(compiled, filled)));
        }
    }

    private static void Tell(TextWriter output, int count, params double[] milliseconds) =>
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {count:N0} |")
                + string.Concat(
                    milliseconds.Select(each =>
                        string.Create(CultureInfo.InvariantCulture, $" {each:0.0} | {each * 1_000 / count:0.00} |")
                    )
                )
        );

    private static double Best(Action run)
    {
        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static Template<ConventionCase> Compile(byte[] file) =>
        Template<ConventionCase>.Compile(new MemoryStream(file), ConventionModel.Model).Require();

    private static void Render(Template<ConventionCase> template, ConventionCase filled)
    {
        using MemoryStream file = new();
        template.Render(filled, file);
    }

    /// <summary>Ten tags a paragraph, among text.</summary>
    private static string Body(int tags)
    {
        StringBuilder body = new();
        for (int i = 0; i < tags; i += 10)
        {
            body.Append(
                Paragraph(
                    string.Concat(
                        Enumerable
                            .Range(i, 10)
                            .Select(tag => Run("et ") + Field($"champ-{(tag % ConventionCase.FieldCount) + 1}"))
                    )
                )
            );
        }

        return body.ToString();
    }

    private static byte[] FileOf(string body)
    {
        using MemoryStream file = new();
        using (
            System.IO.Compression.ZipArchive zip = new(
                file,
                System.IO.Compression.ZipArchiveMode.Create,
                leaveOpen: true
            )
        )
        {
            foreach ((string path, byte[] content) in ConventionParts.Around(body))
            {
                using Stream entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    private static string Paragraph(string runs) => $"<w:p>{runs}</w:p>";

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Field(string name) => Control(name, Run("exemple"));

    private static string Control(string tag, string content) =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
}
