using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Json;

/// <summary>Replaces names of persons by numbers, the same person by the same one.</summary>
internal static class Pseudonyms
{
    /// <summary>A copy of the dossier in which nobody is named; made once, making it again changes nothing.</summary>
    internal static PvdDossier Apply(PvdDossier dossier)
    {
        Dictionary<Person, Person> numbers = [];
        MembershipConvention? act = dossier.Convention is { } convention
            ? MembershipConvention.Of(Unnamed(convention.Act))
            : null;
        ProjectCommittee? committee = dossier.Committee is { } body
            ? new(
                body.Members?.Select(member => new CommitteeMember(
                    member.Role,
                    member.From,
                    member.Until,
                    member.Party,
                    member.Presides,
                    Number(member.Person)
                )),
                body.Presidency,
                body.SubstituteBody,
                body.Meetings
            )
            : null;
        return new(
            dossier.KnownOn,
            dossier.Communes,
            dossier.Epci,
            act,
            committee,
            dossier.ProjectManager,
            dossier.Provenance,
            dossier.Framework is { } framework ? WithAct(framework, Unnamed(framework.Act)) : null,
            dossier.Crte is { } crte ? WithAct(crte, Unnamed(crte.Act)) : null,
            dossier.RecoveryAgreements,
            dossier.Bodies?.Select(other => new GovernanceBody(
                other.Id,
                other.Kind,
                other.Mandates?.Select(mandate => new Mandate(
                    mandate.Role,
                    mandate.From,
                    mandate.Until,
                    mandate.Represents,
                    mandate.Population,
                    mandate.Presides,
                    Number(mandate.Person)
                )),
                other.Meetings,
                other.EstablishedOn,
                other.Parliamentarians
            )),
            dossier.ActionSheets?.Select(WithoutPerson),
            dossier.Requests,
            dossier.Project,
            dossier.Frames,
            dossier.Services,
            dossier.ClubEvents
        );

        SignedAct Unnamed(SignedAct was) =>
            new(
                was.Parties?.Select(party => new Party(
                    party.Id,
                    party.Role,
                    party.Name,
                    party.Commune,
                    party.Siren,
                    party.Seat,
                    Number(party.Representative)
                )),
                was.Deliberations,
                was.Signatures,
                was.Annexes,
                was.Events,
                was.Amendments
            );

        Person? Number(Person? person)
        {
            if (person is null)
            {
                return null;
            }

            if (!numbers.TryGetValue(person, out Person? number))
            {
                number = new($"person-{Wording.Digits(numbers.Count + 1)}");
                numbers.Add(person, number);
            }

            return number;
        }
    }

    /// <summary>The name of a private owner may be that of a person.</summary>
    private static ActionSheet WithoutPerson(ActionSheet was) =>
        was.Owner is { Name: not null } owner && owner.Kind == OwnerKind.Private ? was.With(owner.Unnamed()) : was;

    private static FrameworkConvention WithAct(FrameworkConvention was, SignedAct act) =>
        new(act, was.ClaimsOrt, was.Years, was.StrategyPerimeter, was.Sectors, was.Derogation, was.Content);

    private static CrteContract WithAct(CrteContract was, SignedAct act) =>
        new(act, was.Years, was.Perimeter, was.Department, was.PerimeterProposedOn, was.Content, was.Protocols);
}
