using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Rules.Aids;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Aids;

/// <summary>Short ways to say what is asked about an aid, everything sound unless said otherwise.</summary>
internal static class AidCases
{
    internal static readonly AidContract Graduate = Contract();

    internal static Assessment<AidResult> Assess(AidFacts facts, PvdPolicies? policies = null) =>
        Given.Rules.Aids.Assess(facts, Given.LawOn("2026-11-22"), policies);

    internal static AidFacts Manager(string on = "2021-01-04", int? months = 24, bool? inTown = true) =>
        new(FundingInstrument.TownCentreManager, Given.Day(on), inTown, months: months);

    internal static AidFacts Services(string on, int? months, int? agents = null, bool? labelled = true) =>
        new(FundingInstrument.FranceServices, Given.Day(on), labelled, months: months, contract: new(agents: agents));

    internal static AidFacts Adviser(
        string on = "2023-02-01",
        int? months = 36,
        bool? renewal = true,
        bool? priority = false,
        OwnerKind? employer = null,
        bool? overseas = false,
        int? endedAfter = null
    ) =>
        new(
            FundingInstrument.DigitalAdviser,
            Given.Day(on),
            applicant: employer ?? OwnerKind.Commune,
            months: months,
            isRenewal: renewal,
            contract: new(
                Rate.FromPercent(100),
                isInPriorityArea: priority,
                isOverseas: overseas,
                endedAfter: endedAfter
            )
        );

    internal static AidFacts Factory(string on = "2020-03-02", int? months = 36, bool? listed = null) =>
        new(FundingInstrument.TerritoryFactory, Given.Day(on), listed, months: months);

    internal static AidContract Contract(
        int percent = 100,
        int? age = 24,
        int? studies = 3,
        int? endedAfter = null,
        bool? replaced = null
    ) => new(Rate.FromPercent(percent), age, studies, endedAfter, replaced);

    internal static AidFacts Volunteer(
        string on = "2023-03-01",
        int? months = 12,
        AidContract? contract = null,
        bool? rural = true
    ) => new(FundingInstrument.Vta, Given.Day(on), rural, months: months, contract: contract ?? Graduate);

    internal static AidFacts Landlord(
        string? purchase,
        string? works,
        int? years = 9,
        string on = "2022-05-02",
        bool? ort = true,
        bool? energy = true
    ) =>
        new(
            FundingInstrument.DenormandieScheme,
            Given.Day(on),
            ort,
            operation: new(
                purchase: Amount(purchase),
                works: Amount(works),
                lettingYears: years,
                reachesEnergyGoal: energy
            )
        );

    internal static AidFacts Premises(
        string? share = "420000.00",
        string? cost = "1000000.00",
        string? deficit = "400000.00",
        decimal? area = 250m,
        bool? capped = true,
        string on = "2024-05-02"
    ) =>
        new(
            FundingInstrument.Frla,
            Given.Day(on),
            isInZone: true,
            operation: new(
                Amount(cost),
                deficit: Amount(deficit),
                operatorShare: Amount(share),
                area: area,
                isAreaCapped: capped
            )
        );

    internal static AidFacts InKind(FundingInstrument instrument, string on, ExpertDays? days = null) =>
        new(instrument, Given.Day(on), isInZone: true, lacksLocalHelp: true, days: days);

    internal static Euro? Amount(string? text) => text is null ? null : Given.Euros(text);
}
