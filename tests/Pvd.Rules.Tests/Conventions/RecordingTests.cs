using Pvd.Domain.Conventions;
using Pvd.Rules.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>Recording an event: the dossier with it, or the guard that failed and the dossier as it was.</summary>
public sealed class RecordingTests
{
    private static readonly LawInForce Today = Given.LawOn("2022-03-01");

    [Fact]
    public void A_signature_that_was_missing_brings_the_act_into_force()
    {
        PvdDossier dossier = new DossierDraft().WithoutSignatureOf("prefet").Build();
        ActEntry entry = new ActEntry.SignedBy(
            new("prefet", Given.Day("2021-07-02"), SigningCapacity.DepartmentPrefect)
        );

        PvdDossier changed = Accepted(dossier, entry);

        Assert.Equal(ConventionStatus.PartiallySigned, StateOf(dossier));
        Assert.Equal(ConventionStatus.InForce, StateOf(changed));
    }

    [Theory]
    [InlineData("prefet", "2021-06-15", "department-prefect", "act.signed-once")]
    [InlineData("prefet", "2022-03-02", "department-prefect", "act.known-names")]
    [InlineData("nobody", "2021-06-15", "mayor", "act.known-names")]
    public void A_signature_that_cannot_be_is_refused(string party, string on, string capacity, string rule)
    {
        ActEntry entry = new ActEntry.SignedBy(new(party, Given.Day(on), SigningCapacity.FromValue(capacity)));

        AssertRefused(new DossierDraft().Build(), entry, rule);
    }

    [Theory]
    [InlineData("2021-04-12", "mayor")]
    [InlineData("2021-05-31", "epci-president")]
    public void A_signature_without_power_is_refused(string on, string capacity)
    {
        PvdDossier dossier = new DossierDraft().WithoutSignatureOf("condom").Build();

        AssertRefused(
            dossier,
            new ActEntry.SignedBy(new("condom", Given.Day(on), SigningCapacity.FromValue(capacity))),
            "ADH-7"
        );
    }

    [Fact]
    public void A_delegation_that_has_ended_is_no_power()
    {
        PvdDossier dossier = new DossierDraft().WithoutSignatureOf("prefet").Build();
        Signature late = new(
            "prefet",
            Given.Day("2021-06-01"),
            SigningCapacity.Delegate,
            Given.Day("2021-01-01"),
            Given.Day("2021-05-31")
        );
        Signature timely = new(
            "prefet",
            Given.Day("2021-05-31"),
            SigningCapacity.Delegate,
            Given.Day("2021-01-01"),
            Given.Day("2021-05-31")
        );

        AssertRefused(dossier, new ActEntry.SignedBy(late), "ADH-7");
        Assert.Equal(ConventionStatus.InForce, StateOf(Accepted(dossier, new ActEntry.SignedBy(timely))));
    }

    [Fact]
    public void An_event_out_of_order_is_refused_with_what_is_possible()
    {
        PvdDossier dossier = new DossierDraft().Build();
        ActEntry report = new ActEntry.Happened(new(ActEventKind.AnnualReport, Given.Day("2022-02-01")));

        Finding finding = AssertRefused(dossier, report, "act.order");

        Assert.Contains("bilan annuel", finding.Reason(Language.French), StringComparison.Ordinal);
        Assert.Contains("avenant en vigueur", finding.Reason(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_would_undo_later_ones_is_refused()
    {
        PvdDossier dossier = new DossierDraft { Framework = new() }.Build();
        ActEntry abandoned = new ActEntry.Happened(new(ActEventKind.Abandoned, Given.Day("2021-04-20")));

        AssertRefused(dossier, abandoned, "act.order");
    }

    [Fact]
    public void An_amendment_is_proposed_voted_and_signed_step_by_step()
    {
        PvdDossier dossier = new DossierDraft().Build();
        LocalDate day = Given.Day("2022-02-15");
        dossier = Accepted(dossier, new ActEntry.Amended(new(1, "prolongation", Given.Day("2023-05-31"), [], [])));
        foreach (string party in new[] { "condom", "valence", "tenareze" })
        {
            dossier = Accepted(dossier, new ActEntry.Deliberated(new(party, "7", Given.Day("2022-02-01")), 1));
        }

        foreach (Party party in dossier.Convention!.Parties!.Where(party => party.Id != "region"))
        {
            dossier = Accepted(dossier, new ActEntry.SignedBy(new(party.Id, day, party.Role.Head()), 1));
        }

        Assert.Equal(
            "convention-cadre à signer au plus tard le 31 mai 2023",
            Reading.Typed(
                Given.Rules.Conventions.Timeline(dossier, ConventionKind.Membership, Today).Intervals[^1].Next!.French
            )
        );
    }

    [Fact]
    public void One_entry_never_makes_an_incomplete_list_pass_for_a_complete_one()
    {
        PvdDossier dossier = new DossierDraft { Signatures = null }.Build();
        Signature signature = new("prefet", Given.Day("2021-05-31"), SigningCapacity.DepartmentPrefect);

        Finding finding = AssertRefused(dossier, new ActEntry.SignedBy(signature), "act.known-names");

        Assert.Contains("la liste complète des signatures", finding.Reason(Language.French), StringComparison.Ordinal);
        AssertRefused(
            new DossierDraft { Deliberations = null }.Build(),
            new ActEntry.Deliberated(new("condom", "12", Given.Day("2021-04-13"))),
            "act.known-names"
        );
    }

    [Fact]
    public void Recording_moves_the_day_of_what_is_known()
    {
        PvdDossier dossier = new DossierDraft { KnownOn = new(2021, 6, 1) }
            .WithoutSignatureOf("prefet")
            .Build();
        Signature signature = new("prefet", Given.Day("2021-07-02"), SigningCapacity.DepartmentPrefect);

        Assert.Equal(Given.Day("2021-07-02"), Accepted(dossier, new ActEntry.SignedBy(signature)).KnownOn);
    }

    [Fact]
    public void What_the_dossier_does_not_describe_cannot_be_recorded()
    {
        PvdDossier dossier = new DossierDraft().Build();
        Signature signature = new("condom", Given.Day("2022-01-10"), SigningCapacity.Mayor);

        AssertRefused(dossier, new ActEntry.SignedBy(signature, 3), "act.known-names");
        Recording crte = Given.Rules.Conventions.Record(
            dossier,
            ConventionKind.Crte,
            new ActEntry.SignedBy(signature),
            Today
        );
        Assert.Contains("CRTE", Refused(crte).Findings[0].Reason(Language.French), StringComparison.Ordinal);
    }

    private static PvdDossier Accepted(PvdDossier dossier, ActEntry entry) =>
        Assert
            .IsType<Recording.Accepted>(
                Given.Rules.Conventions.Record(dossier, ConventionKind.Membership, entry, Today)
            )
            .Dossier;

    private static Recording.Refused Refused(Recording recording) => Assert.IsType<Recording.Refused>(recording);

    private static Finding AssertRefused(PvdDossier dossier, ActEntry entry, string rule)
    {
        Recording.Refused refused = Refused(
            Given.Rules.Conventions.Record(dossier, ConventionKind.Membership, entry, Today)
        );
        Assert.Contains(rule, refused.Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(dossier, refused.Dossier);
        return refused.Findings.First(finding => finding.Rule.Id == rule);
    }

    private static ConventionStatus StateOf(PvdDossier dossier) =>
        Given.Rules.Conventions.Timeline(dossier, ConventionKind.Membership, Today).State!;
}
