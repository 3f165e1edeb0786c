using Pvd.Domain.Engineering;
using Pvd.Rules.Engineering;
using Pvd.Rules.LifeCycles;
using Kind = Pvd.Domain.Engineering.EngineeringEventKind;

namespace Pvd.Rules.Tests.Engineering;

/// <summary>G2, row by row: met, broken by the smallest step, cannot tell.</summary>
public sealed class RequestRowsTests
{
    /// <summary>The table of the facts file: from, event, to, and the rule that says why.</summary>
    public static TheoryData<string?, string, string, string> Rows =>
        new()
        {
            { null, "Submitted", "Submitted", "request.submission" },
            { "Submitted", "Qualified", "Qualified", "request.qualification" },
            { "Submitted", "Declined", "Declined", "request.qualification" },
            { "Qualified", "LocalSearch", "LocalSearch", "request.local-search" },
            { "LocalSearch", "LocalOfferFits", "AnsweredLocally", "request.local-offer" },
            { "LocalSearch", "NoSuitableLocalOffer", "ForwardedToNational", "request.no-local-offer" },
            { "ForwardedToNational", "PartnerFits", "AnsweredByPartner", "request.partner" },
            { "ForwardedToNational", "TailoredSupportDecided", "NationalMarket", "request.tailored-support" },
            { "NationalMarket", "LotPicked", "LotAssigned", "request.lot" },
            { "LotAssigned", "AgreementSigned", "InProgress", "request.agreement" },
            { "InProgress", "WorkAccepted", "Completed", "request.acceptance" },
            { "Submitted", "Withdrawn", "Withdrawn", "request.withdrawal" },
            { "Qualified", "Withdrawn", "Withdrawn", "request.withdrawal" },
            { "LocalSearch", "Withdrawn", "Withdrawn", "request.withdrawal" },
            { "ForwardedToNational", "Withdrawn", "Withdrawn", "request.withdrawal" },
            { "NationalMarket", "Withdrawn", "Withdrawn", "request.withdrawal" },
            { "LotAssigned", "Withdrawn", "Withdrawn", "request.withdrawal" },
            { "InProgress", "Withdrawn", "Withdrawn", "request.withdrawal" },
        };

    /// <summary>Events that say nothing of themselves, and what is then asked for.</summary>
    public static TheoryData<string?, string, string, string> Silent =>
        new()
        {
            { "Submitted", "Qualified", "Qualified", "requests.events.by" },
            { "Submitted", "Declined", "Declined", "requests.events.by" },
            { "Qualified", "LocalSearch", "LocalSearch", "requests.events.bodies" },
            { "LocalSearch", "LocalOfferFits", "AnsweredLocally", "requests.events.offer" },
            { "LocalSearch", "NoSuitableLocalOffer", "ForwardedToNational", "requests.events.reason" },
            {
                "ForwardedToNational",
                "TailoredSupportDecided",
                "NationalMarket",
                "requests.events.partnerResourcesLack"
            },
            { "NationalMarket", "LotPicked", "LotAssigned", "requests.events.lot" },
            { "LotAssigned", "AgreementSigned", "InProgress", "requests.events.deliberatedOn, requests.events.by" },
            { "Qualified", "Withdrawn", "Withdrawn", "requests.events.by" },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_leads_from_state_to_state(string? from, string kind, string to, string rule)
    {
        Timeline<EngineeringRequestStatus> timeline = After(from, Sound(kind));

        LifeStep<EngineeringRequestStatus> step = timeline.Intervals[^1].Steps[^1];
        Assert.Empty(timeline.Refused);
        Assert.Equal((from, to), (step.From?.Name, step.To.Name));
        Assert.Equal((rule, Outcome.Met), (step.Findings[0].Rule.Id, step.Findings[0].Outcome));
        Assert.Empty(timeline.Intervals[^1].Missing);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_whose_guard_fails_leads_nowhere(string? from, string kind, string to, string rule)
    {
        if (RequestCase.Broken(Sound(kind)) is not { } broken)
        {
            return;
        }

        Timeline<EngineeringRequestStatus> timeline = After(from, broken);

        Assert.NotEqual(to, timeline.State?.Name);
        Assert.Equal(from, timeline.State?.Name);
        Finding failed = Assert.Single(Assert.Single(timeline.Refused).Findings);
        Assert.Equal((rule, Outcome.NotMet), (failed.Rule.Id, failed.Outcome));
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_row_whose_guard_cannot_tell_leads_on_and_says_what_to_learn(
        string? from,
        string kind,
        string to,
        string missing
    )
    {
        Timeline<EngineeringRequestStatus> timeline = After(from, new EngineeringEvent(Kind.FromName(kind), Late));

        Assert.Empty(timeline.Refused);
        Assert.Equal(to, timeline.State?.Name);
        Assert.Equal(missing, string.Join(", ", timeline.Intervals[^1].Missing.Select(fact => fact.Field)));
    }

    [Fact]
    public void Nothing_follows_an_end()
    {
        string[] ends = ["Declined", "LocalOfferFits", "PartnerFits", "WorkAccepted", "Withdrawn"];
        string[] before = ["Submitted", "LocalSearch", "ForwardedToNational", "InProgress", "Qualified"];
        foreach ((string end, string from) in ends.Zip(before))
        {
            EngineeringEvent[] more = [.. Kind.All.Select(kind => RequestCase.Sound(kind, Late.PlusDays(1)))];
            Timeline<EngineeringRequestStatus> timeline = RequestCase.Timeline([
                .. RequestCase.To(from),
                Sound(end),
                .. more,
            ]);

            Assert.True(timeline.State!.IsEnd);
            Assert.Equal(more.Length, timeline.Refused.Count);
            Assert.Null(timeline.Intervals[^1].Next);
        }
    }

    [Theory]
    [InlineData("commune", true)]
    [InlineData("epci", true)]
    [InlineData("department", true)]
    [InlineData("region", true)]
    [InlineData("priority-territory", true)]
    [InlineData("other", false)]
    public void Submission_asks_for_a_requester_of_an_admitted_kind(string kind, bool isMet)
    {
        EngineeringRequest request = new(
            RequestCase.Id,
            new(RequesterKind.FromValue(kind), "Airvault"),
            "x",
            events: [new(Kind.Submitted, Late)]
        );

        Timeline<EngineeringRequestStatus> timeline = RequestCase.Timeline(RequestCase.Dossier(request));

        Assert.Equal(isMet ? "Submitted" : null, timeline.State?.Name);
        Assert.Equal(isMet ? 0 : 1, timeline.Refused.Count);
    }

    [Fact]
    public void Submission_without_known_requester_and_need_happens_and_asks_for_both()
    {
        EngineeringRequest request = new(RequestCase.Id, events: [new(Kind.Submitted, Late)]);

        Timeline<EngineeringRequestStatus> timeline = RequestCase.Timeline(RequestCase.Dossier(request));

        Assert.Equal("Submitted", timeline.State?.Name);
        Assert.Equal(
            ["requests.requester.kind", "requests.need"],
            timeline.Intervals[0].Missing.Select(fact => fact.Field)
        );
    }

    [Theory]
    [InlineData(
        "Submitted",
        "TailoredSupportDecided",
        "qualification, recherche d’ingénierie locale et absence d’offre locale adaptée"
    )]
    [InlineData(
        "Qualified",
        "TailoredSupportDecided",
        "recherche d’ingénierie locale et absence d’offre locale adaptée"
    )]
    [InlineData("LocalSearch", "TailoredSupportDecided", "absence d’offre locale adaptée")]
    [InlineData("Qualified", "PartnerFits", "recherche d’ingénierie locale et absence d’offre locale adaptée")]
    [InlineData("LocalSearch", "LotPicked", "absence d’offre locale adaptée et décision d’accompagnement sur mesure")]
    public void A_jump_past_local_engineering_is_refused_and_says_why(string from, string kind, string before)
    {
        Finding refused = Assert.Single(Assert.Single(After(from, Sound(kind)).Refused).Findings);

        Assert.Equal(("request.local-first", Outcome.NotMet), (refused.Rule.Id, refused.Outcome));
        Assert.EndsWith(
            $"l’ingénierie locale passe d’abord, les partenaires de l’agence ensuite, le marché national en dernier. Il manque : {before}.",
            refused.Reason(Language.French),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Local_resources_that_suffice_bar_the_national_contract_too()
    {
        EngineeringEvent decided = RequestCase.With(Sound("TailoredSupportDecided"), localLack: false);

        Finding refused = Assert.Single(Assert.Single(After("ForwardedToNational", decided).Refused).Findings);

        Assert.Equal(
            "Le marché national n’est pas ouvert à la demande, puisque ces moyens ne manquent pas : les moyens locaux.",
            refused.Reason(Language.French)
        );
    }

    [Fact]
    public void A_lot_that_nobody_knows_is_named()
    {
        EngineeringEvent picked = RequestCase.With(Sound("LotPicked"), lot: "Z9");

        Finding refused = Assert.Single(Assert.Single(After("NationalMarket", picked).Refused).Findings);

        Assert.Equal(
            "Le lot « Z9 » n’est pas l’un de ceux que l’on connaît (G1, G2, G3, T1, T2, T3, T4, T5, T6, T7, T8 et T9).",
            refused.Reason(Language.French)
        );
    }

    [Fact]
    public void A_deliberation_on_the_day_of_the_signature_is_in_time() =>
        Assert.Equal(
            "InProgress",
            After("LotAssigned", RequestCase.With(Sound("AgreementSigned"), deliberatedOn: Late)).State?.Name
        );

    [Theory]
    [InlineData("2024-02-29", "requester", null)]
    [InlineData("2024-02-29", "prefect", null)]
    [InlineData("2024-03-01", "requester", "NotMet")]
    [InlineData("2024-03-01", "prefect", "Met")]
    [InlineData("2024-03-01", "ddt", "Unknown")]
    [InlineData("2024-03-01", "anct", "Unknown")]
    [InlineData("2024-03-01", null, "Unknown")]
    public void Since_1_March_2024_the_prefect_signs(string on, string? actor, string? outcome)
    {
        LocalDate day = Given.Day(on);
        IEnumerable<EngineeringEvent> before = RequestCase
            .To("LotAssigned")
            .Select((_, i) => RequestCase.Sound(RequestCase.Way[i], day.PlusDays(i - 20)));
        EngineeringEvent signed = new(
            Kind.AgreementSigned,
            day,
            actor is null ? null : EngineeringActor.FromValue(actor),
            deliberatedOn: day
        );

        Timeline<EngineeringRequestStatus> timeline = RequestCase.Timeline([.. before, signed]);

        IEnumerable<Finding> said = timeline
            .Intervals[^1]
            .Steps.SelectMany(step => step.Findings)
            .Concat(timeline.Refused.SelectMany(refused => refused.Findings))
            .Where(finding => finding.Rule.Id == "request.signatory");
        Assert.Equal(outcome, said.SingleOrDefault()?.Outcome.ToString());
        Assert.Equal(outcome == "NotMet" ? "LotAssigned" : "InProgress", timeline.State?.Name);
    }

    [Theory]
    [InlineData("Submitted", "Declined")]
    [InlineData("LocalSearch", "LocalOfferFits")]
    [InlineData("ForwardedToNational", "PartnerFits")]
    [InlineData("InProgress", "WorkAccepted")]
    [InlineData("Qualified", "Withdrawn")]
    public void At_each_end_the_local_committee_is_to_be_informed(string from, string kind)
    {
        Finding remark = Assert.Single(After(from, Sound(kind)).Remarks);

        Assert.Equal(("request.clct", Severity.Information), (remark.Rule.Id, remark.Rule.Severity));
        Assert.Empty(After(from).Remarks);
    }

    private static readonly LocalDate Late = RequestCase.DayOf(20);

    private static EngineeringEvent Sound(string kind) => RequestCase.Sound(Kind.FromName(kind), Late);

    private static Timeline<EngineeringRequestStatus> After(string? from, params EngineeringEvent[] events) =>
        RequestCase.Timeline([.. RequestCase.To(from), .. events]);
}
