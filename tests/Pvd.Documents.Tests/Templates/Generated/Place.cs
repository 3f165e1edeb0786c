using NodaTime;

namespace Pvd.Documents.Tests.Templates.Generated;

/// <summary>Where a naive reading of a template stands: in the model, in a district, or in a street of one.</summary>
internal sealed record Place(Town Holder, Place? Around = null, string List = "", int Rank = 0, bool IsLast = false)
{
    /// <summary>What a name stands for here: a text, a number, a day, a truth, a list, or nothing.</summary>
    public object? this[string name]
    {
        get
        {
            string[] words = name.Split('.');
            Place? place = this;
            while (!place.Knows(words[0]))
            {
                place = place.Around!;
            }

            object? value = place.Own(words[0]);
            return words.Length == 1 ? value : Below(value, words[1]);
        }
    }

    /// <summary>What is printed where it is not known.</summary>
    public string Missing(string name)
    {
        Place? place = this;
        while (!place.Knows(name.Split('.')[0]))
        {
            place = place.Around!;
        }

        return name switch
        {
            "nom" => place.List switch
            {
                "quartiers" => "nom du quartier",
                "rues" => "nom de la rue",
                _ => "nom de la commune",
            },
            "maire.nom" => "nom du maire",
            "quartiers.nom" => "nom du quartier",
            "rues.nom" => "nom de la rue",
            _ => name.Split('.')[^1],
        };
    }

    private bool Knows(string name) =>
        List switch
        {
            "quartiers" => name is "nom" or "population" or "rues" or "rang" or "premier" or "dernier",
            "rues" => name is "nom" or "rang" or "premier" or "dernier",
            _ => true,
        };

    private object? Own(string name) =>
        name switch
        {
            "nom" => Holder.Name,
            "adresse" => Holder.Address,
            "population" => Holder.Population,
            "jour" => Holder.Day,
            "ort" => Holder.IsOrt,
            "maire" => Holder.Mayor,
            "quartiers" or "rues" => Holder.Districts,
            "rang" => (long)Rank,
            "premier" => Rank == 1,
            "dernier" => IsLast,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
        };

    private static object? Below(object? value, string name) =>
        (value, name) switch
        {
            (null, _) => null,
            (Pvd.Domain.Person person, "nom") => person.Name,
            (IReadOnlyList<Town> towns, "nombre") => (long)towns.Count,
            (IReadOnlyList<Town> towns, "plusieurs") => towns.Count > 1,
            (IReadOnlyList<Town> towns, "un-seul") => towns.Count == 1,
            (IReadOnlyList<Town> towns, "nom") => towns.Select(town => town.Name).ToArray(),
            (IReadOnlyList<Town> towns, "rues") => towns.Any(town => town.Districts is { Count: > 0 }),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
        };
}
