using Pvd.Domain.Calendars;
using Pvd.Domain.Conventions;
using Pvd.Rules.Conventions;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>ADH-20 and ADH-21: eighteen months, from date to date, from the last required signature.</summary>
public sealed class FrameworkDueTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    /// <summary>The worked examples of the deadlines file that count from an adhésion, and the ends of months.</summary>
    [Theory]
    [InlineData("E53", "2021-05-21", "2022-11-21", IsoDayOfWeek.Monday)]
    [InlineData("E55", "2021-04-30", "2022-10-30", IsoDayOfWeek.Sunday)]
    [InlineData("E56", "2021-08-31", "2023-02-28", IsoDayOfWeek.Tuesday)]
    [InlineData("Condom", "2021-05-31", "2022-11-30", IsoDayOfWeek.Wednesday)]
    [InlineData("leap year", "2022-08-31", "2024-02-29", IsoDayOfWeek.Thursday)]
    [InlineData("leap day", "2024-02-29", "2025-08-29", IsoDayOfWeek.Friday)]
    [InlineData("first day", "2020-10-01", "2022-04-01", IsoDayOfWeek.Friday)]
    public void The_period_ends_on_the_same_day_number(
        string example,
        string signedOn,
        string due,
        IsoDayOfWeek weekday
    )
    {
        Assessment<Deadline> answer = FromForm(signedOn, signedOn);

        Assert.Equal($"favourable {due}", answer.Verdict());
        Assert.Equal((example, weekday), (example, Value(answer).Date.DayOfWeek));
        Assert.Equal(Given.Day(signedOn), Value(answer).Start);
    }

    [Fact]
    public void It_counts_from_the_last_required_signature_and_tells_the_weekday()
    {
        DossierDraft draft = new();
        draft.Signs("condom", "2021-05-03", SigningCapacity.Mayor);
        draft.Signs("region", "2021-12-01", SigningCapacity.RegionalCouncilPresident);

        Assessment<Deadline> answer = Given.Rules.FrameworkDue.Assess(draft.Build(), Law);

        Assert.Equal("favourable 2022-11-30", answer.Verdict());
        Assert.Equal(
            "Convention-cadre : à signer au plus tard le mercredi 30 novembre 2022.",
            Reading.Typed(answer.Headline(Language.French))
        );
        Assert.Equal(
            "Framework convention: to be signed no later than Wednesday 30 November 2022.",
            answer.Headline(Language.English)
        );
        Assert.Equal(["LastRequiredSignature"], answer.Choices.Select(choice => choice.Value));
    }

    [Fact]
    public void A_Sunday_is_told_and_does_not_move()
    {
        Assessment<Deadline> answer = FromForm("2021-04-30", "2022-03-01");

        Assert.Equal("favourable 2022-10-30", answer.Verdict());
        Assert.Equal(
            "Le délai est de 18 mois de date à date : il expire le dimanche 30 octobre 2022. Bien que ce soit un dimanche, l’échéance ne bouge pas. Il reste 243 jours.",
            Reading.Typed(answer.The("ADH-20").Reason(Language.French))
        );
        Assert.Equal(
            "The period is 18 months from date to date: it ends on Sunday 30 October 2022. Though it is a Sunday, the deadline does not move. Time left: 243 days.",
            answer.The("ADH-20").Reason(Language.English)
        );
    }

    [Theory]
    [InlineData("2021-04-29", "samedi 29 octobre 2022", "Bien que ce soit un samedi")]
    [InlineData(
        "2021-05-11",
        "vendredi 11 novembre 2022",
        "Bien que ce soit un jour férié en France métropolitaine (11 novembre)"
    )]
    [InlineData(
        "2021-06-25",
        "dimanche 25 décembre 2022",
        "Bien que ce soit un jour férié en France métropolitaine (Jour de Noël)"
    )]
    public void A_closed_day_is_told_and_does_not_move(string signedOn, string due, string told)
    {
        string reason = Reading.Typed(FromForm(signedOn, "2022-03-01").The("ADH-20").Reason(Language.French));

        Assert.Contains(
            $"il expire le {due}. {told}, l’échéance ne bouge pas. Il reste ",
            reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_open_day_says_nothing_more() =>
        Assert.Equal(
            "Le délai est de 18 mois de date à date : il expire le mercredi 30 novembre 2022. Il reste 274 jours.",
            Reading.Typed(FromForm("2021-05-31", "2022-03-01").The("ADH-20").Reason(Language.French))
        );

    [Theory]
    [InlineData("2022-11-28", Outcome.Met, "il expire le mercredi 30 novembre 2022. Il reste 2 jours.", 2)]
    [InlineData("2022-11-29", Outcome.Met, "il expire le mercredi 30 novembre 2022. Il reste 1 jour.", 1)]
    [InlineData("2022-11-30", Outcome.Met, "il expire aujourd’hui, mercredi 30 novembre 2022.", 0)]
    [InlineData("2022-12-01", Outcome.NotMet, "le retard est de 1 jour ; aucune sanction n’est connue.", -1)]
    [InlineData("2022-12-02", Outcome.NotMet, "le retard est de 2 jours ; aucune sanction n’est connue.", -2)]
    public void The_last_day_is_still_in_time(string today, Outcome outcome, string told, int left)
    {
        Finding finding = FromForm("2021-05-31", today).The("ADH-20");

        Assert.Equal(outcome, finding.Outcome);
        Assert.EndsWith(told, Reading.Typed(finding.Reason(Language.French)), StringComparison.Ordinal);
        Assert.Equal(left, finding.Distance.Number);
        Assert.Equal("2022-11-30", finding.Threshold.ToString());
    }

    [Fact]
    public void Past_the_day_the_deadline_stands_with_a_warning()
    {
        Assessment<Deadline> answer = FromForm("2021-05-31", "2023-03-01");

        Assert.Equal("favourable 2022-11-30", answer.Verdict());
        Assert.Equal(Severity.Warning, answer.The("ADH-20").Rule.Severity);
        Assert.Equal(
            "Convention-cadre : l’échéance du mercredi 30 novembre 2022 est passée.",
            Reading.Typed(answer.Headline(Language.French))
        );
    }

    [Theory]
    [InlineData(MembershipClock.LastRequiredSignature, "2022-11-30")]
    [InlineData(MembershipClock.FirstSignature, "2022-11-03")]
    [InlineData(MembershipClock.LastSignature, "2022-12-15")]
    public void Which_signature_counts_is_a_choice(MembershipClock clock, string due)
    {
        DossierDraft draft = new();
        draft.Signs("condom", "2021-05-03", SigningCapacity.Mayor);
        draft.Signs("region", "2021-06-15", SigningCapacity.RegionalCouncilPresident);

        Assessment<Deadline> answer = Given.RulesWith(clock: clock).FrameworkDue.Assess(draft.Build(), Law);

        Assert.Equal($"favourable {due}", answer.Verdict());
        Assert.Equal([clock.ToString()], answer.Choices.Select(choice => choice.Value));
    }

    [Fact]
    public void A_choice_given_with_the_question_goes_before_that_of_the_rules()
    {
        DossierDraft draft = new();
        draft.Signs("condom", "2021-05-03", SigningCapacity.Mayor);

        Assert.Equal(
            "favourable 2022-11-03",
            Given
                .Rules.FrameworkDue.Assess(draft.Build(), Law, new(membershipClock: MembershipClock.FirstSignature))
                .Verdict()
        );
    }

    [Fact]
    public void An_act_that_is_not_in_force_sets_no_clock_running()
    {
        Assessment<Deadline> answer = Given.Rules.FrameworkDue.Assess(
            new DossierDraft().WithoutSignatureOf("prefet").Build(),
            Law
        );

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(
            "Échéance de la convention-cadre : aucune pour l’instant. Une condition fait défaut.",
            answer.Headline(Language.French)
        );
        Assert.Equal(
            "Le délai ne court pas encore : la convention d’adhésion n’est pas en vigueur au 1er mars 2022.",
            Reading.Typed(answer.The("ADH-21").Reason(Language.French))
        );
    }

    [Fact]
    public void An_act_that_cannot_be_judged_asks_for_what_the_act_asks_for()
    {
        PvdDossier dossier = new DossierDraft { Deliberations = null }.Build();

        Assessment<Deadline> answer = Given.Rules.FrameworkDue.Assess(dossier, Law);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(Given.Rules.Membership.Assess(dossier, Law).MissingFields(), answer.MissingFields());
    }

    [Fact]
    public void An_empty_form_names_its_field()
    {
        Assessment<Deadline> answer = Given.Rules.FrameworkDue.Assess(new FrameworkDueFacts(null), Law);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["membershipSignedOn"], answer.MissingFields());
    }

    [Fact]
    public void A_signature_of_tomorrow_sets_no_clock_running() =>
        Assert.Equal("unfavourable", FromForm("2022-03-02", "2022-03-01").Verdict());

    [Fact]
    public void For_a_signature_before_the_programme_the_period_is_unknown_law()
    {
        Assessment<Deadline> answer = FromForm("2020-09-30", "2022-03-01");

        Assert.Equal("incomplete", answer.Verdict());
        Assert.True(Assert.Single(answer.MissingFacts).IsLaw);
        Assert.Equal(
            "Échéance de la convention-cadre : aucune valeur connue au 30 septembre 2020 pour « Délai pour signer la convention-cadre après la convention d’adhésion ».",
            Reading.Typed(answer.Headline(Language.French))
        );
    }

    [Fact]
    public void For_an_act_signed_before_the_programme_the_period_is_unknown_law_too()
    {
        DossierDraft draft = new();
        foreach (Signature was in draft.Signatures!.ToList())
        {
            draft.Signs(was.Party, "2020-09-30", was.Capacity);
        }

        draft.Deliberations =
        [
            .. draft.Deliberations!.Select(was => new Deliberation(was.Party, null, new(2020, 9, 1))),
        ];

        Assessment<Deadline> answer = Given.Rules.FrameworkDue.Assess(draft.Build(), Law);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["ADH-20"], answer.MissingFields());
    }

    [Theory]
    [InlineData("2020-09-30")]
    [InlineData("2019-01-01")]
    public void Before_the_programme_no_rule_is_known(string today)
    {
        Assert.Equal(
            "incomplete",
            Given.Rules.FrameworkDue.Assess(new DossierDraft().Build(), Given.LawOn(today)).Verdict()
        );
        Assert.Equal("incomplete", FromForm(today, today).Verdict());
    }

    private static Assessment<Deadline> FromForm(string signedOn, string today) =>
        Given.Rules.FrameworkDue.Assess(new FrameworkDueFacts(Given.Day(signedOn)), Given.LawOn(today));

    private static Deadline Value(Assessment<Deadline> answer) =>
        Assert.IsType<Assessment<Deadline>.Favourable>(answer).Value;
}
