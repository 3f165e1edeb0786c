using Pvd.Domain.Engineering;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of help with engineering: the requests made to the ANCT, the help in kind, the diagnosis.</summary>
internal static class EngineeringFacts
{
    internal static bool? IsHelped(DossierOnDay dossier, InseeCommuneCode commune) => IsHelped(dossier, IsSupport);

    internal static bool? IsHelpedToMeasure(DossierOnDay dossier, InseeCommuneCode commune) =>
        IsHelped(dossier, IsTailored);

    /// <summary>Whether the Anah answered a request, or granted engineering.</summary>
    internal static Func<DossierOnDay, InseeCommuneCode, bool?> IsHelpedByAnah(GrantScope grants) =>
        (dossier, commune) =>
            Either(IsHelped(dossier, given => IsBy(given, "anah")), grants.IsGranted(dossier, commune));

    /// <summary>Whether the Cerema answered a request, or gave days to an action.</summary>
    internal static bool? IsHelpedByCerema(DossierOnDay dossier, InseeCommuneCode commune) =>
        Either(IsHelped(dossier, given => IsBy(given, "cerema")), HasDaysOfCerema(dossier, commune));

    internal static IEnumerable<bool?> Requests(DossierOnDay dossier) =>
        (dossier.Dossier.Requests ?? []).Select(request =>
            request.Events is { } events
                ? dossier.Settle(
                    events.Any(happened =>
                        happened.Kind.Equals(EngineeringEventKind.Submitted) && happened.On <= dossier.Day
                    )
                )
                : null
        );

    /// <summary>Whether the EPCI of the dossier has a diagnosis that was completed.</summary>
    internal static IEnumerable<(Siren Body, bool? Holds)> EpcisWithDiagnosis(DossierOnDay dossier) =>
        dossier.Dossier.Epci is { } epci
            ? [(epci.Siren, dossier.Dossier.Project?.Diagnosis?.CompletedOn is { } day ? day <= dossier.Day : null)]
            : [];

    /// <summary>Whether a request of the dossier led to such help by the day: it serves all its communes, whoever asked.</summary>
    private static bool? IsHelped(DossierOnDay dossier, Func<EngineeringEvent, bool> isHelp) =>
        dossier.Dossier.Requests is { } requests
            ? dossier.Settle(
                requests.Any(request =>
                    request.Events?.Any(happened => happened.On <= dossier.Day && isHelp(happened)) == true
                ),
                isListed: requests.All(request => request.Events is not null)
            )
            : null;

    private static bool? HasDaysOfCerema(DossierOnDay dossier, InseeCommuneCode commune)
    {
        if (dossier.Dossier.ActionSheets is not { } sheets)
        {
            return null;
        }

        IReadOnlyList<bool?> concerned =
        [
            .. sheets
                .Where(sheet => sheet.InKind.Any(IsGiven))
                .Select(sheet => GrantScope.Concerns(sheet, commune, dossier)),
        ];
        // The help bears no day: it was given by the day of the dossier.
        return dossier.Dossier.KnownOn > dossier.Day && concerned.Any(concerns => concerns != false)
            ? null
            : dossier.Settle(concerned.Contains(true), isListed: !concerned.Contains(null));
    }

    private static bool IsGiven(InKindHelp help) =>
        help.Funder.Equals(ActionFunder.Cerema) && FinancingState.Granted.Equals(help.State);

    private static bool IsSupport(EngineeringEvent happened) =>
        happened.Kind.Equals(EngineeringEventKind.PartnerFits) || IsTailored(happened);

    private static bool IsTailored(EngineeringEvent happened) =>
        happened.Kind.Equals(EngineeringEventKind.TailoredSupportDecided)
        || happened.Kind.Equals(EngineeringEventKind.AgreementSigned);

    private static bool IsBy(EngineeringEvent happened, string partner) =>
        happened.Kind.Equals(EngineeringEventKind.PartnerFits)
        && happened.Partner?.IndexOf(partner, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool? Either(bool? one, bool? other) =>
        one == true || other == true ? true
        : one is null || other is null ? null
        : false;
}
