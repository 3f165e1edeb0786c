using Pvd.Domain.Engineering;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Engineering;

/// <summary>What must hold for an event to happen. A fact that is not known lets it happen, and is asked for.</summary>
internal static class RequestGuards
{
    private const string EventField = "requests.events.";

    internal static IReadOnlyList<Finding> Submit(RequestMoment moment)
    {
        EngineeringRequester? requester = moment.Request.Requester;
        Localized? who =
            requester?.Name is { } name ? Localized.Same(name)
            : requester?.Kind is { } known ? known.Label
            : null;
        NamedFact[] facts = who is null ? [] : [new("requester", FactValue.Of(who))];
        if (requester?.Kind is { MayAsk: false })
        {
            return [moment.Judge.NotMet(EngineeringRules.Submission, null, facts)];
        }

        List<MissingFact> missing = [];
        if (requester?.Kind is null)
        {
            missing.Add(new("requests.requester.kind", EngineeringWords.RequesterKind));
        }

        if (moment.Request.Need is null)
        {
            missing.Add(new("requests.need", EngineeringWords.Need));
        }

        return
        [
            missing.Count > 0
                ? moment.Judge.Unknown(EngineeringRules.Submission, null, missing, facts)
                : moment.Judge.Met(EngineeringRules.Submission, null, facts),
        ];
    }

    internal static IReadOnlyList<Finding> Qualify(RequestMoment moment)
    {
        NamedFact happened = new("event", FactValue.Of(moment.Event.Kind.Label));
        return
        [
            moment.Event.By is not { } actor
                ? Ask(moment, EngineeringRules.Qualification, "by", EngineeringWords.Assessor, happened)
            : EngineeringActor.Prefect.Equals(actor) || EngineeringActor.Ddt.Equals(actor)
                ? moment.Judge.Met(EngineeringRules.Qualification, null, happened, Actor(actor))
            : moment.Judge.NotMet(EngineeringRules.Qualification, null, happened, Actor(actor)),
        ];
    }

    internal static IReadOnlyList<Finding> SearchLocally(RequestMoment moment) =>
        [
            moment.Event.Bodies is not { } bodies
                ? Ask(moment, EngineeringRules.LocalSearch, "bodies", EngineeringWords.Bodies)
            : bodies.Count == 0 ? moment.Judge.NotMet(EngineeringRules.LocalSearch, null)
            : moment.Judge.Met(
                EngineeringRules.LocalSearch,
                null,
                new NamedFact("bodies", FactValue.Of(Wording.Enumerate(bodies.Select(Localized.Same))))
            ),
        ];

    internal static IReadOnlyList<Finding> AnswerLocally(RequestMoment moment) =>
        [
            moment.Event.Offer is { } offer
                ? moment.Judge.Met(EngineeringRules.LocalOffer, null, new NamedFact("offer", FactValue.Of(offer)))
                : Ask(moment, EngineeringRules.LocalOffer, "offer", EngineeringWords.LocalOffer),
        ];

    internal static IReadOnlyList<Finding> Forward(RequestMoment moment) =>
        [
            moment.Event.Reason is { } reason
                ? moment.Judge.Met(EngineeringRules.NoLocalOffer, null, new NamedFact("reason", FactValue.Of(reason)))
                : Ask(moment, EngineeringRules.NoLocalOffer, "reason", EngineeringWords.Reason),
        ];

    internal static IReadOnlyList<Finding> AnswerByPartner(RequestMoment moment) =>
        [
            moment.Event.Partner is { } partner
                ? moment.Judge.Met(EngineeringRules.Partner, null, new NamedFact("partner", FactValue.Of(partner)))
                : moment.Judge.Met(EngineeringRules.Partner, EngineeringRules.SomePartner),
        ];

    /// <summary>Only a request for which no local offer fits comes here: that local resources lack is known unless the event says otherwise.</summary>
    internal static IReadOnlyList<Finding> DecideTailoredSupport(RequestMoment moment)
    {
        List<Localized> sufficient = [];
        if (moment.Event.LocalResourcesLack == false)
        {
            sufficient.Add(EngineeringWords.LocalResources);
        }

        if (moment.Event.PartnerResourcesLack == false)
        {
            sufficient.Add(EngineeringWords.PartnerResources);
        }

        if (sufficient.Count > 0)
        {
            return [moment.Judge.NotMet(EngineeringRules.TailoredSupport, null, Resources(sufficient))];
        }

        return
        [
            moment.Event.PartnerResourcesLack is null
                ? Ask(
                    moment,
                    EngineeringRules.TailoredSupport,
                    "partnerResourcesLack",
                    EngineeringWords.WhetherPartnersLack,
                    Resources([EngineeringWords.PartnerResources])
                )
                : moment.Judge.Met(EngineeringRules.TailoredSupport, null),
        ];
    }

    internal static IReadOnlyList<Finding> PickLot(RequestMoment moment)
    {
        if (moment.Event.Lot is not { } written)
        {
            return [Ask(moment, EngineeringRules.Lot, "lot", EngineeringWords.Lot)];
        }

        NamedFact named = new("lot", FactValue.Of(written));
        if (EngineeringLot.All.FirstOrDefault(lot => lot.Value == written) is { } known)
        {
            return
            [
                moment.Judge.Met(EngineeringRules.Lot, null, named, new NamedFact("label", FactValue.Of(known.Label))),
            ];
        }

        Localized all = Wording.Enumerate(EngineeringLot.All.Select(lot => Localized.Same(lot.Value)));
        return [moment.Judge.NotMet(EngineeringRules.Lot, null, named, new NamedFact("known", FactValue.Of(all)))];
    }

    internal static IReadOnlyList<Finding> SignAgreement(RequestMoment moment)
    {
        Finding deliberation =
            moment.Event.DeliberatedOn is not { } deliberated
                ? Ask(moment, EngineeringRules.Agreement, "deliberatedOn", EngineeringWords.Deliberation)
            : deliberated > moment.Event.On
                ? moment.Judge.NotMet(
                    EngineeringRules.Agreement,
                    null,
                    Day("on", moment.Event.On),
                    Day("deliberated", deliberated)
                )
            : moment.Judge.Met(EngineeringRules.Agreement, null, Day("deliberated", deliberated));
        // Before the rule no text that was read says who signs.
        return moment.Judge.Law.Rule(EngineeringRules.Signatory).IsInForce(moment.Event.On)
            ? [deliberation, Sign(moment)]
            : [deliberation];
    }

    internal static IReadOnlyList<Finding> AcceptWork(RequestMoment moment) =>
        [moment.Judge.Met(EngineeringRules.Acceptance, null)];

    internal static IReadOnlyList<Finding> Withdraw(RequestMoment moment) =>
        [
            moment.Event.By is not { } actor
                ? Ask(moment, EngineeringRules.Withdrawal, "by", EngineeringWords.Withdrawer)
            : EngineeringActor.Requester.Equals(actor) ? moment.Judge.Met(EngineeringRules.Withdrawal, null)
            : moment.Judge.NotMet(EngineeringRules.Withdrawal, null, Actor(actor)),
        ];

    private static Finding Sign(RequestMoment moment) =>
        moment.Event.By switch
        {
            null => Ask(moment, EngineeringRules.Signatory, "by", EngineeringWords.Signatory),
            { } actor when EngineeringActor.Prefect.Equals(actor) => moment.Judge.Met(EngineeringRules.Signatory, null),
            { } actor when EngineeringActor.Ddt.Equals(actor) => moment.Judge.Unknown(
                EngineeringRules.Signatory,
                EngineeringRules.SignedByDirectorate,
                [new(EventField + "by", EngineeringWords.Subdelegation)]
            ),
            { } actor when EngineeringActor.Anct.Equals(actor) => moment.Judge.Unknown(
                EngineeringRules.Signatory,
                EngineeringRules.SignedByAgency,
                [new(EventField + "by", EngineeringWords.Delegation)]
            ),
            { } actor => moment.Judge.NotMet(EngineeringRules.Signatory, null, Actor(actor)),
        };

    private static Finding Ask(
        RequestMoment moment,
        RuleText rule,
        string field,
        Localized label,
        params NamedFact[] facts
    ) => moment.Judge.Unknown(rule, null, [new(EventField + field, label)], facts);

    private static NamedFact Actor(EngineeringActor actor) => new("actor", FactValue.Of(actor.Label));

    private static NamedFact Day(string name, LocalDate day) => new(name, FactValue.Of(day));

    private static NamedFact Resources(IEnumerable<Localized> resources) =>
        new("resources", FactValue.Of(Wording.Enumerate(resources)));
}
