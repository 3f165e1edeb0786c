using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;
using Pvd.Testing.Generators;

namespace Pvd.Testing.RuleGenerators;

/// <summary>Every dossier of which one fact less is known. What has not happened (an end, a start) is no fact to forget.</summary>
public static class Gaps
{
    /// <summary>Each fact in turn, with its name.</summary>
    public static IEnumerable<(string Forgotten, PvdDossier Dossier)> Of(PvdDossier dossier) =>
        [
            .. OfTerritory(dossier),
            .. OfConvention(dossier.Convention).Select(gap => (gap.Forgotten, With(dossier, convention: gap.Act))),
            .. OfCommittee(dossier.Committee).Select(gap => (gap.Forgotten, With(dossier, committee: gap.Committee))),
            .. OfPost(dossier.ProjectManager).Select(gap => (gap.Forgotten, With(dossier, post: gap.Post))),
            .. OfBodies(dossier),
            .. OfSheets(dossier),
        ];

    private static IEnumerable<(string, PvdDossier)> OfTerritory(PvdDossier was)
    {
        if (was.Epci is not null)
        {
            yield return (
                "epci",
                new(
                    was.KnownOn,
                    was.Communes,
                    null,
                    was.Convention,
                    was.Committee,
                    was.ProjectManager,
                    bodies: was.Bodies,
                    actionSheets: was.ActionSheets
                )
            );
        }

        for (int i = 0; i < was.Communes.Count; i++)
        {
            Commune commune = was.Communes[i];
            if (commune.Population is not null)
            {
                yield return (
                    $"communes[{i}].population",
                    WithCommune(i, new(commune.Code, commune.Name, null, commune.Epci))
                );
            }

            if (commune.Epci is not null)
            {
                yield return (
                    $"communes[{i}].epci",
                    WithCommune(i, new(commune.Code, commune.Name, commune.Population))
                );
            }
        }

        PvdDossier WithCommune(int index, Commune commune) =>
            new(
                was.KnownOn,
                was.Communes.Select((known, i) => i == index ? commune : known),
                was.Epci,
                was.Convention,
                was.Committee,
                was.ProjectManager,
                bodies: was.Bodies,
                actionSheets: was.ActionSheets
            );
    }

    private static IEnumerable<(string Forgotten, MembershipConvention? Act)> OfConvention(MembershipConvention? was)
    {
        if (was is null)
        {
            yield break;
        }

        yield return ("convention", null);
        if (was.Parties is { } parties)
        {
            yield return ("parties", new(null, was.Deliberations, was.Signatures));
            for (int i = 0; i < parties.Count; i++)
            {
                if (parties[i].Siren is not null)
                {
                    Party party = parties[i];
                    Party forgotten = new(
                        party.Id,
                        party.Role,
                        party.Name,
                        party.Commune,
                        null,
                        party.Seat,
                        party.Representative
                    );
                    yield return (
                        $"parties[{i}].siren",
                        new(With(parties, i, forgotten), was.Deliberations, was.Signatures)
                    );
                }
            }
        }

        if (was.Deliberations is not null)
        {
            yield return ("deliberations", new(was.Parties, null, was.Signatures));
        }

        if (was.Signatures is not { } signatures)
        {
            yield break;
        }

        yield return ("signatures", new(was.Parties, was.Deliberations));
        for (int i = 0; i < signatures.Count; i++)
        {
            Signature given = signatures[i];
            if (given.Capacity is not null)
            {
                Signature signature = new(given.Party, given.On, null, given.DelegatedOn);
                yield return (
                    $"signatures[{i}].capacity",
                    new(was.Parties, was.Deliberations, With(signatures, i, signature))
                );
            }

            if (given.DelegatedOn is not null)
            {
                Signature signature = new(given.Party, given.On, given.Capacity);
                yield return (
                    $"signatures[{i}].delegatedOn",
                    new(was.Parties, was.Deliberations, With(signatures, i, signature))
                );
            }
        }
    }

    private static IEnumerable<(string Forgotten, ProjectCommittee? Committee)> OfCommittee(ProjectCommittee? was)
    {
        if (was is null)
        {
            yield break;
        }

        yield return ("committee", null);
        if (was.Presidency is not null)
        {
            yield return ("presidency", new(was.Members, null, was.SubstituteBody, was.Meetings));
        }

        if (was.Meetings is { } meetings)
        {
            yield return ("meetings", new(was.Members, was.Presidency, was.SubstituteBody));
            for (int i = 0; i < meetings.Count; i++)
            {
                if (meetings[i].Validates is not null)
                {
                    Meeting meeting = new(meetings[i].On);
                    yield return (
                        $"meetings[{i}].validates",
                        new(was.Members, was.Presidency, was.SubstituteBody, With(meetings, i, meeting))
                    );
                }
            }
        }

        if (was.Members is not { } members)
        {
            yield break;
        }

        yield return ("members", new(null, was.Presidency, was.SubstituteBody, was.Meetings));
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Person is not null)
            {
                CommitteeMember seat = new(
                    members[i].Role,
                    members[i].From,
                    members[i].Until,
                    members[i].Party,
                    members[i].Presides
                );
                yield return (
                    $"members[{i}].person",
                    new(With(members, i, seat), was.Presidency, was.SubstituteBody, was.Meetings)
                );
            }
        }
    }

    private static IEnumerable<(string Forgotten, ProjectManagerPost? Post)> OfPost(ProjectManagerPost? was)
    {
        if (was is null)
        {
            yield break;
        }

        yield return ("projectManager", null);
        if (was.From is not null)
        {
            yield return ("from", new(was.Employer, null, was.Until, was.RecruitmentOpenedOn, was.Costs, was.Anah));
        }

        if (was.Costs.Count > 0)
        {
            yield return ("costs", new(was.Employer, was.From, was.Until, was.RecruitmentOpenedOn, [], was.Anah));
        }

        if (was.Anah is not { } anah)
        {
            yield break;
        }

        yield return ("anah", new(was.Employer, was.From, was.Until, was.RecruitmentOpenedOn, was.Costs));
        for (int i = 0; i < anah.Count; i++)
        {
            if (anah[i].RequestedOn is not null)
            {
                AnahCoFunding part = new(anah[i].From, anah[i].Until, null, anah[i].OperationStartedOn);
                yield return (
                    $"anah[{i}].requestedOn",
                    new(was.Employer, was.From, was.Until, was.RecruitmentOpenedOn, was.Costs, With(anah, i, part))
                );
            }
        }
    }

    private static IEnumerable<(string, PvdDossier)> OfBodies(PvdDossier was)
    {
        if (was.Bodies is not { } bodies)
        {
            yield break;
        }

        yield return ("bodies", With(was, (IEnumerable<GovernanceBody>?)null));
        for (int i = 0; i < bodies.Count; i++)
        {
            foreach ((string forgotten, GovernanceBody body) in BodyGaps.Of(bodies[i]))
            {
                yield return ($"bodies[{i}].{forgotten}", With(was, With(bodies, i, body)));
            }
        }
    }

    private static IEnumerable<(string, PvdDossier)> OfSheets(PvdDossier was)
    {
        if (was.ActionSheets is not { } sheets)
        {
            yield break;
        }

        yield return ("actionSheets", With(was, (IEnumerable<ActionSheet>?)null));
        for (int i = 0; i < sheets.Count; i++)
        {
            ActionSheet sheet = sheets[i];
            if (sheet.Status is not null)
            {
                ActionSheet forgotten = new(sheet.Number, sheet.Title, null, sheet.ValidatedOn);
                yield return ($"actionSheets[{i}].status", With(was, With(sheets, i, forgotten)));
            }

            if (sheet.ValidatedOn is not null)
            {
                ActionSheet forgotten = new(sheet.Number, sheet.Title, sheet.Status);
                yield return ($"actionSheets[{i}].validatedOn", With(was, With(sheets, i, forgotten)));
            }
        }
    }

    private static PvdDossier With(PvdDossier was, IEnumerable<GovernanceBody>? bodies) =>
        new(
            was.KnownOn,
            was.Communes,
            was.Epci,
            was.Convention,
            was.Committee,
            was.ProjectManager,
            bodies: bodies,
            actionSheets: was.ActionSheets
        );

    private static PvdDossier With(PvdDossier was, IEnumerable<ActionSheet>? sheets) =>
        new(
            was.KnownOn,
            was.Communes,
            was.Epci,
            was.Convention,
            was.Committee,
            was.ProjectManager,
            bodies: was.Bodies,
            actionSheets: sheets
        );

    private static IEnumerable<T> With<T>(IReadOnlyList<T> items, int index, T item) =>
        items.Select((known, i) => i == index ? item : known);

    private static PvdDossier With(PvdDossier was, MembershipConvention? convention) =>
        RecordParts.With(was, ("convention", convention), ("provenance", null));

    private static PvdDossier With(PvdDossier was, ProjectCommittee? committee) =>
        RecordParts.With(was, ("committee", committee), ("provenance", null));

    private static PvdDossier With(PvdDossier was, ProjectManagerPost? post) =>
        RecordParts.With(was, ("projectManager", post), ("provenance", null));
}
