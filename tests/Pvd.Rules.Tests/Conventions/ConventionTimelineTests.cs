using Pvd.Domain.Conventions;
using Pvd.Rules.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>The states of conventions over time, as their dated events make them.</summary>
public sealed class ConventionTimelineTests
{
    [Fact]
    public void A_dossier_that_ran_late_tells_its_story()
    {
        PvdDossier dossier = new DossierDraft { Framework = new() { Years = 5 } }.Build();

        Timeline<ConventionStatus> membership = Tell(dossier, ConventionKind.Membership, "2023-03-01");

        Assert.Equal(
            [
                "2021-04-08 awaiting-deliberations",
                "2021-04-13 awaiting-deliberations",
                "2021-04-27 authorised",
                "2021-05-31 in-force",
                "2022-12-01 superseded",
            ],
            States(membership)
        );
        Assert.Equal("2022-12-01", Given.Iso(membership.Intervals[^1].Steps[0].On));
        Assert.Equal(
            [ConventionStatus.Overdue, ConventionStatus.Superseded],
            membership.Intervals[^1].Steps.Select(step => step.To)
        );
        Assert.Empty(membership.Refused);
        Assert.Equal(
            [
                "2022-10-18 awaiting-deliberations",
                "2022-10-25 awaiting-deliberations",
                "2022-11-08 authorised",
                "2022-12-01 in-force",
            ],
            States(Tell(dossier, ConventionKind.Framework, "2023-03-01"))
        );
    }

    [Fact]
    public void ADH_23_past_eighteen_months_it_is_overdue_and_stays_open()
    {
        PvdDossier dossier = new DossierDraft().Build();

        Assert.Equal("in-force", State(dossier, ConventionKind.Membership, "2022-11-30"));
        Assert.Equal("overdue", State(dossier, ConventionKind.Membership, "2022-12-01"));
        string told = Tell(dossier, ConventionKind.Membership, "2022-12-05").Explain(Language.French);
        Assert.Contains("aucune sanction n’est connue", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_signed_by_everybody_extends_the_time()
    {
        DossierDraft draft = new();
        draft.Amendments.Add(Extension(["condom", "valence", "tenareze", "prefet"]));

        Assert.Equal("overdue", State(draft.Build(), ConventionKind.Membership, "2022-12-14"));
        Assert.Equal("in-force", State(draft.Build(), ConventionKind.Membership, "2022-12-15"));
        Assert.Equal("in-force", State(draft.Build(), ConventionKind.Membership, "2023-05-31"));
        Assert.Equal("overdue", State(draft.Build(), ConventionKind.Membership, "2023-06-01"));
    }

    [Fact]
    public void The_deadline_of_the_convention_cadre_follows_the_amendment_and_the_signature()
    {
        DossierDraft draft = new() { Framework = new() };
        DossierDraft extended = new();
        extended.Amendments.Add(Extension(["condom", "valence", "tenareze", "prefet"]));

        Assert.Equal(
            "Convention-cadre : signée le 1er décembre 2022, pour une échéance au mercredi 30 novembre 2022.",
            Due(draft, "2023-03-01")
        );
        Assert.Equal("Convention-cadre : à signer au plus tard le mercredi 31 mai 2023.", Due(extended, "2023-03-01"));
    }

    private static string Due(DossierDraft draft, string today) =>
        Reading.Typed(Given.Rules.FrameworkDue.Assess(draft.Build(), Given.LawOn(today)).Headline(Language.French));

    [Fact]
    public void An_amendment_signed_by_some_changes_nothing_and_names_who_is_missing()
    {
        DossierDraft draft = new();
        draft.Amendments.Add(Extension(["condom", "tenareze"]));

        Timeline<ConventionStatus> membership = Tell(draft.Build(), ConventionKind.Membership, "2023-01-15");
        Timeline<ConventionStatus> amendment = Given.Rules.Conventions.AmendmentTimeline(
            draft.Build(),
            ConventionKind.Membership,
            1,
            Given.LawOn("2023-01-15")
        );

        Assert.Equal(ConventionStatus.Overdue, membership.State);
        Finding remark = Assert.Single(membership.Remarks);
        Assert.Equal("ADH-24", remark.Rule.Id);
        Assert.Contains("la signature de Valence-sur-Baïse", remark.Reason(Language.French), StringComparison.Ordinal);
        Assert.Contains("du préfet", remark.Reason(Language.French), StringComparison.Ordinal);
        Assert.Equal(ConventionStatus.PartiallySigned, amendment.State);
        Assert.Contains("Valence-sur-Baïse", amendment.Intervals[^1].Next!.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_without_an_earlier_deliberation_does_not_count()
    {
        DossierDraft draft = new DossierDraft().Signs("condom", "2021-04-12", SigningCapacity.Mayor);

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2022-03-01");

        Assert.Equal(ConventionStatus.PartiallySigned, told.State);
        RefusedEvent refused = Assert.Single(told.Refused);
        Assert.Equal("signature de Condom", refused.Subject.French);
        Assert.Equal(["ADH-7"], refused.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_signature_that_comes_while_others_decide_counts_from_the_last_deliberation()
    {
        DossierDraft draft = new DossierDraft().Signs("condom", "2021-04-14", SigningCapacity.Mayor);

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2022-03-01");

        Assert.Equal(ConventionStatus.InForce, told.State);
        Assert.Equal(ConventionStatus.PartiallySigned, told.At(Given.Day("2021-04-27"))!.State);
        Assert.Empty(told.Refused);
    }

    [Fact]
    public void A_party_signs_once()
    {
        DossierDraft draft = new();
        draft.Signatures!.Add(new("condom", Given.Day("2021-06-15"), SigningCapacity.Mayor));

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2022-03-01");

        Assert.Equal(ConventionStatus.InForce, told.State);
        Assert.Equal("act.signed-once", Assert.Single(told.Refused).Findings[0].Rule.Id);
    }

    [Fact]
    public void Signing_again_with_power_mends_a_void_signature()
    {
        DossierDraft draft = new DossierDraft().Signs("condom", "2021-04-12", SigningCapacity.Mayor);
        draft.Signatures!.Add(new("condom", Given.Day("2021-06-20"), SigningCapacity.Mayor));

        Assert.Equal("in-force", State(draft.Build(), ConventionKind.Membership, "2021-06-20"));
        Assert.Equal(
            "favourable 2021-06-20",
            Given.Rules.Membership.Assess(draft.Build(), Given.LawOn("2022-03-01")).Verdict()
        );
    }

    [Fact]
    public void A_deliberation_that_authorises_nobody_gives_no_power()
    {
        DossierDraft draft = new DossierDraft().WithoutDeliberationOf("condom");
        draft.Deliberations!.Add(new("condom", "12", Given.Day("2021-04-13"), authorisesSignature: false));

        Assert.Equal("awaiting-deliberations", State(draft.Build(), ConventionKind.Membership, "2022-03-01"));
        Assert.Equal("unfavourable", Given.Rules.Membership.Assess(draft.Build(), Given.LawOn("2022-03-01")).Verdict());
    }

    [Fact]
    public void A_signature_that_still_waits_for_assemblies_is_told_and_counts_once()
    {
        DossierDraft draft = new DossierDraft().WithoutDeliberationOf("valence");
        draft.Signatures = [new("prefet", Given.Day("2021-05-03"), SigningCapacity.DepartmentPrefect)];
        draft.Signatures.Add(new("prefet", Given.Day("2021-05-20"), SigningCapacity.DepartmentPrefect));

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2022-03-01");

        Assert.Equal(ConventionStatus.AwaitingDeliberations, told.State);
        Assert.Contains("elle comptera", Assert.Single(told.Remarks).Reason(Language.French), StringComparison.Ordinal);
        Assert.Equal("act.signed-once", Assert.Single(told.Refused).Findings[0].Rule.Id);
    }

    [Theory]
    [InlineData("2021-12-31", "overdue")]
    [InlineData("9999-12-31", "in-force")]
    public void An_odd_extension_neither_shortens_the_time_nor_breaks_the_story(string extendsTo, string state)
    {
        DossierDraft draft = new();
        Amendment odd = Extension(["condom", "valence", "tenareze", "prefet"]);
        draft.Amendments.Add(new(1, null, Given.Day(extendsTo), odd.Deliberations, odd.Signatures));

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2024-03-01");

        Assert.Equal(state, told.State!.Value);
        Assert.All(told.Intervals, interval => Assert.True(interval.Until is null || interval.From <= interval.Until));
    }

    [Fact]
    public void A_framework_alone_does_not_make_the_membership_begin()
    {
        DossierDraft draft = new()
        {
            Framework = new(),
            Deliberations = [],
            Signatures = [],
        };

        Assert.Null(Tell(draft.Build(), ConventionKind.Membership, "2023-03-01").State);
    }

    [Fact]
    public void What_the_membership_opened_closes_with_it()
    {
        DossierDraft draft = new();
        draft.Events.Add(new(ActEventKind.Termination, Given.Day("2022-01-10"), ["condom", "valence", "tenareze"]));

        Assessment<OpenedEffects> before = Given.Rules.OrtEffects.Assess(draft.Build(), Given.LawOn("2022-01-09"));
        Assessment<OpenedEffects> after = Given.Rules.OrtEffects.Assess(draft.Build(), Given.LawOn("2022-01-10"));

        Assert.Equal(Outcome.Met, before.The("ADH-12").Outcome);
        Assert.Equal(Outcome.NotMet, after.The("ADH-12").Outcome);
    }

    [Fact]
    public void A_framework_that_came_first_takes_over_as_soon_as_there_is_something_to_take_over()
    {
        DossierDraft draft = new DossierDraft { Framework = new() }.Signs(
            "prefet",
            "2023-02-01",
            SigningCapacity.DepartmentPrefect
        );

        Assert.Equal("superseded", State(draft.Build(), ConventionKind.Membership, "2023-02-01"));
    }

    [Fact]
    public void Annexes_known_to_be_missing_stop_a_submission_and_not_the_assemblies()
    {
        DossierDraft draft = new() { Annexes = [new(AnnexKind.Map)] };
        draft.Events.Add(new(ActEventKind.Submitted, Given.Day("2021-03-01")));

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2022-03-01");

        Assert.Equal(ConventionStatus.InForce, told.State);
        Assert.Equal("act.annexes", Assert.Single(told.Refused).Findings[0].Rule.Id);
    }

    [Fact]
    public void What_is_not_executory_yet_holds_the_entry_into_force_back()
    {
        DossierDraft draft = new DossierDraft().WithoutDeliberationOf("condom");
        draft.Deliberations!.Add(
            new("condom", "12", Given.Day("2021-04-13"), Given.Day("2021-06-04"), publishedOn: Given.Day("2021-06-07"))
        );

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2021-06-06");

        Assert.Equal(ConventionStatus.PartiallySigned, told.State);
        Assert.Equal("DEL-2", Assert.Single(told.Remarks).Rule.Id);
        Assert.Equal("in-force", State(draft.Build(), ConventionKind.Membership, "2021-06-07"));
    }

    [Fact]
    public void A_refusal_sends_the_text_back_and_a_later_agreement_brings_it_forward()
    {
        DossierDraft draft = new DossierDraft().WithoutDeliberationOf("valence");
        draft.Deliberations!.Add(new("valence", "21", Given.Day("2021-04-08"), isAdopted: false));
        draft.Deliberations.Add(new("valence", "35", Given.Day("2021-05-20")));

        Assert.Equal(
            [
                "2021-04-08 draft",
                "2021-04-13 awaiting-deliberations",
                "2021-04-27 awaiting-deliberations",
                "2021-05-20 authorised",
                "2021-05-31 in-force",
            ],
            States(Tell(draft.Build(), ConventionKind.Membership, "2022-03-01"))
        );
    }

    [Theory]
    [InlineData(new[] { "condom", "valence", "tenareze" }, "terminated", 0)]
    [InlineData(new[] { "condom", "tenareze" }, "in-force", 1)]
    [InlineData(null, "terminated", 0)]
    public void The_parties_end_it_by_common_agreement(string[]? agreed, string state, int refused)
    {
        DossierDraft draft = new();
        draft.Events.Add(new(ActEventKind.Termination, Given.Day("2022-01-10"), agreed));

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2022-03-01");

        Assert.Equal(state, told.State!.Value);
        Assert.Equal(refused, told.Refused.Count);
        Assert.Equal(agreed is null, told.Intervals[^1].Missing.Count > 0);
    }

    [Fact]
    public void A_framework_reaches_its_term_unless_an_amendment_puts_it_off()
    {
        DossierDraft draft = new() { Framework = new() { Years = 5 } };

        Assert.Equal("in-force", State(draft.Build(), ConventionKind.Framework, "2027-12-01"));
        Assert.Equal("expired", State(draft.Build(), ConventionKind.Framework, "2027-12-02"));
    }

    [Fact]
    public void ADH_25_a_framework_for_some_communes_leaves_the_membership_to_the_others()
    {
        FrameworkDraft framework = new();
        framework.Parties = [.. framework.Parties!.Where(party => party.Id != "valence")];
        framework.Deliberations = [.. framework.Deliberations!.Where(given => given.Party != "valence")];
        framework.Signatures = [.. framework.Signatures!.Where(given => given.Party != "valence")];
        PvdDossier dossier = new DossierDraft { Framework = framework }.Build();

        Timeline<ConventionStatus> told = Tell(dossier, ConventionKind.Membership, "2023-03-01");

        Assert.Equal(ConventionStatus.Overdue, told.State);
        Finding remark = Assert.Single(told.Remarks);
        Assert.Equal("ADH-25", remark.Rule.Id);
        Assert.Contains("Valence-sur-Baïse", remark.Reason(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_counts_once_every_council_has_it()
    {
        FrameworkDraft framework = new();
        framework.Events.Add(
            new(ActEventKind.AnnualReport, Given.Day("2023-12-12"), ["condom", "valence", "tenareze"])
        );
        framework.Events.Add(new(ActEventKind.AnnualReport, Given.Day("2024-12-12"), ["condom", "tenareze"]));
        framework.Events.Add(new(ActEventKind.Evaluation, Given.Day("2025-02-01")));
        PvdDossier dossier = new DossierDraft { Framework = framework }.Build();

        Timeline<ConventionStatus> told = Tell(dossier, ConventionKind.Framework, "2025-03-01");

        Assert.Equal(ConventionStatus.InForce, told.State);
        Assert.Equal("2024-12-12", Given.Iso(Assert.Single(told.Refused).On));
        Assert.Equal("2025-02-01", Given.Iso(told.Intervals[^1].From));
    }

    [Fact]
    public void Lists_that_nobody_knows_leave_a_reservation()
    {
        DossierDraft draft = new() { Deliberations = null };

        Timeline<ConventionStatus> told = Tell(draft.Build(), ConventionKind.Membership, "2022-03-01");

        Assert.Equal(ConventionStatus.InForce, told.State);
        Assert.Contains("convention.deliberations", told.Missing.Select(missing => missing.Field));
        Assert.Equal(
            "draft",
            State(
                new DossierDraft
                {
                    Parties = null,
                    Members = null,
                    Post = null,
                }.Build(),
                ConventionKind.Membership,
                "2022-03-01"
            )
        );
    }

    [Fact]
    public void An_act_that_the_dossier_lacks_is_asked_for()
    {
        Timeline<ConventionStatus> told = Tell(new DossierDraft().Build(), ConventionKind.Crte, "2022-03-01");

        Assert.Null(told.State);
        Assert.Equal("crte", Assert.Single(told.Missing).Field);
    }

    private static Amendment Extension(string[] signatories) =>
        new(
            1,
            "prolongation de six mois",
            Given.Day("2023-05-31"),
            [
                .. new[] { "condom", "valence", "tenareze" }.Select(party => new Deliberation(
                    party,
                    "9",
                    Given.Day("2022-11-20")
                )),
            ],
            [
                .. signatories.Select(party => new Signature(
                    party,
                    Given.Day("2022-12-15"),
                    party switch
                    {
                        "prefet" => SigningCapacity.DepartmentPrefect,
                        "tenareze" => SigningCapacity.EpciPresident,
                        _ => SigningCapacity.Mayor,
                    }
                )),
            ]
        );

    private static Timeline<ConventionStatus> Tell(PvdDossier dossier, ConventionKind kind, string on) =>
        Given.Rules.Conventions.Timeline(dossier, kind, Given.LawOn(on));

    private static string State(PvdDossier dossier, ConventionKind kind, string on) =>
        Tell(dossier, kind, on).State!.Value;

    private static IReadOnlyList<string> States(Timeline<ConventionStatus> told) =>
        [.. told.Intervals.Select(interval => $"{Given.Iso(interval.From)} {interval.State.Value}")];
}
