namespace Pvd.Domain.Calendars;

/// <summary>Where the reckoning of a deadline begins: <c>Deadlines.From(signed).Plus(…)</c>.</summary>
public static class Deadlines
{
    /// <summary>Starts from the day of the event.</summary>
    public static DeadlineStart From(LocalDate start) => new(start);
}
