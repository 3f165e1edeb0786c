using Spectre.Console;

namespace Pvd.Samples.Portfolio;

/// <summary>What the console says once the files are written.</summary>
internal static class Summary
{
    internal static void Show(
        IAnsiConsole console,
        Portfolio portfolio,
        IReadOnlyList<OutputFile> files,
        DirectoryInfo folder
    )
    {
        console.WriteLine(
            $"{portfolio.List.File}, liste du {French.LongDay(portfolio.List.ListedOn)}, situation au {French.LongDay(portfolio.On)}"
        );
        console.Write(Regions(portfolio));
        foreach (string notice in Notices.Of(portfolio))
        {
            console.WriteLine(notice);
        }

        if (portfolio.KnowsOrt && portfolio.Total.Reasons.Count > 0)
        {
            console.WriteLine(
                $"Indéterminées : {string.Join(", ", portfolio.Total.Reasons.Select(reason => $"{reason.Reason} ({French.Number(reason.Towns)})"))}"
            );
        }

        console.WriteLine(
            $"À vérifier dans la liste : {French.Number(portfolio.Oddities.Count)} constats (singularites.csv)"
        );
        console.WriteLine($"Écrit dans {folder.FullName} : {string.Join(", ", files.Select(file => file.Name))}");
    }

    private static Table Regions(Portfolio portfolio)
    {
        IReadOnlyList<Column> columns = [.. Column.Of(portfolio).Where(column => !column.IsDetail)];
        Table table = new() { Border = Console.IsOutputRedirected ? TableBorder.Markdown : TableBorder.Rounded };
        table.AddColumn("Région", added => added.NoWrap());
        foreach (Column column in columns)
        {
            table.AddColumn(Markup.Escape(column.Title), added => added.RightAligned());
        }

        foreach ((string name, Totals totals) in portfolio.Regions.Append(("Ensemble", portfolio.Total)))
        {
            table.AddRow([Markup.Escape(name), .. columns.Select(column => column.Text(totals))]);
        }

        return table;
    }
}
