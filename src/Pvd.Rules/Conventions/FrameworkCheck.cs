using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;
using Pvd.Rules.Law;

namespace Pvd.Rules.Conventions;

/// <summary>Judges a convention-cadre, rule by rule. Its content is judged apart from its being in force: an act that lacks something binds all the same.</summary>
internal sealed class FrameworkCheck(
    PvdDossier dossier,
    FrameworkConvention act,
    ActStanding standing,
    Examination examination
)
{
    private IReadOnlyList<FrameworkElement>? Content => act.Content;

    /// <summary>The rules that CCH L303-2 sets for an ORT, beside its geographies: without them an act has not the effect of one.</summary>
    internal static readonly IReadOnlyList<RuleText> OfTheCode =
    [
        FrameworkRules.OwnTaxation,
        FrameworkContentRules.Project,
        FrameworkContentRules.MinimumYears,
        FrameworkContentRules.DurationCalendarActions,
    ];

    /// <summary>Judges everything but the signatures.</summary>
    internal void Check()
    {
        CheckEpci();
        CheckInterests();
        CheckProject();
        CheckGeographies(act, examination);
        CheckYears();
        CheckDurationCalendarActions();
        Of(
            FrameworkContentRules.FinancingPlan,
            [(FrameworkElement.FinancingPlan, Has(FrameworkElement.FinancingPlan, AnnexKind.FinancingPlan))]
        );
        Of(FrameworkContentRules.Steering, [Item(FrameworkElement.Steering)]);
        Of(
            FrameworkContentRules.HousingAndRetail,
            [Item(FrameworkElement.HousingImprovement), Item(FrameworkElement.Retail)]
        );
        Of(
            FrameworkContentRules.Chain,
            [
                (FrameworkElement.Diagnosis, Has(FrameworkElement.Diagnosis, AnnexKind.Diagnosis)),
                Item(FrameworkElement.Strategy),
                Item(FrameworkElement.ActionPlan),
            ]
        );
        CheckOpah();
        FollowUpCheck.Check(act, standing, examination);
        CheckTerm();
        examination.Met(FrameworkRules.NoHomologation);
        examination.Met(FrameworkRules.TownCentreManager);
    }

    /// <summary>Whether the act has both a perimeter and sectors, as an ORT must.</summary>
    internal static void CheckGeographies(FrameworkConvention act, Examination examination)
    {
        List<MissingFact> missing = [];
        List<Localized> absent = [];
        Look(act.StrategyPerimeter?.Count, "framework.strategyPerimeter", FrameworkWords.Perimeter);
        Look(act.Sectors?.Count, "framework.sectors", FrameworkWords.Sectors);
        bool? holds =
            absent.Count > 0 ? false
            : missing.Count > 0 ? null
            : true;
        NamedFact[] facts = holds switch
        {
            true =>
            [
                new("communes", FactValue.Of(act.StrategyPerimeter!.Count)),
                new("sectors", FactValue.Of(act.Sectors!.Count)),
            ],
            false => [ActGuards.Names("absent", absent)],
            null => [],
        };
        OfOrt(act, examination, FrameworkContentRules.TwoGeographies, holds, missing, facts);

        void Look(int? count, string field, Localized name)
        {
            if (count is null)
            {
                missing.Add(new(field, name));
            }
            else if (count == 0)
            {
                absent.Add(name);
            }
        }
    }

    /// <summary>Judges what the code asks of an ORT, in the same words.</summary>
    internal void CheckTheCode()
    {
        CheckEpci();
        CheckProject();
        CheckYears();
        CheckDurationCalendarActions();
    }

    private void CheckProject() =>
        OfOrt(
            FrameworkContentRules.Project,
            Content?.Contains(FrameworkElement.Project),
            [new("framework.content", FrameworkWords.Content)]
        );

    private void CheckEpci()
    {
        EpciKind? kind = dossier.Epci?.Kind;
        MissingFact missing = dossier.Epci is null
            ? new("epci", Words.EpciMissing)
            : new("epci.kind", FrameworkWords.Kind);
        OfOrt(
            FrameworkRules.OwnTaxation,
            kind?.HasOwnTaxation,
            kind is null ? [missing] : [],
            kind is null ? [] : [new("kind", FactValue.Of(kind.Label))]
        );
    }

    private void CheckInterests()
    {
        if (act.Act.Parties is not { } parties)
        {
            MissingFact missing = new("framework.parties", FrameworkWords.Parties);
            examination.Unknown(
                FrameworkRules.NoConflictOfInterest,
                [missing],
                new NamedFact("partners", FactValue.Of(FrameworkWords.Parties))
            );
            return;
        }

        List<Localized> partners =
        [
            .. parties
                .Where(party => SignatoryRole.Partner.Equals(party.Role))
                .Select(party => Localized.Same(party.Name)),
        ];
        if (partners.Count == 0)
        {
            examination.Met(FrameworkRules.NoConflictOfInterest);
            return;
        }

        examination.Unknown(
            FrameworkRules.NoConflictOfInterest,
            [new("framework.parties", FrameworkWords.Interests)],
            ActGuards.Names("partners", partners)
        );
    }

    private void CheckYears()
    {
        ParameterReading minimum = examination
            .Law.Legislation.Parameter(ParameterIds.OrtYears)
            .At(standing.InForceOn ?? examination.Law.Day);
        if (act.Years is not { } years || !minimum.Value.IsKnown)
        {
            MissingFact missing = act.Years is null
                ? new("framework.years", ActStanding.YearsMissing)
                : minimum.Missing;
            OfOrt(FrameworkContentRules.MinimumYears, null, [missing], [], [minimum]);
            return;
        }

        OfOrt(
            FrameworkContentRules.MinimumYears,
            years >= minimum.Value.Number,
            [],
            [new("years", FactValue.Of(years)), new("minimum", minimum.Value)],
            [minimum],
            minimum.Value
        );
    }

    private void CheckDurationCalendarActions()
    {
        List<Localized> absent = [.. Absent([Item(FrameworkElement.Calendar), Item(FrameworkElement.ActionPlan)])];
        List<MissingFact> missing = [];
        if (act.Years is null)
        {
            missing.Add(new("framework.years", ActStanding.YearsMissing));
        }

        if (Content is null)
        {
            missing.Add(new("framework.content", FrameworkWords.Content));
        }

        Add(FrameworkContentRules.DurationCalendarActions, absent, missing);
    }

    private void CheckOpah()
    {
        if (Has(FrameworkElement.Opah) == false)
        {
            examination.Met(FrameworkContentRules.StandsForOpah);
            return;
        }

        examination.Unknown(
            FrameworkContentRules.StandsForOpah,
            [
                Content is null
                    ? new("framework.content", FrameworkWords.Content)
                    : new("framework.content", FrameworkWords.OpenToPublic),
            ]
        );
    }

    private void CheckTerm()
    {
        if (standing.InForceOn is null || standing.LastDay is not { } term)
        {
            examination.Unknown(
                FrameworkRules.CountsFromSignature,
                [
                    act.Years is null
                        ? new("framework.years", ActStanding.YearsMissing)
                        : new("framework.signatures", ActWords.SignaturesMissing),
                ]
            );
            return;
        }

        examination.Met(FrameworkRules.CountsFromSignature, new NamedFact("term", FactValue.Of(term)));
    }

    private (FrameworkElement, bool?) Item(FrameworkElement element) => (element, Has(element));

    private bool? Has(FrameworkElement element) => Content?.Contains(element);

    /// <summary>An element may stand in the body of the act or be annexed to it.</summary>
    private bool? Has(FrameworkElement element, AnnexKind annex)
    {
        bool? inside = Has(element);
        bool? annexed = act.Act.Annexes?.Any(known => known.Kind.Equals(annex));
        return inside == true || annexed == true ? true
            : inside is null || annexed is null ? null
            : false;
    }

    private void Of(RuleText rule, IReadOnlyList<(FrameworkElement Element, bool? IsThere)> elements)
    {
        List<MissingFact> missing = [];
        if (elements.Any(element => element.IsThere is null))
        {
            missing.Add(
                Content is null
                    ? new("framework.content", FrameworkWords.Content)
                    : new("framework.annexes", FrameworkWords.Annexes)
            );
        }

        Add(rule, [.. Absent(elements)], missing);
    }

    private void Add(RuleText rule, List<Localized> absent, List<MissingFact> missing)
    {
        if (absent.Count > 0)
        {
            examination.NotMet(rule, ActGuards.Names("absent", absent));
        }
        else if (missing.Count > 0)
        {
            examination.Unknown(rule, missing);
        }
        else
        {
            examination.Met(rule);
        }
    }

    private static IEnumerable<Localized> Absent(IEnumerable<(FrameworkElement Element, bool? IsThere)> elements) =>
        elements.Where(element => element.IsThere == false).Select(element => element.Element.Label);

    private void OfOrt(
        RuleText rule,
        bool? holds,
        IReadOnlyList<MissingFact> missing,
        NamedFact[]? facts = null,
        IReadOnlyList<ParameterReading>? parameters = null,
        FactValue threshold = default
    ) => OfOrt(act, examination, rule, holds, missing, facts, parameters, threshold);

    /// <summary>What the code asks of an ORT is not asked of an act that does not say that it is one.</summary>
    private static void OfOrt(
        FrameworkConvention act,
        Examination examination,
        RuleText rule,
        bool? holds,
        IReadOnlyList<MissingFact> missing,
        NamedFact[]? facts = null,
        IReadOnlyList<ParameterReading>? parameters = null,
        FactValue threshold = default
    )
    {
        MissingFact claims = new("framework.claimsOrt", FrameworkWords.WhetherClaims);
        bool isAsked = act.ClaimsOrt != false;
        Outcome outcome =
            holds == true || !isAsked ? Outcome.Met
            : holds == false && act.ClaimsOrt == true ? Outcome.NotMet
            : Outcome.Unknown;
        IReadOnlyList<MissingFact> toLearn =
            outcome != Outcome.Unknown ? []
            : act.ClaimsOrt is null ? [claims, .. missing]
            : missing;
        examination.Add(
            rule,
            outcome,
            facts ?? [],
            parameters,
            threshold,
            missing: toLearn,
            template: holds != true && !isAsked ? FrameworkWords.NotAsked : null
        );
    }
}
