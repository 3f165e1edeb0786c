using NodaTime;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;

namespace Pvd.Testing.RuleGenerators;

/// <summary>One fault or gap, and which of the items it touches.</summary>
public sealed record Blemish(BlemishKind Kind, int Which)
{
    /// <summary>Spoils a draft; where there is nothing left to spoil, nothing happens.</summary>
    internal void Apply(DossierDraft draft)
    {
        if (Kind < BlemishKind.NoParty)
        {
            SpoilSignatures(draft);
        }
        else if (Kind < BlemishKind.NoMember)
        {
            SpoilParties(draft);
        }
        else if (Kind < BlemishKind.BodiesNotKnown)
        {
            SpoilCommittee(draft);
        }
        else if (Kind < BlemishKind.PostNotKnown)
        {
            SpoilBodies(draft);
        }
        else
        {
            SpoilPost(draft);
        }
    }

    private void SpoilSignatures(DossierDraft draft)
    {
        switch (Kind)
        {
            case BlemishKind.NoSignature:
                draft.Signatures = Less(draft.Signatures);
                break;
            case BlemishKind.LaterSignature:
                draft.Signatures = Other(
                    draft.Signatures,
                    was => Signed(was, was.On.PlusDays(40 * (1 + Which)), was.Capacity)
                );
                break;
            case BlemishKind.CapacityNotKnown:
                draft.Signatures = Other(draft.Signatures, was => Signed(was, was.On, null));
                break;
            case BlemishKind.WrongCapacity:
                draft.Signatures = Other(
                    draft.Signatures,
                    was => Signed(was, was.On, SigningCapacity.RegionalCouncilPresident)
                );
                break;
            case BlemishKind.ByDelegation:
                draft.Signatures = Other(draft.Signatures, was => Delegated(was, was.On.PlusDays(30 * (Which - 1))));
                break;
            case BlemishKind.ByUnknownDelegation:
                draft.Signatures = Other(draft.Signatures, was => Delegated(was, null));
                break;
            case BlemishKind.NoDeliberation:
                draft.Deliberations = Less(draft.Deliberations);
                break;
            case BlemishKind.LateDeliberation:
                draft.Deliberations = Other(
                    draft.Deliberations,
                    was => new(was.Party, was.Number, was.On.PlusDays(30 * (1 + Which)), was.TransmittedOn)
                );
                break;
            case BlemishKind.DeliberationsNotKnown:
                draft.Deliberations = null;
                break;
            case BlemishKind.SignaturesNotKnown:
                draft.Signatures = null;
                break;
            case BlemishKind.PartiesNotKnown:
                draft.Parties = null;
                break;
            default:
                draft.HasConvention = false;
                break;
        }
    }

    private void SpoilParties(DossierDraft draft)
    {
        Commune commune = draft.Communes[Which % draft.Communes.Count];
        int index = draft.Communes.IndexOf(commune);
        switch (Kind)
        {
            case BlemishKind.NoParty when draft.Parties is { Count: > 0 } parties:
                draft.WithoutParty(parties[Which % parties.Count].Id);
                break;
            case BlemishKind.SecondEpci when draft.Parties?.All(party => party.Id != "second") == true:
                draft.Parties.Add(
                    new("second", SignatoryRole.Epci, "Autre EPCI", siren: Which == 0 ? DossierDraft.Elsewhere : null)
                );
                draft.Deliberations?.Add(new("second", "7", DossierDraft.SignedOn.PlusDays(-20)));
                draft.Signatures?.Add(new("second", DossierDraft.SignedOn, SigningCapacity.EpciPresident));
                break;
            case BlemishKind.EpciNotKnown:
                draft.Epci = null;
                break;
            case BlemishKind.CommuneOfAnotherEpci:
                draft.WithCommune(index, commune.Population, DossierDraft.Elsewhere);
                break;
            case BlemishKind.EpciOfCommuneNotKnown:
                draft.WithCommune(index, commune.Population, null);
                break;
            case BlemishKind.LargePopulation:
                draft.WithCommune(index, 20_000 + (Which - 1), commune.Epci);
                break;
            case BlemishKind.PopulationNotKnown:
                draft.WithCommune(index, null, commune.Epci);
                break;
            default:
                break;
        }
    }

    private void SpoilCommittee(DossierDraft draft)
    {
        switch (Kind)
        {
            case BlemishKind.NoMember:
                draft.Members = Less(draft.Members);
                break;
            case BlemishKind.MembersNotKnown:
                draft.Members = null;
                break;
            case BlemishKind.PresidencyNotKnown:
                draft.Presidency = null;
                break;
            case BlemishKind.CommitteeNotKnown:
                draft.HasCommittee = false;
                break;
            case BlemishKind.UnelectedChair:
                draft.Members?.Add(new(CommitteeRole.StateService, new(2021, 6, 21), presides: true));
                break;
            case BlemishKind.NobodyChairs:
                draft.Members = draft.Members?.Select(was => Seated(was, presides: false)).ToList();
                break;
            case BlemishKind.TwoSeatsForOne:
                draft.Members = draft
                    .Members?.Select(was => Seated(was, was.Presides, was.Role.IsElected ? "P" : null))
                    .ToList();
                break;
            case BlemishKind.ExistingBody:
                draft.SubstituteBody = "Bureau communautaire";
                break;
            default:
                draft.Members = draft
                    .Members?.Where(member => !member.Role.Equals(CommitteeRole.ProjectManager))
                    .ToList();
                draft.Post = Left(draft.Post, Kind == BlemishKind.ManagerLeftAndRecruiting);
                break;
        }
    }

    private void SpoilBodies(DossierDraft draft)
    {
        switch (Kind)
        {
            case BlemishKind.BodiesNotKnown:
                draft.Bodies = null;
                break;
            case BlemishKind.MandatesNotKnown:
                draft.Bodies = draft
                    .Bodies?.Select(was => new GovernanceBody(was.Id, was.Kind, null, was.Meetings, was.EstablishedOn))
                    .ToList();
                break;
            case BlemishKind.FewerMandates:
                draft.Bodies = Other(draft.Bodies, was => was.With(mandates: was.Mandates?.Skip(1 + Which)));
                break;
            case BlemishKind.MeetingsNotKnown:
                draft.Bodies = draft
                    .Bodies?.Select(was => new GovernanceBody(was.Id, was.Kind, was.Mandates, null, was.EstablishedOn))
                    .ToList();
                break;
            case BlemishKind.LargePopulationOfMandate:
                draft.Bodies = Other(
                    draft.Bodies,
                    was => was.With(mandates: was.Mandates?.Select(seat => Sized(seat, 20_000 + Which)))
                );
                break;
            default:
                draft.ActionSheets = null;
                break;
        }
    }

    private static Mandate Sized(Mandate was, int population) =>
        new(was.Role, was.From, was.Until, was.Represents, population, was.Presides, was.Person);

    private void SpoilPost(DossierDraft draft)
    {
        ProjectManagerPost? was = draft.Post;
        draft.Post = Kind switch
        {
            _ when was is null => null,
            BlemishKind.PostNotKnown => null,
            BlemishKind.FirstDayNotKnown => new(
                was.Employer,
                null,
                was.Until,
                was.RecruitmentOpenedOn,
                was.Costs,
                was.Anah
            ),
            BlemishKind.CostNotKnown => new(was.Employer, was.From, was.Until, was.RecruitmentOpenedOn, [], was.Anah),
            BlemishKind.AnahNotKnown => new(was.Employer, was.From, was.Until, was.RecruitmentOpenedOn, was.Costs),
            _ => new(
                was.Employer,
                was.From,
                was.Until,
                was.RecruitmentOpenedOn,
                was.Costs,
                was.Anah?.Select(part => Asked(part, Kind == BlemishKind.AnahAskedTooLate))
            ),
        };
    }

    private IList<T>? Less<T>(IList<T>? items) =>
        items is { Count: > 0 } ? [.. items.Where((_, i) => i != Which % items.Count)] : items;

    private IList<T>? Other<T>(IList<T>? items, Func<T, T> change) =>
        items is null ? null : [.. items.Select((item, i) => i == Which % items.Count ? change(item) : item)];

    private static Signature Signed(Signature was, LocalDate on, SigningCapacity? capacity) =>
        new(was.Party, on, capacity, was.DelegatedOn);

    private static Signature Delegated(Signature was, LocalDate? on) =>
        new(was.Party, was.On, SigningCapacity.Delegate, on);

    private static CommitteeMember Seated(CommitteeMember was, bool presides, string? person = null) =>
        new(was.Role, was.From, was.Until, was.Party, presides, person is null ? was.Person : new(person));

    private static ProjectManagerPost? Left(ProjectManagerPost? was, bool isRecruiting) =>
        was is null ? null
        : was.From is not { } first ? was
        : new(was.Employer, first, first.PlusDays(90), isRecruiting ? first.PlusDays(60) : null, was.Costs, was.Anah);

    private static AnahCoFunding Asked(AnahCoFunding was, bool tooLate) =>
        new(was.From, was.Until, tooLate ? was.From : null, was.From.PlusDays(-30));
}
