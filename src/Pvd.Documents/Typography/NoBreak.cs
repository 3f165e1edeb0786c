namespace Pvd.Documents.Typography;

/// <summary>The two spaces that hold a line together.</summary>
internal static class NoBreak
{
    /// <summary>Between a word and its punctuation, a number and its unit.</summary>
    public const char Space = '\u00A0';

    /// <summary>Between the thousands of a number.</summary>
    public const char Narrow = '\u202F';
}
