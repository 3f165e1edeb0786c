using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;

namespace Pvd.Documents.Tests.Samples;

/// <summary>Three dossiers: real territories, made-up persons and acts.</summary>
internal static class Dossiers
{
    /// <summary>One commune; everything is known and signed.</summary>
    public static PvdDossier OneCommune { get; } =
        new(
            new(2021, 5, 31),
            [
                new(
                    InseeCommuneCode.Parse("79005"),
                    "Airvault",
                    2991,
                    Siren.Parse("200041416"),
                    Siren.Parse("217900059")
                ),
            ],
            new(
                Siren.Parse("200041416"),
                "CC Airvaudais-Val du Thouet",
                EpciKind.CommunityOfCommunes,
                population: 6931
            ),
            new(
                [
                    new(
                        "airvault",
                        SignatoryRole.BeneficiaryCommune,
                        "Commune d'Airvault",
                        InseeCommuneCode.Parse("79005"),
                        seat: "place de l'Hôtel-de-Ville, 79600 Airvault",
                        representative: new("Camille Berthier")
                    ),
                    new(
                        "epci",
                        SignatoryRole.Epci,
                        "CC Airvaudais-Val du Thouet",
                        seat: "33 place des Promenades, 79600 Airvault",
                        representative: new("Dominique Lhérault")
                    ),
                    new(
                        "state",
                        SignatoryRole.State,
                        "préfecture des Deux-Sèvres",
                        representative: new("Frédérique Vasseur")
                    ),
                ],
                [
                    new("airvault", "2021-03-02", new(2021, 3, 12), new(2021, 3, 15)),
                    new("epci", "D-2021-17", new(2021, 4, 1), new(2021, 4, 6)),
                ],
                [
                    new("airvault", new(2021, 5, 12), SigningCapacity.Mayor),
                    new("epci", new(2021, 5, 12), SigningCapacity.EpciPresident),
                    new("state", new(2021, 5, 31), SigningCapacity.DepartmentPrefect),
                ]
            ),
            new(
                [
                    new(
                        CommitteeRole.Mayor,
                        new(2021, 5, 31),
                        party: "airvault",
                        presides: true,
                        person: new("Camille Berthier")
                    ),
                    new(
                        CommitteeRole.EpciPresident,
                        new(2021, 5, 31),
                        party: "epci",
                        presides: true,
                        person: new("Dominique Lhérault")
                    ),
                    new(CommitteeRole.Prefect, new(2021, 5, 31), party: "state", person: new("Frédérique Vasseur")),
                    new(CommitteeRole.ProjectManager, new(2021, 5, 31), party: "epci", person: new("Alix Moreau")),
                    new(CommitteeRole.Associate, new(2021, 5, 31), person: new("Sacha Guérin")),
                ],
                PresidencyMode.MayorsAndEpciPresident
            ),
            new(
                "epci",
                new LocalDate(2021, 5, 1),
                recruitmentOpenedOn: new LocalDate(2021, 1, 4),
                costs: [new(2021, Euro.FromEuros(34_000)), new(2022, Euro.FromEuros(51_250.5m))],
                anah: []
            )
        );

    /// <summary>Five communes, a région, a département and a bank; names with articles, apostrophes and œ; half is signed.</summary>
    public static PvdDossier FiveCommunes { get; } =
        new(
            new(2021, 6, 1),
            [
                Commune("22001", "Allineuc", 592, "212200018"),
                Commune("22059", "Le Fœil", 1382, "212200596"),
                Commune("22035", "Les Champs-Géraux", null, null),
                Commune("22203", "Plœuc-L'Hermitage", 4117, "200054252"),
                Commune("22321", "Saint-Nicolas-du-Pélem-et-Saint-Martin-des-Prés-l'Abbaye", 1536, "212203210"),
            ],
            new(
                Siren.Parse("200067981"),
                "Guingamp-Paimpol Agglomération de l'Armor à l'Argoat",
                EpciKind.AgglomerationCommunity
            ),
            new(
                [
                    CommuneParty("22001", "Allineuc", "Andrea Le Goff"),
                    CommuneParty("22059", "Le Fœil", "Maël Quéméner"),
                    CommuneParty("22035", "Les Champs-Géraux", null),
                    CommuneParty("22203", "Plœuc-L'Hermitage", "Ariel d'Estrées de La Rochefordière"),
                    CommuneParty("22321", "Saint-Nicolas-du-Pélem-et-Saint-Martin-des-Prés-l'Abbaye", "Noa Œhmichen"),
                    new(
                        "epci",
                        SignatoryRole.Epci,
                        "Guingamp-Paimpol Agglomération de l'Armor à l'Argoat",
                        seat: "11 rue de la Trinité, 22200 Guingamp",
                        representative: new("Lou Kerbrat")
                    ),
                    new("state", SignatoryRole.State, "État", representative: new("Frédérique Vasseur")),
                    new("region", SignatoryRole.RegionalCouncil, "Région Bretagne", siren: Siren.Parse("233500016")),
                    new("department", SignatoryRole.DepartmentalCouncil, "Département des Côtes-d'Armor"),
                    new("bank", SignatoryRole.Partner, "Banque des territoires", representative: new("Andréa Petit")),
                ],
                [
                    new("22001", "2021/04-12", new(2021, 4, 9), new(2021, 4, 12)),
                    new("22059", null, new(2021, 4, 16)),
                    new("22203", "DEL2021-031", new(2021, 3, 1)),
                    new("epci", "DEL2021-05-112", new(2021, 5, 4), new(2021, 5, 7)),
                ],
                [
                    new("22001", new(2021, 5, 28), SigningCapacity.Mayor),
                    new("22059", new(2021, 6, 1), SigningCapacity.Delegate, new LocalDate(2020, 7, 1)),
                    new("epci", new(2021, 5, 28)),
                ]
            ),
            new(
                [
                    new(CommitteeRole.Associate, new(2021, 6, 1), person: new("Chambre de commerce et d'industrie")),
                    new(
                        CommitteeRole.Mayor,
                        new(2021, 6, 1),
                        party: "22001",
                        presides: true,
                        person: new("Andrea Le Goff")
                    ),
                    new(CommitteeRole.Mayor, new(2021, 6, 1), party: "22035", presides: true),
                    new(
                        CommitteeRole.Mayor,
                        new(2020, 7, 1),
                        new LocalDate(2021, 5, 1),
                        "22059",
                        person: new("Ancien Maire")
                    ),
                    new(CommitteeRole.Signatory, new(2021, 6, 1), party: "bank", person: new("Andréa Petit")),
                ],
                PresidencyMode.MayorsOnly,
                "Comité de pilotage de l'OPAH du Pays de Guingamp"
            ),
            new("22203", recruitmentOpenedOn: new LocalDate(2021, 5, 17))
        );

    /// <summary>One commune, by its name and code; nothing else is known.</summary>
    public static PvdDossier AlmostEmpty { get; } =
        new(new(2021, 1, 1), [new(InseeCommuneCode.Parse("72181"), "Le Mans")]);

    /// <summary>The three dossiers, by name.</summary>
    public static TheoryData<string> Names => [nameof(OneCommune), nameof(FiveCommunes), nameof(AlmostEmpty)];

    public static PvdDossier Named(string name) =>
        name switch
        {
            nameof(OneCommune) => OneCommune,
            nameof(FiveCommunes) => FiveCommunes,
            _ => AlmostEmpty,
        };

    private static Commune Commune(string code, string name, int? population, string? siren) =>
        new(
            InseeCommuneCode.Parse(code),
            name,
            population,
            Siren.Parse("200067981"),
            siren is null ? null : Siren.Parse(siren)
        );

    private static Party CommuneParty(string code, string name, string? mayor) =>
        new(
            code,
            SignatoryRole.BeneficiaryCommune,
            name,
            InseeCommuneCode.Parse(code),
            representative: mayor is null ? null : new(mayor)
        );
}
