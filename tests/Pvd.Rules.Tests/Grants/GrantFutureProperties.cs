using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>What is dated after the day of the law has not happened: adding it changes no word of any answer.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 400)]
public sealed class GrantFutureProperties
{
    [Property]
    public void What_is_dated_after_the_day_changes_nothing(GrantCase asked, byte later)
    {
        string before = GrantCase.Told(asked.Assess());
        foreach ((string added, GrantCase after) in With(asked, asked.Today.PlusDays(1 + later)))
        {
            Assert.Equal($"{added}\n{before}", $"{added}\n{GrantCase.Told(after.Assess())}");
        }
    }

    [Fact]
    public void The_same_things_on_the_day_do_change_something()
    {
        Plans plan = new()
        {
            Subjects = [ProjectSubject.Bridge],
            Commitments = [new(CommitmentKind.Order, Given.Day("2021-06-01"))],
        };
        plan.Asks(FundingInstrument.Detr, rate: "50", received: "2022-01-10")
            .Asks(FundingInstrument.Dsil, rate: "35", received: "2022-01-10");
        GrantCase asked = new(plan.Build(), "DETR", Given.Day("2022-05-02"), PvdPolicies.Default);
        string before = GrantCase.Told(asked.Assess());

        Assert.Equal(
            [
                "DETR award",
                "DSIL refused",
                "DSIL dismissed",
                "DSIL lapsed",
                "DSIL award",
                "decision early-start",
                "decision own-share-derogation",
            ],
            With(asked, asked.Today)
                .Where(added => GrantCase.Told(added.Case.Assess()) != before)
                .Select(added => added.Added)
        );
    }

    private static IEnumerable<(string Added, GrantCase Case)> With(GrantCase was, LocalDate day)
    {
        foreach (GrantRequest request in was.Plan.Requests)
        {
            if (request.Events is { } events)
            {
                foreach ((string name, GrantEventKind kind) in Happenings)
                {
                    yield return (
                        $"{request.Id} {name}",
                        was.WithRequest(request.Id, known => With(known, [.. events, new(kind, day)], known.Award))
                    );
                }
            }

            if (request.Award is null)
            {
                Award award = new(day, Euro.FromEuros(1_000m), day);
                yield return (
                    $"{request.Id} award",
                    was.WithRequest(request.Id, known => With(known, known.Events, award))
                );
            }
        }

        if (was.Plan.Project is { Commitments: { } acts } project)
        {
            Commitment contract = new(CommitmentKind.WorksContract, day, day);
            yield return ("contract", was.With(project: With(project, [.. acts, contract])));
        }

        foreach (PrefectDecision decision in Decisions(day))
        {
            yield return ($"decision {decision.Kind.Value}", was.With(decisions: was.Plan.Decisions.Append(decision)));
        }
    }

    private static IEnumerable<(string Name, GrantEventKind Kind)> Happenings =>
        [
            ("received", GrantEventKind.Received),
            ("complete", GrantEventKind.DeclaredComplete),
            ("papers", GrantEventKind.PapersRequested),
            ("refused", GrantEventKind.Refused),
            ("dismissed", GrantEventKind.Dismissed),
            ("lapsed", GrantEventKind.LapseDeclared),
        ];

    private static IEnumerable<PrefectDecision> Decisions(LocalDate day) =>
        [
            new(PrefectDecisionKind.EarlyStart, day),
            new(PrefectDecisionKind.OwnShareDerogation, day, minimumShare: Rate.FromPercent(0)),
            new(PrefectDecisionKind.CommitmentExtension, day, until: day.PlusDays(400)),
        ];

    private static GrantRequest With(GrantRequest was, IEnumerable<GrantEvent>? events, Award? award) =>
        new(was.Id, was.Instrument, was.Year, was.Amount, was.Rate, was.Shares, was.Expenditures, events, award);

    private static Project With(Project was, IEnumerable<Commitment> commitments) =>
        new(
            was.Name,
            was.Subjects,
            commitments,
            was.IsInStateContract,
            was.IsOutsideEpciPowers,
            was.EnergySaving,
            was.Deficit,
            was.IsFormerIndustrialSite,
            was.IsPolluterInDefault
        );
}
