using Pvd.Domain.Engineering;
using Pvd.Rules.Engineering;
using Pvd.Rules.LifeCycles;
using Kind = Pvd.Domain.Engineering.EngineeringEventKind;

namespace Pvd.Rules.Tests.Engineering;

/// <summary>Random sequences of events, recorded one by one, against a list of allowed moves written apart.</summary>
public sealed class RequestModelProperties
{
    private static readonly Dictionary<(string State, string Kind), string> Moves = new()
    {
        [("", "Submitted")] = "Submitted",
        [("Submitted", "Qualified")] = "Qualified",
        [("Submitted", "Declined")] = "Declined",
        [("Qualified", "LocalSearch")] = "LocalSearch",
        [("LocalSearch", "LocalOfferFits")] = "AnsweredLocally",
        [("LocalSearch", "NoSuitableLocalOffer")] = "ForwardedToNational",
        [("ForwardedToNational", "PartnerFits")] = "AnsweredByPartner",
        [("ForwardedToNational", "TailoredSupportDecided")] = "NationalMarket",
        [("NationalMarket", "LotPicked")] = "LotAssigned",
        [("LotAssigned", "AgreementSigned")] = "InProgress",
        [("InProgress", "WorkAccepted")] = "Completed",
        [("Submitted", "Withdrawn")] = "Withdrawn",
        [("Qualified", "Withdrawn")] = "Withdrawn",
        [("LocalSearch", "Withdrawn")] = "Withdrawn",
        [("ForwardedToNational", "Withdrawn")] = "Withdrawn",
        [("NationalMarket", "Withdrawn")] = "Withdrawn",
        [("LotAssigned", "Withdrawn")] = "Withdrawn",
        [("InProgress", "Withdrawn")] = "Withdrawn",
    };

    [Property]
    public void An_event_is_accepted_where_the_model_has_a_move_and_its_guard_holds(byte[] steps)
    {
        PvdDossier dossier = RequestCase.Dossier();
        string state = "";
        foreach ((EngineeringEvent happened, bool isSound) in Story(steps, () => state))
        {
            bool moves = isSound && Moves.ContainsKey((state, happened.Kind.Name));
            Recording recorded = Given.Rules.EngineeringRequests.Record(
                dossier,
                RequestCase.Id,
                happened,
                RequestCase.Law
            );

            Assert.Equal(moves, recorded is Recording.Accepted);
            recorded.Switch(
                accepted =>
                {
                    state = Moves[(state, happened.Kind.Name)];
                    Assert.Equal(state, RequestCase.Timeline(accepted.Dossier).State?.Name);
                    Assert.NotEqual(dossier, accepted.Dossier);
                },
                refused =>
                {
                    Assert.NotEmpty(refused.Findings);
                    Assert.All(refused.Findings, finding => Assert.Equal(Outcome.NotMet, finding.Outcome));
                    Assert.Equal(dossier, refused.Dossier);
                }
            );
            dossier = recorded.Match(accepted => accepted.Dossier, refused => refused.Dossier);
        }

        Assert.Equal(state, RequestCase.Timeline(dossier).State?.Name ?? "");
        Assert.Empty(RequestCase.Timeline(dossier).Refused);
    }

    [Property]
    public void Forgetting_what_accepted_events_say_changes_no_state(byte[] steps)
    {
        List<EngineeringEvent> accepted = [];
        string state = "";
        foreach ((EngineeringEvent happened, bool isSound) in Story(steps, () => state))
        {
            if (isSound && Moves.TryGetValue((state, happened.Kind.Name), out string? next))
            {
                state = next;
                accepted.Add(happened);
            }
        }

        Assert.Equal(
            RequestCase.States(RequestCase.Timeline(accepted)),
            RequestCase.States(
                RequestCase.Timeline(accepted.Select(happened => new EngineeringEvent(happened.Kind, happened.On)))
            )
        );
    }

    [Fact]
    public void The_sequences_reach_every_state()
    {
        HashSet<string> reached = [];
        System.Random chance = new(2024);
        for (int i = 0; i < 300; i++)
        {
            byte[] steps = new byte[14];
            chance.NextBytes(steps);
            string state = "";
            foreach ((EngineeringEvent happened, bool isSound) in Story(steps, () => state))
            {
                state = isSound ? Moves.GetValueOrDefault((state, happened.Kind.Name), state) : state;
                reached.Add(state);
            }
        }

        Assert.Superset(EngineeringRequestStatus.All.Select(status => status.Name).ToHashSet(), reached);
    }

    /// <summary>Mostly moves that the model allows, the withdrawal less often; some broken, some of any kind.</summary>
    private static IEnumerable<(EngineeringEvent Event, bool IsSound)> Story(byte[] steps, Func<string> state)
    {
        for (int i = 0; i < Math.Min(steps.Length, 16); i++)
        {
            string[] allowed =
            [
                .. Moves
                    .Keys.Where(move => move.State == state() && (move.Kind != "Withdrawn" || steps[i] % 5 == 0))
                    .Select(move => move.Kind),
            ];
            string kind =
                steps[i] < 176 && allowed.Length > 0
                    ? allowed[steps[i] % allowed.Length]
                    : Kind.All[steps[i] % Kind.All.Count].Name;
            EngineeringEvent sound = RequestCase.Sound(Kind.FromName(kind), RequestCase.DayOf(i));
            EngineeringEvent? broken = steps[i] % 7 == 0 ? RequestCase.Broken(sound) : null;
            yield return (broken ?? sound, broken is null);
        }
    }
}
