using Pvd.Rules.Aids;
using Pvd.Rules.Arcd;
using Pvd.Rules.Conventions;
using Pvd.Rules.Engineering;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Grants;
using Pvd.Rules.Grants.Life;
using Pvd.Rules.Projects;
using Pvd.Rules.Selection;

namespace Pvd.Rules;

/// <summary>Every rule of the library, in the order in which it is checked.</summary>
internal static class RuleCatalogue
{
    internal static readonly IReadOnlyList<RuleText> All =
    [
        .. MembershipRules.All,
        .. FrameworkDueRules.All,
        .. DeliberationRules.All,
        .. ActRules.All,
        .. FrameworkRules.All,
        .. OrtRules.All,
        .. MembershipEffectRules.All,
        .. EffectRules.All,
        .. CrteRules.All,
        .. ProjectCommitteeRules.All,
        .. ProjectTeamRules.All,
        .. ParticipatoryCommitteeRules.All,
        .. ActionSheetRules.All,
        .. ClctRules.All,
        .. DetrCommissionRules.All,
        .. DetrOpinionRules.All,
        .. TerritorialDelegateRules.All,
        .. ProjectManagerRules.All,
        .. DetrOwnerRules.All,
        .. DsilRules.All,
        .. StateGrantRules.All,
        .. StartOfWorks.All,
        .. GrantRules.All,
        .. CapRules.All,
        .. OwnShareRules.All,
        .. GrantLifeRules.All,
        .. PaymentRules.All,
        .. ArcdRules.All,
        .. AidRules.All,
        .. RetailMeasures.All,
        .. FranceServices.All,
        .. DigitalAdviser.All,
        .. ThirdPlaces.All,
        .. Vta.All,
        .. Denormandie.All,
        .. HeritageLabel.All,
        .. SportsEnergy.All,
        .. Frla.All,
        .. EngineeringInKind.All,
        .. AnahEngineering.All,
        .. Pat.All,
        .. SelectionRules.All,
        .. EngineeringRules.All,
        .. SheetRules.All,
        .. FinancingRules.All,
        .. PlanRules.All,
    ];
}
