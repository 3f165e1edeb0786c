using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants.Life;

/// <summary>Makes the checks of a request: under the CGCT for dotations, under the decree on State grants for the others.</summary>
internal static class LifeCheck
{
    internal static Check Of(in GrantFile file, LawInForce law, RuleText rule, params string[] parameters) =>
        new(law, rule, parameters) { Basis = BasisFor(file) };

    /// <summary>The text that takes the place of the CGCT; <c>null</c> for dotations.</summary>
    internal static LegalReference? BasisFor(in GrantFile file) =>
        file.Instrument.IsDotation ? null : Texts.StateGrants;
}
