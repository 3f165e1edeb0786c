using System.Text;

namespace Pvd.Benchmarks.Documents;

/// <summary>Texts of French words with accents.</summary>
internal static class FrenchWords
{
    private const int Shortest = 5;
    private const int Longest = 60;

    private static readonly string[] Words = (
        "accès action activité aîné aménagement année août appui après arrêté association attractivité bâti bénéfice "
        + "bibliothèque bourg cadre canal centre chaîne château cœur collège comité commerce commune concertation conseil "
        + "convention coopération côté coût création culture décision défi délai délibération département désenclavement "
        + "développement dispositif durée échéance école économie égalité élu engagement énergie équipement équipe espace été "
        + "État étude évaluation événement façade financement foncier forêt gare gestion habitat hôpital île indicateur "
        + "ingénierie intérêt intérieur logement mairie maîtrise marché médiathèque même mobilité modalité montée musée "
        + "nécessité numérique objectif œuvre opération paysage périmètre pôle population préfecture projet propriété qualité "
        + "quartier région rénovation réseau rôle rue santé sécurité sélection service signé site société stratégie suivi "
        + "théâtre tiers-lieu transition trésor université usage vacance vélo vie vitalité voirie à au avec dans de des du en "
        + "et la le les par pour sans sous sur un une vers"
    ).Split(' ');

    /// <summary>An item of a list that has a name and no more.</summary>
    internal sealed record Named(string Name);

    internal static string[] DrawAll(ref SplitMix random, int count)
    {
        var texts = new string[count];
        for (int i = 0; i < count; i++)
        {
            texts[i] = Draw(ref random);
        }

        return texts;
    }

    /// <summary>Some words.</summary>
    internal static string Draw(ref SplitMix random, int words) =>
        string.Join(' ', DrawEach(ref random, words)) is var text ? char.ToUpperInvariant(text[0]) + text[1..] : "";

    /// <summary>A text of 5 to 60 characters.</summary>
    private static string Draw(ref SplitMix random)
    {
        int length = Shortest + random.Below(Longest - Shortest + 1);
        StringBuilder text = new(Longest);
        while (text.Length < length)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(Words[random.Below(Words.Length)]);
        }

        text.Length = length;
        if (text[^1] == ' ')
        {
            text[^1] = 's';
        }

        return text.ToString();
    }

    private static string[] DrawEach(ref SplitMix random, int count)
    {
        var words = new string[count];
        for (int i = 0; i < count; i++)
        {
            words[i] = Words[random.Below(Words.Length)];
        }

        return words;
    }
}
