using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests;

public sealed class PvdDossierTests
{
    private static readonly LocalDate Day = new(2021, 5, 31);
    private static readonly Commune Airvault = new(InseeCommuneCode.Parse("79005"), "Airvault");
    private static readonly MembershipConvention Act = new([new Party("epci", SignatoryRole.Epci, "CC")]);

    [Fact]
    public void A_day_and_a_commune_are_enough()
    {
        PvdDossier dossier = new(Day, [Airvault]);

        Assert.Equal(Day, dossier.KnownOn);
        Assert.Equal([Airvault], dossier.Communes);
        Assert.Null(dossier.Epci);
        Assert.Null(dossier.Convention);
        Assert.Null(dossier.Committee);
        Assert.Null(dossier.ProjectManager);
        Assert.Empty(dossier.Provenance);
        Assert.Null(dossier.Framework);
        Assert.Null(dossier.Crte);
        Assert.Null(dossier.RecoveryAgreements);
        Assert.Null(dossier.Bodies);
        Assert.Null(dossier.ActionSheets);
        Assert.Null(dossier.Project);
        Assert.Null(dossier.Frames);
        Assert.Null(dossier.Services);
        Assert.Null(dossier.ClubEvents);
    }

    [Fact]
    public void No_body_and_no_sheet_stands_twice()
    {
        GovernanceBody team = new("équipe", BodyKind.ProjectTeam);

        AssertRefused(
            "two bodies share the id \"équipe\"",
            () => new(Day, [Airvault], bodies: [team, new("équipe", BodyKind.Clct)])
        );
        AssertRefused(
            "two action sheets bear the number \"1\"",
            () => new(Day, [Airvault], actionSheets: [new("1", "Halle"), new("1", "École")])
        );
    }

    [Fact]
    public void A_dossier_is_about_one_commune_at_least() =>
        AssertRefused("a dossier is about one commune at least", () => new(Day, []));

    [Fact]
    public void No_commune_stands_twice() =>
        AssertRefused(
            "the commune 79005 stands twice",
            () => new(Day, [Airvault, new(InseeCommuneCode.Parse("79 005"), "Airvault-bis")])
        );

    [Fact]
    public void A_commune_that_is_a_party_is_described()
    {
        Party ablis = new("ablis", SignatoryRole.BeneficiaryCommune, "Ablis", InseeCommuneCode.Parse("78003"));

        AssertRefused(
            "the commune 78003 is a party to the convention but the dossier does not describe it",
            () => new(Day, [Airvault], convention: new([ablis]))
        );
    }

    [Fact]
    public void Members_and_employer_name_parties_of_the_act()
    {
        ProjectCommittee committee = new([new(CommitteeRole.Prefect, Day, party: "state")]);

        AssertRefused(
            "no party of the convention has the id \"state\"",
            () => new(Day, [Airvault], null, Act, committee)
        );
        AssertRefused(
            "no party of the convention has the id \"petr\"",
            () => new(Day, [Airvault], null, Act, null, new ProjectManagerPost("petr"))
        );
        Assert.NotNull(new PvdDossier(Day, [Airvault], null, Act, null, new ProjectManagerPost("epci")));
    }

    [Fact]
    public void Where_the_parties_are_not_known_any_may_be_named()
    {
        ProjectManagerPost post = new("petr");

        Assert.Equal(post, new PvdDossier(Day, [Airvault], null, null, null, post).ProjectManager);
        Assert.Equal(post, new PvdDossier(Day, [Airvault], null, new(parties: null), null, post).ProjectManager);
    }

    [Fact]
    public void Communes_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("communes", () => new PvdDossier(Day, null!));
        Assert.Throws<ArgumentException>("communes", () => new PvdDossier(Day, [null!]));
    }

    [Property]
    public void Two_dossiers_of_the_same_content_are_equal(PvdDossier dossier)
    {
        PvdDossier same = new(
            dossier.KnownOn,
            dossier.Communes.ToList(),
            dossier.Epci,
            dossier.Convention,
            dossier.Committee,
            dossier.ProjectManager,
            dossier.Provenance.ToList(),
            framework: dossier.Framework,
            crte: dossier.Crte,
            recoveryAgreements: dossier.RecoveryAgreements?.ToList(),
            bodies: dossier.Bodies?.ToList(),
            actionSheets: dossier.ActionSheets?.ToList(),
            requests: dossier.Requests?.ToList(),
            project: dossier.Project,
            frames: dossier.Frames?.ToList(),
            services: dossier.Services?.ToList(),
            clubEvents: dossier.ClubEvents?.ToList()
        );

        Assert.Equal(dossier, same);
        Assert.Equal(dossier.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(dossier, new(dossier.KnownOn.PlusDays(1), dossier.Communes, dossier.Epci, dossier.Convention));
    }

    private static void AssertRefused(string because, Func<PvdDossier> build) =>
        Assert.Equal(because, Assert.Throws<ArgumentException>(build).Message);
}
