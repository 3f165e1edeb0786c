using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Testing.Generators;

/// <summary>CRTE with their annual protocols, and the accords de relance beside them.</summary>
public static class CrteArbitraries
{
    private static readonly AnnexKind[] UsualAnnexes = [AnnexKind.Diagnosis, AnnexKind.FinancingPlan];

    private static readonly SignatoryRole[] Partners =
    [
        SignatoryRole.Grouping,
        SignatoryRole.RegionalCouncil,
        SignatoryRole.DepartmentalCouncil,
        SignatoryRole.Partner,
    ];

    /// <summary>Days from the first signatures asked for to the last.</summary>
    private static readonly Gen<LocalDate> SigningDay = Gen.Choose(0, 380)
        .Select(day => new LocalDate(2021, 1, 16).PlusDays(day));

    /// <summary>Contracts of every sort.</summary>
    public static Arbitrary<CrteContract> Crtes() =>
        Manner
            .Any(manner =>
                from epci in manner.Maybe(TerritoryArbitraries.AnEpci(manner))
                from department in IdentifierArbitraries.AnyDepartment
                from crte in Of(manner, epci, department)
                select crte
            )
            .ShrunkBy(Shrink);

    /// <summary>Accords de relance of every sort.</summary>
    public static Arbitrary<RecoveryAgreement> RecoveryAgreements() =>
        Manner.Any(ARecovery).ShrunkBy(RecordShrinker.Shrink);

    /// <summary>In order: the State and the EPCI, for six years, in one département.</summary>
    internal static Gen<CrteContract> Of(Manner manner, Epci? epci, DepartmentCode department) =>
        from parties in PartyArbitraries.Of(manner, [], epci, Partners)
        from signedOn in manner.IsOrderly ? SigningDay : DateArbitraries.Day
        from act in ActArbitraries.Of(manner, parties, signedOn, UsualAnnexes)
        from years in manner.MaybeValue(manner.IsOrderly ? Gen.Constant(6) : Gen.Elements(0, 6, int.MaxValue))
        from perimeter in manner.Maybe(Perimeter(manner, epci))
        from known in manner.Maybe(Gen.Constant(department))
        from before in manner.MaybeValue(Gen.Choose(0, 50))
        from content in manner.Maybe(Content(manner))
        from protocols in manner.Maybe(Protocols(manner, signedOn))
        select new CrteContract(
            act,
            years,
            perimeter,
            known,
            before is { } days ? new LocalDate(2021, 1, 15).PlusDays(-days) : null,
            content,
            protocols
        );

    internal static Gen<IReadOnlyList<RecoveryAgreement>> Recovery(Manner manner) =>
        from count in Gen.Choose(0, 2)
        from agreements in ARecovery(manner).ListOf(count)
        select (IReadOnlyList<RecoveryAgreement>)agreements;

    internal static IEnumerable<CrteContract> Shrink(CrteContract was) => RecordShrinker.Shrink(was);

    private static Gen<IReadOnlyList<Siren>> Perimeter(Manner manner, Epci? epci) =>
        manner.IsOrderly && epci is not null
            ? Gen.Constant<IReadOnlyList<Siren>>([epci.Siren])
            : manner.ListOf(IdentifierArbitraries.AnySiren);

    private static Gen<IReadOnlyList<CrteElement>> Content(Manner manner) =>
        manner.IsOrderly
            ? Gen.Constant(CrteElement.All)
            : Gen.SubListOf<CrteElement>(CrteElement.All).Select(elements => (IReadOnlyList<CrteElement>)elements);

    /// <summary>In order: one for each year from that of the signature on.</summary>
    private static Gen<IReadOnlyList<AnnualFinancialProtocol>> Protocols(Manner manner, LocalDate signedOn) =>
        manner.IsOrderly
            ? from count in Gen.Choose(1, 3)
            from protocols in Gen.CollectToList(
                Enumerable.Range(signedOn.Year, count),
                year => AProtocol(manner, year, signedOn.PlusYears(year - signedOn.Year))
            )
            select (IReadOnlyList<AnnualFinancialProtocol>)protocols
            : manner.ListOf(
                from year in Gen.Choose(1900, 2100)
                from day in DateArbitraries.Day
                from protocol in AProtocol(manner, year, day)
                select protocol
            );

    private static Gen<AnnualFinancialProtocol> AProtocol(Manner manner, int year, LocalDate day) =>
        from signedOn in manner.MaybeValue(Gen.Constant(day))
        from amount in manner.MaybeValue(MoneyArbitraries.Cost)
        select new AnnualFinancialProtocol(year, signedOn, amount);

    private static Gen<RecoveryAgreement> ARecovery(Manner manner) =>
        from level in Gen.Elements<RecoveryLevel>(RecoveryLevel.All)
        from name in manner.Name
        from state in manner.MaybeValue(Gen.Choose(0, 700))
        from partner in manner.MaybeValue(Gen.Choose(0, 700))
        from usesDsid in manner.MaybeValue(Gen.Elements(true, false))
        select new RecoveryAgreement(level, name, InRecovery(state), InRecovery(partner), usesDsid);

    private static LocalDate? InRecovery(int? day) => day is { } days ? new LocalDate(2021, 1, 1).PlusDays(days) : null;
}
