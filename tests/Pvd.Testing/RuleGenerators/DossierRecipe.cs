using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;

namespace Pvd.Testing.RuleGenerators;

/// <summary>How a dossier is made: a sound one, the post, the day it is looked at, and what is wrong with it.</summary>
public sealed record DossierRecipe(
    int Spread,
    int Partners,
    int PartnersWhoSigned,
    LocalDate Today,
    int Year,
    Euro Cost,
    LocalDate From,
    LocalDate? Until,
    IReadOnlyList<AnahCoFunding> Anah,
    IReadOnlyList<Blemish> Blemishes
)
{
    private static readonly SignatoryRole[] Roles =
    [
        SignatoryRole.RegionalCouncil,
        SignatoryRole.DepartmentalCouncil,
        SignatoryRole.Partner,
    ];

    /// <summary>The dossier; the blemishes come in their order.</summary>
    public PvdDossier Dossier
    {
        get
        {
            DossierDraft draft = Sound();
            foreach (Blemish blemish in Blemishes)
            {
                blemish.Apply(draft);
            }

            return draft.Build();
        }
    }

    public override string ToString() =>
        $"spread {Spread}, partners {PartnersWhoSigned}/{Partners}, today {Today:uuuu-MM-dd}, year {Year}, cost {Cost}, "
        + $"held {From:uuuu-MM-dd} to {Until:uuuu-MM-dd}, Anah [{string.Join("; ", Anah)}], [{string.Join("; ", Blemishes)}]";

    private DossierDraft Sound()
    {
        DossierDraft draft = new();
        draft.Parties = [.. draft.Parties!.Take(4)];
        for (int i = 0; i < draft.Signatures!.Count; i++)
        {
            Signature was = draft.Signatures[i];
            draft.Signatures[i] = new(was.Party, was.On.PlusDays(i * Spread), was.Capacity);
        }

        for (int i = 0; i < Partners; i++)
        {
            string id = "partner-" + (i + 1);
            SignatoryRole role = Roles[i % Roles.Length];
            draft.Parties.Add(new(id, role, "Partenaire " + (i + 1)));
            if (i < PartnersWhoSigned)
            {
                draft.Signatures.Add(new(id, DossierDraft.SignedOn.PlusDays(7 * i), role.Head()));
                draft.With(
                    new Domain.Governance.CommitteeMember(
                        Domain.Governance.CommitteeRole.Signatory,
                        new(2021, 6, 21),
                        party: id
                    )
                );
            }
        }

        draft.Post = new("tenareze", From, Until, From.PlusDays(-60), [new(Year, Cost)], Anah);
        return draft;
    }
}
