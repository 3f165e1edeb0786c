using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Governance;

namespace Pvd.Testing.RuleGenerators;

/// <summary>Bodies of the Gers in which everything is in order in March 2022; the département elects two deputies and two senators.</summary>
public static class SoundBodies
{
    private static readonly LocalDate First = new(2020, 10, 1);

    public static readonly GovernanceBody Team = new(
        "equipe",
        BodyKind.ProjectTeam,
        [new(MandateRole.ProjectManager, First, presides: true), new(MandateRole.TechnicalService, First)]
    );

    public static readonly GovernanceBody Clct = new(
        "clct-32",
        BodyKind.Clct,
        [
            new(MandateRole.Prefect, First, presides: true),
            .. MandateRole.All.Where(role => role.IsAnctPartner).Select(role => new Mandate(role, First)),
            new(MandateRole.LocalAuthority, First, represents: "Département du Gers"),
            new(MandateRole.EngineeringBody, First),
        ],
        [new(new(2021, 3, 10)), new(new(2021, 10, 14)), new(new(2022, 1, 20))],
        new LocalDate(2021, 1, 15)
    );

    public static readonly GovernanceBody Commission = new(
        "detr-32",
        BodyKind.DetrElectedCommission,
        [
            new(MandateRole.Mayor, First, represents: "Condom", population: 6454),
            new(MandateRole.Mayor, First, represents: "Valence-sur-Baïse", population: 1137),
            new(MandateRole.EpciPresident, First, represents: "CC de la Ténarèze", population: 14_000),
            new(MandateRole.EpciPresident, First, represents: "CC du Bas-Armagnac", population: 9_000),
            new(MandateRole.EpciPresident, First, represents: "CA Grand Auch", population: 39_000),
            new(MandateRole.Deputy, First),
            new(MandateRole.Deputy, First),
            new(MandateRole.Senator, First),
            new(MandateRole.Senator, First),
        ],
        [
            new(
                new(2022, 2, 10),
                noteSentOn: new LocalDate(2022, 2, 4),
                opinions:
                [
                    new(
                        "École de Condom",
                        Euro.FromEuros(140_000m),
                        new LocalDate(2022, 2, 10),
                        new LocalDate(2022, 2, 24)
                    ),
                ]
            ),
        ],
        parliamentarians: 4
    );

    /// <summary>The body with other seats, meetings, order or number of members of Parliament.</summary>
    public static GovernanceBody With(
        this GovernanceBody was,
        IEnumerable<Mandate>? mandates = null,
        IEnumerable<Meeting>? meetings = null
    ) =>
        new(
            was.Id,
            was.Kind,
            mandates ?? was.Mandates,
            meetings ?? was.Meetings,
            was.EstablishedOn,
            was.Parliamentarians
        );
}
