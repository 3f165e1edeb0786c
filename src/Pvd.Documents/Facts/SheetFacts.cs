using Pvd.Domain;
using Pvd.Domain.Projects;

namespace Pvd.Documents.Facts;

/// <summary>A fiche action, with the names of what it refers to.</summary>
internal sealed class SheetFacts(ActionSheet sheet, PvdDossier dossier, Func<InseeCommuneCode, string?> nameOf)
{
    public ActionSheet Sheet => sheet;

    /// <summary>Gets the title of the strategic axis; its id where the project does not hold it; <c>null</c> when not known.</summary>
    public string? Axis => dossier.Project?.Axes?.FirstOrDefault(axis => axis.Id == sheet.Axis)?.Title ?? sheet.Axis;

    public string? Owner => sheet.Owner is { } owner ? owner.Name ?? owner.Kind.Label.French : null;

    public IReadOnlyList<NamedCommune>? Communes =>
        sheet.Communes?.Select(code => new NamedCommune(nameOf(code))).ToList();

    /// <summary>Gets what the financing lines make together.</summary>
    public FinancingTableRow Row { get; } = FinancingTableRow.Of(sheet);
}
