namespace Pvd.Samples.Portfolio;

/// <summary>A number that is told of each territory, on the page and, save details, on the console.</summary>
internal sealed record Column(string Title, Func<Totals, string> Text, bool IsDetail = false)
{
    /// <summary>Those that a list can fill.</summary>
    internal static IReadOnlyList<Column> Of(Portfolio portfolio) =>
        [
            Count("Communes", totals => totals.Towns),
            Count("Adhésions datées", totals => totals.Joined),
            .. portfolio.KnowsOrt ? OfOrt(portfolio) : [],
            Count("Dates à vérifier", totals => totals.DoubtfulDays),
            .. portfolio.KnowsCommunes ? (Column[])[Count("Codes d’aucune commune", totals => totals.Gone)] : [],
        ];

    private static IEnumerable<Column> OfOrt(Portfolio portfolio) =>
        [
            Count("En ORT", totals => totals.InOrt),
            new("Part en ORT", totals => French.Share(totals.InOrt, totals.Towns), IsDetail: true),
            Count("Dans le délai", totals => totals.InTime),
            Count("En retard", totals => totals.Late),
            new("Retard médian (jours)", totals => French.Number(totals.MedianDaysLate), IsDetail: true),
            Count("Échues sans ORT", totals => totals.Overdue),
            Count("Délai ouvert", totals => totals.Open),
            .. portfolio.Total.NotJoined > 0 ? (Column[])[Count("Adhésion à venir", totals => totals.NotJoined)] : [],
            Count("Indéterminées", totals => totals.CannotTell),
        ];

    private static Column Count(string title, Func<Totals, int> count) =>
        new(title, totals => French.Number(count(totals)));
}
