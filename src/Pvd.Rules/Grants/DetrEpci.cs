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
        bool? here = _metropolitan.IsEligible(owner, file.Figures);
        bool? there = _overseas.IsEligible(owner, file.Figures);
        if (owner.Department is not { } department)
        {
            if (here != there)
            {
                trace.Add(_metropolitan.Check, Outcome.Unknown, GrantRules.PlaceUnknown, extra: Ask.Department);
                return;
            }

            _metropolitan.Tell(here, owner, file, ref trace);
            return;
        }

        bool isOverseas = Territory.IsOverseasDepartment(department);
        (isOverseas ? _overseas : _metropolitan).Tell(isOverseas ? there : here, owner, file, ref trace);
    }

    private sealed class Bounds
    {
        private readonly LawInForce _law;
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
            _law = law;
            (string population, string centre) =
                !Number(ParameterIds.DetrEpciPopulation).HasValue
                    ? (ParameterIds.DetrEpciPopulationBefore2017, ParameterIds.DetrEpciCentreBefore2017)
                : isOverseas ? (ParameterIds.DetrEpciPopulationOverseas, ParameterIds.DetrEpciCentreOverseas)
                : (ParameterIds.DetrEpciPopulation, ParameterIds.DetrEpciCentre);
            string low = isOverseas ? ParameterIds.DetrRouteLowOverseas : ParameterIds.DetrRouteLow;
            ParameterReading routes = law.Parameter(ParameterIds.DetrRoutes);
            _population = Number(population);
            _centre = Number(centre);
            _density = Number(ParameterIds.DetrEpciDensity);
            _areRoutesOpen =
                routes.InForce is null ? false
                : routes.Value.IsKnown ? true
                : null;
            _low = Number(low);
            _high = Number(ParameterIds.DetrRouteHigh);
            _commune = Number(ParameterIds.DetrRouteCommune);
            FactValue times = law.Parameter(ParameterIds.DetrRouteTimes).Value;
            _times = times.IsKnown ? times.Ratio : null;
            Check = new(
                law,
                DetrOwnerRules.Epci,
                [
                    .. _population is null ? Array.Empty<string>() : [population, centre],
                    .. _density is null ? Array.Empty<string>() : [ParameterIds.DetrEpciDensity],
                    .. _areRoutesOpen == false
                        ? Array.Empty<string>()
                        : [ParameterIds.DetrRoutes, low, ParameterIds.DetrRouteHigh],
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
                Outcome.NotMet when _population is null => DetrOwnerRules.NoRoute,
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
            _population is null
                ? true
                : figures?.IsSingleBlock
                    & IsAbove(figures?.Population, _population)
                    & IsAbove(figures?.LargestCommune, _centre)
                    & (_density is null ? true : !IsAbove(_density, figures?.Density));

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
            Want(_population is not null && figures?.IsSingleBlock is null, Ask.SingleBlockOf(year));
            Want(_density is not null && figures?.Density is null, Ask.DensityOf(year));
            Want(_areRoutesOpen == true && figures?.EveryCommunePasses is null, Ask.EveryCommuneOf(year));
            Want(_areRoutesOpen == true && IsPoorer(figures) is null, Ask.TaxPotentialOf(year));
            Want(owner.WasEligibleIn2010 is null, Ask.WasEligibleIn2010);
            if (_areRoutesOpen is null)
            {
                missing.Add(_law.Parameter(ParameterIds.DetrRoutes).Missing);
            }

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

        private int? Number(string id) => _law.Parameter(id).Value is { IsKnown: true } value ? value.Number : null;

        private static bool? IsAbove(decimal? number, decimal? limit) =>
            number is { } known && limit is { } bound ? known > bound : null;
    }
}
