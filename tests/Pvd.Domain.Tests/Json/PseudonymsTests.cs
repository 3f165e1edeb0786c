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
        Assert.Null(hidden.Convention?.Parties?[1].Representative);
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
        Assert.Equal(dossier.Committee?.Presidency, hidden.Committee?.Presidency);
        Assert.Equal(dossier.Committee?.SubstituteBody, hidden.Committee?.SubstituteBody);
        Assert.Equal(dossier.Committee?.Members?.Count, hidden.Committee?.Members?.Count);
        Assert.Equal(dossier.ProjectManager, hidden.ProjectManager);
        Assert.Equal(dossier.Provenance, hidden.Provenance);
        Assert.Equal(dossier.Requests, hidden.Requests);
    }

    [Property]
    public void Nobody_is_named_any_more(PvdDossier dossier)
    {
        PvdDossier hidden = Pseudonyms.Apply(dossier);
        IEnumerable<Person?> persons =
        [
            .. (hidden.Convention?.Parties ?? []).Select(party => party.Representative),
            .. (hidden.Committee?.Members ?? []).Select(member => member.Person),
        ];

        Assert.All(persons.OfType<Person>(), person => Assert.Matches("^person-[0-9]+$", person.Name));
    }
}
