namespace Pvd.Rules.Grants;

/// <summary>The territories that the texts tell apart, by the code of the département.</summary>
internal static class Territory
{
    private static readonly HashSet<string> OverseasDepartments = new(StringComparer.Ordinal)
    {
        "971",
        "972",
        "973",
        "974",
        "976",
    };

    /// <summary>Guadeloupe, Guyane, La Réunion, Martinique, Mayotte, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon.</summary>
    private static readonly HashSet<string> OutsideOwnShare = new(OverseasDepartments, StringComparer.Ordinal)
    {
        "975",
        "977",
        "978",
    };

    /// <summary>Guadeloupe, Martinique, Guyane, La Réunion, Mayotte: the collectivities of article 73 of the Constitution.</summary>
    internal static bool IsOverseasDepartment(DepartmentCode department) =>
        OverseasDepartments.Contains(department.Value);

    /// <summary>Metropolitan France, Corsica included.</summary>
    internal static bool IsMetropolitan(DepartmentCode department) => !department.IsOverseas;

    internal static bool IsSaintPierreEtMiquelon(DepartmentCode department) => department.Value == "975";

    internal static bool IsCorsica(DepartmentCode department) => department.Value is "2A" or "2B";

    /// <summary>Whether the rule of the own share does not apply there, from the day that OWN-08 states.</summary>
    internal static bool IsOutsideOwnShare(DepartmentCode department) => OutsideOwnShare.Contains(department.Value);
}
