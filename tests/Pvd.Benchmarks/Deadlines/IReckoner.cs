using NodaTime;

namespace Pvd.Benchmarks.Deadlines;

/// <summary>A way to do what W3 asks; a struct, so that the loop calls it without indirection.</summary>
internal interface IReckoner
{
    /// <summary>The day 18 months later, or the next working day.</summary>
    LocalDate EighteenMonths(LocalDate start, int zone);

    /// <summary>The tenth working day after the start.</summary>
    LocalDate TenWorkingDays(LocalDate start, int zone);

    /// <summary>The working days in the sixty days after the start.</summary>
    int WorkingDaysOfSixty(LocalDate start, int zone);
}
