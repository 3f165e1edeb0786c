namespace Pvd.Domain.Territories;

/// <summary>The land that a commune holds from one day to another.</summary>
internal sealed class Holding(RegisteredCommune commune, LocalDate? from, Land land)
{
    internal RegisteredCommune Commune => commune;

    internal LocalDate? From => from;

    /// <summary>The last day; <c>null</c> while it lasts.</summary>
    internal LocalDate? Until { get; set; }

    internal Land Land { get; set; } = land;

    /// <summary>Whether it ended by becoming part of more.</summary>
    internal bool IsMerged { get; set; }

    internal bool IsOn(LocalDate day) => !(day < From) && !(day > Until);
}
