using NodaTime;
using Pvd.Domain.OpenData;

namespace Pvd.Samples.Portfolio;

/// <summary>The day of the list that was published in each layout.</summary>
internal static class PublishedLists
{
    internal static LocalDate DayOf(ProgrammeListLayout layout) =>
        layout switch
        {
            // Its file is named after 22 January of the year before, when there was no programme yet.
            ProgrammeListLayout.Launch2021 => new(2021, 1, 22),
            ProgrammeListLayout.Territories2024 => new(2024, 9, 16),
            _ => new(2026, 5, 27),
        };
}
