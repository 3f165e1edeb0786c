namespace Pvd.Documents.Templates.Rendering;

/// <summary>What names are read from: the model itself, or one turn of a repetition.</summary>
/// <param name="Value">The model, or the item.</param>
/// <param name="Rank">Rank of the item, from 1.</param>
/// <param name="IsLast">Whether no item comes after.</param>
internal sealed record Turn(object Value, int Rank = 1, bool IsLast = true);
