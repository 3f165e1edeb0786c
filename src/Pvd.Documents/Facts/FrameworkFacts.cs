using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Projects;

namespace Pvd.Documents.Facts;

/// <summary>The convention-cadre: its parties, its perimeters and its project.</summary>
internal sealed class FrameworkFacts(PvdDossier dossier, ActFacts act, Func<InseeCommuneCode, string?> nameOf)
{
    private FrameworkConvention? Framework => dossier.Framework;

    public ActFacts Act => act;

    public bool? ClaimsOrt => Framework?.ClaimsOrt;

    public int? Years => Framework?.Years;

    /// <summary>Gets the last day of the convention; <c>null</c> when not known.</summary>
    public LocalDate? Term =>
        act.EffectiveOn is { } signed && Framework?.Years is { } years ? signed.PlusYears(years) : null;

    public IReadOnlyList<InterventionSector>? Sectors => Framework?.Sectors;

    /// <summary>Gets the names of the communes of the wide perimeter; <c>null</c> when not known.</summary>
    public IReadOnlyList<NamedCommune>? Perimeter =>
        Framework?.StrategyPerimeter?.Select(code => new NamedCommune(nameOf(code))).ToList();

    public PrincipalTownDerogation? Derogation => Framework?.Derogation;

    public TerritorialProject? Project => dossier.Project;

    public string? NameOf(InseeCommuneCode code) => nameOf(code);
}
