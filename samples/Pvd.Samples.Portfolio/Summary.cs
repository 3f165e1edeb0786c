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
        Totals total = portfolio.Total;
        console.WriteLine($"{portfolio.File}, situation au {French.LongDay(portfolio.On)}");
        Table table = new() { Border = Console.IsOutputRedirected ? TableBorder.Markdown : TableBorder.Rounded };
        foreach (string column in Columns(portfolio))
        {
            table.AddColumn(Markup.Escape(column));
        }

        foreach ((string name, Totals totals) in portfolio.Regions)
        {
            AddRow(table, name, totals, portfolio);
        }

        AddRow(table, "Ensemble", total, portfolio);
        console.Write(table);
        if (!portfolio.KnowsOrt)
        {
            console.WriteLine("La liste ne dit rien des ORT : ni retard ni délai ne peuvent en être tirés.");
        }

        if (!portfolio.KnowsCommunes)
        {
            console.WriteLine("Sans les fichiers de l’Insee (--cog), les codes disparus ne sont pas cherchés.");
        }

        console.WriteLine($"À vérifier dans la liste : {French.Number(portfolio.Oddities.Count)} (singularites.csv)");
        console.WriteLine($"Écrit dans {folder.FullName} : {string.Join(", ", files.Select(file => file.Name))}");
    }

    private static string[] Columns(Portfolio portfolio) =>
        [
            "Région",
            "Communes",
            "Signées",
            .. portfolio.KnowsOrt ? (string[])["ORT", "Dans le délai", "En retard", "Échues", "Ouvertes"] : [],
            "Dates à vérifier",
            .. portfolio.KnowsCommunes ? (string[])["Codes disparus"] : [],
        ];

    private static void AddRow(Table table, string name, Totals totals, Portfolio portfolio)
    {
        int[] numbers =
        [
            totals.Towns,
            totals.Signed,
            .. portfolio.KnowsOrt ? (int[])[totals.InOrt, totals.InTime, totals.Late, totals.Overdue, totals.Open] : [],
            totals.DoubtfulDays,
            .. portfolio.KnowsCommunes ? (int[])[totals.Gone] : [],
        ];
        table.AddRow([Markup.Escape(name), .. numbers.Select(number => French.Number(number))]);
    }
}
