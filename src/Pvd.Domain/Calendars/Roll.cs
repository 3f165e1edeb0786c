namespace Pvd.Domain.Calendars;

/// <summary>What happens to a period that ends on a day of rest.</summary>
internal enum Roll
{
    /// <summary>It ends there.</summary>
    None,

    /// <summary>It runs to the end of the first working day that follows.</summary>
    ToWorkingDay,
}
