using Pvd.Domain.Engineering;
using Pvd.Rules.Engineering;
using Pvd.Rules.LifeCycles;
using Pvd.Testing.Generators;

namespace Pvd.Rules.Tests.Engineering;

/// <summary>States over time, whatever the file holds.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class RequestTimelineProperties
{
    [Property]
    public void States_over_time_are_a_partition(EngineeringRequest request, LocalDate today)
    {
        Timeline<EngineeringRequestStatus> timeline = Tell(request, today);
        IReadOnlyList<LifeInterval<EngineeringRequestStatus>> intervals = timeline.Intervals;

        for (int i = 0; i < intervals.Count; i++)
        {
            Assert.Equal(i + 1 < intervals.Count ? intervals[i + 1].From.PlusDays(-1) : null, intervals[i].Until);
            Assert.True(intervals[i].From <= today);
            Assert.Same(intervals[i], timeline.At(intervals[i].From));
            Assert.Equal(i == 0 ? null : intervals[i - 1].State, intervals[i].Steps[0].From);
        }

        if (intervals.Count > 0)
        {
            Assert.Null(timeline.At(intervals[0].From.PlusDays(-1)));
            Assert.Equal(timeline.State, timeline.At(today)?.State);
        }
    }

    [Property]
    public void The_order_of_the_file_never_matters(EngineeringRequest request, LocalDate today, byte turn)
    {
        IReadOnlyList<EngineeringEvent> events = request.Events ?? [];
        int at = events.Count == 0 ? 0 : turn % events.Count;

        Assert.Equal(Told(request, today), Told(With(request, events.Reverse()), today));
        Assert.Equal(Told(request, today), Told(With(request, [.. events.Skip(at), .. events.Take(at)]), today));
    }

    [Property]
    public void An_event_after_the_day_changes_nothing(EngineeringRequest request, LocalDate today, byte kind)
    {
        EngineeringEvent later = RequestCase.Sound(
            EngineeringEventKind.All[kind % EngineeringEventKind.All.Count],
            today.PlusDays(1 + (kind / 12))
        );

        Assert.Equal(Told(request, today), Told(With(request, [.. request.Events ?? [], later]), today));
    }

    [Property]
    public void A_refused_event_leaves_an_equal_dossier_and_an_accepted_one_is_told(
        EngineeringRequest request,
        byte kind,
        bool isSound
    )
    {
        LocalDate day = request.Events?.Select(known => (LocalDate?)known.On).Max() ?? RequestCase.First;
        EngineeringEvent sound = RequestCase.Sound(
            EngineeringEventKind.All[kind % EngineeringEventKind.All.Count],
            day.PlusDays(kind % 3)
        );
        EngineeringEvent happened = isSound ? sound : RequestCase.Broken(sound) ?? sound;
        LawInForce law = Legislation.Embedded.At(day.PlusDays(1));
        PvdDossier dossier = Dossier(request);
        PvdDossier same = Dossier(request);

        Given
            .Rules.EngineeringRequests.Record(dossier, request.Id, happened, law)
            .Switch(
                accepted =>
                {
                    Assert.Equal([.. request.Events!, happened], accepted.Dossier.Requests![0].Events!);
                    Assert.True(accepted.Dossier.KnownOn >= happened.On);
                    Assert.Equal(dossier.Communes, accepted.Dossier.Communes);
                },
                refused =>
                {
                    Assert.NotEmpty(refused.Findings);
                    Assert.Equal(same, refused.Dossier);
                }
            );
        Assert.Equal(same, dossier);
    }

    [Property]
    public void Every_sentence_is_filled_in_both_languages(EngineeringRequest request, LocalDate today)
    {
        Timeline<EngineeringRequestStatus> timeline = Tell(request, today);
        foreach (Finding finding in Findings(timeline))
        {
            Assert.Equal(finding.Outcome == Outcome.Unknown, finding.Missing.Count > 0);
            foreach (Language language in Reading.Languages)
            {
                foreach (string place in Placeholders(finding, language))
                {
                    Assert.Fail($"{finding.Rule.Id}: {place}");
                }
            }
        }
    }

    /// <summary>Places without a fact; names from the file may look like any.</summary>
    private static IEnumerable<string> Placeholders(Finding finding, Language language)
    {
        IEnumerable<string> facts = finding.Facts.Select(fact => fact.Value.Format(language));
        return Reading
            .Placeholder()
            .Matches(finding.Reason(language))
            .Select(match => match.Value)
            .Where(place => !facts.Any(fact => fact.Contains(place, StringComparison.Ordinal)));
    }

    private static IEnumerable<Finding> Findings(Timeline<EngineeringRequestStatus> timeline) =>
        timeline
            .Intervals.SelectMany(interval => interval.Steps)
            .SelectMany(step => step.Findings)
            .Concat(timeline.Refused.SelectMany(refused => refused.Findings))
            .Concat(timeline.Remarks);

    private static EngineeringRequest With(EngineeringRequest was, IEnumerable<EngineeringEvent> events) =>
        new(was.Id, was.Requester, was.Need, was.Help, was.Fields, was.Events is null ? null : events);

    private static PvdDossier Dossier(EngineeringRequest request) =>
        new(RequestCase.First, [new(InseeCommuneCode.Parse("79005"), "Airvault")], requests: [request]);

    private static Timeline<EngineeringRequestStatus> Tell(EngineeringRequest request, LocalDate today) =>
        Given.Rules.EngineeringRequests.Timeline(Dossier(request), request.Id, Legislation.Embedded.At(today));

    private static string Told(EngineeringRequest request, LocalDate today) =>
        Tell(request, today).Explain(Language.French);
}
