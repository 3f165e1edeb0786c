namespace Pvd.Domain.Programme;

/// <summary>Where an aid is open: anywhere in the country, or in the places listed, any of them.</summary>
public sealed record AidPerimeter
{
    /// <summary>Describes a perimeter.</summary>
    /// <param name="isNational">Whether it is the whole country.</param>
    /// <param name="regions">Codes of the régions it covers; none when left out.</param>
    /// <param name="departments">Codes of the départements it covers; none when left out.</param>
    /// <param name="epcis">SIREN of the EPCI it covers; none when left out.</param>
    /// <param name="communes">INSEE codes of the communes it covers; none when left out.</param>
    public AidPerimeter(
        bool isNational = false,
        IEnumerable<RegionCode>? regions = null,
        IEnumerable<DepartmentCode>? departments = null,
        IEnumerable<Siren>? epcis = null,
        IEnumerable<InseeCommuneCode>? communes = null
    )
    {
        IsNational = isNational;
        Regions = new ValueList<RegionCode>(regions ?? [], nameof(regions));
        Departments = new ValueList<DepartmentCode>(departments ?? [], nameof(departments));
        Epcis = new ValueList<Siren>(epcis ?? [], nameof(epcis));
        Communes = new ValueList<InseeCommuneCode>(communes ?? [], nameof(communes));
    }

    /// <summary>Gets whether it is the whole country.</summary>
    public bool IsNational { get; }

    /// <summary>Gets the codes of the régions it covers; none when left out.</summary>
    public IReadOnlyList<RegionCode> Regions { get; }

    /// <summary>Gets the codes of the départements it covers; none when left out.</summary>
    public IReadOnlyList<DepartmentCode> Departments { get; }

    /// <summary>Gets the SIREN of the EPCI it covers; none when left out.</summary>
    public IReadOnlyList<Siren> Epcis { get; }

    /// <summary>Gets the INSEE codes of the communes it covers; none when left out.</summary>
    public IReadOnlyList<InseeCommuneCode> Communes { get; }

    /// <summary>Tells whether a place lies in it; <c>null</c> when the région or the EPCI of the place would be needed and is not known.</summary>
    /// <param name="place">The place.</param>
    public bool? Covers(AidPlace place)
    {
        Guard.NotNull(place, nameof(place));
        if (IsNational || Communes.Contains(place.Commune) || Departments.Contains(place.Commune.Department))
        {
            return true;
        }

        bool? region =
            Regions.Count == 0 ? false
            : place.Region is { } code ? Regions.Contains(code)
            : null;
        bool? epci =
            Epcis.Count == 0 ? false
            : place.Epci is { } siren ? Epcis.Contains(siren)
            : null;
        return region == true || epci == true ? true
            : region is null || epci is null ? null
            : false;
    }
}
