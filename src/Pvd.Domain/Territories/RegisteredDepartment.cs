namespace Pvd.Domain.Territories;

/// <summary>A département as the official geographic code lists it.</summary>
public sealed record RegisteredDepartment
{
    internal RegisteredDepartment(DepartmentCode code, string name, RegionCode? region)
    {
        Code = code;
        Name = name;
        Region = region;
    }

    /// <summary>Gets the code.</summary>
    public DepartmentCode Code { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the région; <c>null</c> when its code is not that of a present région.</summary>
    public RegionCode? Region { get; }
}
