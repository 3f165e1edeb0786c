namespace Pvd.Documents.Word;

/// <summary>A column of a table.</summary>
/// <param name="Title">What the header row says.</param>
/// <param name="Share">Share of the width of the page, in percent.</param>
/// <param name="IsNumber">Whether the cells are aligned on the right.</param>
internal sealed record Column(string Title, int Share, bool IsNumber = false);
