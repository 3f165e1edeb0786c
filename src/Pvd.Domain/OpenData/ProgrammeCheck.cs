using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>Looks at the codes of a list beside the registry: those that are no longer, or were never, a commune.</summary>
internal static class ProgrammeCheck
{
    internal static void Tell(ProgrammeList list, TerritoryRegistry registry, OddityList oddities)
    {
        foreach (ProgrammeTown town in list.Towns)
        {
            Tell(list, registry.Resolve(town.Code, list.ListedOn), town, oddities);
        }
    }

    private static void Tell(ProgrammeList list, CommuneResolution resolution, ProgrammeTown town, OddityList oddities)
    {
        Localized? message = resolution.Match<Localized?>(
            found: _ => null,
            replaced: other => OpenDataMessages.CodeGone.Fill("communes", Names(other.Communes)),
            partOf: part => OpenDataMessages.CodeOfPart.Fill("commune", part.Commune.ToString()),
            unknown: _ => OpenDataMessages.CodeUnknown
        );
        if (message is not null)
        {
            oddities.Add(
                "programme.code-gone",
                list.File,
                "insee",
                town.Line,
                message.Fill("code", town.Code.Value).Fill("day", Wording.Day(list.ListedOn))
            );
        }
    }

    private static Localized Names(IReadOnlyList<RegisteredCommune> communes) =>
        communes.Count == 0
            ? OpenDataMessages.Nowhere
            : Wording.Enumerate(communes.Select(commune => Localized.Same(commune.ToString())));
}
