using Pvd.Domain.Programme;

namespace Pvd.Domain.Json;

/// <summary>Reads the other contracts and programmes that the communes of a dossier are part of.</summary>
internal static class FrameReader
{
    internal static IReadOnlyList<FrameMembership>? ReadAll(JsonObjectReader json, NameBook communes) =>
        json.OptionalList("frames", frame => ReadFrameMembership(frame, communes));

    private static FrameMembership? ReadFrameMembership(JsonObjectReader json, NameBook communes)
    {
        FrameKind? kind = json.Code("kind", FrameKind.All);
        InseeCommuneCode? commune = json.Value<InseeCommuneCode>(
            "commune",
            InseeCommuneCode.TryParse,
            InseeCommuneCode.Expected
        );
        string? name = json.OptionalText("name");
        LocalDate? from = json.OptionalDay("from");
        LocalDate? until = json.OptionalDay("until");
        communes.Refer(json.PathOf("commune"), commune?.Value);
        DossierReader.ReportOrder(json, from, until);
        return json.IsFaulty ? null : new(kind!, commune!, name, from, until);
    }
}
