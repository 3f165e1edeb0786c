using System.Text.RegularExpressions;
using Pvd.Rules.Engineering;

namespace Pvd.Rules.Tests.Engineering;

/// <summary>The drawing is the table of the facts file.</summary>
public sealed partial class RequestGraphTests
{
    private static readonly string[] Table =
    [
        "[*] --> Submitted : submission [requester admitted, need described]",
        "Submitted --> Qualified : qualification of the need [prefect or DDT named]",
        "Submitted --> Declined : refusal [prefect or DDT named]",
        "Qualified --> LocalSearch : search for local engineering [local bodies consulted]",
        "LocalSearch --> AnsweredLocally : local offer chosen [offer recorded]",
        "LocalSearch --> ForwardedToNational : no suitable local offer [reason recorded]",
        "ForwardedToNational --> AnsweredByPartner : answer of a partner",
        "ForwardedToNational --> NationalMarket : decision of tailored support [local and partner resources lacking]",
        "NationalMarket --> LotAssigned : choice of the lot [lot of the national contract]",
        "LotAssigned --> InProgress : signature of the support agreement [délibération of the requester]",
        "InProgress --> Completed : acceptance of the work",
        "Submitted --> Withdrawn : withdrawal [by the requester]",
        "Qualified --> Withdrawn : withdrawal [by the requester]",
        "LocalSearch --> Withdrawn : withdrawal [by the requester]",
        "ForwardedToNational --> Withdrawn : withdrawal [by the requester]",
        "NationalMarket --> Withdrawn : withdrawal [by the requester]",
        "LotAssigned --> Withdrawn : withdrawal [by the requester]",
        "InProgress --> Withdrawn : withdrawal [by the requester]",
    ];

    [Fact]
    public void Every_arrow_is_a_row_and_every_row_an_arrow() =>
        Assert.Equal(Table, Lines(Language.English).Where(line => Arrow().IsMatch(line)));

    [Fact]
    public void The_five_ends_end() =>
        Assert.Equal(
            ["AnsweredByPartner", "AnsweredLocally", "Completed", "Declined", "Withdrawn"],
            Lines(Language.French)
                .Where(line => line.EndsWith(" --> [*]", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[0])
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void In_French_it_says_the_same_in_French()
    {
        string[] french = [.. Lines(Language.French)];

        Assert.Equal(french.Length, Lines(Language.English).Count());
        Assert.Equal("stateDiagram-v2", french[0]);
        Assert.Contains("state \"recherche d’ingénierie locale\" as LocalSearch", french);
        Assert.Contains("InProgress --> Completed : réception des travaux", french);
    }

    private static IEnumerable<string> Lines(Language language) =>
        EngineeringRequestEngine.Graph(language).TrimEnd('\n').Split('\n').Select(line => line.Trim());

    [GeneratedRegex(@"^\S+ --> \w+ : ")]
    private static partial Regex Arrow();
}
