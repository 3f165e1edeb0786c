namespace Pvd.Rules.Policies;

/// <summary>Which ceiling holds in a year in which the Anah's co-funding begins or ends. No text says.</summary>
public enum MidYearAnah
{
    /// <summary>Each part of the year is computed apart, with its own ceiling. The default, and never the most generous.</summary>
    TwoWindows,

    /// <summary>One ceiling for the year, mixed from both in proportion to time.</summary>
    BlendedCeiling,

    /// <summary>The higher ceiling for the whole year.</summary>
    BestOfYear,
}
