using Pvd.Domain.Engineering;
using Pvd.Rules.LifeCycles;
using Kind = Pvd.Domain.Engineering.EngineeringEventKind;
using Status = Pvd.Rules.Engineering.EngineeringRequestStatus;

namespace Pvd.Rules.Engineering;

/// <summary>The life of a request, arrow by arrow.</summary>
internal static class RequestCycle
{
    internal static readonly LifeCycle<Status, RequestMoment> Cycle = new(
        EngineeringRules.Order,
        status => status.Label,
        [
            Arrow(null, Kind.Submitted, Status.Submitted, RequestGuards.Submit, EngineeringWords.AdmittedRequester),
            Arrow(
                Status.Submitted,
                Kind.Qualified,
                Status.Qualified,
                RequestGuards.Qualify,
                EngineeringWords.ByPrefect
            ),
            Arrow(Status.Submitted, Kind.Declined, Status.Declined, RequestGuards.Qualify, EngineeringWords.ByPrefect),
            Arrow(
                Status.Qualified,
                Kind.LocalSearch,
                Status.LocalSearch,
                RequestGuards.SearchLocally,
                EngineeringWords.BodiesConsulted
            ),
            Arrow(
                Status.LocalSearch,
                Kind.LocalOfferFits,
                Status.AnsweredLocally,
                RequestGuards.AnswerLocally,
                EngineeringWords.OfferRecorded
            ),
            Arrow(
                Status.LocalSearch,
                Kind.NoSuitableLocalOffer,
                Status.ForwardedToNational,
                RequestGuards.Forward,
                EngineeringWords.ReasonRecorded
            ),
            Arrow(
                Status.ForwardedToNational,
                Kind.PartnerFits,
                Status.AnsweredByPartner,
                RequestGuards.AnswerByPartner
            ),
            Arrow(
                Status.ForwardedToNational,
                Kind.TailoredSupportDecided,
                Status.NationalMarket,
                RequestGuards.DecideTailoredSupport,
                EngineeringWords.ResourcesLack
            ),
            Arrow(
                Status.NationalMarket,
                Kind.LotPicked,
                Status.LotAssigned,
                RequestGuards.PickLot,
                EngineeringWords.KnownLot
            ),
            Arrow(
                Status.LotAssigned,
                Kind.AgreementSigned,
                Status.InProgress,
                RequestGuards.SignAgreement,
                EngineeringWords.Deliberated
            ),
            Arrow(Status.InProgress, Kind.WorkAccepted, Status.Completed, RequestGuards.AcceptWork),
            .. Status
                .All.Where(status => !status.IsEnd)
                .Select(open =>
                    Arrow(open, Kind.Withdrawn, Status.Withdrawn, RequestGuards.Withdraw, EngineeringWords.ByRequester)
                ),
        ]
    );

    /// <summary>What comes before the partners and the national contract, in order, with the state it leads to.</summary>
    private static readonly (Kind Kind, Status Leads)[] Way =
    [
        (Kind.Submitted, Status.Submitted),
        (Kind.Qualified, Status.Qualified),
        (Kind.LocalSearch, Status.LocalSearch),
        (Kind.NoSuitableLocalOffer, Status.ForwardedToNational),
        (Kind.TailoredSupportDecided, Status.NationalMarket),
    ];

    internal static LifeEvent EventOf(Kind kind) => new(kind.Value, kind.Label);

    /// <summary>The steps that an event skips by going past local engineering; empty where it does not.</summary>
    internal static IReadOnlyList<Localized> Skipped(Status? state, Kind kind)
    {
        bool goesNational = kind == Kind.PartnerFits || kind == Kind.TailoredSupportDecided || kind == Kind.LotPicked;
        bool isLocal = state == Status.Submitted || state == Status.Qualified || state == Status.LocalSearch;
        return goesNational && isLocal
            ?
            [
                .. Way.SkipWhile(step => step.Leads != state)
                    .Skip(1)
                    .TakeWhile(step => step.Kind != kind)
                    .Where(step => kind == Kind.LotPicked || step.Kind != Kind.TailoredSupportDecided)
                    .Select(step => step.Kind.Label),
            ]
            : [];
    }

    private static Transition<Status, RequestMoment> Arrow(
        Status? from,
        Kind kind,
        Status to,
        Func<RequestMoment, IReadOnlyList<Finding>> check,
        Localized? guard = null
    ) => new(from, EventOf(kind), to, check, guard);
}
