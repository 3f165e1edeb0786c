using Pvd.Domain.Programme;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of the services that the State labels.</summary>
internal static class ServiceFacts
{
    /// <summary>For each service of a kind, whether its label is given on the day.</summary>
    internal static Func<DossierOnDay, IEnumerable<bool?>> Labelled(LabelledServiceKind kind) =>
        dossier => Services(dossier, kind).Select(service => Stands(service, dossier, LabelState.Labelled));

    /// <summary>For each service of a kind, whether it is planned, or its label asked for, on the day.</summary>
    internal static Func<DossierOnDay, IEnumerable<bool?>> Planned(LabelledServiceKind kind) =>
        dossier =>
            Services(dossier, kind)
                .Select(service => Stands(service, dossier, LabelState.Planned, LabelState.Requested));

    private static IEnumerable<LabelledService> Services(DossierOnDay dossier, LabelledServiceKind kind) =>
        (dossier.Dossier.Services ?? []).Where(service =>
            service.Kind.Equals(kind) && dossier.Communes.Any(commune => commune.Commune.Code.Equals(service.Commune))
        );

    private static bool? Stands(LabelledService service, DossierOnDay dossier, params LabelState[] states) =>
        service.Steps is null || !dossier.IsCurrent ? null
        : service.StateOn(dossier.Day) is { } state ? states.Contains(state)
        : false;
}
