using Pvd.Rules.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>The drawn life cycles are the table of the facts file (H2), row by row.</summary>
public sealed class ConventionGraphTests
{
    /// <summary>The rows that both conventions share, and two that a file needs beside them: a further signature, a draft given up.</summary>
    private static readonly string[] Signing =
    [
        "[*] --> Draft : mise en chantier",
        "Draft --> AwaitingDeliberations : saisine des assemblées",
        "AwaitingDeliberations --> AwaitingDeliberations : délibération favorable",
        "AwaitingDeliberations --> Authorised : délibération favorable",
        "AwaitingDeliberations --> Draft : refus d’une assemblée",
        "AwaitingDeliberations --> Abandoned : abandon",
        "Draft --> Abandoned : abandon",
        "Authorised --> PartiallySigned : signature d’une partie",
        "PartiallySigned --> PartiallySigned : signature d’une partie",
        "PartiallySigned --> InForce : dernière signature nécessaire",
        "InForce --> InForce : avenant en vigueur",
        "InForce --> Terminated : résiliation",
    ];

    [Fact]
    public void The_adhesion_is_drawn_as_the_table_has_it() =>
        Assert.Equal(
            Sorted([
                .. Signing,
                "InForce --> Superseded : convention-cadre en vigueur",
                "InForce --> Overdue : échéance dépassée",
                "Overdue --> InForce : avenant en vigueur",
                "Overdue --> Overdue : avenant en vigueur",
                "Overdue --> Superseded : convention-cadre en vigueur",
                "Overdue --> Terminated : résiliation",
            ]),
            Arrows(ConventionKind.Membership)
        );

    [Fact]
    public void The_cadre_is_drawn_as_the_table_has_it() =>
        Assert.Equal(
            Sorted([
                .. Signing,
                "InForce --> InForce : bilan annuel",
                "InForce --> InForce : évaluation",
                "InForce --> Expired : terme atteint",
            ]),
            Arrows(ConventionKind.Framework)
        );

    [Theory]
    [InlineData(
        "membership",
        "AwaitingDeliberations --> Authorised : délibération favorable [chaque collectivité nécessaire a délibéré]"
    )]
    [InlineData("membership", "InForce --> Superseded : convention-cadre en vigueur [pour les mêmes communes]")]
    [InlineData("framework", "InForce --> Expired : terme atteint [sans avenant qui le reporte]")]
    [InlineData("framework", "Terminated --> [*]")]
    [InlineData("framework", "state \"signature autorisée\" as Authorised")]
    public void Guards_labels_and_ends_are_drawn(string kind, string line) =>
        Assert.Contains(line, Lines(ConventionKind.FromValue(kind), Language.French));

    [Fact]
    public void Nothing_in_a_label_breaks_the_drawing()
    {
        foreach (ConventionKind kind in ConventionKind.All)
        {
            foreach (Language language in new[] { Language.French, Language.English })
            {
                Assert.All(
                    Lines(kind, language).Where(line => line.Contains(" : ", StringComparison.Ordinal)),
                    line =>
                    {
                        string label = line[(line.IndexOf(" : ", StringComparison.Ordinal) + 3)..];
                        Assert.DoesNotContain(
                            label,
                            character => ":;#{}\"\n".Contains(character, StringComparison.Ordinal)
                        );
                    }
                );
            }
        }
    }

    [Fact]
    public void A_state_is_reached_in_every_life()
    {
        string all = string.Concat(ConventionKind.All.Select(kind => ConventionEngine.Graph(kind, Language.English)));

        Assert.All(ConventionStatus.All, state => Assert.Contains($"--> {state.Name} ", all, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Lines(ConventionKind kind, Language language) =>
        [.. ConventionEngine.Graph(kind, language).Split('\n').Select(line => line.Trim())];

    private static IReadOnlyList<string> Arrows(ConventionKind kind) =>
        Sorted([
            .. Lines(kind, Language.French)
                .Where(line => line.Contains(" : ", StringComparison.Ordinal))
                .Select(line => line.Split(" [")[0]),
        ]);

    /// <summary>"[*]" opens a line: only a bracket after a space opens a guard.</summary>
    private static IReadOnlyList<string> Sorted(string[] lines) => [.. lines.Order(StringComparer.Ordinal)];
}
