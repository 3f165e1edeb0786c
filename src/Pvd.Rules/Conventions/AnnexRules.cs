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

        if (file.Act.Annexes is null)
        {
            MissingFact missing = new(
                ActGuards.FieldOf(file, "annexes"),
                DeliberationWords.Annexes.Fill("name", file.Name)
            );
            examination.Unknown(ActRules.Annexes, [missing]);
            return;
        }

        List<Localized> absent = Lacking(file);
        if (absent.Count > 0)
        {
            examination.NotMet(ActRules.Annexes, ActGuards.Names("absent", absent));
        }
        else
        {
            examination.Met(ActRules.Annexes, ActGuards.Names("present", Expected(file).Select(kind => kind.Label)));
        }
    }

    /// <summary>The annexes that are known not to be there.</summary>
    internal static List<Localized> Lacking(ActFile file) =>
        file.Act.Annexes is { } annexes
            ?
            [
                .. Expected(file)
                    .Where(kind => annexes.All(annex => !annex.Kind.Equals(kind)))
                    .Select(kind => kind.Label),
            ]
            : [];

    private static IReadOnlyList<AnnexKind> Expected(ActFile file) =>
        ConventionKind.Membership.Equals(file.Kind) ? OfMembership
        : ConventionKind.Framework.Equals(file.Kind) ? OfFramework
        : [];
}
