namespace Pvd.Rules.Grants;

/// <summary>The territories that the texts tell apart, by the code of the département.</summary>
internal static class Territory
{
    /// <summary>Guadeloupe, Martinique, Guyane, La Réunion, Mayotte: the collectivities of article 73 of the Constitution.</summary>
    internal static bool IsOverseasDepartment(DepartmentCode department) => department.IsOverseasDepartment;

    /// <summary>Metropolitan France, Corsica included.</summary>
    internal static bool IsMetropolitan(DepartmentCode department) => !department.IsOverseas;

    internal static bool IsSaintPierreEtMiquelon(DepartmentCode department) => department.Value == "975";

    internal static bool IsCorsica(DepartmentCode department) => department.Value is "2A" or "2B";

    /// <summary>Whether the rule of the own share does not apply there, from the day that OWN-08 states: the overseas départements, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon.</summary>
    internal static bool IsOutsideOwnShare(DepartmentCode department) =>
        department.IsOverseasDepartment || department.Value is "975" or "977" or "978";
}
