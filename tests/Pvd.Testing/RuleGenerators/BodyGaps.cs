using Pvd.Domain.Governance;

namespace Pvd.Testing.RuleGenerators;

/// <summary>Every body of which one fact less is known.</summary>
public static class BodyGaps
{
    /// <summary>Each fact in turn, with its name.</summary>
    public static IEnumerable<(string Forgotten, GovernanceBody Body)> Of(GovernanceBody was)
    {
        if (was.EstablishedOn is not null)
        {
            yield return (
                "establishedOn",
                new(was.Id, was.Kind, was.Mandates, was.Meetings, null, was.Parliamentarians)
            );
        }

        if (was.Parliamentarians is not null)
        {
            yield return ("parliamentarians", new(was.Id, was.Kind, was.Mandates, was.Meetings, was.EstablishedOn));
        }

        if (was.Mandates is { } mandates)
        {
            yield return (
                "mandates",
                new(was.Id, was.Kind, null, was.Meetings, was.EstablishedOn, was.Parliamentarians)
            );
            for (int i = 0; i < mandates.Count; i++)
            {
                if (mandates[i].Population is not null)
                {
                    yield return ($"mandates[{i}].population", was.With(mandates: Replace(mandates, i, Unsized)));
                }
            }
        }

        if (was.Meetings is { } meetings)
        {
            yield return (
                "meetings",
                new(was.Id, was.Kind, was.Mandates, null, was.EstablishedOn, was.Parliamentarians)
            );
            for (int i = 0; i < meetings.Count; i++)
            {
                if (meetings[i].NoteSentOn is not null)
                {
                    yield return ($"meetings[{i}].noteSentOn", was.With(meetings: Replace(meetings, i, WithoutNote)));
                }

                if (meetings[i].Opinions is not null)
                {
                    yield return ($"meetings[{i}].opinions", was.With(meetings: Replace(meetings, i, WithoutOpinions)));
                }
            }
        }
    }

    private static Mandate Unsized(Mandate was) =>
        new(was.Role, was.From, was.Until, was.Represents, null, was.Presides, was.Person);

    private static Meeting WithoutNote(Meeting was) =>
        new(was.On, was.ConvenedOn, null, was.Validates, was.Agenda, was.Minutes, was.Opinions);

    private static Meeting WithoutOpinions(Meeting was) =>
        new(was.On, was.ConvenedOn, was.NoteSentOn, was.Validates, was.Agenda, was.Minutes);

    private static IEnumerable<T> Replace<T>(IReadOnlyList<T> items, int index, Func<T, T> change) =>
        items.Select((item, i) => i == index ? change(item) : item);
}
