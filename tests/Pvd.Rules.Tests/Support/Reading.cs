using System.Text.RegularExpressions;

namespace Pvd.Rules.Tests.Support;

/// <summary>Checks that hold for everything people read.</summary>
internal static partial class Reading
{
    internal static readonly IReadOnlyList<Language> Languages = [Language.French, Language.English];

    /// <summary>The texts of an answer: headline, findings, missing facts, figures, choices, documents, in one language.</summary>
    internal static string Everything(Assessment answer, Language language) =>
        string.Join(
            '\n',
            [
                answer.Headline(language),
                answer.Explain(language),
                .. answer.Findings.SelectMany(finding => finding.Missing).Select(missing => missing.Label.In(language)),
            ]
        );

    /// <summary>No-break spaces as plain ones, so that expected texts can be typed.</summary>
    internal static string Typed(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>A placeholder that nobody filled.</summary>
    [GeneratedRegex(@"\{[A-Za-z]*\}")]
    internal static partial Regex Placeholder();

    /// <summary>Every place is filled. A name that a file gives may look like a place of ours: it stays as it was written.</summary>
    internal static void AssertFilled(Finding finding, Language language) =>
        Assert.All(
            Placeholder().Matches(finding.Reason(language)),
            place =>
                Assert.Contains(
                    finding.Facts,
                    fact => fact.Value.Format(language).Contains(place.Value, StringComparison.Ordinal)
                )
        );
}
