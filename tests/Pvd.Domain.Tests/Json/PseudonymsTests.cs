using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed class PseudonymsTests
{
    [Fact]
    public void Persons_become_numbers_the_same_person_the_same_one()
    {
        PvdDossier hidden = Pseudonyms.Apply(Files.Read(Files.Full).ValueOrThrow());

        Assert.Equal("person-1", hidden.Convention?.Parties?[0].Representative?.Name);
        Assert.Equal("person-1", hidden.Committee?.Members?[0].Person?.Name);
        Assert.Equal("person-1", hidden.Bodies?[0].Mandates?[0].Person?.Name);
        Assert.Null(hidden.Convention?.Parties?[1].Representative);
        Assert.Equal("person-1", hidden.Framework?.Act.Parties?[0].Representative?.Name);
    }

    [Fact]
    public void The_name_of_a_private_owner_of_an_action_goes_that_of_a_commune_stays()
    {
        string file = Files.With(Files.Full, "actionSheets/0/owner/kind", "\"private\"");

        Assert.Null(Pseudonyms.Apply(Files.Read(file).ValueOrThrow()).ActionSheets![0].Owner!.Name);
        Assert.Equal("Airvault", Pseudonyms.Apply(Files.Read(Files.Full).ValueOrThrow()).ActionSheets![0].Owner!.Name);
    }

    [Property]
    public void Doing_it_again_changes_nothing(PvdDossier dossier)
    {
        PvdDossier hidden = Pseudonyms.Apply(dossier);

        Assert.Equal(hidden, Pseudonyms.Apply(hidden));
    }

    [Property]
    public void Everything_but_the_names_stays(PvdDossier dossier)
    {
        PvdDossier hidden = Pseudonyms.Apply(dossier);

        Assert.Equal(dossier.KnownOn, hidden.KnownOn);
        Assert.Equal(dossier.Communes, hidden.Communes);
        Assert.Equal(dossier.Epci, hidden.Epci);
        Assert.Equal(dossier.Convention?.Deliberations, hidden.Convention?.Deliberations);
        Assert.Equal(dossier.Convention?.Signatures, hidden.Convention?.Signatures);
        Assert.Equal(dossier.Convention?.Parties?.Count, hidden.Convention?.Parties?.Count);
        Assert.Equal(Unnamed(dossier.Convention?.Act), Unnamed(hidden.Convention?.Act));
        Assert.Equal(Unnamed(dossier.Framework?.Act), Unnamed(hidden.Framework?.Act));
        Assert.Equal(WithoutAct(dossier.Framework), WithoutAct(hidden.Framework));
        Assert.Equal(Unnamed(dossier.Crte?.Act), Unnamed(hidden.Crte?.Act));
        Assert.Equal(WithoutAct(dossier.Crte), WithoutAct(hidden.Crte));
        Assert.Equal(dossier.RecoveryAgreements, hidden.RecoveryAgreements);
        Assert.Equal(dossier.Committee?.Presidency, hidden.Committee?.Presidency);
        Assert.Equal(dossier.Committee?.SubstituteBody, hidden.Committee?.SubstituteBody);
        Assert.Equal(dossier.Committee?.Members?.Count, hidden.Committee?.Members?.Count);
        Assert.Equal(dossier.ProjectManager, hidden.ProjectManager);
        Assert.Equal(dossier.Provenance, hidden.Provenance);
        Assert.Equal(dossier.Committee?.Meetings, hidden.Committee?.Meetings);
        Assert.Equal(dossier.Bodies?.Select(Unnamed), hidden.Bodies?.Select(Unnamed));
        Assert.Equal(dossier.ActionSheets, hidden.ActionSheets);
        Assert.Equal(dossier.Requests, hidden.Requests);
    }

    [Property]
    public void Nobody_is_named_any_more(PvdDossier dossier)
    {
        PvdDossier hidden = Pseudonyms.Apply(dossier);
        IEnumerable<Person?> persons =
        [
            .. (hidden.Convention?.Parties ?? []).Select(party => party.Representative),
            .. (hidden.Framework?.Act.Parties ?? []).Select(party => party.Representative),
            .. (hidden.Crte?.Act.Parties ?? []).Select(party => party.Representative),
            .. (hidden.Committee?.Members ?? []).Select(member => member.Person),
            .. (hidden.Bodies ?? []).SelectMany(body => body.Mandates ?? []).Select(mandate => mandate.Person),
        ];

        Assert.All(persons.OfType<Person>(), person => Assert.Matches("^person-[0-9]+$", person.Name));
    }

    private static SignedAct? Unnamed(SignedAct? act) =>
        act is null
            ? null
            : RecordParts.With(
                act,
                ("parties", act.Parties?.Select(party => RecordParts.With(party, ("representative", null))).ToList())
            );

    private static object? WithoutAct<T>(T? act)
        where T : class => act is null ? null : RecordParts.With(act, ("act", new SignedAct(null)));

    private static GovernanceBody Unnamed(GovernanceBody body) =>
        new(
            body.Id,
            body.Kind,
            body.Mandates?.Select(mandate => new Mandate(
                mandate.Role,
                mandate.From,
                mandate.Until,
                mandate.Represents,
                mandate.Population,
                mandate.Presides
            )),
            body.Meetings,
            body.EstablishedOn,
            body.Parliamentarians
        );
}
