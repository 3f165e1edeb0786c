using System.CommandLine;
using System.Text;
using CsvHelper;
using Pvd.Domain;

namespace Pvd.Samples.DueDates;

/// <summary><c>compute</c>: reckons one deadline a row; a bad row says what was expected, and the others go on.</summary>
internal static class ComputeCommand
{
    private const int SomeRowsFailed = 1;
    private const int Refused = 2;

    private static readonly CsvReaderOptions Lenient = new()
    {
        TrimWhitespace = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
    };

    private static readonly string[] Columns = ["id", "rule", "start", "period", "zone"];

    internal static Command Create()
    {
        Option<FileInfo> input = new("--input") { Description = "CSV : id,rule,start,period,zone", Required = true };
        Option<FileInfo?> output = new("--output")
        {
            Description = "CSV : id,end,steps ; par défaut la sortie standard / standard output by default",
        };
        Option<string> language = Arguments.Language();
        Command command = new("compute", "Calcule des délais / reckons deadlines") { input, output, language };
        command.SetAction(parsed =>
            Run(parsed.GetValue(input)!, parsed.GetValue(output), Arguments.LanguageOf(parsed.GetValue(language)))
        );
        return command;
    }

    private static int Run(FileInfo input, FileInfo? output, Language language)
    {
        using CsvReader rows = CsvReader.FromFile(input.FullName, Lenient);
        List<string> missing = [.. Columns.Where(column => !rows.TryGetFieldIndex(column, out _))];
        if (missing.Count > 0)
        {
            Console.Error.WriteLine(
                $"{input.Name} : colonnes absentes / missing columns: {string.Join(", ", missing)}"
            );
            return Refused;
        }

        StringWriter answers = new() { NewLine = "\n" };
        int failed = Compute(rows, answers, language);
        if (output is null)
        {
            Console.Out.Write(answers.ToString());
        }
        else
        {
            File.WriteAllText(output.FullName + ".part", answers.ToString(), new UTF8Encoding(false));
            File.Move(output.FullName + ".part", output.FullName, overwrite: true);
        }

        if (failed > 0)
        {
            Console.Error.WriteLine(
                language == Language.French ? $"{failed} ligne(s) en erreur" : $"{failed} row(s) in error"
            );
        }

        return failed > 0 ? SomeRowsFailed : 0;
    }

    private static int Compute(CsvReader rows, StringWriter answers, Language language)
    {
        int failed = 0;
        using CsvTable table = new(answers);
        table.Row("id", "end", "steps");
        while (rows.Read())
        {
            (string id, string rule, string start, string period, string zone) = (
                Cell("id"),
                Cell("rule"),
                Cell("start"),
                Cell("period"),
                Cell("zone")
            );
            try
            {
                (string end, string steps) = ComputeRow.Reckon(rule, start, period, zone, language);
                table.Row(id, end, steps);
            }
            catch (Exception fault) when (fault is FormatException or ArgumentException or OverflowException)
            {
                failed++;
                table.Row(id, "", "error: " + Plain(fault.Message));
            }
        }

        return failed;

        string Cell(string column) => rows.GetString(column).Trim();
    }

    /// <summary>The message without what the platform adds about parameters.</summary>
    private static string Plain(string message)
    {
        int end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).ReplaceLineEndings(" ");
    }
}
