using System.Globalization;
using Pvd.Documents.Templates;
using Pvd.Domain;

namespace Pvd.Benchmarks.Documents;

/// <summary>The names that the template of W2 uses.</summary>
internal static class ConventionModel
{
    internal static TemplateModel<ConventionCase> Model { get; } = TemplateModel<ConventionCase>.Describe(Describe);

    private static void Describe(TemplateModelBuilder<ConventionCase> model)
    {
        for (int i = 0; i < ConventionCase.FieldCount; i++)
        {
            int field = i;
            model.Text(
                Numbered("champ", i),
                Numbered("field", i),
                Same("champ"),
                "exemple",
                filled => filled.Fields[field]
            );
        }

        for (int i = 0; i < ConventionCase.ClauseCount; i++)
        {
            int clause = i;
            model.Flag(
                Numbered("clause", i),
                Numbered("clause", i),
                Same("clause"),
                filled => filled.KeptClause == clause
            );
        }

        model
            .List(
                "communes",
                "municipalities",
                Same("communes"),
                filled => filled.Communes,
                commune => commune.Text("nom", "name", Same("nom"), "Airvault", named => named.Name)
            )
            .List("lignes", "lines", Same("lignes"), filled => filled.Lines, DescribeLine);
    }

    private static void DescribeLine(TemplateModelBuilder<ConventionCase.Line> line)
    {
        for (int i = 0; i < ConventionCase.ColumnCount; i++)
        {
            int column = i;
            line.Text(
                Numbered("colonne", i),
                Numbered("column", i),
                Same("colonne"),
                "exemple",
                one => one.Cells[column]
            );
        }
    }

    private static string Numbered(string name, int index) =>
        $"{name}-{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    private static Localized Same(string label) => new(label, label);
}
