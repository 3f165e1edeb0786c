using Pvd.Domain.Funding;

namespace Pvd.Domain.Json;

/// <summary>Reads the owner of a plan and its figures.</summary>
internal static class OwnerReader
{
    internal static ProjectOwner? ReadOwner(JsonObjectReader json)
    {
        NameBook years = new();
        OwnerKind? kind = json.Code("kind", OwnerKind.All);
        string? name = json.OptionalText("name");
        Siren? siren = json.OptionalValue<Siren>("siren", Siren.TryParse, Siren.Expected);
        DepartmentCode? department = json.OptionalValue<DepartmentCode>(
            "department",
            DepartmentCode.TryParse,
            DepartmentCode.Expected
        );
        IReadOnlyList<OwnerFigures>? figures = json.OptionalList("figures", entry => ReadFigures(entry, years));
        LocalDate? createdOn = json.OptionalPlanDay("createdOn");
        bool? isTransformedEpci = json.OptionalBoolean("isTransformedEpci");
        bool? wasEligibleBefore = json.OptionalBoolean("wasEligibleBefore");
        bool? wasEligibleIn2010 = json.OptionalBoolean("wasEligibleIn2010");
        bool? isNamedByStateContract = json.OptionalBoolean("isNamedByStateContract");
        years.ReportTwice(json, "plan.year-twice", PlanChecks.YearTwice);
        return json.IsFaulty
            ? null
            : new(
                kind!,
                name,
                siren,
                department,
                figures,
                createdOn,
                isTransformedEpci,
                wasEligibleBefore,
                wasEligibleIn2010,
                isNamedByStateContract
            );
    }

    private static OwnerFigures? ReadFigures(JsonObjectReader json, NameBook years)
    {
        int? year = json.Year("year");
        years.Declare(json.PathOf("year"), year is { } known ? Wording.Digits(known) : null);
        int? population = json.OptionalInhabitants("population");
        Euro? financialPotential = json.OptionalPlanAmount("financialPotential");
        Euro? meanFinancialPotential = json.OptionalPlanAmount("meanFinancialPotential");
        int? largestCommune = json.OptionalInhabitants("largestCommune");
        decimal? density = json.OptionalDensity("density");
        bool? isSingleBlock = json.OptionalBoolean("isSingleBlock");
        bool? everyCommunePasses = json.OptionalBoolean("everyCommunePasses");
        Euro? taxPotential = json.OptionalPlanAmount("taxPotential");
        Euro? meanTaxPotential = json.OptionalPlanAmount("meanTaxPotential");
        return json.IsFaulty
            ? null
            : new(
                year!.Value,
                population,
                financialPotential,
                meanFinancialPotential,
                largestCommune,
                density,
                isSingleBlock,
                everyCommunePasses,
                taxPotential,
                meanTaxPotential
            );
    }
}
