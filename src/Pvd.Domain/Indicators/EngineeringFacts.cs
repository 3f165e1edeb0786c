using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of help with engineering: the requests made to the ANCT, what fiches action were granted, the diagnosis.</summary>
internal static class EngineeringFacts
{
    internal static readonly GrantScope Anah = GrantScope.EverBy(FundingInstrument.AnahEngineering);
    internal static readonly GrantScope Workshops = GrantScope.EverBy(FundingInstrument.FlashWorkshop);
    private static readonly GrantScope Market = GrantScope.EverBy(FundingInstrument.AnctMarket);
    private static readonly GrantScope Expertise = GrantScope.EverBy(FundingInstrument.CeremaExpertise);

    /// <summary>Whether anybody helped the commune with engineering.</summary>
    internal static bool? IsHelped(DossierOnDay dossier, CountedCommune commune) =>
        Known.Any(
            IsAnswered(dossier, commune, IsSupport),
            Anah.IsGranted(dossier, commune),
            Workshops.IsGranted(dossier, commune),
            IsHelpedByCerema(dossier, commune),
            IsHelpedByAnct(dossier, commune)
        );

    /// <summary>Whether the Anah answered a request, or granted engineering.</summary>
    internal static bool? IsHelpedByAnah(DossierOnDay dossier, CountedCommune commune) =>
        Known.Any(IsAnswered(dossier, commune, given => IsAnswerOf(given, "anah")), Anah.IsGranted(dossier, commune));

    /// <summary>Whether the Cerema answered a request, or gave its expertise or days to an action.</summary>
    internal static bool? IsHelpedByCerema(DossierOnDay dossier, CountedCommune commune) =>
        Known.Any(
            IsAnswered(dossier, commune, given => IsAnswerOf(given, "cerema")),
            Expertise.IsGranted(dossier, commune),
            HasDaysOf(ActionFunder.Cerema, dossier, commune)
        );

    /// <summary>Whether the ANCT decided on tailored support, or gave it or days to an action.</summary>
    internal static bool? IsHelpedByAnct(DossierOnDay dossier, CountedCommune commune) =>
        Known.Any(
            IsAnswered(dossier, commune, given => IsTailored(given)),
            Market.IsGranted(dossier, commune),
            HasDaysOf(ActionFunder.Anct, dossier, commune)
        );

    internal static IEnumerable<bool?> Requests(DossierOnDay dossier) =>
        (dossier.Dossier.Requests ?? []).Select(request =>
            request.Events is { } events
                ? dossier.Settle(
                    events.Any(happened => Is(happened, EngineeringEventKind.Submitted) && happened.On <= dossier.Day)
                )
                : null
        );

    /// <summary>Whether the EPCI of the dossier has a diagnosis that was completed.</summary>
    internal static IEnumerable<(Siren Body, bool? Holds)> EpcisWithDiagnosis(DossierOnDay dossier) =>
        dossier.Dossier.Epci is { } epci
            ? [(epci.Siren, dossier.Dossier.Project?.Diagnosis?.CompletedOn is { } day ? day <= dossier.Day : null)]
            : [];

    /// <summary>Whether a request that serves the commune led to such help by the day, and did not stop before the agreement.</summary>
    private static bool? IsAnswered(
        DossierOnDay dossier,
        CountedCommune commune,
        Func<EngineeringEvent, bool?> isHelp
    ) =>
        dossier.Dossier.Requests is { } requests
            ? dossier.Settle(
                requests.Select(request =>
                    Known.Both(IsAnswered(request, dossier.Day, isHelp), Serves(request, dossier, commune))
                )
            )
            : null;

    private static bool? IsAnswered(EngineeringRequest request, LocalDate day, Func<EngineeringEvent, bool?> isHelp)
    {
        if (request.Events is not { } events)
        {
            return null;
        }

        List<EngineeringEvent> past = [.. events.Where(happened => happened.On <= day)];
        bool isStopped =
            past.Exists(happened =>
                Is(happened, EngineeringEventKind.Withdrawn) || Is(happened, EngineeringEventKind.Declined)
            ) && !past.Exists(happened => Is(happened, EngineeringEventKind.AgreementSigned));
        return isStopped ? false : Known.Any(past.Select(isHelp));
    }

    /// <summary>What a commune asks for serves that commune; what anybody else asks for, all of them.</summary>
    private static bool? Serves(EngineeringRequest request, DossierOnDay dossier, CountedCommune commune) =>
        dossier.IsSingle ? true
        : request.Requester?.Kind is not { } kind ? null
        : !kind.Equals(RequesterKind.Commune) ? true
        : request.Requester.Siren is { } asking && commune.Commune.Siren is { } own ? asking.Equals(own)
        : null;

    private static bool? HasDaysOf(ActionFunder funder, DossierOnDay dossier, CountedCommune commune)
    {
        if (dossier.Dossier.ActionSheets is not { } sheets)
        {
            return null;
        }

        // The help bears no day: it was given by the day of the dossier.
        bool? isInTime = dossier.Dossier.KnownOn <= dossier.Day ? true : null;
        return dossier.Settle(
            sheets.Select(sheet =>
                Known.Both(
                    Known.Both(
                        Known.Any(sheet.InKind.Where(help => help.Funder.Equals(funder)).Select(IsGiven)),
                        dossier.Concerns(sheet.Communes, commune)
                    ),
                    isInTime
                )
            )
        );
    }

    private static bool? IsGiven(InKindHelp help) =>
        help.State is { } state ? state.Equals(FinancingState.Granted) : null;

    private static bool? IsSupport(EngineeringEvent happened) =>
        Is(happened, EngineeringEventKind.PartnerFits) || IsTailored(happened);

    private static bool IsTailored(EngineeringEvent happened) =>
        Is(happened, EngineeringEventKind.TailoredSupportDecided) || Is(happened, EngineeringEventKind.AgreementSigned);

    /// <summary>Whether it is the answer of that partner; <c>null</c> when a partner answered and nobody said which.</summary>
    private static bool? IsAnswerOf(EngineeringEvent happened, string partner) =>
        !Is(happened, EngineeringEventKind.PartnerFits) ? false
        : happened.Partner is { } named ? named.IndexOf(partner, StringComparison.OrdinalIgnoreCase) >= 0
        : null;

    private static bool Is(EngineeringEvent happened, EngineeringEventKind kind) => happened.Kind.Equals(kind);
}
