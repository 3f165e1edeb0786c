using System.Text;
using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Rules.Receipts;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Receipts;

/// <summary>No receipt names anybody: persons become numbers, the same person the same number.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)], MaxTest = 100)]
public sealed class PersonalDataTests
{
    private const string Secret = "Zéphyrine Ixe";

    [Property]
    public void No_name_of_a_person_stands_in_the_bytes(DossierRecipe recipe)
    {
        PvdDossier dossier = WithNames(recipe.Dossier);
        foreach (Assessment answer in Engines.All(dossier, recipe.Year, Legislation.Embedded.At(recipe.Today)))
        {
            string json = Encoding.UTF8.GetString(Receipt.Of(answer).Bytes());

            Assert.DoesNotContain("Ixe", json, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Zéphyrine", json, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_same_person_has_the_same_number_everywhere()
    {
        DossierDraft draft = new();
        draft.Parties![0] = Represented(draft.Parties[0], "Anne");
        draft.Parties[1] = Represented(draft.Parties[1], "Bruno");
        draft.Members![0] = Seated(draft.Members[0], "Anne");
        draft.Members[2] = Seated(draft.Members[2], "Anne");

        PvdDossier dossier = ReceiptText
            .Again(Given.Rules.Committee.Assess(draft.Build(), Given.LawOn("2022-03-01")))
            .Question.Dossier!;

        Assert.Equal(
            ["person-1", "person-2"],
            dossier.Convention!.Parties!.Select(party => party.Representative?.Name).OfType<string>()
        );
        Assert.Equal(
            ["person-1", "person-1"],
            dossier.Committee!.Members!.Select(member => member.Person?.Name).OfType<string>()
        );
    }

    [Fact]
    public void What_rests_on_persons_is_confirmed_all_the_same()
    {
        DossierDraft draft = new();
        draft.Members![0] = Seated(draft.Members[0], Secret);
        draft.Members[2] = Seated(draft.Members[2], Secret);
        Assessment<Rules.Governance.CommitteeComposition> answer = Given.Rules.Committee.Assess(
            draft.Build(),
            Given.LawOn("2022-03-01")
        );

        Assert.Single(answer.Of("GOV-8"));
        Assert.IsType<Verification.Confirmed>(ReceiptText.Again(answer).Verify(Legislation.Embedded));
    }

    private static PvdDossier WithNames(PvdDossier was) =>
        new(
            was.KnownOn,
            was.Communes,
            was.Epci,
            was.Convention is { } act
                ? new(act.Parties?.Select(party => Represented(party, Secret)), act.Deliberations, act.Signatures)
                : null,
            was.Committee is { } committee
                ? new(
                    committee.Members?.Select((member, i) => Seated(member, i % 2 == 0 ? Secret : $"Ixe {i}")),
                    committee.Presidency,
                    committee.SubstituteBody
                )
                : null,
            was.ProjectManager
        );

    private static Party Represented(Party was, string name) =>
        new(was.Id, was.Role, was.Name, was.Commune, was.Siren, was.Seat, new(name));

    private static CommitteeMember Seated(CommitteeMember was, string name) =>
        new(was.Role, was.From, was.Until, was.Party, was.Presides, new(name));
}
