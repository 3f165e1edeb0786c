using Pvd.Domain.Engineering;

namespace Pvd.Domain.Json;

/// <summary>What must hold between the requests of a dossier. The constructor asks here; the reader tells the same with places.</summary>
internal static class EngineeringChecks
{
    internal static readonly Localized RequestTwice = new(
        "deux demandes d’accompagnement ont le même identifiant « {name} »",
        "two requests for engineering share the id \"{name}\""
    );

    internal static IEnumerable<Localized> Find(IReadOnlyList<EngineeringRequest>? requests) =>
        DossierChecks.Twice((requests ?? []).Select(request => request.Id)).Select(id => RequestTwice.Fill("name", id));
}
