using System.Text.Json;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Projects;

/// <summary>A fiche action of a dossier, as a receipt keeps what was asked.</summary>
internal sealed record SheetQuestion(PvdDossier Dossier, string Sheet) : IFlatFacts
{
    private static readonly Localized NoSuchSheet = new(
        "le dossier n’a aucune fiche action « {name} »",
        "the dossier has no action sheet \"{name}\""
    );

    void IFlatFacts.Write(Utf8JsonWriter json)
    {
        FactsJson.Text(json, "sheet", Sheet);
        json.WritePropertyName("dossier");
        DossierWriter.WriteDossier(json, Dossier);
    }

    IFlatFacts IFlatFacts.WithoutPersons() => this with { Dossier = Pseudonyms.Apply(Dossier) };

    internal static SheetQuestion? Read(JsonObjectReader json)
    {
        string? sheet = json.Text("sheet");
        PvdDossier? dossier = json.Object("dossier", DossierReader.ReadDossier);
        if (
            sheet is not null
            && dossier is not null
            && dossier.ActionSheets?.Any(known => known.Number == sheet) != true
        )
        {
            json.Report("receipt.no-such-sheet", json.PathOf("sheet"), NoSuchSheet.Fill("name", sheet));
        }

        return json.IsFaulty ? null : new(dossier!, sheet!);
    }
}
