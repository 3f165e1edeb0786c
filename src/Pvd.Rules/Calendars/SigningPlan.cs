namespace Pvd.Rules.Calendars;

/// <summary>The latest days that still lead to a signature on a wished day, in the order in which they come.</summary>
public sealed record SigningPlan
{
    internal SigningPlan(
        LocalDate convocation,
        LocalDate sitting,
        LocalDate transmission,
        LocalDate signing,
        int clearDays
    )
    {
        Convocation = convocation;
        Sitting = sitting;
        Transmission = transmission;
        Signing = signing;
        ClearDays = clearDays;
    }

    /// <summary>Gets the last day to send the convocation.</summary>
    public LocalDate Convocation { get; }

    /// <summary>Gets the last day for the sitting of the council.</summary>
    public LocalDate Sitting { get; }

    /// <summary>Gets the last day to send the délibération to the prefect: the last working day up to the signature.</summary>
    public LocalDate Transmission { get; }

    /// <summary>Gets the wished day of the signature.</summary>
    public LocalDate Signing { get; }

    /// <summary>Gets the clear days between convocation and sitting.</summary>
    public int ClearDays { get; }
}
