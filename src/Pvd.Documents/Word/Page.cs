namespace Pvd.Documents.Word;

/// <summary>An A4 sheet, in twentieths of a point.</summary>
internal static class Page
{
    public const int Width = 11906;
    public const int Height = 16838;
    public const int Margin = 1403;
    public const int HeaderDistance = 709;

    /// <summary>What is left between the margins: 9 100, so that percents fall on whole numbers.</summary>
    public const int TextWidth = Width - (2 * Margin);
}
