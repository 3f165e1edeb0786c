using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>What integrators see in their editor, on either target.</summary>
/// <remarks>A constructor without parameters may be the one that the compiler adds, which nobody can document.</remarks>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData(Library.Newer)]
    [InlineData(Library.Older)]
    public void Every_public_member_says_what_it_is(string target) =>
        Expect.None(
            from library in Library.All
            let summaries = Summaries(library, target)
            from member in PublicMembers.Of(library, target)
            where member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
            where !summaries.Contains(member.GetDocumentationCommentId()!)
            select $"{library.Name} ({target}): {member.ToDisplayString()}",
            "write a <summary> (or <inheritdoc/> where the base says it all)."
        );

    private static HashSet<string> Summaries(Library library, string target) =>
        [
            .. XDocument
                .Load(Path.ChangeExtension(library.Built(target), ".xml"))
                .Descendants("member")
                .Where(member =>
                    member.Element("inheritdoc") is not null
                    || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value)
                    || member.Element("summary")?.HasElements == true
                )
                .Select(member => (string)member.Attribute("name")!),
        ];
}
