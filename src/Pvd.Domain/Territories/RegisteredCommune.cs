namespace Pvd.Domain.Territories;

/// <summary>A commune of the official geographic code while it bears one code and one name.</summary>
public sealed record RegisteredCommune
{
    internal RegisteredCommune(
        InseeCommuneCode code,
        string name,
        DepartmentCode department,
        LocalDate? from,
        LocalDate? until
    )
    {
        Code = code;
        Name = name;
        Department = department;
        From = from;
        Until = until;
    }

    /// <summary>Gets the INSEE code.</summary>
    public InseeCommuneCode Code { get; }

    /// <summary>Gets the official name.</summary>
    public string Name { get; }

    /// <summary>Gets the département or overseas territory it lies in.</summary>
    public DepartmentCode Department { get; }

    /// <summary>Gets the first day of that code and name; <c>null</c> when they are older than the movements that were read.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day of that code and name; <c>null</c> while they last.</summary>
    public LocalDate? Until { get; }

    /// <summary>Says whether the commune bears that code and that name on a day.</summary>
    public bool IsOn(LocalDate day) => !(day < From) && !(day > Until);

    /// <summary>Gets the name and the code, such as <c>Condom (32107)</c>.</summary>
    public override string ToString() => $"{Name} ({Code.Value})";
}
