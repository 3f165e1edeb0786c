namespace Pvd.Samples.Portfolio;

/// <summary>What to bear in mind when the numbers are read: the days of the files, and what they do not tell.</summary>
internal static class Notices
{
    internal static IEnumerable<string> Of(Portfolio portfolio)
    {
        string listed = French.LongDay(portfolio.List.ListedOn);
        if (portfolio.On > portfolio.List.ListedOn)
        {
            yield return $"La liste est du {listed} : ce qui a été signé depuis n’y est pas.";
        }
        else if (portfolio.On < portfolio.List.ListedOn)
        {
            yield return $"La liste, du {listed}, est plus récente que la situation : ses communes sont comptées avec ce qu’elles avaient signé au {French.LongDay(portfolio.On)}.";
        }

        if (!portfolio.KnowsOrt)
        {
            yield return "La liste ne dit rien des opérations de revitalisation de territoire (ORT) : ni délai tenu ni retard ne peuvent en être tirés.";
        }

        if (portfolio.EpcisListedOn is { } day && day > portfolio.On)
        {
            yield return $"Les EPCI sont ceux du {French.LongDay(day)}, faute d’une liste plus ancienne.";
        }

        if (!portfolio.KnowsCommunes)
        {
            yield return "Sans les fichiers de l’Insee (--cog), les codes disparus n’ont pas été cherchés.";
        }
        else if (!portfolio.KnowsHistory)
        {
            yield return "Sans les fichiers de l’Insee (--cog), un code est dit disparu quand aucun EPCI ne l’a pour membre.";
        }
    }
}
