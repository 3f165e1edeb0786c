using Pvd.Domain.Conventions;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>In which order things are listed never changes an answer.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)], MaxTest = 300)]
public sealed class OrderProperties
{
    [Property]
    public void The_order_of_a_file_changes_nothing(DossierRecipe recipe, PvdPolicies policies, int seed)
    {
        PvdRules rules = new(policies);
        PvdDossier was = recipe.Dossier;
        Random random = new(seed);
        MembershipConvention? act = was.Convention;
        PvdDossier shuffled = new(
            was.KnownOn,
            Shuffled(was.Communes, random)!,
            was.Epci,
            act is null
                ? null
                : new(
                    Shuffled(act.Parties, random),
                    Shuffled(act.Deliberations, random),
                    Shuffled(act.Signatures, random)
                ),
            was.Committee is { } committee
                ? new(
                    Shuffled(committee.Members, random),
                    committee.Presidency,
                    committee.SubstituteBody,
                    Shuffled(committee.Meetings, random)
                )
                : null,
            was.ProjectManager is { } post
                ? new(
                    post.Employer,
                    post.From,
                    post.Until,
                    post.RecruitmentOpenedOn,
                    Shuffled(post.Costs, random),
                    Shuffled(post.Anah, random)
                )
                : null,
            bodies: Shuffled(was.Bodies, random)
                ?.Select(body =>
                    body.With(mandates: Shuffled(body.Mandates, random), meetings: Shuffled(body.Meetings, random))
                ),
            actionSheets: Shuffled(was.ActionSheets, random)
        );
        LawInForce law = Legislation.Embedded.At(recipe.Today);

        IReadOnlyList<Assessment> before = Engines.All(was, recipe.Year, law, rules);
        IReadOnlyList<Assessment> after = Engines.All(shuffled, recipe.Year, law, rules);

        Assert.Equal(before.Select(Told), after.Select(Told));
        Assert.Equal(Periods(was, law), Periods(shuffled, law));
    }

    private static IEnumerable<string> Periods(PvdDossier dossier, LawInForce law) =>
        Given
            .Rules.Committee.Timeline(dossier, law)
            .Select(period => $"{period.From} {period.Until} {period.Validity} {string.Join(" ", period.Mendings)}");

    /// <summary>Lists inside a sentence follow the dossier: what each rule says is compared, not its words.</summary>
    private static string Told(Assessment answer) =>
        string.Join(
            '\n',
            [
                answer.Verdict(),
                .. answer
                    .Findings.Select(finding =>
                        $"{finding.Rule.Id} {ReceiptWriter.Outcomes[finding.Outcome]} {finding.Threshold} {finding.Distance}"
                    )
                    .Order(StringComparer.Ordinal),
                .. answer.Figures.Select(figure => $"{figure.Id} {figure.Amount}"),
            ]
        );

    private static T[]? Shuffled<T>(IReadOnlyList<T>? items, Random random)
    {
        if (items is null)
        {
            return null;
        }

        T[] copy = [.. items];
        random.Shuffle(copy);
        return copy;
    }
}
