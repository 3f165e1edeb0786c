using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.Generators;

/// <summary>The generators reach what they are for, and what fails is shrunk to something a person can read.</summary>
public sealed class DomainArbitrariesTests
{
    private static readonly IReadOnlyList<PvdDossier> Some = DomainArbitraries
        .Dossiers()
        .Generator.Sample(900, new Rnd(2021, 31), 50);

    [Fact]
    public void Shrinking_ends_for_every_kind_of_value()
    {
        AssertShrinks(DomainArbitraries.Euros(), Euro.Zero);
        AssertShrinks(DomainArbitraries.Rates(), default);
        AssertShrinks(DomainArbitraries.Ratios(), Ratio.Zero);
        AssertShrinks(DomainArbitraries.Sirens(), Siren.Parse("200000008"));
        AssertShrinks(DomainArbitraries.Sirets(), Siret.Parse("20000000800017"));
        AssertShrinks(DomainArbitraries.CommuneCodes(), InseeCommuneCode.Parse("01001"));
        AssertShrinks(DomainArbitraries.DepartmentCodes(), DepartmentCode.Parse("01"));
        AssertShrinks(DomainArbitraries.RegionCodes(), RegionCode.Parse("11"));
        AssertShrinks(DomainArbitraries.PvdIds(), PvdId.Parse("pvd-11-78-1"));
        AssertShrinks(DomainArbitraries.Days(), new LocalDate(2021, 1, 1));
        AssertShrinks(DomainArbitraries.Communes(), new Commune(InseeCommuneCode.Parse("01001"), "A"));
        AssertShrinks(DomainArbitraries.Epcis(), new Epci(Siren.Parse("200000008"), "A"));
        AssertShrinks(DomainArbitraries.Conventions(), new MembershipConvention(null));
        AssertShrinks(DomainArbitraries.Frameworks(), new FrameworkConvention(new(null)));
        AssertShrinks(DomainArbitraries.Crtes(), new CrteContract(new(null)));
        AssertShrinks(DomainArbitraries.RecoveryAgreements(), new RecoveryAgreement(RecoveryLevel.Region, "A"));
        AssertShrinks(DomainArbitraries.Committees(), new ProjectCommittee(null));
        AssertShrinks(DomainArbitraries.Posts(), new ProjectManagerPost());
        AssertShrinks(DomainArbitraries.EngineeringRequests(), new EngineeringRequest("demande-1"));
        Assert.All(
            DomainArbitraries.Bodies().Generator.Sample(30),
            body =>
                Assert.Equal(new GovernanceBody("A", body.Kind), Simplest(DomainArbitraries.Bodies(), body, _ => true))
        );
        Assert.All(
            DomainArbitraries.Parties().Generator.Sample(20),
            parties => Assert.Empty(Simplest(DomainArbitraries.Parties(), parties, _ => true))
        );
    }

    [Fact]
    public void A_dossier_shrinks_to_one_commune_of_one_letter() =>
        Assert.All(
            Some.Take(60),
            dossier =>
            {
                PvdDossier simplest = Simplest(DomainArbitraries.Dossiers(), dossier, _ => true);
                Assert.Equal(
                    new(
                        new(2021, 1, 1),
                        [new(dossier.Communes.Single(c => c.Code == simplest.Communes[0].Code).Code, "A")]
                    ),
                    simplest
                );
            }
        );

    [Fact]
    public void What_makes_a_dossier_fail_is_what_remains_of_it()
    {
        static bool Fails(PvdDossier dossier) => dossier.Convention?.Signatures?.Any(act => act.On.Month == 3) == true;
        PvdDossier failing = Some.First(dossier => Fails(dossier) && dossier.Convention!.Parties?.Count > 3);

        PvdDossier simplest = Simplest(DomainArbitraries.Dossiers(), failing, Fails);

        Signature left = Assert.Single(simplest.Convention!.Signatures!);
        Assert.Equal(new(2021, 3, 1), left.On);
        Assert.Null(simplest.Convention.Parties);
        Assert.Null(simplest.Convention.Deliberations);
        Assert.Null(simplest.Committee);
        Assert.Null(simplest.ProjectManager);
        Assert.Equal("A", Assert.Single(simplest.Communes).Name);
    }

    [Fact]
    public void Every_step_of_shrinking_gives_another_value() =>
        Assert.All(
            Some.Take(40),
            dossier => Assert.DoesNotContain(dossier, DomainArbitraries.Dossiers().Shrinker(dossier).Take(300))
        );

    [Fact]
    public void Dossiers_of_every_sort_are_generated()
    {
        AssertSome(dossier => dossier.Communes.Count == 1);
        AssertSome(dossier => dossier.Communes.Count > 9);
        AssertSome(dossier => dossier.Communes.Any(c => c.Name.Length > 60));
        AssertSome(dossier => dossier.Communes.Any(c => c.Name.Contains('œ', StringComparison.Ordinal)));
        AssertSome(dossier => dossier.Communes.Any(c => c.Name.Contains('\'', StringComparison.Ordinal)));
        AssertSome(dossier => dossier.Communes.Any(c => c.Name.Contains('’', StringComparison.Ordinal)));
        AssertSome(dossier => dossier.Communes.Any(c => c.Code.Department.IsOverseas));
        AssertSome(dossier => dossier.Communes.Any(c => c.Code.Value.StartsWith("2A", StringComparison.Ordinal)));
        AssertSome(dossier =>
            dossier.Communes.Any(c => c.Epci is { } siren && dossier.Epci is { } epci && siren != epci.Siren)
        );
        AssertSome(dossier => dossier.Communes.Any(c => c.Population >= 20_000));
        AssertSome(dossier => dossier.Epci is null);
        AssertSome(dossier => dossier.Requests is null);
        AssertSome(dossier => dossier.Requests is { Count: > 1 });
        AssertSome(dossier => dossier.Requests?.Any(request => request.Events is { Count: > 4 }) == true);
        AssertSome(dossier => dossier.Epci?.Kind?.HasOwnTaxation == false);
        AssertSome(dossier => dossier.Convention is null);
        AssertSome(dossier => dossier.Convention is { Parties: null });
        AssertSome(dossier => dossier.Convention?.Parties is { Count: 0 });
        AssertSome(dossier => dossier.Convention?.Signatures is { Count: 0 });
        AssertSome(dossier => dossier.Convention?.Signatures?.Any(s => s.DelegatedOn is not null) == true);
        AssertSome(dossier => dossier.Convention?.Deliberations?.Any(d => d.TransmittedOn < d.On) == true);
        AssertSome(dossier => dossier.Convention is { Deliberations: null });
        AssertSome(dossier => dossier.Committee is { Members: null });
        AssertSome(dossier => dossier.Committee?.Members is { Count: 0 });
        AssertSome(dossier => dossier.Committee?.Members?.Count(m => m.Presides) > 1);
        AssertSome(dossier => dossier.Committee is { SubstituteBody: not null });
        AssertSome(dossier => dossier.Committee?.Meetings is { Count: > 1 });
        AssertSome(dossier => dossier.Bodies is { Count: 0 });
        AssertSome(dossier => dossier.Bodies?.Any(body => body.Mandates is null) == true);
        AssertSome(dossier =>
            dossier.Bodies?.Any(body => body.Meetings?.Any(m => m.Opinions is { Count: > 0 }) == true) == true
        );
        AssertSome(dossier => dossier.ActionSheets is { Count: > 1 });
        AssertSome(dossier => dossier.ProjectManager is { Anah: null });
        AssertSome(dossier => dossier.ProjectManager?.Anah is { Count: 0 });
        AssertSome(dossier => dossier.ProjectManager?.Anah is { Count: > 1 });
        AssertSome(dossier => dossier.ProjectManager?.Costs is { Count: 0 });
        AssertSome(dossier => dossier.ProjectManager?.Costs.Any(c => c.Amount == Euro.Zero) == true);
        AssertSome(dossier => dossier.ProjectManager?.Costs.Any(c => c.Amount.Cents > 1_000_000_000_000) == true);
        AssertSome(dossier => dossier.ProjectManager is { Employer: null, Until: null });
    }

    [Fact]
    public void Acts_of_every_sort_are_generated()
    {
        AssertSome(dossier => dossier.Convention?.Signatures?.Any(s => s.DelegatedUntil is not null) == true);
        AssertSome(dossier => dossier.Convention?.Signatures?.Any(s => s.DelegatedUntil < s.On) == true);
        AssertSome(dossier => dossier.Convention?.Deliberations?.Any(d => !d.IsAdopted) == true);
        AssertSome(dossier => dossier.Convention?.Deliberations?.Any(d => d.AuthorisesSignature == false) == true);
        AssertSome(dossier => dossier.Convention?.Deliberations?.Any(d => d.PublishedOn < d.On) == true);
        AssertSome(dossier => dossier.Convention?.Deliberations?.Any(d => d.Vote?.InFavour < d.Vote?.Against) == true);
        AssertSome(dossier => dossier.Convention?.Act.Annexes is { Count: 0 });
        AssertSome(dossier => dossier.Convention is { Act.Annexes: null });
        AssertSome(dossier => dossier.Convention?.Act.Amendments.Count > 1);
        AssertSome(dossier => dossier.Convention?.Act.Amendments.Any(a => a.ExtendsTo is not null) == true);
        AssertSome(dossier => dossier.Convention?.Act.Amendments.Any(a => a.Signatures is null) == true);
        AssertSome(dossier => dossier.Convention?.Act.Events.Any(e => e.Kind == ActEventKind.Termination) == true);
        AssertSome(dossier => dossier.Convention?.Act.Events.Any(e => e.Parties is { Count: > 0 }) == true);
        AssertSome(dossier => dossier.Framework is { ClaimsOrt: true, Sectors.Count: > 1 });
        AssertSome(dossier => dossier.Framework is { ClaimsOrt: false });
        AssertSome(dossier => dossier.Framework is { Derogation: not null });
        AssertSome(dossier => dossier.Framework is { Content.Count: 10, Years: >= 5 });
        AssertSome(dossier => dossier.Framework is { Years: null, Sectors: null });
        AssertSome(dossier =>
            dossier.Framework?.Act.Parties?.Any(p => p.Role == SignatoryRole.MemberCommune && p.Commune is not null)
            == true
        );
        AssertSome(dossier => dossier.Crte?.Act.Parties?.Any(p => p.Role == SignatoryRole.Grouping) == true);
        AssertSome(dossier => dossier.Crte?.Protocols?.Any(p => p.Amount > Euro.Zero) == true);
        AssertSome(dossier => dossier.Crte is { Perimeter.Count: > 1 });
        AssertSome(dossier => dossier.RecoveryAgreements is { Count: 2 });
    }

    [Property(Arbitrary = [typeof(CompleteDossiers), typeof(DomainArbitraries)])]
    public void In_a_complete_dossier_every_act_and_avenant_is_voted_made_known_and_signed(PvdDossier dossier)
    {
        IEnumerable<SignedAct?> acts = [dossier.Convention?.Act, dossier.Framework?.Act, dossier.Crte?.Act];
        foreach (SignedAct act in acts.OfType<SignedAct>())
        {
            AssertInOrder(act.Parties!, act.Deliberations!, act.Signatures!);
            Assert.Equal(
                Enumerable.Range(1, act.Amendments.Count),
                act.Amendments.Select(amendment => amendment.Number)
            );
            Assert.All(
                act.Amendments,
                amendment => AssertInOrder(act.Parties!, amendment.Deliberations!, amendment.Signatures!)
            );
            Assert.DoesNotContain(act.Events, e => e.Kind == ActEventKind.Termination);
        }
    }

    [Property(Arbitrary = [typeof(CompleteDossiers), typeof(DomainArbitraries)])]
    public void In_a_complete_dossier_a_convention_cadre_is_an_ORT_signed_by_the_principal_town(PvdDossier dossier)
    {
        if (dossier.Framework is { } framework)
        {
            InseeCommuneCode town = dossier.Epci!.PrincipalTown!;

            Assert.True(framework.ClaimsOrt);
            Assert.True(framework.Years >= 5);
            Assert.Contains(framework.Act.Parties!, party => party.Commune == town);
            Assert.Contains(town, framework.StrategyPerimeter!);
            Assert.Equal(
                (town, SectorKind.PrincipalTownCentre),
                (framework.Sectors![0].Commune, framework.Sectors[0].Kind)
            );
            Assert.Equal(FrameworkElement.All, framework.Content);
            Assert.True(framework.Act.Deliberations!.Min(d => d.On) > dossier.Convention!.Signatures!.Max(s => s.On));
        }
    }

    [Property(Arbitrary = [typeof(CompleteDossiers), typeof(DomainArbitraries)])]
    public void In_a_complete_dossier_all_is_known_and_in_order(PvdDossier dossier)
    {
        MembershipConvention act = dossier.Convention!;

        Assert.All(
            SignatoryRole.All.Where(role => role.IsRequired),
            role => Assert.Contains(act.Parties!, p => p.Role.Equals(role))
        );
        Assert.All(act.Parties!, party => Assert.Contains(act.Signatures!, signature => signature.Party == party.Id));
        Assert.All(
            act.Deliberations!,
            deliberation =>
                Assert.True(
                    deliberation.On <= deliberation.TransmittedOn
                        && deliberation.TransmittedOn <= act.Signatures!.Min(s => s.On)
                )
        );
        Assert.All(dossier.Communes, commune => Assert.Equal(dossier.Epci!.Siren, commune.Epci));
        Assert.NotNull(dossier.Committee!.Members);
        Assert.NotNull(dossier.ProjectManager!.Employer);
        Assert.NotNull(dossier.ProjectManager.Anah);
    }

    [Property(Arbitrary = [typeof(IncompleteDossiers), typeof(DomainArbitraries)], MaxTest = 20)]
    public void An_incomplete_dossier_is_a_dossier(PvdDossier dossier) => Assert.NotEmpty(dossier.Communes);

    [Property(Arbitrary = [typeof(OddDossiers), typeof(DomainArbitraries)], MaxTest = 20)]
    public void An_odd_dossier_is_a_dossier(PvdDossier dossier) => Assert.NotEmpty(dossier.Communes);

    [Fact]
    public void Month_ends_and_leap_days_come_up_often()
    {
        LocalDate[] days = DomainArbitraries.Days().Generator.Sample(1000, new Rnd(7, 9), 50);

        Assert.InRange(days.Count(day => day.PlusDays(1).Day == 1), 200, 600);
        Assert.InRange(days.Count(day => day is { Month: 2, Day: 29 }), 60, 400);
        Assert.All(days, day => Assert.InRange(day.Year, 1990, 2060));
    }

    [Fact]
    public void Amounts_reach_both_ends()
    {
        Euro[] amounts = DomainArbitraries.Euros().Generator.Sample(1000, new Rnd(7, 9), 50);

        Assert.Contains(Euro.Zero, amounts);
        Assert.Contains(Euro.FromCents(long.MaxValue), amounts);
        Assert.Contains(Euro.FromCents(long.MinValue), amounts);
        Assert.Contains(amounts, amount => amount.Cents == 1);
    }

    private static void AssertInOrder(
        IReadOnlyList<Party> parties,
        IReadOnlyList<Deliberation> votes,
        IReadOnlyList<Signature> signatures
    )
    {
        LocalDate first = signatures.Min(signature => signature.On);
        Assert.Equal(parties.Where(p => p.Role.IsLocalAuthority).Select(p => p.Id), votes.Select(vote => vote.Party));
        Assert.Equal(parties.Select(party => party.Id), signatures.Select(signature => signature.Party));
        Assert.All(
            votes,
            vote =>
                Assert.True(
                    vote is { IsAdopted: true, AuthorisesSignature: true }
                        && vote.Vote!.InFavour > vote.Vote.Against
                        && vote.On <= vote.TransmittedOn
                        && vote.TransmittedOn <= first
                        && vote.On <= vote.PublishedOn
                        && vote.PublishedOn <= first
                )
        );
        Assert.All(signatures, given => Assert.False(given.DelegatedOn > given.On || given.DelegatedUntil < given.On));
    }

    private static void AssertSome(
        Func<PvdDossier, bool> predicate,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(predicate))] string? what = null
    ) => Assert.True(Some.Any(predicate), what);

    private static void AssertShrinks<T>(Arbitrary<T> arbitrary, T simplest) =>
        Assert.All(
            arbitrary.Generator.Sample(50),
            value => Assert.Equal(simplest, Simplest(arbitrary, value, _ => true))
        );

    /// <summary>Goes on with the first simpler value that still fails, as FsCheck does.</summary>
    private static T Simplest<T>(Arbitrary<T> arbitrary, T value, Func<T, bool> fails)
    {
        for (int step = 0; step < 5000; step++)
        {
            IEnumerable<T> simpler = arbitrary.Shrinker(value).Where(fails).Take(1);
            if (!simpler.Any())
            {
                return value;
            }

            value = simpler.First();
        }

        throw new InvalidOperationException("Shrinking does not end.");
    }
}
