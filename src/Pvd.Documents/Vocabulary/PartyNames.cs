using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Domain.Conventions;

namespace Pvd.Documents.Vocabulary;

/// <summary>A party to an act.</summary>
internal static class PartyNames
{
    public static void Describe(TemplateModelBuilder<Signatory> party) =>
        party
            .Text(
                "designation",
                "designation",
                new("nom de la partie", "name of the party"),
                "la commune d’Airvault",
                item => item.Designation
            )
            .Text(
                "titre",
                "title",
                new("nom de la partie", "name of the party"),
                "Commune d’Airvault",
                item => item.Title
            )
            .Text("code-insee", "insee-code", new("code INSEE", "INSEE code"), "79005", item => item.Commune?.Value)
            .Text("siren", "siren", new("numéro", "number"), "217 900 059", item => Phrases.Grouped(item.Siren))
            .Text(
                "siege",
                "seat",
                new("adresse", "address"),
                "place de l’Hôtel-de-Ville, 79600 Airvault",
                item => item.Seat
            )
            .Text(
                "represente",
                "represented",
                new("représenté ou représentée", "represented"),
                "représentée",
                item => item.Represented
            )
            .Text(
                "representant",
                "representative",
                new("nom du représentant", "name of the representative"),
                "Camille Berthier",
                item => item.Representative?.Name
            )
            .Text("qualite", "capacity", new("qualité", "capacity"), "maire", item => item.Capacity.Label.French)
            .Text(
                "assemblee",
                "assembly",
                new("assemblée délibérante", "assembly"),
                "conseil municipal",
                item => item.Assembly
            )
            .Date("signee-le", "signed-on", new("date", "day"), "12 mai 2021", item => item.Signature?.On)
            .Date(
                "delegation-le",
                "delegated-on",
                new("date de la délégation", "day of the delegation"),
                "1er juillet 2020",
                item => item.Signature?.DelegatedOn
            )
            .Flag("est-etat", "is-state", new("est l’État", "is the State"), item => item.Role == SignatoryRole.State)
            .Flag(
                "est-collectivite",
                "is-local-authority",
                new("est une collectivité ou un groupement", "is a local authority or a grouping"),
                item => item.Role.IsLocalAuthority
            )
            .Flag(
                "est-prefet",
                "is-prefect",
                new("signe comme préfet de département", "signs as prefect of the département"),
                item => item.Capacity == SigningCapacity.DepartmentPrefect
            )
            .Flag(
                "par-delegation",
                "by-delegation",
                new("signe par délégation", "signs by delegation"),
                item => item.Capacity == SigningCapacity.Delegate
            )
            .Flag(
                "liee-a-la-suivante",
                "stays-with-next",
                new("reste sur la page de la suivante", "stays on the page of the next"),
                item => item.StaysWithNext
            )
            .Group(
                "deliberation",
                "deliberation",
                new("délibération", "deliberation"),
                item => item.Deliberation,
                DescribeDeliberation
            );

    private static void DescribeDeliberation(TemplateModelBuilder<Deliberation> deliberation) =>
        deliberation
            .Text("numero", "number", new("numéro", "number"), "2021-03-02", item => item.Number)
            .Date("date", "date", new("date", "day"), "12 mars 2021", item => item.On);
}
