using Pvd.Domain.Engineering;
using Pvd.Rules.Engineering;
using Pvd.Rules.LifeCycles;
using Kind = Pvd.Domain.Engineering.EngineeringEventKind;

namespace Pvd.Rules.Tests.Engineering;

/// <summary>Requests of which everything is known and in order, to break in one place.</summary>
internal static class RequestCase
{
    internal const string Id = "halle";

    internal static readonly LocalDate First = Given.Day("2024-06-03");

    internal static readonly LawInForce Law = Given.LawOn("2026-01-15");

    /// <summary>The straight way to the end, each step opening the next.</summary>
    internal static readonly IReadOnlyList<Kind> Way =
    [
        Kind.Submitted,
        Kind.Qualified,
        Kind.LocalSearch,
        Kind.NoSuitableLocalOffer,
        Kind.TailoredSupportDecided,
        Kind.LotPicked,
        Kind.AgreementSigned,
        Kind.WorkAccepted,
    ];

    /// <summary>An event of which everything is known and in order.</summary>
    internal static EngineeringEvent Sound(Kind kind, LocalDate on) =>
        new(
            kind,
            on,
            kind == Kind.Withdrawn ? EngineeringActor.Requester : EngineeringActor.Prefect,
            bodies: ["agence technique", "CAUE"],
            offer: "mission du CAUE",
            reason: "aucune compétence sur les halles",
            partner: "Cerema",
            localResourcesLack: true,
            partnerResourcesLack: true,
            lot: "T2",
            deliberatedOn: on.PlusDays(-1)
        );

    /// <summary>The events that lead to a state on the straight way, ten days apart; none for what exists not yet.</summary>
    internal static IReadOnlyList<EngineeringEvent> To(string? state)
    {
        string[] states =
        [
            "Submitted",
            "Qualified",
            "LocalSearch",
            "ForwardedToNational",
            "NationalMarket",
            "LotAssigned",
            "InProgress",
            "Completed",
        ];
        return [.. Way.Take(Array.IndexOf(states, state) + 1).Select((kind, i) => Sound(kind, DayOf(i)))];
    }

    internal static LocalDate DayOf(int step) => First.PlusDays(10 * step);

    internal static PvdDossier Dossier(params IEnumerable<EngineeringEvent> events) => Dossier(Request(events));

    internal static PvdDossier Dossier(EngineeringRequest request) =>
        new(First, [new(InseeCommuneCode.Parse("79005"), "Airvault")], requests: [new("autre"), request]);

    internal static EngineeringRequest Request(IEnumerable<EngineeringEvent> events) =>
        new(Id, new(RequesterKind.Commune, "Airvault"), "Reconvertir la halle", events: events);

    internal static Timeline<EngineeringRequestStatus> Timeline(params IEnumerable<EngineeringEvent> events) =>
        Timeline(Dossier(events));

    internal static Timeline<EngineeringRequestStatus> Timeline(PvdDossier dossier) =>
        Given.Rules.EngineeringRequests.Timeline(dossier, Id, Law);

    /// <summary>States with their days: <c>2024-06-03 Submitted</c>.</summary>
    internal static IReadOnlyList<string> States(Timeline<EngineeringRequestStatus> timeline) =>
        [.. timeline.Intervals.Select(interval => $"{Given.Iso(interval.From)} {interval.State.Name}")];

    /// <summary>The same event with other facts.</summary>
    internal static EngineeringEvent With(
        EngineeringEvent was,
        EngineeringActor? actor = null,
        IEnumerable<string>? bodies = null,
        bool? localLack = null,
        bool? partnerLack = null,
        string? lot = null,
        LocalDate? deliberatedOn = null
    ) =>
        new(
            was.Kind,
            was.On,
            actor ?? was.By,
            bodies ?? was.Bodies,
            was.Offer,
            was.Reason,
            was.Partner,
            localLack ?? was.LocalResourcesLack,
            partnerLack ?? was.PartnerResourcesLack,
            lot ?? was.Lot,
            deliberatedOn ?? was.DeliberatedOn
        );

    /// <summary>The event with its guard broken by the smallest step; <c>null</c> where no fact of an event can break it.</summary>
    internal static EngineeringEvent? Broken(EngineeringEvent sound) =>
        sound.Kind.Name switch
        {
            "Qualified" or "Declined" => With(sound, EngineeringActor.Requester),
            "LocalSearch" => With(sound, bodies: []),
            "TailoredSupportDecided" => With(sound, partnerLack: false),
            "LotPicked" => With(sound, lot: "T10"),
            "AgreementSigned" => With(sound, deliberatedOn: sound.On.PlusDays(1)),
            "Withdrawn" => With(sound, EngineeringActor.Prefect),
            _ => null,
        };
}
