namespace Pvd.Rules.Tests.Support;

/// <summary>Every engine, asked about one dossier.</summary>
internal static class Engines
{
    internal static IReadOnlyList<Assessment> All(
        PvdDossier dossier,
        int year,
        LawInForce law,
        PvdRules? rules = null
    ) =>
        [
            (rules ?? Given.Rules).Membership.Assess(dossier, law),
            (rules ?? Given.Rules).FrameworkDue.Assess(dossier, law),
            (rules ?? Given.Rules).Committee.Assess(dossier, law),
            (rules ?? Given.Rules).Bodies.Assess(dossier, law),
            (rules ?? Given.Rules).ProjectManager.Assess(dossier, year, law),
        ];

    internal static IReadOnlyList<Assessment> All(DossierRecipe recipe, PvdRules? rules = null) =>
        All(recipe.Dossier, recipe.Year, Legislation.Embedded.At(recipe.Today), rules);
}
