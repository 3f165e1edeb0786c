namespace Pvd.Domain.Territories;

/// <summary>Days in a row on which a code stands for one thing: a commune with the same land, or what there is in place of one.</summary>
internal sealed class CommunePeriod(LocalDate? until, Land land, CommuneResolution resolution)
{
    /// <summary>The last day; <c>null</c> while it lasts.</summary>
    internal LocalDate? Until => until;

    /// <summary>The land of the commune; on days without one, that of the commune of the days nearest.</summary>
    internal Land Land => land;

    internal CommuneResolution Resolution => resolution;

    /// <summary>The commune; <c>null</c> on days on which the code is that of none.</summary>
    internal RegisteredCommune? Commune { get; } = (resolution as CommuneResolution.Found)?.Commune;
}
