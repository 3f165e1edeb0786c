using Pvd.Domain.Engineering;
using Pvd.Rules.Engineering;
using Pvd.Rules.LifeCycles;
using Kind = Pvd.Domain.Engineering.EngineeringEventKind;

namespace Pvd.Rules.Tests.Engineering;

/// <summary>Recording events, and telling the whole story aloud.</summary>
public sealed class RecordTests
{
    private static readonly EngineeringRequestEngine Engine = Given.Rules.EngineeringRequests;

    [Fact]
    public void What_is_known_reaches_to_the_event_and_never_back()
    {
        PvdDossier later = Accepted(RequestCase.Dossier(), Kind.Submitted, RequestCase.DayOf(3)).Dossier;

        Assert.Equal(RequestCase.DayOf(3), later.KnownOn);
        Assert.Equal(["autre", RequestCase.Id], later.Requests!.Select(request => request.Id));
        Assert.Null(later.Requests![0].Events);

        PvdDossier earlier = Accepted(RequestCase.Dossier(), Kind.Submitted, RequestCase.DayOf(-3)).Dossier;
        Assert.Equal(RequestCase.First, earlier.KnownOn);
    }

    [Fact]
    public void An_event_that_has_not_happened_yet_is_refused()
    {
        Finding failed = Assert.Single(
            Refused(RequestCase.Dossier(), Kind.Submitted, Given.Day("2026-01-16")).Findings
        );

        Assert.Equal(
            "« dépôt de la demande » est daté du 16 janvier 2026 : au 15 janvier 2026, cela n’a pas encore eu lieu.",
            Reading.Typed(failed.Reason(Language.French))
        );
        Accepted(RequestCase.Dossier(), Kind.Submitted, Given.Day("2026-01-15"));
    }

    [Fact]
    public void A_late_entry_takes_its_place_by_day()
    {
        PvdDossier dossier = RequestCase.Dossier(
            RequestCase.To("Qualified").Append(RequestCase.Sound(Kind.NoSuitableLocalOffer, RequestCase.DayOf(3)))
        );
        Assert.Equal("Qualified", RequestCase.Timeline(dossier).State?.Name);

        Recording.Accepted accepted = Accepted(dossier, Kind.LocalSearch, RequestCase.DayOf(2));

        Assert.Equal("ForwardedToNational", RequestCase.Timeline(accepted.Dossier).State?.Name);
        Assert.Empty(RequestCase.Timeline(accepted.Dossier).Refused);
    }

    [Fact]
    public void A_late_entry_that_would_undo_what_counts_is_refused()
    {
        PvdDossier dossier = RequestCase.Dossier(RequestCase.To("LocalSearch"));

        Recording.Refused refused = Refused(dossier, Kind.Withdrawn, RequestCase.DayOf(0));

        Assert.Equal(2, refused.Findings.Count);
        Assert.Same(dossier, refused.Dossier);
    }

    [Fact]
    public void The_same_event_counts_once() =>
        Refused(RequestCase.Dossier(RequestCase.To("Qualified")), Kind.Qualified, RequestCase.DayOf(1));

    [Fact]
    public void Where_the_events_are_not_known_they_are_asked_for_first()
    {
        PvdDossier dossier = RequestCase.Dossier(new EngineeringRequest(RequestCase.Id));

        Finding failed = Assert.Single(Refused(dossier, Kind.Submitted, RequestCase.First).Findings);

        Assert.Equal("requests.events", Assert.Single(failed.Missing).Field);
        Assert.Equal("requests.events", Assert.Single(RequestCase.Timeline(dossier).Missing).Field);
        Assert.Null(RequestCase.Timeline(dossier).State);
    }

    [Fact]
    public void Where_the_requests_are_not_known_they_are_asked_for_first()
    {
        PvdDossier dossier = new(RequestCase.First, [new(InseeCommuneCode.Parse("79005"), "Airvault")]);

        Finding failed = Assert.Single(Refused(dossier, Kind.Submitted, RequestCase.First).Findings);

        Assert.Equal("requests", Assert.Single(failed.Missing).Field);
        Assert.Equal("requests", Assert.Single(RequestCase.Timeline(dossier).Missing).Field);
    }

    [Fact]
    public void A_request_that_the_dossier_lacks_is_a_fault_of_the_caller()
    {
        PvdDossier dossier = RequestCase.Dossier();
        EngineeringEvent happened = RequestCase.Sound(Kind.Submitted, RequestCase.First);
        LawInForce law = RequestCase.Law;

        Assert.Throws<ArgumentException>("request", () => Engine.Timeline(dossier, "x", law));
        Assert.Throws<ArgumentException>("request", () => Engine.Record(dossier, "x", happened, law));
        Assert.Throws<ArgumentNullException>("dossier", () => Engine.Timeline(null!, "x", law));
        Assert.Throws<ArgumentNullException>("request", () => Engine.Timeline(dossier, null!, law));
        Assert.Throws<ArgumentNullException>("law", () => Engine.Timeline(dossier, "x", null!));
        Assert.Throws<ArgumentNullException>("happened", () => Engine.Record(dossier, "x", null!, law));
        Assert.Throws<ArgumentNullException>("law", () => Engine.Record(dossier, "x", happened, null!));
    }

    [Fact]
    public void Events_of_one_day_go_by_the_life_of_a_request()
    {
        EngineeringEvent[] sameDay =
        [
            .. RequestCase.Way.Reverse().Select(kind => RequestCase.Sound(kind, RequestCase.First)),
        ];

        Timeline<EngineeringRequestStatus> timeline = RequestCase.Timeline(sameDay);

        Assert.Equal(["2024-06-03 Completed"], RequestCase.States(timeline));
        Assert.Equal(RequestCase.Way.Count, timeline.Intervals[0].Steps.Count);
    }

    [Fact]
    public void Two_events_of_one_kind_on_one_day_go_by_what_they_say_never_by_the_file()
    {
        EngineeringEvent sound = RequestCase.Sound(Kind.LocalSearch, RequestCase.DayOf(2));
        EngineeringEvent[] twice =
        [
            RequestCase.With(sound, bodies: ["CAUE"]),
            RequestCase.With(sound, bodies: ["ATD"]),
        ];

        string told = RequestCase.Timeline([.. RequestCase.To("Qualified"), .. twice]).Explain(Language.French);

        Assert.Contains("consultés : ATD.", told, StringComparison.Ordinal);
        Assert.Equal(
            told,
            RequestCase.Timeline([.. twice.Reverse(), .. RequestCase.To("Qualified")]).Explain(Language.French)
        );
    }

    [Fact]
    public void The_story_is_told_with_what_did_not_count_and_what_comes_next()
    {
        EngineeringEvent jump = RequestCase.Sound(Kind.TailoredSupportDecided, RequestCase.DayOf(2));

        Assert.Equal(
            """
            Demande d’accompagnement « halle »
            Du 3 juin 2024 au 12 juin 2024 : demande déposée.
               La demande est déposée par Airvault ; le besoin est décrit. — ANCT, offre d’accompagnement, parcours d’une demande · request.submission
            Depuis le 13 juin 2024 : demande qualifiée.
               La demande est examinée avec le demandeur (qualification). Examen par : préfet de département. — ANCT, offre d’accompagnement, parcours d’une demande · request.qualification
            Ensuite : les acteurs locaux de l’ingénierie sont consultés.
            Ne compte pas : décision d’accompagnement sur mesure (23 juin 2024).
               « décision d’accompagnement sur mesure » vient trop tôt (étape actuelle : demande qualifiée) : l’ingénierie locale passe d’abord, les partenaires de l’agence ensuite, le marché national en dernier. Il manque : recherche d’ingénierie locale et absence d’offre locale adaptée. — ANCT, offre d’accompagnement, parcours d’une demande · request.local-first

            """,
            Reading.Typed(RequestCase.Timeline(RequestCase.To("Qualified").Append(jump)).Explain(Language.French))
        );
    }

    [Fact]
    public void The_end_of_a_story_says_whom_to_inform()
    {
        string told = Reading.Typed(RequestCase.Timeline(RequestCase.To("Completed")).Explain(Language.English));

        Assert.EndsWith(
            "Worth noting: The request has been closed since 12 August 2024 (support completed): the local committee for territorial cohesion is to be informed. — CGCT L1232-2 et R1232-10 · request.clct\n",
            told,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The agreement is signed on the délibération of the requester of 1 August 2024.",
            told,
            StringComparison.Ordinal
        );
    }

    private static Recording.Accepted Accepted(PvdDossier dossier, Kind kind, LocalDate on) =>
        Assert.IsType<Recording.Accepted>(Record(dossier, kind, on));

    private static Recording.Refused Refused(PvdDossier dossier, Kind kind, LocalDate on) =>
        Assert.IsType<Recording.Refused>(Record(dossier, kind, on));

    private static Recording Record(PvdDossier dossier, Kind kind, LocalDate on) =>
        Engine.Record(dossier, RequestCase.Id, RequestCase.Sound(kind, on), RequestCase.Law);
}
