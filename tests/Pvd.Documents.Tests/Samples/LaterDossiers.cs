using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Projects;

namespace Pvd.Documents.Tests.Samples;

/// <summary>The same territories, years later: convention-cadre, avenant, fiches action and meetings.</summary>
internal static class LaterDossiers
{
    /// <summary>One commune, whose convention-cadre is signed and stands for an ORT.</summary>
    public static PvdDossier OneCommune { get; } =
        new(
            new(2023, 3, 1),
            Dossiers.OneCommune.Communes,
            Dossiers.OneCommune.Epci,
            MembershipConvention.Of(
                new(
                    Dossiers.OneCommune.Convention!.Parties,
                    Dossiers.OneCommune.Convention.Deliberations,
                    Dossiers.OneCommune.Convention.Signatures,
                    amendments:
                    [
                        new(
                            1,
                            "prolonger le délai de signature de la convention-cadre",
                            new LocalDate(2023, 3, 31),
                            [new("airvault", "2022-10-04", new(2022, 10, 14), new(2022, 10, 17))],
                            [new("airvault", new(2022, 10, 20), SigningCapacity.Mayor)]
                        ),
                    ]
                )
            ),
            new(
                Dossiers.OneCommune.Committee!.Members,
                Dossiers.OneCommune.Committee.Presidency,
                meetings:
                [
                    new(
                        new(2022, 10, 5),
                        new LocalDate(2022, 9, 19),
                        agenda:
                        [
                            new("Approbation du compte rendu de la séance précédente", true),
                            new("État d'avancement du plan d'action", false),
                            new("Examen de la fiche A1 « Halle du marché »", true),
                        ],
                        minutes: new(
                            decisions: ["La fiche action A1 est validée", "L'avenant n° 1 est soumis aux assemblées"]
                        )
                    ),
                ]
            ),
            Dossiers.OneCommune.ProjectManager,
            framework: new(
                new(
                    Dossiers.OneCommune.Convention.Parties,
                    [
                        new("airvault", "2022-11-02", new(2022, 11, 4), new(2022, 11, 7)),
                        new("epci", "D-2022-51", new(2022, 11, 10), new(2022, 11, 14)),
                    ],
                    [
                        new("airvault", new(2022, 11, 30), SigningCapacity.Mayor),
                        new("epci", new(2022, 11, 30), SigningCapacity.EpciPresident),
                        new("state", new(2022, 12, 1), SigningCapacity.DepartmentPrefect),
                    ]
                ),
                claimsOrt: true,
                years: 5,
                strategyPerimeter: [InseeCommuneCode.Parse("79005")],
                sectors:
                [
                    new(InseeCommuneCode.Parse("79005"), SectorKind.PrincipalTownCentre, "Centre ancien d'Airvault"),
                    new(InseeCommuneCode.Parse("79005"), SectorKind.UrbanisedArea, "Quartier de la gare"),
                ]
            ),
            actionSheets: [Market, School],
            project: Project
        );

    /// <summary>Five communes, whose convention-cadre is being prepared and will not stand for an ORT.</summary>
    public static PvdDossier FiveCommunes { get; } =
        new(
            new(2022, 9, 1),
            Dossiers.FiveCommunes.Communes,
            Dossiers.FiveCommunes.Epci,
            MembershipConvention.Of(
                new(
                    Dossiers.FiveCommunes.Convention!.Parties,
                    Dossiers.FiveCommunes.Convention.Deliberations,
                    Dossiers.FiveCommunes.Convention.Signatures,
                    amendments: [new(1, "l'arrivée de la Banque des territoires parmi les signataires")]
                )
            ),
            new(
                Dossiers.FiveCommunes.Committee!.Members,
                Dossiers.FiveCommunes.Committee.Presidency,
                Dossiers.FiveCommunes.Committee.SubstituteBody,
                [new(new(2022, 9, 15), agenda: [new("Projet de convention-cadre")])]
            ),
            Dossiers.FiveCommunes.ProjectManager,
            framework: new(
                new(Dossiers.FiveCommunes.Convention.Parties),
                claimsOrt: false,
                strategyPerimeter: [.. Dossiers.FiveCommunes.Communes.Select(commune => commune.Code)]
            ),
            actionSheets:
            [
                new(
                    "1",
                    "Le Fœil : l'école d'aujourd'hui dans le presbytère d'hier, avec cantine, garderie et cour végétalisée"
                ),
                .. Enumerable
                    .Range(2, 18)
                    .Select(i => new ActionSheet($"{i}", $"Action de revitalisation n° {i}", ActionStatus.Maturing)),
            ]
        );

    public static PvdDossier Named(string name) =>
        name switch
        {
            nameof(OneCommune) => OneCommune,
            nameof(FiveCommunes) => FiveCommunes,
            _ => Dossiers.AlmostEmpty,
        };

    private static ActionSheet Market =>
        new(
            "A1",
            "Halle du marché",
            ActionStatus.ReadyToStart,
            new LocalDate(2022, 10, 5),
            "commerce",
            1,
            new(OwnerKind.Commune, "Commune d'Airvault", Siren.Parse("217900059")),
            [InseeCommuneCode.Parse("79005")],
            ["Centre ancien d'Airvault"],
            description: "Rénovation de la halle du XIXe siècle : couverture, sol, éclairage, branchements.\nLa place attenante est rendue aux piétons.",
            aims: "Tenir chaque samedi un marché couvert de trente étals et accueillir les fêtes de l'année.",
            diagnosisLink: "Le diagnostic relève onze locaux vides autour de la place et la perte de deux marchés sur trois depuis 2010.",
            partners: [new("Chambre de commerce et d'industrie", "animation des commerçants"), new("Anah")],
            cost: new(Euro.FromEuros(480_000), Euro.FromEuros(576_000), Euro.FromEuros(460_000)),
            financing:
            [
                new(ActionFunder.State, Euro.FromEuros(150_000), FinancingState.Requested, FundingInstrument.Detr),
                new(
                    ActionFunder.Region,
                    Euro.FromEuros(96_000.5m),
                    FinancingState.Granted,
                    programme: "Contrat de ville moyenne",
                    decidedOn: new LocalDate(2022, 6, 30),
                    act: "22.DGA.118"
                ),
                new(ActionFunder.Department, Euro.FromEuros(72_000), FinancingState.Envisaged),
                new(ActionFunder.Owner, Euro.FromEuros(161_999.5m)),
            ],
            inKind: [new(ActionFunder.Cerema, 12.5m, "étude de circulation")],
            schedule: new(
                new LocalDate(2023, 3, 1),
                new LocalDate(2024, 6, 30),
                [
                    new("Permis de construire", new(2023, 1, 15), new LocalDate(2023, 1, 20)),
                    new("Réception des travaux", new(2024, 6, 30)),
                ]
            ),
            indicators:
            [
                new(
                    "Étals du samedi",
                    MonitoringKind.Result,
                    "étals",
                    baseline: 8,
                    target: 30,
                    targetOn: new LocalDate(2025, 12, 31)
                ),
                new("Travaux réceptionnés", MonitoringKind.Implementation),
            ],
            effectOnCentrality: "Une raison de venir au centre chaque semaine.",
            effectOnTransition: "Toiture isolée, eaux de pluie recueillies.",
            annexes: ["plan masse", "avis de l'architecte des bâtiments de France"]
        );

    private static ActionSheet School =>
        new("A2", "Rénovation énergétique de l'école", ActionStatus.Maturing, axis: "habiter");

    private static TerritorialProject Project =>
        new(
            new(
                issues:
                [
                    new("vacance", "la vacance des commerces du centre"),
                    new("logement", "des logements anciens vides et dégradés"),
                ]
            ),
            [Orientation.LocalEconomy, Orientation.EcologicalTransition],
            axes:
            [
                new(
                    "commerce",
                    "Faire revenir le commerce au centre",
                    ["vacance"],
                    ["chambre de commerce et d'industrie", "Banque des territoires"],
                    [new("Locaux vides", MonitoringKind.Result, "locaux", baseline: 11, target: 4)],
                    "EPCI"
                ),
                new("habiter", "Habiter le centre", ["logement"]),
            ]
        );
}
