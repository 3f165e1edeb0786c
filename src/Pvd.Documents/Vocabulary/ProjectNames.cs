using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Documents.Typography;
using Pvd.Domain;
using Pvd.Domain.Projects;

namespace Pvd.Documents.Vocabulary;

/// <summary>The fiches action and their maquette financière.</summary>
internal static class ProjectNames
{
    public static void Describe(TemplateModelBuilder<DocumentSource> model) =>
        model
            .List(
                "fiches",
                "sheets",
                new("fiches action", "action sheets"),
                source => source.Facts?.Sheets,
                DescribeSheet
            )
            .Group("fiche", "sheet", new("fiche action", "action sheet"), source => source.Facts?.Sheet, DescribeSheet)
            .Group(
                "maquette",
                "financing-table",
                new("maquette financière", "financing table"),
                source => source.Facts?.Table,
                DescribeTable
            );

    public static void DescribeIndicator(TemplateModelBuilder<MonitoringIndicator> indicator) =>
        indicator
            .Text("nom", "name", new("indicateur", "indicator"), "Logements remis sur le marché", item => item.Label)
            .Text(
                "nature",
                "kind",
                new("nature de l’indicateur", "kind of indicator"),
                "résultat",
                item => item.Kind?.Label.French
            )
            .Text("unite", "unit", new("unité", "unit"), "logements", item => item.Unit)
            .Text("depart", "baseline", new("valeur de départ", "baseline"), "0", item => Number(item.Baseline))
            .Text("cible", "target", new("valeur cible", "target"), "25", item => Number(item.Target))
            .Date(
                "cible-le",
                "target-on",
                new("date de la cible", "day of the target"),
                "31 décembre 2026",
                item => item.TargetOn
            );

    private static void DescribeSheet(TemplateModelBuilder<SheetFacts> sheet)
    {
        sheet
            .Text("numero", "number", new("numéro de la fiche", "number of the sheet"), "A1", item => item.Sheet.Number)
            .Text(
                "titre",
                "title",
                new("intitulé de l’action", "title of the action"),
                "Halle du marché",
                item => item.Sheet.Title
            )
            .Text("axe", "axis", new("axe stratégique", "strategic axis"), "Animer le centre", item => item.Axis)
            .Text(
                "statut",
                "status",
                new("statut", "status"),
                "prête à démarrer",
                item => item.Sheet.Status?.Label.French
            )
            .Number("priorite", "priority", new("niveau de priorité", "priority"), "1", item => item.Sheet.Priority)
            .Text(
                "maitre-d-ouvrage",
                "owner",
                new("maître d’ouvrage", "project owner"),
                "Commune d’Airvault",
                item => item.Owner
            )
            .Text(
                "siren",
                "siren",
                new("SIREN du maître d’ouvrage", "SIREN of the project owner"),
                "217 900 059",
                item => Phrases.Grouped(item.Sheet.Owner?.Siren)
            )
            .LongText(
                "description",
                "description",
                new("description de l’action", "description of the action"),
                "Rénovation de la halle",
                item => item.Sheet.Description
            )
            .LongText(
                "objectifs",
                "aims",
                new("objectifs", "aims"),
                "Installer un marché couvert",
                item => item.Sheet.Aims
            )
            .LongText(
                "lien-diagnostic",
                "diagnosis-link",
                new("lien avec le diagnostic", "link with the diagnosis"),
                "Vacance commerciale",
                item => item.Sheet.DiagnosisLink
            )
            .LongText(
                "centralite",
                "centrality",
                new("effet sur la centralité", "effect on centrality"),
                "Plus de passage au centre",
                item => item.Sheet.EffectOnCentrality
            )
            .LongText(
                "transition",
                "transition",
                new("effet sur la transition", "effect on the transition"),
                "Bâtiment isolé",
                item => item.Sheet.EffectOnTransition
            )
            .Date(
                "validee-le",
                "validated-on",
                new("date de validation", "day the committee validated it"),
                "5 octobre 2021",
                item => item.Sheet.ValidatedOn
            )
            .Date(
                "debut",
                "start",
                new("début prévu", "planned start"),
                "1er mars 2022",
                item => item.Sheet.Schedule?.From
            )
            .Date(
                "fin-prevue",
                "planned-end",
                new("fin prévue", "planned end"),
                "31 décembre 2023",
                item => item.Sheet.Schedule?.Until
            )
            .Amount(
                "cout-ht",
                "cost-excluding-tax",
                new("coût hors taxes", "cost excluding tax"),
                "480 000,00 €",
                item => item.Sheet.Cost?.ExcludingTax
            )
            .Amount(
                "cout-ttc",
                "cost-including-tax",
                new("coût toutes taxes comprises", "cost including tax"),
                "576 000,00 €",
                item => item.Sheet.Cost?.IncludingTax
            )
            .Amount(
                "assiette",
                "eligible-cost",
                new("dépense subventionnable", "eligible cost"),
                "460 000,00 €",
                item => item.Sheet.Cost?.Eligible
            )
            .Amount(
                "total-financements",
                "financing-total",
                new("total des financements", "total financing"),
                "480 000,00 €",
                item => item.Row.Lines is null ? null : item.Row.Total
            )
            .Amount("solde", "balance", new("reste à financer", "left to finance"), "0,00 €", item => item.Row.Balance);
        DescribeLists(sheet);
    }

    private static void DescribeLists(TemplateModelBuilder<SheetFacts> sheet) =>
        sheet
            .List(
                "communes",
                "communes",
                new("communes concernées", "communes concerned"),
                item => item.Communes,
                commune =>
                    commune.Text(
                        "nom",
                        "name",
                        new("nom de la commune", "name of the commune"),
                        "Airvault",
                        item => item.Name
                    )
            )
            .List(
                "secteurs",
                "sectors",
                new("secteurs concernés", "sectors concerned"),
                item => item.Sheet.Sectors,
                DescribeText
            )
            .List(
                "partenaires",
                "partners",
                new("partenaires", "partners"),
                item => item.Sheet.Partners,
                partner =>
                    partner
                        .Text("nom", "name", new("nom du partenaire", "name of the partner"), "Anah", item => item.Name)
                        .Text(
                            "role",
                            "role",
                            new("rôle du partenaire", "role of the partner"),
                            "cofinanceur",
                            item => item.Role
                        )
            )
            .List(
                "financements",
                "financing",
                new("plan de financement", "financing plan"),
                item => item.Sheet.Financing,
                DescribeFinancing
            )
            .List(
                "aides-en-nature",
                "in-kind",
                new("aides en nature", "help in kind"),
                item => item.Sheet.InKind,
                help =>
                    help.Text("organisme", "body", new("organisme", "body"), "Cerema", item => item.Funder.Label.French)
                        .Text(
                            "jours",
                            "days",
                            new("nombre de jours", "number of days"),
                            "12",
                            item => Number(item.Days)
                        )
                        .Text(
                            "objet",
                            "purpose",
                            new("objet de l’aide", "purpose of the help"),
                            "étude de mobilité",
                            item => item.Purpose
                        )
            )
            .List(
                "jalons",
                "milestones",
                new("jalons", "milestones"),
                item => item.Sheet.Schedule?.Milestones,
                milestone =>
                    milestone
                        .Text("nom", "name", new("jalon", "milestone"), "Permis de construire", item => item.Label)
                        .Date(
                            "date",
                            "date",
                            new("date du jalon", "day of the milestone"),
                            "1er juin 2022",
                            item => item.On
                        )
                        .Date(
                            "atteint-le",
                            "reached-on",
                            new("date d’atteinte du jalon", "day the milestone was reached"),
                            "3 juin 2022",
                            item => item.ReachedOn
                        )
            )
            .List(
                "contrats",
                "contracts",
                new("autres contrats", "other contracts"),
                item => item.Sheet.Contracts,
                contract =>
                    contract
                        .Text(
                            "nom",
                            "name",
                            new("nom du contrat", "name of the contract"),
                            "CRTE",
                            item => item.Kind.Label.French
                        )
                        .Text(
                            "reference",
                            "reference",
                            new("référence du contrat", "reference of the contract"),
                            "2021-17",
                            item => item.Reference
                        )
            )
            .List(
                "indicateurs",
                "indicators",
                new("indicateurs", "indicators"),
                item => item.Sheet.Indicators,
                DescribeIndicator
            )
            .List("annexes", "annexes", Localized.Same("annexes"), item => item.Sheet.Annexes, DescribeText);

    private static void DescribeFinancing(TemplateModelBuilder<ActionFinancing> line) =>
        line.Text(
                "financeur",
                "funder",
                new("financeur", "funder"),
                "État",
                item => item.Name ?? item.Funder.Label.French
            )
            .Text(
                "dispositif",
                "instrument",
                new("dispositif", "instrument"),
                "DETR",
                item => item.Instrument?.Label.French ?? item.Programme ?? "—"
            )
            .Amount("montant", "amount", new("montant", "amount"), "150 000,00 €", item => item.Amount)
            .Text(
                "taux",
                "rate",
                new("taux", "rate"),
                "31,25 %",
                item => item.Rate is { } rate ? Wording.Percentage(rate.Value, Language.French) : "—"
            )
            .Text(
                "etat",
                "state",
                new("état du financement", "state of the financing"),
                "demandé",
                item => item.State?.Label.French
            );

    private static void DescribeTable(TemplateModelBuilder<FinancingTable> table) =>
        table
            .Amount("cout", "cost", new("coût total", "total cost"), "480 000,00 €", item => item.TotalCost)
            .Amount(
                "total",
                "total",
                new("total des financements", "total financing"),
                "480 000,00 €",
                item => item.Rows.Any(row => row.Lines is not null) ? item.Total : null
            )
            .Amount("solde", "balance", new("reste à financer", "left to finance"), "0,00 €", item => item.Balance)
            .List(
                "lignes",
                "rows",
                Localized.Same("actions"),
                item => item.Rows,
                row =>
                    row.Text("numero", "number", new("numéro", "number"), "A1", item => item.Number)
                        .Text("titre", "title", new("intitulé", "title"), "Halle du marché", item => item.Title)
                        .Text(
                            "maitre-d-ouvrage",
                            "owner",
                            new("maître d’ouvrage", "project owner"),
                            "Commune d’Airvault",
                            item => item.Owner?.French
                        )
                        .Amount("cout", "cost", new("coût", "cost"), "480 000,00 €", item => item.TotalCost)
                        .Amount(
                            "total",
                            "total",
                            new("financements", "financing"),
                            "480 000,00 €",
                            item => item.Lines is null ? null : item.Total
                        )
                        .Amount(
                            "solde",
                            "balance",
                            new("reste à financer", "left to finance"),
                            "0,00 €",
                            item => item.Balance
                        )
            )
            .List(
                "colonnes",
                "columns",
                new("financeurs", "funders"),
                item =>
                    FinancingColumn
                        .All.Where(column => item.SumOf(column) != Euro.Zero)
                        .Select(column => new ColumnView(column.Label.French, item.SumOf(column)))
                        .ToList(),
                column =>
                    column
                        .Text("nom", "name", new("financeur", "funder"), "État : DETR", item => item.Name)
                        .Amount("total", "total", new("montant", "amount"), "150 000,00 €", item => item.Total)
            );

    private static void DescribeText(TemplateModelBuilder<string> text) =>
        text.Text("nom", "name", new("nom", "name"), "Airvault", item => item);

    private static string? Number(decimal? value) =>
        value?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>What a funder brings to all actions together.</summary>
    internal sealed record ColumnView(string Name, Euro Total);
}
