using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Indicators;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.Indicators;

/// <summary>Small dossiers, counted on one day.</summary>
internal static class Counted
{
    internal static readonly LocalDate AsOf = new(2021, 10, 1);
    internal static readonly LocalDate Signed = new(2021, 5, 31);
    internal static readonly LocalDate Later = AsOf.PlusDays(1);
    internal static readonly LocalDate Earlier = AsOf.PlusDays(-1);
    internal static readonly Siren AnEpci = Siren.Parse("200034528");

    internal static InseeCommuneCode Code(string code) => InseeCommuneCode.Parse(code);

    internal static (long, long, long) Figures(IndicatorResult result) =>
        result.Match(
            computed => (computed.Numerator, computed.Denominator, computed.Undetermined),
            granted => (granted.Amount.Cents, granted.Recipients, granted.Open),
            _ => (0, 0, 0)
        );

    internal static IndicatorResult.Computed Computed(IndicatorResult result) =>
        Assert.IsType<IndicatorResult.Computed>(result);

    internal static IndicatorResult.Granted Granted(IndicatorResult result) =>
        Assert.IsType<IndicatorResult.Granted>(result);

    internal static IndicatorReport Report(params PvdDossier[] dossiers) => Tally(dossiers, AsOf).Report();

    internal static IndicatorTally Tally(PvdDossier[] dossiers, LocalDate asOf)
    {
        IndicatorTally tally = new(asOf);
        foreach (PvdDossier dossier in dossiers)
        {
            tally.Add(dossier);
        }

        return tally;
    }

    internal static PvdDossier Dossier(
        string[] communes,
        LocalDate? signedOn,
        LocalDate? knownOn = null,
        PresidencyMode? presidency = null,
        LocalDate? heldFrom = null,
        IEnumerable<ActionSheet>? sheets = null,
        TerritorialProject? project = null,
        IEnumerable<FrameMembership>? frames = null,
        IEnumerable<LabelledService>? services = null,
        IEnumerable<ClubEvent>? clubEvents = null,
        IEnumerable<EngineeringRequest>? requests = null,
        FrameworkConvention? framework = null
    )
    {
        List<Party> parties =
        [
            .. communes.Select(code => new Party(code, SignatoryRole.BeneficiaryCommune, code, Code(code))),
            new("epci", SignatoryRole.Epci, "EPCI"),
            new("état", SignatoryRole.State, "État"),
            new("département", SignatoryRole.DepartmentalCouncil, "Département"),
        ];
        return new(
            knownOn ?? AsOf,
            communes.Select(code => new Commune(Code(code), code)),
            new Epci(AnEpci, "EPCI"),
            new MembershipConvention(
                parties,
                signatures: signedOn is { } day
                    ? parties.Where(party => party.Role.IsRequired).Select(party => new Signature(party.Id, day))
                    : []
            ),
            presidency is null ? null : new ProjectCommittee(null, presidency),
            heldFrom is { } from ? new ProjectManagerPost("epci", from) : null,
            actionSheets: sheets,
            project: project,
            frames: frames,
            services: services,
            clubEvents: clubEvents,
            requests: requests,
            framework: framework
        );
    }

    internal static ActionSheet Sheet(string number, string[]? communes, params ActionFinancing[] lines) =>
        new(number, "Halle", communes: communes?.Select(Code), financing: lines);

    internal static ActionFinancing Line(
        FundingInstrument instrument,
        decimal? euros,
        FinancingState? state = null,
        LocalDate? on = null
    ) =>
        new(
            ActionFunder.State,
            euros is { } known ? Euro.FromEuros(known) : null,
            state ?? FinancingState.Granted,
            instrument,
            decidedOn: on
        );
}
