namespace Pvd.Domain.Calendars;

/// <summary>Which days a rule counts, and in which direction.</summary>
internal enum Counting
{
    /// <summary>Every day, forwards.</summary>
    EveryDay,

    /// <summary>Every day, backwards.</summary>
    Backwards,

    /// <summary>Neither weekends nor holidays.</summary>
    WorkingDays,

    /// <summary>Neither Sundays nor holidays.</summary>
    WorkableDays,

    /// <summary>Every day, of which two must be working days.</summary>
    AtLeastTwoWorkingDays,
}
