using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Indicators;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.Indicators;

public sealed class IndicatorTallyTests
{
    private static readonly LocalDate AsOf = new(2021, 10, 1);
    private static readonly Siren AnEpci = Siren.Parse("200034528");

    [Fact]
    public void Signed_conventions_are_counted_by_commune_and_by_act()
    {
        IndicatorReport report = Report(
            Dossier(["32107", "32459"], signedOn: new(2021, 5, 31)),
            Dossier(["23001"], signedOn: AsOf),
            Dossier(["23002"], signedOn: AsOf.PlusDays(1)),
            Dossier(["32107"], signedOn: null)
        );

        Assert.Equal((3, 4, 0), Figures(report["NAT-01"]));
        Assert.Equal(Ratio.Of(3, 4), Computed(report["NAT-02"]).Value);
        Assert.Equal((2, 4, 0), Figures(report["NAT-03"]));
        Assert.Equal(Ratio.Of(3, 2), Computed(report["NAT-04.convention"]).Value);
        Assert.Equal(Ratio.Of(5, 3), Computed(report["NAT-04.commune"]).Value);
        Assert.Equal((4, 4L), (report.Population, report.Dossiers));
        Assert.Equal((3, 3, 0), Figures(report["NAT-10"]));
        Assert.Equal((0, 3, 0), Figures(report["NAT-11"]));
    }

    [Fact]
    public void What_the_dossier_does_not_tell_is_undetermined_and_no_zero()
    {
        IndicatorReport report = Report(
            new PvdDossier(AsOf, [new Commune(InseeCommuneCode.Parse("23001"), "Ahun")]),
            Dossier(["23002"], signedOn: null, knownOn: AsOf.PlusDays(-1))
        );

        Assert.Equal((0, 2, 2), Figures(report["NAT-01"]));
        Assert.Equal(Ratio.One, Computed(report["NAT-01"]).AtMost);
        Assert.Equal((0, 2, 2), Figures(report["NAT-26"]));
        Assert.IsType<IndicatorResult.NotComputable>(report["NAT-04.convention"]);
        Assert.IsType<IndicatorResult.NotComputable>(report["NAT-08"]);
    }

    [Fact]
    public void Nothing_to_count_is_not_computable()
    {
        IndicatorReport report = Report();

        Assert.All(report.Results, result => Assert.IsType<IndicatorResult.NotComputable>(result));
        Assert.Throws<KeyNotFoundException>(() => report["NAT-99"]);
    }

    [Fact]
    public void Committees_posts_and_EPCI_are_counted()
    {
        IndicatorReport report = Report(
            Dossier(["23001"], null, presidency: PresidencyMode.MayorsAndEpciPresident, heldFrom: new(2021, 9, 1)),
            Dossier(["23002"], null, presidency: PresidencyMode.MayorsOnly, heldFrom: AsOf.PlusDays(1)),
            Dossier(["23003"], null, presidency: PresidencyMode.SingleMayor)
        );

        Assert.Equal((2, 3, 0), Figures(report["NAT-07"]));
        Assert.Equal((1, 2, 0), Figures(report["NAT-08"]));
        Assert.Equal((1, 2, 0), Figures(report["NAT-09"]));
        Assert.Equal((1, 3, 1), Figures(report["NAT-26"]));
        Assert.Equal((1, 1, 0), Figures(report["D79-09"]));
    }

    [Fact]
    public void Every_published_id_is_answered_once()
    {
        string[] expected =
        [
            .. Enumerable.Range(1, 45).Select(i => $"NAT-{i:00}"),
            .. Enumerable.Range(1, 9).Select(i => $"D79-{i:00}"),
        ];

        Assert.Equal(expected, IndicatorCatalogue.All.Select(known => known.Id.Split('.')[0]).Distinct());
        Assert.Equal(IndicatorCatalogue.All.Select(known => known.Id), Report().Results.Select(r => r.Definition.Id));
    }

    [Property(MaxTest = 20, EndSize = 6)]
    public void A_numerator_never_exceeds_its_denominator(PvdDossier[] dossiers, LocalDate asOf)
    {
        foreach (IndicatorResult.Computed result in Shares(Tally(dossiers, asOf).Report()))
        {
            Assert.InRange(result.Numerator, 0, result.Denominator);
            Assert.InRange(result.Numerator + result.Undetermined, 0, result.Denominator);
        }
    }

    [Property(MaxTest = 20, EndSize = 6)]
    public void Disjoint_portfolios_add(PvdDossier[] one, PvdDossier[] other, LocalDate asOf)
    {
        IndicatorReport first = Tally(one, asOf).Report();
        IndicatorReport second = Tally(other, asOf).Report();
        IndicatorTally sum = Tally(other, asOf);
        sum.Add(Tally(one, asOf));

        Assert.Equal(Tally([.. one, .. other], asOf).Report().Results, sum.Report().Results);
        if (!Keys(one).Overlaps(Keys(other)))
        {
            Assert.All(
                Shares(sum.Report()),
                result =>
                    Assert.Equal(
                        (result.Numerator, result.Denominator, result.Undetermined),
                        Plus(Figures(first[result.Definition.Id]), Figures(second[result.Definition.Id]))
                    )
            );
        }
    }

    [Fact]
    public void Tallies_of_two_days_do_not_add_up() =>
        Assert.Throws<ArgumentException>(() => new IndicatorTally(AsOf).Add(new IndicatorTally(AsOf.PlusDays(1))));

    private static HashSet<string> Keys(PvdDossier[] dossiers) =>
        [
            .. dossiers.SelectMany(dossier => dossier.Communes).Select(commune => commune.Code.Value),
            .. dossiers.Select(dossier => dossier.Epci?.Siren.Value).OfType<string>(),
        ];

    private static IEnumerable<IndicatorResult.Computed> Shares(IndicatorReport report) =>
        report.Results.OfType<IndicatorResult.Computed>().Where(result => result.Definition.IsShare);

    private static (long, long, long) Plus((long, long, long) one, (long, long, long) other) =>
        (one.Item1 + other.Item1, one.Item2 + other.Item2, one.Item3 + other.Item3);

    private static (long, long, long) Figures(IndicatorResult result) =>
        result.Match(computed => (computed.Numerator, computed.Denominator, computed.Undetermined), _ => (0, 0, 0));

    private static IndicatorResult.Computed Computed(IndicatorResult result) =>
        Assert.IsType<IndicatorResult.Computed>(result);

    private static IndicatorReport Report(params PvdDossier[] dossiers) => Tally(dossiers, AsOf).Report();

    private static IndicatorTally Tally(PvdDossier[] dossiers, LocalDate asOf)
    {
        IndicatorTally tally = new(asOf);
        foreach (PvdDossier dossier in dossiers)
        {
            tally.Add(dossier);
        }

        return tally;
    }

    private static PvdDossier Dossier(
        string[] communes,
        LocalDate? signedOn,
        LocalDate? knownOn = null,
        PresidencyMode? presidency = null,
        LocalDate? heldFrom = null
    )
    {
        List<Party> parties =
        [
            .. communes.Select(code => new Party(
                code,
                SignatoryRole.BeneficiaryCommune,
                code,
                InseeCommuneCode.Parse(code)
            )),
            new("epci", SignatoryRole.Epci, "EPCI"),
            new("état", SignatoryRole.State, "État"),
            new("département", SignatoryRole.DepartmentalCouncil, "Département"),
        ];
        return new(
            knownOn ?? AsOf,
            communes.Select(code => new Commune(InseeCommuneCode.Parse(code), code)),
            new Epci(AnEpci, "EPCI"),
            new MembershipConvention(
                parties,
                signatures: signedOn is { } day
                    ? parties.Where(party => party.Role.IsRequired).Select(party => new Signature(party.Id, day))
                    : []
            ),
            presidency is null ? null : new ProjectCommittee([], presidency),
            heldFrom is { } from ? new ProjectManagerPost("epci", from) : null
        );
    }
}
