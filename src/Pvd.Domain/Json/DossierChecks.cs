using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Json;

/// <summary>What must hold between the parts of a dossier; the constructors and the reader ask the same.</summary>
internal static class DossierChecks
{
    internal static readonly Localized NoCommune = new(
        "un dossier porte sur une commune au moins",
        "a dossier is about one commune at least"
    );

    internal static readonly Localized CommuneTwice = new(
        "la commune {code} figure deux fois",
        "the commune {code} stands twice"
    );

    internal static readonly Localized PartyTwice = new(
        "deux parties ont le même identifiant « {id} »",
        "two parties share the id \"{id}\""
    );

    internal static readonly Localized NoSuchParty = new(
        "aucune partie de la convention n’a l’identifiant « {id} »",
        "no party of the convention has the id \"{id}\""
    );

    internal static readonly Localized CommuneNotDescribed = new(
        "la commune {code} est partie à la convention mais le dossier ne la décrit pas",
        "the commune {code} is a party to the convention but the dossier does not describe it"
    );

    internal static IEnumerable<Fault> Find(
        IReadOnlyList<Commune> communes,
        MembershipConvention? convention,
        ProjectCommittee? committee,
        ProjectManagerPost? post
    )
    {
        if (communes.Count == 0)
        {
            yield return new("dossier.no-commune", ".communes", NoCommune);
        }

        HashSet<InseeCommuneCode> codes = [];
        for (int i = 0; i < communes.Count; i++)
        {
            if (!codes.Add(communes[i].Code))
            {
                Localized message = CommuneTwice.Fill("code", communes[i].Code.Value);
                yield return new("dossier.commune-twice", At(".communes", i, ".insee"), message);
            }
        }

        if (convention?.Parties is not { } parties)
        {
            yield break;
        }

        for (int i = 0; i < parties.Count; i++)
        {
            if (parties[i].Commune is { } code && !codes.Contains(code))
            {
                Localized message = CommuneNotDescribed.Fill("code", code.Value);
                yield return new("dossier.commune-not-described", At(".convention.parties", i, ".insee"), message);
            }
        }

        HashSet<string> ids = new(parties.Select(party => party.Id), StringComparer.Ordinal);
        IReadOnlyList<CommitteeMember> members = committee?.Members ?? [];
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Party is { } id && !ids.Contains(id))
            {
                yield return UnknownParty(At(".committee.members", i, ".party"), id);
            }
        }

        if (post?.Employer is { } employer && !ids.Contains(employer))
        {
            yield return UnknownParty(".projectManager.employer", employer);
        }
    }

    /// <summary>What must hold inside a convention.</summary>
    internal static IEnumerable<Fault> Find(
        IReadOnlyList<Party>? parties,
        IReadOnlyList<Deliberation>? deliberations,
        IReadOnlyList<Signature>? signatures
    )
    {
        if (parties is null)
        {
            yield break;
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < parties.Count; i++)
        {
            if (!ids.Add(parties[i].Id))
            {
                Localized message = PartyTwice.Fill("id", parties[i].Id);
                yield return new("dossier.party-twice", At(".parties", i, ".id"), message);
            }
        }

        IReadOnlyList<string> deciding = [.. (deliberations ?? []).Select(act => act.Party)];
        for (int i = 0; i < deciding.Count; i++)
        {
            if (!ids.Contains(deciding[i]))
            {
                yield return UnknownParty(At(".deliberations", i, ".party"), deciding[i]);
            }
        }

        IReadOnlyList<string> signing = [.. (signatures ?? []).Select(act => act.Party)];
        for (int i = 0; i < signing.Count; i++)
        {
            if (!ids.Contains(signing[i]))
            {
                yield return UnknownParty(At(".signatures", i, ".party"), signing[i]);
            }
        }
    }

    private static string At(string list, int index, string member) => $"{list}[{Wording.Digits(index)}]{member}";

    private static Fault UnknownParty(string path, string id) =>
        new("dossier.no-such-party", path, NoSuchParty.Fill("id", id));
}
