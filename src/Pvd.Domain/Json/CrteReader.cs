using Pvd.Domain.Conventions;

namespace Pvd.Domain.Json;

/// <summary>Reads a CRTE, and the accords de relance beside it.</summary>
internal static class CrteReader
{
    internal static CrteContract? Read(JsonObjectReader json)
    {
        SignedAct? act = ActReader.ReadAlone(json);
        int? years = json.OptionalInteger("years", JsonMessages.ACount, 0, int.MaxValue);
        IReadOnlyList<Siren>? perimeter = json.OptionalValues<Siren>("perimeter", Siren.TryParse, Siren.Expected);
        DepartmentCode? department = json.OptionalValue<DepartmentCode>(
            "department",
            DepartmentCode.TryParse,
            DepartmentCode.Expected
        );
        LocalDate? proposedOn = json.OptionalDay("perimeterProposedOn");
        IReadOnlyList<CrteElement>? content = json.OptionalCodes("content", CrteElement.All);
        IReadOnlyList<AnnualFinancialProtocol>? protocols = json.OptionalList("protocols", ReadProtocol);
        return json.IsFaulty || act is null
            ? null
            : new(act, years, perimeter, department, proposedOn, content, protocols);
    }

    internal static RecoveryAgreement? ReadRecovery(JsonObjectReader json)
    {
        RecoveryLevel? level = json.Code("level", RecoveryLevel.All);
        string? name = json.Text("name");
        LocalDate? stateSignedOn = json.OptionalDay("stateSignedOn");
        LocalDate? partnerSignedOn = json.OptionalDay("partnerSignedOn");
        bool? usesDsid = json.OptionalBoolean("usesDsid");
        return json.IsFaulty ? null : new(level!, name!, stateSignedOn, partnerSignedOn, usesDsid);
    }

    private static AnnualFinancialProtocol? ReadProtocol(JsonObjectReader json)
    {
        int? year = json.Integer("year", JsonMessages.AYear, Guard.FirstYear, Guard.LastYear);
        LocalDate? signedOn = json.OptionalDay("signedOn");
        Euro? amount = json.OptionalAmount("amount");
        return json.IsFaulty ? null : new(year!.Value, signedOn, amount);
    }
}
