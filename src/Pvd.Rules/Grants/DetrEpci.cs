using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>The test of EPCI by version: routes in 2011, routes beside an exclusion from 2012, the exclusion alone from 2017, with a density from 2019.</summary>
internal sealed class DetrEpci
{
    private readonly Bounds _metropolitan;
    private readonly Bounds _overseas;

    internal DetrEpci(LawInForce law)
    {
        _metropolitan = new(law, isOverseas: false);
        _overseas = new(law, isOverseas: true);
    }

    internal void Examine<TTrace>(in GrantFile file, ProjectOwner owner, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (DetrOwner.PlaceUnread(owner) is { } unread)
        {
            trace.Add(_metropolitan.Check, Outcome.Unknown, GrantRules.PlaceUnknown, extra: unread);
            return;
        }

        Bounds bounds = Territory.IsOverseasDepartment(owner.Department!) ? _overseas : _metropolitan;
        bounds.Tell(bounds.IsEligible(owner, file.Figures), owner, file, ref trace);
    }

    private sealed class Bounds
    {
        private readonly bool _hasExclusion;
        private readonly bool _hasDensity;
        private readonly int? _population;
        private readonly int? _centre;
        private readonly int? _density;
        private readonly bool? _areRoutesOpen;
        private readonly int? _low;
        private readonly int? _high;
        private readonly int? _commune;
        private readonly Ratio? _times;

        internal Bounds(LawInForce law, bool isOverseas)
        {
            (string population, string centre) =
                law.Parameter(ParameterIds.DetrEpciPopulation).InForce is null
                    ? (ParameterIds.DetrEpciPopulationBefore2017, ParameterIds.DetrEpciCentreBefore2017)
                : isOverseas ? (ParameterIds.DetrEpciPopulationOverseas, ParameterIds.DetrEpciCentreOverseas)
                : (ParameterIds.DetrEpciPopulation, ParameterIds.DetrEpciCentre);
            string low = isOverseas ? ParameterIds.DetrRouteLowOverseas : ParameterIds.DetrRouteLow;
            _hasExclusion = law.Parameter(population).InForce is not null;
            _hasDensity = law.Parameter(ParameterIds.DetrEpciDensity).InForce is not null;
            _population = Number(law, population);
            _centre = Number(law, centre);
            _density = Number(law, ParameterIds.DetrEpciDensity);
            _areRoutesOpen = new Permission(law.Parameter(ParameterIds.DetrRoutes)).IsOpen;
            _low = Number(law, low);
            _high = Number(law, ParameterIds.DetrRouteHigh);
            _commune = Number(law, ParameterIds.DetrRouteCommune);
            FactValue times = law.Parameter(ParameterIds.DetrRouteTimes).Value;
            _times = times.IsKnown ? times.Ratio : null;
            Check = new(
                law,
                DetrOwnerRules.Epci,
                [
                    .. _hasExclusion ? [population, centre] : Array.Empty<string>(),
                    .. _hasDensity ? [ParameterIds.DetrEpciDensity] : Array.Empty<string>(),
                    .. _areRoutesOpen == false
                        ? Array.Empty<string>()
                        :
                        [
                            ParameterIds.DetrRoutes,
                            low,
                            ParameterIds.DetrRouteHigh,
                            ParameterIds.DetrRouteCommune,
                            ParameterIds.DetrRouteTimes,
                        ],
                ]
            );
        }

        internal Check Check { get; }

        /// <summary>Whether the EPCI may ask; <c>null</c> where it cannot be told.</summary>
        internal bool? IsEligible(ProjectOwner owner, OwnerFigures? figures) =>
            !IsExcluded(figures) | HasRoute(figures) | owner.WasEligibleIn2010;

        internal void Tell<TTrace>(bool? isEligible, ProjectOwner owner, in GrantFile file, ref TTrace trace)
            where TTrace : struct, ITrace
        {
            OwnerFigures? figures = file.Figures;
            Outcome outcome = isEligible switch
            {
                true => Outcome.Met,
                false => Outcome.NotMet,
                null => Outcome.Unknown,
            };
            Localized? text = outcome switch
            {
                Outcome.Met when IsExcluded(figures) != false => HasRoute(figures) == true
                    ? DetrOwnerRules.ByRoute
                    : DetrOwnerRules.EligibleIn2010,
                Outcome.Met when figures is not { Population: not null, LargestCommune: not null } =>
                    DetrOwnerRules.NotExcluded,
                Outcome.NotMet when !_hasExclusion => DetrOwnerRules.NoRoute,
                _ => null,
            };
            object? extra =
                !trace.IsKept ? null
                : outcome == Outcome.Unknown ? Missing(owner, figures, file.Request.Year - 1)
                : outcome == Outcome.NotMet ? DensityInWords(figures)
                : null;
            trace.Add(
                Check,
                outcome,
                text,
                Known.Of(figures?.Population),
                Known.Of(figures?.LargestCommune),
                Known.Of(_population),
                Known.Of(_centre),
                extra
            );
        }

        /// <summary>Where there is no rule of exclusion, only the routes lead to the grant.</summary>
        private bool? IsExcluded(OwnerFigures? figures) =>
            !_hasExclusion
                ? true
                : figures?.IsSingleBlock
                    & IsAbove(figures?.Population, _population)
                    & IsAbove(figures?.LargestCommune, _centre)
                    & (_hasDensity ? !IsAbove(_density, figures?.Density) : true);

        private bool? HasRoute(OwnerFigures? figures) =>
            _areRoutesOpen
            & (
                !IsAbove(figures?.Population, _low)
                | (
                    !IsAbove(figures?.Population, _high)
                    & (figures?.EveryCommunePasses | (IsPoorer(figures) & IsAbove(_commune, figures?.LargestCommune)))
                )
            );

        private bool? IsPoorer(OwnerFigures? figures) =>
            figures is { TaxPotential: { } potential, MeanTaxPotential: { } mean } && _times is { } times
                ? new ExactEuro(potential).CompareTo(new ExactEuro(mean) * times) < 0
                : null;

        private List<MissingFact> Missing(ProjectOwner owner, OwnerFigures? figures, int year)
        {
            List<MissingFact> missing = [];
            Want(figures?.Population is null, Ask.PopulationOf(year));
            Want(figures?.LargestCommune is null, Ask.LargestCommuneOf(year));
            Want(_hasExclusion && figures?.IsSingleBlock is null, Ask.SingleBlockOf(year));
            Want(_hasDensity && figures?.Density is null, Ask.DensityOf(year));
            Want(_areRoutesOpen == true && figures?.EveryCommunePasses is null, Ask.EveryCommuneOf(year));
            Want(_areRoutesOpen == true && IsPoorer(figures) is null, Ask.TaxPotentialOf(year));
            Want(owner.WasEligibleIn2010 is null, Ask.WasEligibleIn2010);
            missing.AddRange(Check.Readings.Where(read => !read.Value.IsKnown).Select(read => read.Missing));
            return missing;

            void Want(bool isMissing, MissingFact fact)
            {
                if (isMissing)
                {
                    missing.Add(fact);
                }
            }
        }

        private Localized DensityInWords(OwnerFigures? figures)
        {
            if (_density is not { } limit || figures?.Density is not { } found)
            {
                return new("", "");
            }

            const int Hundredth = 100;
            Localized shown = Wording.Decimal(Ratio.Of((long)decimal.Round(found * Hundredth), Hundredth));
            return DetrOwnerRules.WithDensity.Fill("found", shown).Fill("limit", Wording.Digits(limit));
        }

        private static int? Number(LawInForce law, string id) =>
            law.Parameter(id).Value is { IsKnown: true } value ? value.Number : null;

        private static bool? IsAbove(decimal? number, decimal? limit) =>
            number is { } known && limit is { } bound ? known > bound : null;
    }
}
