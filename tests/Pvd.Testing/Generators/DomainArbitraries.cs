using FsCheck;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;

namespace Pvd.Testing.Generators;

/// <summary>Every generator of the domain: <c>[Property(Arbitrary = [typeof(DomainArbitraries)])]</c>.</summary>
public static class DomainArbitraries
{
    public static Arbitrary<Euro> Euros() => MoneyArbitraries.Euros();

    public static Arbitrary<Rate> Rates() => MoneyArbitraries.Rates();

    public static Arbitrary<Ratio> Ratios() => MoneyArbitraries.Ratios();

    public static Arbitrary<Siren> Sirens() => IdentifierArbitraries.Sirens();

    public static Arbitrary<Siret> Sirets() => IdentifierArbitraries.Sirets();

    public static Arbitrary<InseeCommuneCode> CommuneCodes() => IdentifierArbitraries.CommuneCodes();

    public static Arbitrary<DepartmentCode> DepartmentCodes() => IdentifierArbitraries.DepartmentCodes();

    public static Arbitrary<RegionCode> RegionCodes() => IdentifierArbitraries.RegionCodes();

    public static Arbitrary<PvdId> PvdIds() => IdentifierArbitraries.PvdIds();

    public static Arbitrary<LocalDate> Days() => DateArbitraries.Days();

    public static Arbitrary<Commune> Communes() => TerritoryArbitraries.Communes();

    public static Arbitrary<Epci> Epcis() => TerritoryArbitraries.Epcis();

    public static Arbitrary<IReadOnlyList<Party>> Parties() => PartyArbitraries.Parties();

    public static Arbitrary<MembershipConvention> Conventions() => ConventionArbitraries.Conventions();

    public static Arbitrary<FrameworkConvention> Frameworks() => FrameworkArbitraries.Frameworks();

    public static Arbitrary<CrteContract> Crtes() => CrteArbitraries.Crtes();

    public static Arbitrary<RecoveryAgreement> RecoveryAgreements() => CrteArbitraries.RecoveryAgreements();

    public static Arbitrary<ProjectCommittee> Committees() => GovernanceArbitraries.Committees();

    public static Arbitrary<GovernanceBody> Bodies() => BodyArbitraries.Bodies();

    public static Arbitrary<ProjectManagerPost> Posts() => FundingArbitraries.Posts();

    public static Arbitrary<EngineeringRequest> EngineeringRequests() => EngineeringArbitraries.Requests();

    public static Arbitrary<ActionSheet> ActionSheets() => ActionSheetArbitraries.Sheets();

    public static Arbitrary<TerritorialProject> TerritorialProjects() => TerritorialProjectArbitraries.Projects();

    public static Arbitrary<AidCatalogue> AidCatalogues() => AidArbitraries.Catalogues();

    public static Arbitrary<AidSearch> AidSearches() => AidArbitraries.Searches();

    public static Arbitrary<PvdDossier> Dossiers() => DossierArbitraries.Dossiers();

    public static Arbitrary<FinancingPlan> Plans() => PlanArbitraries.Plans();
}

/// <summary>Dossiers in which everything is known and comes in order; put it before <see cref="DomainArbitraries"/>.</summary>
public static class CompleteDossiers
{
    public static Arbitrary<PvdDossier> Dossiers() => DossierArbitraries.Complete();
}

/// <summary>Dossiers of which half is not known yet; put it before <see cref="DomainArbitraries"/>.</summary>
public static class IncompleteDossiers
{
    public static Arbitrary<PvdDossier> Dossiers() => DossierArbitraries.Incomplete();
}

/// <summary>Dossiers with strange names, empty or long lists, events in any order; put it before <see cref="DomainArbitraries"/>.</summary>
public static class OddDossiers
{
    public static Arbitrary<PvdDossier> Dossiers() => DossierArbitraries.Odd();
}

/// <summary>Financing plans in which every fact is known and events come in order; put it before <see cref="DomainArbitraries"/>.</summary>
public static class CompletePlans
{
    public static Arbitrary<FinancingPlan> Plans() => PlanArbitraries.Complete();
}

/// <summary>Financing plans of which half is not known yet; put it before <see cref="DomainArbitraries"/>.</summary>
public static class IncompletePlans
{
    public static Arbitrary<FinancingPlan> Plans() => PlanArbitraries.Incomplete();
}

/// <summary>Financing plans with strange names, empty or long lists, events in any order; put it before <see cref="DomainArbitraries"/>.</summary>
public static class OddPlans
{
    public static Arbitrary<FinancingPlan> Plans() => PlanArbitraries.Odd();
}
