namespace Pvd.Domain.Funding;

/// <summary>What <see cref="FundingInstrument"/> says of one member.</summary>
internal sealed record InstrumentSheet(
    Localized Label,
    string Acronym,
    LegalReference LegalBasis,
    IReadOnlyList<AidKind> Kinds,
    IReadOnlyList<FundingBody> Funders,
    IReadOnlyList<OwnerKind> Applicants,
    Localized Beneficiaries,
    RuleStatus Status,
    Localized? Needed = null,
    bool IsDotation = false,
    bool IsStateGrant = false
);
