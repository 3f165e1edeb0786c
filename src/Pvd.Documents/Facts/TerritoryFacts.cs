using Pvd.Documents.Typography;
using Pvd.Domain;

namespace Pvd.Documents.Facts;

/// <summary>The communes and the EPCI of a dossier, as documents speak of them.</summary>
internal sealed class TerritoryFacts(PvdDossier dossier, Signatory epci)
{
    /// <summary>Gets « communes d’Airvault et de Condom ».</summary>
    public string Name =>
        OneOrMore("commune ", "communes ")
        + Wording.Enumerate([.. dossier.Communes.Select(commune => FrenchNames.Of(commune.Name))], Language.French);

    /// <summary>Gets what tells an act apart at the top of a page: the commune, or else the EPCI.</summary>
    public string ShortName =>
        dossier.Communes.Count > 1 && epci.Title is { } title ? title : Phrases.Capitalized(Name);

    /// <summary>Gets the EPCI as a party of the convention d’adhésion.</summary>
    public Signatory Epci => epci;

    public PvdDossier Dossier => dossier;

    /// <summary>Chooses the wording that fits the number of communes.</summary>
    public string OneOrMore(string one, string more) => dossier.Communes.Count == 1 ? one : more;
}
