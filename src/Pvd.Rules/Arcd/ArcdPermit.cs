namespace Pvd.Rules.Arcd;

/// <summary>A building permit, or a prior declaration that nobody opposed, as the State's permit database holds it.</summary>
public sealed record ArcdPermit
{
    /// <summary>States the facts.</summary>
    /// <param name="grantedOn">Day it was granted.</param>
    /// <param name="dwellings">Dwellings that it creates; <c>null</c> when not known.</param>
    /// <param name="newArea">New floor area of dwellings, in square metres; <c>null</c> when not known.</param>
    /// <param name="landArea">Area of the land, in square metres; <c>null</c> when not known.</param>
    /// <param name="keptArea">Floor area of dwellings that is kept, in square metres; none when left out.</param>
    /// <param name="isHouse">Whether it is for individual houses; <c>null</c> when not known.</param>
    /// <param name="turnsOffices">Whether it turns offices into dwellings; <c>null</c> when not known.</param>
    /// <param name="threshold">Density threshold of the commune, floor area over land; <c>null</c> when not known. The full table was not published where it was looked for: the caller brings it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or out of reach.</exception>
    public ArcdPermit(
        LocalDate grantedOn,
        int? dwellings = null,
        decimal? newArea = null,
        decimal? landArea = null,
        decimal keptArea = 0,
        bool? isHouse = null,
        bool? turnsOffices = null,
        decimal? threshold = null
    )
    {
        GrantedOn = grantedOn;
        Dwellings = dwellings is { } count ? Guard.NotNegative(count, nameof(dwellings)) : null;
        NewArea = AreaLimits.Check(newArea, nameof(newArea));
        LandArea = AreaLimits.Check(landArea, nameof(landArea));
        KeptArea = AreaLimits.Check(keptArea, nameof(keptArea))!.Value;
        IsHouse = isHouse;
        TurnsOffices = turnsOffices;
        Threshold = AreaLimits.Check(threshold, nameof(threshold));
    }

    /// <summary>Gets the day it was granted.</summary>
    public LocalDate GrantedOn { get; }

    /// <summary>Gets the dwellings that it creates; <c>null</c> when not known.</summary>
    public int? Dwellings { get; }

    /// <summary>Gets the new floor area of dwellings, in square metres; <c>null</c> when not known.</summary>
    public decimal? NewArea { get; }

    /// <summary>Gets the area of the land, in square metres; <c>null</c> when not known.</summary>
    public decimal? LandArea { get; }

    /// <summary>Gets the floor area of dwellings that is kept, in square metres.</summary>
    public decimal KeptArea { get; }

    /// <summary>Gets whether it is for individual houses; <c>null</c> when not known.</summary>
    public bool? IsHouse { get; }

    /// <summary>Gets whether it turns offices into dwellings; <c>null</c> when not known.</summary>
    public bool? TurnsOffices { get; }

    /// <summary>Gets the density threshold of the commune, floor area over land; <c>null</c> when not known.</summary>
    public decimal? Threshold { get; }
}
