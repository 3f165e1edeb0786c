using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Projects;
using Pvd.Rules;

namespace Pvd.Documents.Facts;

/// <summary>A dossier, cut up as documents speak of it.</summary>
internal sealed class DossierFacts
{
    public DossierFacts(PvdDossier dossier, LawInForce law, string? item)
    {
        Membership = ActFacts.OfMembership(dossier, law);
        Territory = new(dossier, Membership.Parties.First(party => party.Role == SignatoryRole.Epci));
        Framework = new(dossier, ActFacts.OfFramework(dossier, law), NameOf);
        Amendment = AmendmentFacts.Of(dossier, law, Membership, Framework.Act, item);
        Committee = new(dossier, Membership, Territory, item);
        Post = new(dossier, law, Membership, Committee.ProjectManager, item);
        Deliberation = new(dossier, Membership, Framework.Act, item);
        Sheets = dossier.ActionSheets?.Select(sheet => new SheetFacts(sheet, dossier, NameOf)).ToList();
        Sheet = Sheets?.FirstOrDefault(sheet => item is null || sheet.Sheet.Number == item);
        Table = FinancingTable.Of(dossier.ActionSheets ?? []);

        string? NameOf(InseeCommuneCode code) =>
            dossier.Communes.FirstOrDefault(commune => commune.Code == code)?.Name
            ?? dossier.Framework?.Act.Parties?.FirstOrDefault(party => party.Commune == code)?.Name;
    }

    public TerritoryFacts Territory { get; }

    public ActFacts Membership { get; }

    public FrameworkFacts Framework { get; }

    public AmendmentFacts Amendment { get; }

    public CommitteeFacts Committee { get; }

    public PostFacts Post { get; }

    public DeliberationFacts Deliberation { get; }

    /// <summary>Gets the fiches action; <c>null</c> when not known.</summary>
    public IReadOnlyList<SheetFacts>? Sheets { get; }

    /// <summary>Gets the fiche action asked for, or else the first; <c>null</c> when there is none.</summary>
    public SheetFacts? Sheet { get; }

    /// <summary>Gets the maquette financière of the fiches action.</summary>
    public FinancingTable Table { get; }
}
