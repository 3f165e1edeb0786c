using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>
/// What is attached to a convention. Source: published acts of the programme (territory sheet, action sheets, calendar and budget; diagnosis, perimeters,
/// financing plan for a convention-cadre); no text read makes an annex compulsory, hence a warning at most.
/// </summary>
internal static class AnnexRules
{
    private static readonly IReadOnlyList<AnnexKind> OfMembership =
    [
        AnnexKind.TerritorySheet,
        AnnexKind.ActionSheets,
        AnnexKind.Budget,
    ];

    private static readonly IReadOnlyList<AnnexKind> OfFramework =
    [
        AnnexKind.Diagnosis,
        AnnexKind.OrtPerimeters,
        AnnexKind.ActionSheets,
        AnnexKind.FinancingPlan,
    ];

    /// <summary>Compares the annexes with those expected; nothing is known of those of a CRTE.</summary>
    internal static void Check(ActFile file, Examination examination)
    {
        if (ConventionKind.Crte.Equals(file.Kind))
        {
            return;
        }

        if (file.Act.Annexes is not { } annexes)
        {
            MissingFact missing = new(
                ActGuards.FieldOf(file, "annexes"),
                Words.Of(DeliberationWords.Annexes, file.Name)
            );
            examination.Unknown(ActRules.Annexes, [missing]);
            return;
        }

        IReadOnlyList<AnnexKind> expected = ConventionKind.Membership.Equals(file.Kind) ? OfMembership : OfFramework;
        List<Localized> absent =
        [
            .. expected.Where(kind => annexes.All(annex => !annex.Kind.Equals(kind))).Select(kind => kind.Label),
        ];
        if (absent.Count > 0)
        {
            examination.NotMet(ActRules.Annexes, ActGuards.Names("absent", absent));
        }
        else
        {
            examination.Met(ActRules.Annexes, ActGuards.Names("present", expected.Select(kind => kind.Label)));
        }
    }
}
