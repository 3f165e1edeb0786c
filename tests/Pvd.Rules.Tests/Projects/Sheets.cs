using Pvd.Domain.Funding;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;

namespace Pvd.Rules.Tests.Projects;

/// <summary>Fiches action for the tests, and the dossier around them.</summary>
internal static class Sheets
{
    internal static readonly ProjectOwner Commune = new(
        OwnerKind.Commune,
        siren: Siren.Parse("732829320"),
        department: DepartmentCode.Parse("79")
    );

    /// <summary>Twelve lines from nine funders, and days of the Cerema beside them.</summary>
    internal static readonly ActionSheet TwelveLines = new(
        "1",
        "Halle",
        axis: "axe-1",
        owner: Commune,
        subjects: [ProjectSubject.PublicHeritage],
        cost: new(Euro.FromEuros(1_200_000m), Euro.FromEuros(1_440_000m), Euro.FromEuros(1_000_000m)),
        financing:
        [
            Granted(ActionFunder.State, "200000.00", FundingInstrument.Detr),
            Granted(ActionFunder.State, "150000.00", FundingInstrument.Dsil),
            Granted(ActionFunder.State, "60000.00", FundingInstrument.Fnadt),
            Granted(ActionFunder.State, "80000.00", FundingInstrument.BrownfieldRecycling),
            Granted(ActionFunder.Region, "120000.00"),
            Granted(ActionFunder.Department, "90000.33"),
            Granted(ActionFunder.Anah, "40000.00"),
            Granted(ActionFunder.BanqueDesTerritoires, "25000.17"),
            Granted(ActionFunder.Ademe, "30000.00"),
            Granted(ActionFunder.EuropeanUnion, "75000.50"),
            Granted(ActionFunder.Private, "20000.00"),
            new(ActionFunder.Owner, Given.Euros("309999.00")),
        ],
        inKind: [new(ActionFunder.Cerema, 12.5m)],
        indicators: [Followed],
        status: ActionStatus.ReadyToStart
    );

    private static MonitoringIndicator Followed =>
        new("Étals", MonitoringKind.Result, "nombre", "relevé", "annuelle", 3m, 12m);

    internal static ActionFinancing Granted(ActionFunder funder, string amount, FundingInstrument? instrument = null) =>
        new(
            funder,
            Given.Euros(amount),
            FinancingState.Granted,
            instrument,
            decidedOn: Given.Day("2022-02-01"),
            act: "arrêté n° 1"
        );

    /// <summary>A sheet of 100 000 € with these lines; the owner pays the rest.</summary>
    internal static ActionSheet Sheet(
        IReadOnlyList<ActionFinancing> lines,
        ProjectOwner? owner = null,
        IEnumerable<ProjectSubject>? subjects = null,
        OwnShareDecision? decision = null
    )
    {
        Euro cost = Euro.FromEuros(100_000m);
        Euro rest = lines.Aggregate(cost, (left, line) => left - (line.Amount ?? Euro.Zero));
        return new(
            "1",
            "Halle",
            owner: owner ?? Commune,
            subjects: subjects ?? [],
            cost: new(cost, eligible: cost),
            financing: [.. lines, new(ActionFunder.Owner, rest)],
            ownShareDecision: decision
        );
    }

    internal static PvdDossier Dossier(params ActionSheet[] sheets) =>
        new(Given.Day("2022-03-01"), [new Commune(InseeCommuneCode.Parse("79005"), "Airvault")], actionSheets: sheets);

    internal static Assessment<FinancingTableRow> Assess(ActionSheet sheet, string day = "2022-03-01") =>
        Given.Rules.ActionSheets.Assess(Dossier(sheet), sheet.Number, Given.LawOn(day));
}
