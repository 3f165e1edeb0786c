using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>Looks at the codes of a list beside the registry: those that are no longer, or were never, a commune.</summary>
internal static class ProgrammeCheck
{
    internal static Problem? Tell(
        string file,
        string column,
        ProgrammeTown town,
        TerritoryRegistry registry,
        LocalDate on
    )
    {
        Localized? message = registry
            .Resolve(town.Code, on)
            .Match<Localized?>(
                found: _ => null,
                replaced: other => OpenDataMessages.CodeGone.Fill("communes", Names(other.Communes)),
                partOf: part => OpenDataMessages.CodeOfPart.Fill("commune", part.Commune.ToString()),
                unknown: _ => OpenDataMessages.CodeUnknown
            );
        return message is null
            ? null
            : new(
                "programme.code-gone",
                column,
                town.Line,
                1,
                message.Fill("code", town.Code.Value).Fill("day", Wording.Day(on)),
                file
            );
    }

    private static Localized Names(IReadOnlyList<RegisteredCommune> communes) =>
        communes.Count == 0
            ? OpenDataMessages.Nowhere
            : Wording.Enumerate(communes.Select(commune => Localized.Same(commune.ToString())));
}
