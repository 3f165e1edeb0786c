using System.Globalization;

namespace Pvd.Benchmarks.Documents;

/// <summary>The sizes and the text of W2: nothing is timed before they come out.</summary>
internal static class DocumentChecks
{
    private const int Within = 10;
    private const int Parts = 15;
    private const int CheckedTexts = 3;

    internal static void Assert(ConventionOutline outline, ConventionCase[] cases, ConventionPress press)
    {
        for (int i = 0; i < CheckedTexts; i++)
        {
            AssertText(i, Opened.LinesOf(press.Make(cases[i])), [.. outline.TextOf(cases[i])]);
        }

        byte[] document = press.Make(cases[0]);
        IReadOnlyList<(string Path, byte[] Content)> parts = Opened.PartsOf(document);
        if (parts.Count != Parts)
        {
            throw new InvalidOperationException($"{parts.Count} parts; expected {Parts}");
        }

        (string What, int Found, int Expected)[] sizes =
        [
            ("word/document.xml", SizeOf(parts, "word/document.xml"), 190_000),
            ("word/styles.xml", SizeOf(parts, "word/styles.xml"), 39_000),
            ("word/media/image1.png", SizeOf(parts, "word/media/image1.png"), 30_000),
            ("zipped", document.Length, 59_000),
            ("words", Opened.LinesOf(document).Sum(CountWords), 5_700),
        ];
        string[] off =
        [
            .. sizes
                .Where(size => Math.Abs(size.Found - size.Expected) * 100 > size.Expected * Within)
                .Select(size => $"{size.What}: {size.Found}; expected {size.Expected} within {Within} %"),
        ];
        if (off.Length > 0)
        {
            throw new InvalidOperationException(string.Join('\n', off));
        }
    }

    /// <summary>The sizes of one document, in one line.</summary>
    internal static string Describe(byte[] document)
    {
        IReadOnlyList<(string Path, byte[] Content)> parts = Opened.PartsOf(document);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{parts.Count} parts, {document.Length:N0} bytes zipped; document.xml {SizeOf(parts, "word/document.xml"):N0}, styles.xml {SizeOf(parts, "word/styles.xml"):N0}, logo {SizeOf(parts, "word/media/image1.png"):N0}, {Opened.LinesOf(document).Sum(CountWords):N0} words"
        );
    }

    private static int SizeOf(IReadOnlyList<(string Path, byte[] Content)> parts, string path) =>
        parts.Single(part => part.Path == path).Content.Length;

    private static int CountWords(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static void AssertText(int number, IReadOnlyList<string> found, IReadOnlyList<string> expected)
    {
        for (int i = 0; i < Math.Max(found.Count, expected.Count); i++)
        {
            string foundLine = found.ElementAtOrDefault(i) ?? "(no paragraph)";
            string expectedLine = expected.ElementAtOrDefault(i) ?? "(no paragraph)";
            if (Plain(foundLine) != Plain(expectedLine))
            {
                throw new InvalidOperationException(
                    $"document {number}, paragraph {i + 1}: “{foundLine}”; expected “{expectedLine}”"
                );
            }
        }
    }

    /// <summary>Values are set in French typography: their spaces may have become no-break spaces.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
