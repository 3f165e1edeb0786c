using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-1 on the days of validation, and the committee over time: since when in order, and who has to mend what.</summary>
public sealed class CommitteeTimelineTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void GOV_1_each_meeting_that_validates_is_judged_on_its_day_under_its_own_law()
    {
        DossierDraft draft = new()
        {
            Meetings =
            [
                new(Given.Day("2022-03-02"), validates: true),
                new(Given.Day("2021-11-15"), validates: true),
                new(Given.Day("2021-06-20"), validates: true),
                new(Given.Day("2021-12-01"), validates: false),
                new(Given.Day("2021-12-02")),
                new(Given.Day("2020-09-30"), validates: true),
            ],
        };

        Assert.Equal(
            ["2020-09-30 incomplete", "2021-06-20 unfavourable", "2021-11-15 favourable 2021-11-15"],
            AtMeetings(draft).Select(answer => $"{Given.Iso(answer.Law.Day)} {answer.Verdict()}")
        );
    }

    [Fact]
    public void Without_meetings_that_are_known_to_validate_there_is_no_answer()
    {
        Assert.Empty(AtMeetings(new() { Meetings = null }));
        Assert.Empty(AtMeetings(new() { HasCommittee = false }));
        Assert.Empty(AtMeetings(new() { Meetings = [new(Given.Day("2021-11-15"))] }));
    }

    [Fact]
    public void A_sound_committee_is_in_order_from_the_first_mandate_to_the_day_of_the_law() =>
        Assert.Equal(["2021-06-21 2022-03-01 InOrder"], Told(new()));

    [Fact]
    public void Who_has_to_act_is_told_for_each_seat()
    {
        DossierDraft draft = new();
        draft.With(new CommitteeMember(CommitteeRole.Associate, Given.Day("2021-06-01")));

        Assert.Equal(
            [
                "2021-06-01 2021-06-20 NotInOrder"
                    + " | Communauté de communes de la Ténarèze : désigner son président comme membre."
                    + " | Condom : le maire siège de droit, l’inscrire parmi les membres."
                    + " | Préfecture du Gers : siéger ou désigner un représentant."
                    + " | Valence-sur-Baïse : le maire siège de droit, l’inscrire parmi les membres."
                    + " | les élus du comité : désigner parmi eux qui préside."
                    + " | les communes signataires et l’EPCI : désigner le maire ou les maires qui président avec le président de l’EPCI, ou choisir un autre mode de présidence.",
                "2021-06-21 2022-03-01 InOrder",
            ],
            Told(draft)
        );
    }

    [Fact]
    public void A_mandate_that_ends_opens_a_period_on_the_day_after()
    {
        DossierDraft draft = new();
        CommitteeMember prefect = draft.Members![3];
        draft.Members[3] = new(prefect.Role, prefect.From, Given.Day("2021-12-31"), prefect.Party);
        draft.With(new CommitteeMember(prefect.Role, Given.Day("2022-01-15"), party: prefect.Party));

        Assert.Equal(
            [
                "2021-06-21 2021-12-31 InOrder",
                "2022-01-01 2022-01-14 NotInOrder | Préfecture du Gers : siéger ou désigner un représentant.",
                "2022-01-15 2022-03-01 InOrder",
            ],
            Told(draft)
        );
    }

    [Fact]
    public void A_signatory_that_signs_later_is_missing_from_that_day_and_names_its_representative()
    {
        DossierDraft draft = new();
        draft.Signs("region", "2022-02-01", SigningCapacity.RegionalCouncilPresident);

        Assert.Equal(
            "2022-02-01 2022-03-01 NotInOrder | Région Occitanie : désigner un représentant.",
            Told(draft)[^1]
        );
    }

    [Fact]
    public void GOV_4_an_existing_body_is_followed_in_the_same_way()
    {
        DossierDraft draft = new() { SubstituteBody = "Bureau communautaire" };
        draft.Signs("region", "2022-02-01", SigningCapacity.RegionalCouncilPresident);

        IReadOnlyList<CommitteePeriod> periods = Given.Rules.Committee.Timeline(draft.Build(), Law);

        Assert.Equal([CommitteeValidity.InOrder, CommitteeValidity.NotInOrder], periods.Select(p => p.Validity));
        CommitteeMending mending = Assert.Single(periods[1].Mendings);
        Assert.Equal("GOV-4", mending.Rule);
        Assert.Equal("Région Occitanie: name a representative.", mending.Sentence(Language.English));
    }

    [Fact]
    public void A_manager_who_is_absent_is_for_the_employer_to_seat()
    {
        DossierDraft draft = new DossierDraft().WithoutMembers(CommitteeRole.ProjectManager);

        Assert.Equal(
            [
                "2021-06-21 2021-12-31 InOrder",
                "2022-01-01 2022-03-01 NotInOrder | Communauté de communes de la Ténarèze : faire siéger le chef de projet ou, si le poste est vacant, en ouvrir le recrutement.",
            ],
            Told(draft)
        );
    }

    [Fact]
    public void What_is_not_known_is_for_whoever_keeps_the_file_to_tell() =>
        Assert.Equal(
            [
                "2021-06-21 2022-03-01 CannotTell | le service qui tient le dossier : faire connaître le mode de présidence.",
            ],
            Told(new() { Presidency = null })
        );

    [Fact]
    public void Members_that_are_not_known_leave_the_day_of_the_law_alone()
    {
        Assert.Equal(CommitteeValidity.CannotTell, Assert.Single(Periods(new() { Members = null })).Validity);
        Assert.Equal(
            (Law.Day, Law.Day, CommitteeValidity.NotInOrder),
            Assert.Single(Periods(new() { Members = [] })) is var only
                ? (only.From, only.Until, only.Validity)
                : default
        );
    }

    [Fact]
    public void Before_the_first_rule_nothing_can_be_told_nor_done()
    {
        DossierDraft draft = new();
        draft.With(new CommitteeMember(CommitteeRole.Funder, Given.Day("2019-05-01")));

        Assert.StartsWith(
            "2019-05-01 2020-09-30 CannotTell | personne : aucune règle n’est connue pour cette période.",
            Told(draft)[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Days_at_the_ends_of_the_calendar_are_days_like_others()
    {
        DossierDraft draft = new();
        draft.With(
            new CommitteeMember(CommitteeRole.Funder, new(-9998, 1, 1), new(9999, 12, 31)),
            new CommitteeMember(CommitteeRole.Funder, new(9999, 12, 31), new(9999, 12, 31))
        );
        LawInForce last = Legislation.Embedded.At(new(9999, 12, 31));

        IReadOnlyList<CommitteePeriod> periods = Given.Rules.Committee.Timeline(draft.Build(), last);

        Assert.Equal(new(-9998, 1, 1), periods[0].From);
        Assert.Equal(last.Day, periods[^1].Until);
        Assert.NotNull(Given.Rules.Bodies.Assess(draft.Build(), last).Explain(Language.French));
    }

    [Fact]
    public void Nothing_may_be_missing_from_the_call()
    {
        PvdDossier dossier = new DossierDraft().Build();

        Assert.Throws<ArgumentNullException>("dossier", () => Given.Rules.Committee.Timeline(null!, Law));
        Assert.Throws<ArgumentNullException>("law", () => Given.Rules.Committee.Timeline(dossier, null!));
        Assert.Throws<ArgumentNullException>("dossier", () => Given.Rules.Committee.AtMeetings(null!, Law));
        Assert.Throws<ArgumentNullException>("law", () => Given.Rules.Committee.AtMeetings(dossier, null!));
        Assert.Throws<ArgumentNullException>("dossier", () => Given.Rules.Bodies.Assess(null!, Law));
        Assert.Throws<ArgumentNullException>("law", () => Given.Rules.Bodies.Assess(dossier, null!));
    }

    private static IReadOnlyList<Assessment<CommitteeComposition>> AtMeetings(DossierDraft draft) =>
        Given.Rules.Committee.AtMeetings(draft.Build(), Law);

    private static IReadOnlyList<CommitteePeriod> Periods(DossierDraft draft) =>
        Given.Rules.Committee.Timeline(draft.Build(), Law);

    private static IReadOnlyList<string> Told(DossierDraft draft) =>
        [
            .. Periods(draft)
                .Select(period =>
                    string.Join(
                        " | ",
                        period
                            .Mendings.Select(mending => $"{mending}")
                            .Prepend($"{Given.Iso(period.From)} {Given.Iso(period.Until)} {period.Validity}")
                    )
                ),
        ];
}
