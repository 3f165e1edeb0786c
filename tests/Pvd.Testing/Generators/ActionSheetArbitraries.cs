using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain.Projects;

namespace Pvd.Testing.Generators;

/// <summary>Fiches action, each with a number of its own.</summary>
internal static class ActionSheetArbitraries
{
    internal static Gen<IReadOnlyList<ActionSheet>> Of(Manner manner) =>
        from count in Gen.Choose(0, 3)
        from sheets in ASheet(manner).ListOf(count)
        select (IReadOnlyList<ActionSheet>)[.. sheets.DistinctBy(sheet => sheet.Number, StringComparer.Ordinal)];

    internal static IEnumerable<IReadOnlyList<ActionSheet>> Shrink(IReadOnlyList<ActionSheet> was) =>
        Simpler.List(was, Shrink);

    private static Gen<ActionSheet> ASheet(Manner manner) =>
        from number in Gen.OneOf(Gen.Elements("1", "2", "A-3", "1 bis"), manner.Name)
        from title in manner.Name
        from status in manner.Maybe(Gen.Elements<ActionStatus>(ActionStatus.All))
        from validated in manner.MaybeValue(DateArbitraries.In(manner))
        select new ActionSheet(number, title, status, validated);

    private static IEnumerable<ActionSheet> Shrink(ActionSheet was)
    {
        foreach (LocalDate? day in Simpler.Optional(was.ValidatedOn, DateArbitraries.Shrink))
        {
            yield return new(was.Number, was.Title, was.Status, day);
        }

        if (was.Status is not null)
        {
            yield return new(was.Number, was.Title, null, was.ValidatedOn);
        }

        foreach (string title in Simpler.Text(was.Title))
        {
            yield return new(was.Number, title, was.Status, was.ValidatedOn);
        }
    }
}
