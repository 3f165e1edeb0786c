using System.Xml.Linq;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>How the numbers of the page are counted.</summary>
internal static class Method
{
    internal static XElement Write(Portfolio portfolio) =>
        Section("methode", "Comment c’est compté", Tag("ul", Points(portfolio).Select(point => Tag("li", point))));

    private static IEnumerable<string> Points(Portfolio portfolio)
    {
        yield return $"La liste ne dit pas sa date : le {French.LongDay(portfolio.List.ListedOn)} est celle qui a été donnée, ou celle de la liste publiée dans la même présentation. Une signature datée d’après ce jour est à vérifier.";
        yield return "Une adhésion est datée quand la liste lui donne un jour possible, au plus tard celui de la situation. Sans date, ou à une date impossible (avant le programme, ou après la liste), elle n’est pas dite non signée : la commune reste comptée parmi celles du programme, et sa situation est indéterminée.";
        if (portfolio.KnowsOrt)
        {
            yield return "L’échéance est celle que la convention d’adhésion donne pour signer la convention-cadre : dix-huit mois, de date à date (ADH-20). La signature de l’ORT tient lieu de celle de la convention-cadre.";
            yield return "Une ORT peut précéder l’adhésion : elle existe depuis le 25 novembre 2018, le programme depuis le 1er octobre 2020. Elle compte dans le délai, et se trouve parmi les constats à vérifier.";
            yield return "Une commune est en ORT quand la liste le dit, que son adhésion soit datée ou non : il peut y avoir plus de communes en ORT que d’adhésions datées.";
            yield return portfolio.On < portfolio.List.ListedOn
                ? $"Une ORT sans date ne compte pas : signée au jour de la liste, elle ne l’était peut-être pas à celui de la situation. Communes du programme dans ce cas : {French.Number(portfolio.Total.OrtWithoutDay)}."
                : $"Une ORT sans date compte comme signée : elle l’était au jour de la liste. Communes du programme dans ce cas : {French.Number(portfolio.Total.OrtWithoutDay)}.";
            yield return $"Une ORT datée après la situation n’est pas encore signée. Communes du programme dans ce cas : {French.Number(portfolio.Total.OrtLater)}.";
            yield return "Dans le délai, en retard, échues, ouvertes, à venir ou indéterminées : chaque commune du programme est comptée une fois. Une date manquante ou impossible la laisse indéterminée.";
            yield return "Quand deux retards sont au milieu, la médiane est le plus long.";
        }

        yield return "Les codes et les dates à vérifier sont comptés sur toutes les lignes de la liste, communes hors programme comprises.";
        if (portfolio.EpcisListedOn is { } day)
        {
            yield return $"Les EPCI sont ceux de la liste du {French.LongDay(day)} ; une commune disparue a celui des communes qui l’ont reprise, s’il n’y en a qu’un.";
        }
    }
}
