using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>How the votes fell, as it is said: unanimous, or who was for, against and on neither side.</summary>
internal static class VoteWords
{
    internal static readonly Localized Unanimous = new(", à l’unanimité ({for})", ", unanimously ({for})");

    /// <summary>With the comma or the space before it; empty where nobody knows.</summary>
    internal static Localized Of(Vote? vote)
    {
        if (vote is null)
        {
            return Localized.Same("");
        }

        if (vote is { Against: 0, Abstentions: 0 })
        {
            return Unanimous.Fill("for", Count(vote.InFavour, new("voix", "vote"), new("voix", "votes")));
        }

        List<Localized> parts = [Count(vote.InFavour, For, For)];
        if (vote.Against > 0)
        {
            parts.Add(Count(vote.Against, Against, Against));
        }

        if (vote.Abstentions > 0)
        {
            parts.Add(Count(vote.Abstentions, new("abstention", "abstention"), new("abstentions", "abstentions")));
        }

        return new(
            $" ({string.Join(", ", parts.Select(part => part.French))})",
            $" ({string.Join(", ", parts.Select(part => part.English))})"
        );
    }

    private static readonly Localized For = new("pour", "for");
    private static readonly Localized Against = new("contre", "against");

    private static Localized Count(int number, Localized one, Localized several) =>
        new(
            $"{Wording.Number(number, Language.French)} {(number < 2 ? one : several).French}",
            $"{Wording.Number(number, Language.English)} {(number == 1 ? one : several).English}"
        );
}
