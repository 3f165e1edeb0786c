using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;

namespace Pvd.Documents.Tests.Samples;

/// <summary>Grants that were awarded: with every date, with half of them, with almost nothing.</summary>
internal static class AwardedPlans
{
    public static FinancingPlan Named(string name) =>
        name switch
        {
            "OneCommune" => new(
                new(2021, 9, 1),
                new(OwnerKind.Commune, "Commune d'Airvault"),
                new("Rénovation de l'école des Œillets"),
                requests:
                [
                    new(
                        "detr",
                        FundingInstrument.Detr,
                        2021,
                        Euro.FromEuros(140_000),
                        events:
                        [
                            new(GrantEventKind.Received, new(2021, 1, 11)),
                            new(GrantEventKind.StartDeclared, new(2021, 7, 5)),
                        ],
                        award: new(
                            new(2021, 5, 3),
                            Euro.FromEuros(140_000),
                            new LocalDate(2021, 5, 10),
                            Euro.FromEuros(500_000),
                            Rate.FromPercent(28)
                        )
                    ),
                ]
            ),
            "FiveCommunes" => new(
                new(2021, 9, 1),
                new(OwnerKind.Commune, "Commune de Saint-Nicolas-du-Pélem-et-Saint-Martin-des-Prés-l'Abbaye"),
                new(
                    "Réhabilitation de l'ancienne gendarmerie en maison d'assistantes maternelles et en logements d'urgence"
                ),
                requests:
                [
                    new(
                        "dsil",
                        FundingInstrument.Dsil,
                        2021,
                        events: [],
                        award: new(new(2021, 5, 3), Euro.FromEuros(1_234_567.89m), new LocalDate(2021, 5, 10))
                    ),
                ]
            ),
            _ => new(new(2021, 9, 1), requests: [new("detr", FundingInstrument.Detr, 2021)]),
        };
}
