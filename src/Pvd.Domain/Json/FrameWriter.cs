using System.Text.Json;
using Pvd.Domain.Programme;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes the other contracts and programmes that the communes of a dossier are part of.</summary>
internal static class FrameWriter
{
    internal static void FrameMembership(Utf8JsonWriter json, FrameMembership membership)
    {
        Code(json, "kind", membership.Kind);
        json.WriteString("commune", membership.Commune.Value);
        Text(json, "name", membership.Name);
        Day(json, "from", membership.From);
        Day(json, "until", membership.Until);
    }
}
