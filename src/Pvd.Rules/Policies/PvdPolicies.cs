namespace Pvd.Rules.Policies;

/// <summary>The choices that the law leaves open. Each has a documented default and shows in findings and receipts.</summary>
public sealed record PvdPolicies
{
    /// <summary>Makes the choices.</summary>
    /// <param name="rounding">How an exact amount becomes cents, once, at the end; default <see cref="Rounding.HalfUp"/>.</param>
    /// <param name="ceilingProration">Default <see cref="Policies.CeilingProration.Months"/>.</param>
    /// <param name="midYearAnah">Default <see cref="Policies.MidYearAnah.TwoWindows"/>.</param>
    /// <param name="membershipClock">Default <see cref="Policies.MembershipClock.LastRequiredSignature"/>.</param>
    /// <param name="daysAtRisk">From how many days before its end a deadline is told to be at risk; default 30.</param>
    /// <param name="daysToTransmit">Days that a service takes to send an act to the prefect after the sitting; default 1.</param>
    /// <param name="funding">The choices about State grants; <c>null</c> for <see cref="FundingPolicies.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is negative.</exception>
    public PvdPolicies(
        Rounding rounding = Rounding.HalfUp,
        CeilingProration ceilingProration = CeilingProration.Months,
        MidYearAnah midYearAnah = MidYearAnah.TwoWindows,
        MembershipClock membershipClock = MembershipClock.LastRequiredSignature,
        int daysAtRisk = 30,
        int daysToTransmit = 1,
        FundingPolicies? funding = null
    )
    {
        Rounding = rounding;
        CeilingProration = ceilingProration;
        MidYearAnah = midYearAnah;
        MembershipClock = membershipClock;
        DaysAtRisk = Guard.NotNegative(daysAtRisk, nameof(daysAtRisk));
        DaysToTransmit = Guard.NotNegative(daysToTransmit, nameof(daysToTransmit));
        Funding = funding ?? FundingPolicies.Default;
    }

    /// <summary>Gets every default.</summary>
    public static PvdPolicies Default { get; } = new();

    /// <summary>Gets how an exact amount becomes cents, once, at the end.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets how the yearly ceiling of the post shrinks with a part of the year.</summary>
    public CeilingProration CeilingProration { get; }

    /// <summary>Gets which ceiling holds in a year in which the Anah's co-funding begins or ends.</summary>
    public MidYearAnah MidYearAnah { get; }

    /// <summary>Gets which signature sets the months to the framework convention running.</summary>
    public MembershipClock MembershipClock { get; }

    /// <summary>Gets from how many days before its end a deadline is told to be at risk.</summary>
    public int DaysAtRisk { get; }

    /// <summary>Gets the days that a service takes to send an act to the prefect after the sitting.</summary>
    public int DaysToTransmit { get; }

    /// <summary>Gets the choices about State grants.</summary>
    public FundingPolicies Funding { get; }
}
