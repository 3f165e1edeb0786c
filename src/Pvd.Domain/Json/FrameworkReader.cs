using Pvd.Domain.Conventions;

namespace Pvd.Domain.Json;

/// <summary>Reads a convention-cadre.</summary>
internal static class FrameworkReader
{
    internal static FrameworkConvention? Read(JsonObjectReader json)
    {
        SignedAct? act = ActReader.ReadAlone(json);
        bool? claimsOrt = json.OptionalBoolean("claimsOrt");
        int? years = json.OptionalInteger("years", JsonMessages.ACount, 0, int.MaxValue);
        IReadOnlyList<InseeCommuneCode>? perimeter = ReadCodes(json, "strategyPerimeter");
        IReadOnlyList<InterventionSector>? sectors = json.OptionalList("sectors", ReadSector);
        PrincipalTownDerogation? derogation = json.OptionalObject("derogation", ReadDerogation);
        IReadOnlyList<FrameworkElement>? content = json.OptionalCodes("content", FrameworkElement.All);
        return json.IsFaulty || act is null
            ? null
            : new(act, claimsOrt, years, perimeter, sectors, derogation, content);
    }

    private static InterventionSector? ReadSector(JsonObjectReader json)
    {
        InseeCommuneCode? commune = json.Value<InseeCommuneCode>(
            "insee",
            InseeCommuneCode.TryParse,
            InseeCommuneCode.Expected
        );
        SectorKind? kind = json.OptionalCode("kind", SectorKind.All);
        string? name = json.OptionalText("name");
        return json.IsFaulty ? null : new(commune!, kind, name);
    }

    private static PrincipalTownDerogation? ReadDerogation(JsonObjectReader json)
    {
        LocalDate? decidedOn = json.OptionalDay("decidedOn");
        bool? isApart = json.OptionalBoolean("apart");
        IReadOnlyList<InseeCommuneCode>? centralities = ReadCodes(json, "centralities");
        return json.IsFaulty ? null : new(decidedOn, isApart, centralities);
    }

    private static IReadOnlyList<InseeCommuneCode>? ReadCodes(JsonObjectReader json, string name) =>
        json.OptionalValues<InseeCommuneCode>(name, InseeCommuneCode.TryParse, InseeCommuneCode.Expected);
}
