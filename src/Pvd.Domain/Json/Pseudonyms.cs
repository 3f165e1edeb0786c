using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;

namespace Pvd.Domain.Json;

/// <summary>Replaces names of persons by numbers, the same person by the same one.</summary>
internal static class Pseudonyms
{
    /// <summary>A copy of the dossier in which nobody is named; made once, making it again changes nothing.</summary>
    internal static PvdDossier Apply(PvdDossier dossier)
    {
        Dictionary<Person, Person> numbers = [];
        MembershipConvention? act = dossier.Convention is { } convention
            ? new(
                convention.Parties?.Select(party => new Party(
                    party.Id,
                    party.Role,
                    party.Name,
                    party.Commune,
                    party.Siren,
                    party.Seat,
                    Number(party.Representative)
                )),
                convention.Deliberations,
                convention.Signatures
            )
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
                body.SubstituteBody
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
            requests: dossier.Requests
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
}
