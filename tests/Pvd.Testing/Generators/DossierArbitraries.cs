using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;

namespace Pvd.Testing.Generators;

/// <summary>Whole dossiers whose parts refer to one another as they must.</summary>
public static class DossierArbitraries
{
    private static readonly Gen<Provenance> AProvenance =
        from part in Gen.Elements("$", "$.committee", "$.communes[0].population", "$.projectManager.costs")
        from origin in Gen.Elements(Origin.Established, Origin.Illustrative)
        from source in Gen.Elements("convention signée", "fiche de poste", "exemple d’école", "l’« annexe »")
        select new Provenance(part, origin, source);

    /// <summary>Complete, incomplete and odd dossiers.</summary>
    public static Arbitrary<PvdDossier> Dossiers() => Manner.Any(Of).ShrunkBy(Shrink);

    /// <summary>Dossiers in which everything is known and comes in order.</summary>
    public static Arbitrary<PvdDossier> Complete() => Of(Manner.Complete).ShrunkBy(Shrink);

    /// <summary>Dossiers of which half is not known yet.</summary>
    public static Arbitrary<PvdDossier> Incomplete() => Of(Manner.Incomplete).ShrunkBy(Shrink);

    /// <summary>Dossiers with strange names, empty or long lists, events in any order.</summary>
    public static Arbitrary<PvdDossier> Odd() => Of(Manner.Odd).ShrunkBy(Shrink);

    internal static Gen<PvdDossier> Of(Manner manner) =>
        from knownOn in DateArbitraries.In(manner)
        from grouping in manner.Maybe(TerritoryArbitraries.AnEpci(manner))
        from communes in TerritoryArbitraries.SomeCommunes(manner, grouping)
        from epci in TerritoryArbitraries.Around(manner, grouping, communes)
        from convention in manner.Maybe(ConventionArbitraries.Of(manner, communes, epci))
        from committee in manner.Maybe(GovernanceArbitraries.Of(manner, Represented(convention, communes)))
        from post in manner.Maybe(FundingArbitraries.Of(manner, Employers(convention)))
        from provenance in manner.ListOf(AProvenance)
        from framework in AFramework(manner, communes, epci, convention)
        from crte in Sometimes(CrteArbitraries.Of(manner, epci, communes[0].Code.Department))
        from recovery in Sometimes(CrteArbitraries.Recovery(manner))
        from bodies in manner.Maybe(BodyArbitraries.Of(manner))
        from project in Sometimes(TerritorialProjectArbitraries.Of(manner))
        from sheets in manner.Maybe(
            ActionSheetArbitraries.Of(manner, [.. (project?.Axes ?? []).Select(axis => axis.Id)])
        )
        from requests in manner.Maybe(EngineeringArbitraries.Some(manner))
        from frames in Sometimes(
            TerritorialProjectArbitraries.Frames(manner, [.. communes.Select(commune => commune.Code)])
        )
        from services in Sometimes(ServiceArbitraries.Of(manner, [.. communes.Select(commune => commune.Code)]))
        from club in Sometimes(ServiceArbitraries.Club(manner))
        select new PvdDossier(
            knownOn,
            communes,
            epci,
            convention,
            committee,
            post,
            provenance,
            framework: framework,
            crte: crte,
            recoveryAgreements: recovery,
            bodies: bodies,
            actionSheets: sheets,
            requests: requests,
            project: project,
            frames: frames,
            services: services,
            clubEvents: club
        );

    /// <summary>Without whole parts first, then with fewer communes, then with simpler parts.</summary>
    internal static IEnumerable<PvdDossier> Shrink(PvdDossier was)
    {
        foreach (MembershipConvention? convention in Simpler.Optional(was.Convention, ConventionArbitraries.Shrink))
        {
            yield return Tied(was, was.Communes, convention, was.Committee, was.ProjectManager);
        }

        foreach (ProjectCommittee? committee in Simpler.Optional(was.Committee, GovernanceArbitraries.Shrink))
        {
            yield return Tied(was, was.Communes, was.Convention, committee, was.ProjectManager);
        }

        foreach (ProjectManagerPost? post in Simpler.Optional(was.ProjectManager, FundingArbitraries.Shrink))
        {
            yield return Tied(was, was.Communes, was.Convention, was.Committee, post);
        }

        foreach (IReadOnlyList<Commune> communes in Simpler.List(was.Communes, TerritoryArbitraries.ShrinkOfSameCode))
        {
            if (communes.Count > 0)
            {
                yield return Tied(was, communes, was.Convention, was.Committee, was.ProjectManager);
            }
        }

        foreach (PvdDossier simpler in ShrinkOfTheRest(was))
        {
            yield return simpler;
        }
    }

    private static IEnumerable<PvdDossier> ShrinkOfTheRest(PvdDossier was)
    {
        foreach (FrameworkConvention? framework in Simpler.Optional(was.Framework, FrameworkArbitraries.Shrink))
        {
            yield return RecordParts.With(was, ("framework", framework));
        }

        foreach (CrteContract? crte in Simpler.Optional(was.Crte, CrteArbitraries.Shrink))
        {
            yield return RecordParts.With(was, ("crte", crte));
        }

        foreach (IReadOnlyList<RecoveryAgreement>? recovery in Simpler.Optional(was.RecoveryAgreements, Recovery))
        {
            yield return RecordParts.With(was, ("recoveryAgreements", recovery));
        }

        foreach (IReadOnlyList<GovernanceBody>? bodies in Simpler.Optional(was.Bodies, BodyArbitraries.Shrink))
        {
            yield return RecordParts.With(was, ("bodies", bodies));
        }

        foreach (
            IReadOnlyList<ActionSheet>? sheets in Simpler.Optional(was.ActionSheets, ActionSheetArbitraries.Shrink)
        )
        {
            yield return RecordParts.With(was, ("actionSheets", sheets));
        }

        foreach (
            object simpler in Simpler
                .Optional(was.Project, RecordShrinker.Shrink)
                .Select(project => RecordShrinker.TryWith(was, "project", project))
                .OfType<object>()
        )
        {
            yield return (PvdDossier)simpler;
        }

        foreach (
            (string part, object? value) in new (string, object?)[]
            {
                ("frames", was.Frames),
                ("services", was.Services),
                ("clubEvents", was.ClubEvents),
            }
        )
        {
            if (value is not null)
            {
                yield return RecordParts.With(was, (part, null));
            }
        }

        foreach (Epci? epci in Simpler.Optional(was.Epci, TerritoryArbitraries.Shrink))
        {
            yield return With(was, was.KnownOn, epci, was.Provenance);
        }

        foreach (LocalDate knownOn in DateArbitraries.Shrink(was.KnownOn))
        {
            yield return With(was, knownOn, was.Epci, was.Provenance);
        }

        foreach (IReadOnlyList<Provenance> provenance in Simpler.List(was.Provenance, _ => []))
        {
            yield return With(was, was.KnownOn, was.Epci, provenance);
        }

        foreach (IReadOnlyList<EngineeringRequest>? requests in Simpler.Optional(was.Requests, Requests))
        {
            yield return RecordParts.With(was, ("requests", requests));
        }
    }

    private static IEnumerable<IReadOnlyList<EngineeringRequest>> Requests(IReadOnlyList<EngineeringRequest> was) =>
        Simpler.List(was, EngineeringArbitraries.Shrink);

    private static PvdDossier With(PvdDossier was, LocalDate knownOn, Epci? epci, IEnumerable<Provenance> provenance) =>
        RecordParts.With(was, ("knownOn", knownOn), ("epci", epci), ("provenance", provenance));

    /// <summary>A dossier without the parties, events and references that the smaller parts leave dangling.</summary>
    private static PvdDossier Tied(
        PvdDossier was,
        IReadOnlyList<Commune> communes,
        MembershipConvention? convention,
        ProjectCommittee? committee,
        ProjectManagerPost? post
    )
    {
        HashSet<InseeCommuneCode> codes = [.. communes.Select(commune => commune.Code)];
        IReadOnlyList<Party>? parties = convention
            ?.Parties?.Where(party => party.Commune is null || codes.Contains(party.Commune))
            .ToList();
        if (parties is null)
        {
            return RecordParts.With(
                was,
                ("communes", communes),
                ("frames", was.Frames?.Where(frame => codes.Contains(frame.Commune)).ToList()),
                ("services", was.Services?.Where(service => codes.Contains(service.Commune)).ToList()),
                ("convention", convention),
                ("committee", committee),
                ("projectManager", post)
            );
        }

        HashSet<string> ids = [.. parties.Select(party => party.Id)];
        return RecordParts.With(
            was,
            ("communes", communes),
            ("frames", was.Frames?.Where(frame => codes.Contains(frame.Commune)).ToList()),
            ("services", was.Services?.Where(service => codes.Contains(service.Commune)).ToList()),
            ("convention", ConventionArbitraries.Tied(convention!, parties)),
            ("committee", committee is null ? null : GovernanceArbitraries.Tied(committee, ids)),
            ("projectManager", post is null ? null : FundingArbitraries.Tied(post, ids))
        );
    }

    /// <summary>Most dossiers do without, which keeps them quick to make, to write and to read.</summary>
    private static Gen<T?> Sometimes<T>(Gen<T> gen)
        where T : class => Gen.Frequency((2, Gen.Constant<T?>(null)), (1, gen.Select(part => (T?)part)));

    /// <summary>In order: a convention-cadre voted and signed after the membership convention.</summary>
    private static Gen<FrameworkConvention?> AFramework(
        Manner manner,
        IReadOnlyList<Commune> communes,
        Epci? epci,
        MembershipConvention? membership
    ) =>
        Sometimes(
            from later in Gen.Choose(120, 540)
            from other in DateArbitraries.In(manner)
            let first = manner.IsOrderly && membership?.Signatures is { Count: > 0 } signatures
                ? signatures.Max(signature => signature.On)
                : other
            from framework in FrameworkArbitraries.Of(manner, communes, epci, first.PlusDays(later))
            select framework
        );

    private static IEnumerable<IReadOnlyList<RecoveryAgreement>> Recovery(IReadOnlyList<RecoveryAgreement> was) =>
        Simpler.List(was, RecordShrinker.Shrink);

    /// <summary>The parties of the act; where they are not known, those that it must have.</summary>
    private static IReadOnlyList<(string Id, SignatoryRole Role)> Represented(
        MembershipConvention? convention,
        IReadOnlyList<Commune> communes
    ) =>
        convention?.Parties is { } parties
            ? [.. parties.Select(party => (party.Id, party.Role))]
            :
            [
                .. communes.Select(commune => ($"commune-{commune.Code}", SignatoryRole.BeneficiaryCommune)),
                ("epci", SignatoryRole.Epci),
                ("état", SignatoryRole.State),
            ];

    private static IReadOnlyList<string> Employers(MembershipConvention? convention) =>
        convention is null
            ? ["epci"]
            : [.. (convention.Parties ?? []).Where(party => party.Role.IsLocalAuthority).Select(party => party.Id)];
}
