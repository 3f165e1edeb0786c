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
            yield return "Sans les fichiers de l’Insee (--cog), les codes qui ne sont pas ceux d’une commune n’ont pas été cherchés.";
        }
        else if (!portfolio.KnowsInsee)
        {
            yield return "Sans les fichiers de l’Insee (--cog), un code que n’a aucun membre d’un EPCI est dit n’être pas celui d’une commune.";
        }
        else if (!portfolio.KnowsHistory)
        {
            yield return "Sans le fichier des mouvements de l’Insee (mouvements*.csv, dans --cog), ce que sont devenues les communes disparues n’est pas connu.";
        }
    }
}
