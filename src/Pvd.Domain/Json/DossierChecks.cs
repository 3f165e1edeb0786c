using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Json;

/// <summary>What must hold between the parts of a dossier. The constructors ask here; the reader tells the same with places.</summary>
internal static class DossierChecks
{
    internal static readonly Localized NoCommune = new(
        "un dossier porte sur une commune au moins",
        "a dossier is about one commune at least"
    );

    internal static readonly Localized CommuneTwice = new(
        "la commune {name} figure deux fois",
        "the commune {name} stands twice"
    );

    internal static readonly Localized CommuneNotDescribed = new(
        "la commune {name} est partie à la convention mais le dossier ne la décrit pas",
        "the commune {name} is a party to the convention but the dossier does not describe it"
    );

    internal static readonly Localized BodyTwice = new(
        "deux instances ont le même identifiant « {name} »",
        "two bodies share the id \"{name}\""
    );

    internal static readonly Localized SheetTwice = new(
        "deux fiches action portent le numéro « {name} »",
        "two action sheets bear the number \"{name}\""
    );

    internal static readonly Localized FramedNotDescribed = new(
        "la commune {name} a un autre contrat, un programme ou un service mais le dossier ne la décrit pas",
        "the commune {name} has another contract, a programme or a service but the dossier does not describe it"
    );

    /// <summary>What is wrong between the sheets and the axes of the project, and between the communes and the other contracts they are part of.</summary>
    internal static IEnumerable<Localized> Find(
        IReadOnlyList<Commune> communes,
        TerritorialProject? project,
        IReadOnlyList<ActionSheet>? sheets,
        IReadOnlyList<FrameMembership>? frames,
        IReadOnlyList<LabelledService>? services
    )
    {
        if (project?.Axes is { } axes)
        {
            IEnumerable<string?> named = (sheets ?? []).Select(sheet => sheet.Axis);
            foreach (string id in Strangers(named, axes.Select(axis => axis.Id)))
            {
                yield return ProjectChecks.NoSuchAxis.Fill("name", id);
            }
        }

        IEnumerable<string?> framed = (frames ?? [])
            .Select(frame => frame.Commune.Value)
            .Concat((services ?? []).Select(service => service.Commune.Value));
        foreach (string code in Strangers(framed, communes.Select(commune => commune.Code.Value)))
        {
            yield return FramedNotDescribed.Fill("name", code);
        }
    }

    /// <summary>What is wrong between the bodies, and between the sheets, of a dossier.</summary>
    internal static IEnumerable<Localized> Find(
        IReadOnlyList<GovernanceBody>? bodies,
        IReadOnlyList<ActionSheet>? sheets
    ) =>
        [
            .. Twice((bodies ?? []).Select(body => body.Id)).Select(id => BodyTwice.Fill("name", id)),
            .. Twice((sheets ?? []).Select(sheet => sheet.Number)).Select(number => SheetTwice.Fill("name", number)),
        ];

    /// <summary>What is wrong between the parts of a dossier.</summary>
    internal static IEnumerable<Localized> Find(
        IReadOnlyList<Commune> communes,
        MembershipConvention? convention,
        ProjectCommittee? committee,
        ProjectManagerPost? post
    )
    {
        if (communes.Count == 0)
        {
            yield return NoCommune;
        }

        List<string> codes = [.. communes.Select(commune => commune.Code.Value)];
        foreach (string code in Twice(codes))
        {
            yield return CommuneTwice.Fill("name", code);
        }

        if (convention?.Parties is not { } parties)
        {
            yield break;
        }

        foreach (string code in Strangers(parties.Select(party => party.Commune?.Value), codes))
        {
            yield return CommuneNotDescribed.Fill("name", code);
        }

        IEnumerable<string?> members = (committee?.Members ?? []).Select(member => member.Party);
        foreach (string id in Strangers(members.Concat([post?.Employer]), parties.Select(party => party.Id)))
        {
            yield return ActChecks.NoSuchParty.Fill("name", id);
        }
    }

    internal static IEnumerable<string> Twice(IEnumerable<string> names)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return names.Where(name => !seen.Add(name));
    }

    internal static IEnumerable<string> Strangers(IEnumerable<string?> named, IEnumerable<string> known)
    {
        HashSet<string> names = new(known, StringComparer.Ordinal);
        return named.OfType<string>().Where(name => !names.Contains(name));
    }
}
