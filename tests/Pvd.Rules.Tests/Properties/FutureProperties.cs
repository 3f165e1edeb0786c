using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Projects;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>What is dated after the day of the law has not happened: adding it changes no word of any answer.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)], MaxTest = 200)]
public sealed class FutureProperties
{
    [Property]
    public void An_event_after_the_day_of_the_law_changes_nothing(DossierRecipe recipe, byte later)
    {
        PvdDossier was = recipe.Dossier;
        LocalDate after = recipe.Today.PlusDays(1 + later);
        LawInForce law = Legislation.Embedded.At(recipe.Today);
        string before = Told(was, recipe.Year, law);

        foreach ((string added, PvdDossier dossier) in With(was, after))
        {
            Assert.Equal($"{added}\n{before}", $"{added}\n{Told(dossier, recipe.Year, law)}");
        }
    }

    [Fact]
    public void Each_event_is_added_to_a_sound_dossier() =>
        Assert.Equal(
            [
                "signature",
                "délibération",
                "member",
                "end of a mandate",
                "meeting",
                "validation of a sheet",
                "mandates",
                "meetings",
                "recruitment",
                "start of the operation",
            ],
            With(Sound(), Given.Day("2022-03-02")).Select(added => added.Added)
        );

    [Fact]
    public void The_same_events_on_the_day_do_change_something()
    {
        PvdDossier was = Sound();
        LawInForce law = Given.LawOn("2022-03-01");

        Assert.Equal(
            [
                "signature",
                "member",
                "validation of a sheet",
                "mandates",
                "meetings",
                "recruitment",
                "start of the operation",
            ],
            With(was, law.Day)
                .Where(added => Told(added.Dossier, 2022, law) != Told(was, 2022, law))
                .Select(added => added.Added)
        );
    }

    private static PvdDossier Sound()
    {
        DossierDraft draft = new();
        draft.WithoutMembers(CommitteeRole.ProjectManager);
        draft.Post = new(
            "tenareze",
            new(2022, 6, 1),
            costs: [new(2022, Given.Euros("62400.00"))],
            anah: [Posts.Anah("2022-06-01")]
        );
        return draft.Build();
    }

    private static IEnumerable<(string Added, PvdDossier Dossier)> With(PvdDossier was, LocalDate day)
    {
        MembershipConvention? act = was.Convention;
        if (act is { Parties: { Count: > 0 } parties, Signatures: { } signatures })
        {
            Party last = parties[^1];
            yield return (
                "signature",
                Build(was, act: new(parties, act.Deliberations, [.. signatures, new(last.Id, day, last.Role.Head())]))
            );
        }

        if (act is { Parties: { Count: > 0 } named, Deliberations: { } deliberations })
        {
            yield return (
                "délibération",
                Build(was, act: new(named, [.. deliberations, new(named[0].Id, "9", day)], act.Signatures))
            );
        }

        if (was.Committee is { Members: { Count: > 0 } members } committee)
        {
            CommitteeMember chair = new(CommitteeRole.StateService, day, presides: true);
            yield return (
                "member",
                Build(
                    was,
                    committee: new(
                        [.. members, chair],
                        committee.Presidency,
                        committee.SubstituteBody,
                        committee.Meetings
                    )
                )
            );

            CommitteeMember first = members[0];
            if (first.Until is null && first.From <= day)
            {
                CommitteeMember leaving = new(first.Role, first.From, day, first.Party, first.Presides, first.Person);
                yield return (
                    "end of a mandate",
                    Build(
                        was,
                        committee: new(
                            [leaving, .. members.Skip(1)],
                            committee.Presidency,
                            committee.SubstituteBody,
                            committee.Meetings
                        )
                    )
                );
            }
        }

        if (was.Committee is { Meetings: { } meetings } meeting)
        {
            IEnumerable<Meeting> more = meetings.Where(known => known.On != day).Append(new(day, validates: true));
            yield return (
                "meeting",
                Build(was, committee: new(meeting.Members, meeting.Presidency, meeting.SubstituteBody, more))
            );
        }

        if (was.ActionSheets is { } sheets)
        {
            yield return (
                "validation of a sheet",
                Build(was, sheets: [.. sheets, new("added", "Fiche", ActionStatus.Envisaged, day)])
            );
        }

        if (was.Bodies is { Count: > 0 } bodies)
        {
            yield return ("mandates", Build(was, bodies: bodies.Select(body => WithMandates(body, day))));
            yield return ("meetings", Build(was, bodies: bodies.Select(body => WithMeeting(body, day))));
        }

        if (was.ProjectManager is { RecruitmentOpenedOn: null } post)
        {
            yield return (
                "recruitment",
                Build(was, new(post.Employer, post.From, post.Until, day, post.Costs, post.Anah))
            );
        }

        if (was.ProjectManager is { Anah: { Count: > 0 } anah } funded && anah[0].OperationStartedOn is null)
        {
            AnahCoFunding started = new(anah[0].From, anah[0].Until, anah[0].RequestedOn, day);
            yield return (
                "start of the operation",
                Build(
                    was,
                    new(
                        funded.Employer,
                        funded.From,
                        funded.Until,
                        funded.RecruitmentOpenedOn,
                        funded.Costs,
                        [started, .. anah.Skip(1)]
                    )
                )
            );
        }
    }

    private static GovernanceBody WithMandates(GovernanceBody was, LocalDate day) =>
        was.With(
            mandates: was.Mandates?.Concat([
                new Mandate(MandateRole.Mayor, day, population: int.MaxValue),
                new Mandate(MandateRole.Deputy, day),
            ])
        );

    private static GovernanceBody WithMeeting(GovernanceBody was, LocalDate day) =>
        was.With(meetings: was.Meetings?.Where(known => known.On != day).Append(new Meeting(day, noteSentOn: day)));

    private static PvdDossier Build(
        PvdDossier was,
        ProjectManagerPost? post = null,
        MembershipConvention? act = null,
        ProjectCommittee? committee = null,
        IEnumerable<GovernanceBody>? bodies = null,
        IEnumerable<ActionSheet>? sheets = null
    ) =>
        new(
            was.KnownOn,
            was.Communes,
            was.Epci,
            act ?? was.Convention,
            committee ?? was.Committee,
            post ?? was.ProjectManager,
            bodies: bodies ?? was.Bodies,
            actionSheets: sheets ?? was.ActionSheets
        );

    private static string Told(PvdDossier dossier, int year, LawInForce law) =>
        string.Join(
            '\n',
            Engines.All(dossier, year, law).Select(answer => $"{answer.Verdict()}\n{answer.Explain(Language.French)}")
        );
}
