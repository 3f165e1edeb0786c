using Pvd.Domain.Funding;
using Pvd.Rules.Funding;

namespace Pvd.Rules.Tests.Support;

/// <summary>Posts to ask about in a form, the convention being in force.</summary>
internal static class Posts
{
    /// <summary>A post without the Anah unless co-fundings are given; held all year unless days are.</summary>
    internal static ProjectManagerFacts Of(
        string? cost,
        int year = 2022,
        string? from = null,
        string? until = null,
        params AnahCoFunding[] anah
    ) =>
        new(
            year,
            true,
            cost is null ? null : Given.Euros(cost),
            from is null ? new(year, 1, 1) : Given.Day(from),
            Given.DayOrNull(until),
            anah
        );

    internal static AnahCoFunding Anah(
        string from,
        string? until = null,
        string? asked = null,
        string? started = null
    ) => new(Given.Day(from), Given.DayOrNull(until), Given.DayOrNull(asked), Given.DayOrNull(started));

    internal static Assessment<Euro> Assess(ProjectManagerFacts facts, string today = "2022-03-01") =>
        Given.Rules.ProjectManager.Assess(facts, Given.LawOn(today));

    internal static Assessment<Euro> Assess(PvdRules rules, ProjectManagerFacts facts, string today = "2022-03-01") =>
        rules.ProjectManager.Assess(facts, Given.LawOn(today));
}
