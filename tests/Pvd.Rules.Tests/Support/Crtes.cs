using Pvd.Domain.Conventions;

namespace Pvd.Rules.Tests.Support;

/// <summary>A CRTE of the Ténarèze, sound unless a test says otherwise: voted in May 2021, signed on 15 June 2021, with a protocol for each year to 2023.</summary>
internal static class Crtes
{
    internal static readonly LocalDate SignedOn = new(2021, 6, 15);

    internal static IReadOnlyList<Party> Parties { get; } =
    [
        new("tenareze", SignatoryRole.Epci, "Communauté de communes de la Ténarèze", siren: DossierDraft.Tenareze),
        new("prefet", SignatoryRole.State, "Préfecture du Gers"),
    ];

    internal static SignedAct Act(LocalDate? on = null, params string[] without)
    {
        LocalDate day = on ?? SignedOn;
        Signature[] all =
        [
            new("tenareze", day, SigningCapacity.EpciPresident),
            new("prefet", day, SigningCapacity.DepartmentPrefect),
        ];
        return new(
            Parties,
            [FrameworkDraft.Voted("tenareze", "D-50", new(2021, 5, 18), 40)],
            all.Where(signature => !without.Contains(signature.Party))
        );
    }

    internal static IReadOnlyList<AnnualFinancialProtocol> Protocols { get; } =
    [new(2021, SignedOn), new(2022, new(2022, 3, 1)), new(2023, new(2023, 2, 1))];

    internal static CrteContract Contract(
        SignedAct? act = null,
        int? years = 6,
        IEnumerable<Siren>? perimeter = null,
        string? proposedOn = "2021-01-15",
        IEnumerable<CrteElement>? content = null,
        IEnumerable<AnnualFinancialProtocol>? protocols = null
    ) =>
        new(
            act ?? Act(),
            years,
            perimeter ?? [DossierDraft.Tenareze],
            DepartmentCode.Parse("32"),
            Given.DayOrNull(proposedOn),
            content ?? CrteElement.All,
            protocols ?? Protocols
        );

    internal static PvdDossier Dossier(CrteContract? contract = null, IList<RecoveryAgreement>? agreements = null) =>
        new DossierDraft
        {
            Framework = new(),
            Crte = contract ?? Contract(),
            RecoveryAgreements = agreements,
        }.Build();

    internal static Assessment<LocalDate> Judge(CrteContract? contract = null, string today = Frameworks.Today) =>
        Given.Rules.Crte.Assess(Dossier(contract), Given.LawOn(today));
}
