using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Samples.Portfolio;

/// <summary>Which days of a list are written but cannot be.</summary>
internal static class DaysOfList
{
    /// <summary>The day of the signature is none of the calendar, or cannot be that of this signature.</summary>
    internal static bool HasNoPossibleDay(this ProgrammeTown town, ProgrammeKind programme) =>
        town.HasImpossibleDay(programme)
        || (
            town.Entry(programme) is { SignedOn: null }
            && town.Oddities.Any(oddity =>
                IsUnreadable(oddity.Code)
                && (oddity.Path == programme.Value + "_date" || oddity.Path == "date_signature")
            )
        );

    internal static bool HasUnreadableDay(this ProgrammeTown town, int line, string column) =>
        town.Oddities.Any(oddity => IsUnreadable(oddity.Code) && oddity.Line == line && oddity.Path == column);

    private static bool IsUnreadable(string code) => code == "csv.impossible-date";
}
