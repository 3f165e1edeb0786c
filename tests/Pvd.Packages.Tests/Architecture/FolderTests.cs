using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>Inside a package, folders rest on one another in one direction.</summary>
public sealed class FolderTests
{
    private static readonly Lazy<IReadOnlyList<(string Path, string From, string To, string What, string At)>> Found =
        new(() => [.. FindUses()]);

    /// <summary>Each folder, as a namespace, with those it may use.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Pvd.Domain.Calendars"] = ["Pvd.Domain"],
        ["Pvd.Domain.Conventions"] = ["Pvd.Domain"],
        ["Pvd.Domain.Engineering"] = ["Pvd.Domain"],
        ["Pvd.Domain.Funding"] = ["Pvd.Domain"],
        ["Pvd.Domain.Governance"] = ["Pvd.Domain"],
        ["Pvd.Domain.Programme"] = ["Pvd.Domain"],
        ["Pvd.Domain.Projects"] = ["Pvd.Domain", "Pvd.Domain.Funding", "Pvd.Domain.Programme"],
        ["Pvd.Domain.Territories"] = ["Pvd.Domain"],
        ["Pvd.Domain.Indicators"] =
        [
            "Pvd.Domain",
            "Pvd.Domain.Conventions",
            "Pvd.Domain.Engineering",
            "Pvd.Domain.Funding",
            "Pvd.Domain.Governance",
            "Pvd.Domain.Programme",
            "Pvd.Domain.Projects",
            "Pvd.Domain.Territories",
        ],
        ["Pvd.Domain.OpenData"] = ["Pvd.Domain", "Pvd.Domain.Json", "Pvd.Domain.Programme", "Pvd.Domain.Territories"],
        ["Pvd.Domain.Json"] =
        [
            "Pvd.Domain",
            "Pvd.Domain.Conventions",
            "Pvd.Domain.Engineering",
            "Pvd.Domain.Funding",
            "Pvd.Domain.Governance",
            "Pvd.Domain.Programme",
            "Pvd.Domain.Projects",
            "Pvd.Domain.Territories",
        ],
        ["Pvd.Rules"] = ["Pvd.Rules.Policies"],
        ["Pvd.Rules.Law"] = ["Pvd.Rules"],
        ["Pvd.Rules.Checks"] = ["Pvd.Rules", "Pvd.Rules.Law"],
        ["Pvd.Rules.Aids"] =
        [
            "Pvd.Rules",
            "Pvd.Rules.Conventions",
            "Pvd.Rules.Law",
            "Pvd.Rules.Policies",
            "Pvd.Rules.Receipts",
        ],
        ["Pvd.Rules.Arcd"] = ["Pvd.Rules", "Pvd.Rules.Law", "Pvd.Rules.Policies", "Pvd.Rules.Receipts"],
        ["Pvd.Rules.Grants"] =
        [
            "Pvd.Rules",
            "Pvd.Rules.Checks",
            "Pvd.Rules.Law",
            "Pvd.Rules.Policies",
            "Pvd.Rules.Receipts",
        ],
        ["Pvd.Rules.Grants.Life"] =
        [
            "Pvd.Rules",
            "Pvd.Rules.Checks",
            "Pvd.Rules.Grants",
            "Pvd.Rules.Law",
            "Pvd.Rules.Policies",
            "Pvd.Rules.Receipts",
        ],
        ["Pvd.Rules.Calendars"] = ["Pvd.Rules", "Pvd.Rules.Conventions", "Pvd.Rules.Law", "Pvd.Rules.Policies"],
        ["Pvd.Rules.Receipts"] = ["Pvd.Rules", "Pvd.Rules.Law", "Pvd.Rules.Policies"],
        ["Pvd.Rules.Conventions"] =
        [
            "Pvd.Rules",
            "Pvd.Rules.Law",
            "Pvd.Rules.LifeCycles",
            "Pvd.Rules.Policies",
            "Pvd.Rules.Receipts",
        ],
        ["Pvd.Rules.Governance"] = ["Pvd.Rules", "Pvd.Rules.Law", "Pvd.Rules.Policies", "Pvd.Rules.Receipts"],
        ["Pvd.Rules.Funding"] =
        [
            "Pvd.Rules",
            "Pvd.Rules.Conventions",
            "Pvd.Rules.Law",
            "Pvd.Rules.Policies",
            "Pvd.Rules.Receipts",
        ],
        ["Pvd.Rules.LifeCycles"] = ["Pvd.Rules", "Pvd.Rules.Law"],
        ["Pvd.Rules.Engineering"] = ["Pvd.Rules", "Pvd.Rules.LifeCycles"],
        ["Pvd.Rules.Projects"] =
        [
            "Pvd.Rules",
            "Pvd.Rules.Checks",
            "Pvd.Rules.Funding",
            "Pvd.Rules.Grants",
            "Pvd.Rules.Law",
            "Pvd.Rules.LifeCycles",
            "Pvd.Rules.Policies",
            "Pvd.Rules.Receipts",
        ],
        ["Pvd.Rules.Selection"] = ["Pvd.Rules", "Pvd.Rules.Law", "Pvd.Rules.Policies", "Pvd.Rules.Receipts"],
        ["Pvd.Documents"] =
        [
            "Pvd.Documents.Conventions",
            "Pvd.Documents.Facts",
            "Pvd.Documents.Governance",
            "Pvd.Documents.Grants",
            "Pvd.Documents.Projects",
            "Pvd.Documents.Templates",
            "Pvd.Documents.Word",
        ],
        ["Pvd.Documents.Conventions"] = ["Pvd.Documents.Word"],
        ["Pvd.Documents.Governance"] = ["Pvd.Documents.Conventions", "Pvd.Documents.Word"],
        ["Pvd.Documents.Grants"] = ["Pvd.Documents.Conventions", "Pvd.Documents.Word"],
        ["Pvd.Documents.Projects"] = ["Pvd.Documents.Conventions", "Pvd.Documents.Word"],
        ["Pvd.Documents.Vocabulary"] =
        [
            "Pvd.Documents",
            "Pvd.Documents.Facts",
            "Pvd.Documents.Templates",
            "Pvd.Documents.Typography",
        ],
        ["Pvd.Documents.Facts"] = ["Pvd.Documents.Typography"],
        ["Pvd.Documents.ICalendar"] = ["Pvd.Documents.Typography"],
        ["Pvd.Documents.Word"] =
        [
            "Pvd.Documents.Packaging",
            "Pvd.Documents.Templates",
            "Pvd.Documents.Templates.Compiling",
            "Pvd.Documents.Templates.Reading",
            "Pvd.Documents.Templates.Rendering",
            "Pvd.Documents.Typography",
        ],
        ["Pvd.Documents.Templates"] = ["Pvd.Documents.Packaging", "Pvd.Documents.Typography"],
        ["Pvd.Documents.Templates.Reading"] = ["Pvd.Documents.Templates"],
        ["Pvd.Documents.Templates.Compiling"] =
        [
            "Pvd.Documents.Packaging",
            "Pvd.Documents.Templates",
            "Pvd.Documents.Templates.Reading",
            "Pvd.Documents.Templates.Rendering",
        ],
        ["Pvd.Documents.Templates.Rendering"] =
        [
            "Pvd.Documents.Packaging",
            "Pvd.Documents.Templates",
            "Pvd.Documents.Typography",
        ],
    };

    /// <summary>Single files that may use what their folder may not.</summary>
    private static readonly (string File, string[] MayUse, string Why)[] Exceptions =
    [
        (
            "Pvd.Domain/PvdDossier.cs",
            [
                "Pvd.Domain.Conventions",
                "Pvd.Domain.Engineering",
                "Pvd.Domain.Funding",
                "Pvd.Domain.Governance",
                "Pvd.Domain.Json",
                "Pvd.Domain.Programme",
                "Pvd.Domain.Projects",
                "Pvd.Domain.Territories",
            ],
            "the root of the model holds its parts"
        ),
        (
            "Pvd.Domain/Funding/FinancingPlan.cs",
            ["Pvd.Domain.Json"],
            "the root of a file of its own reads and writes itself"
        ),
        (
            "Pvd.Domain/Programme/AidCatalogue.cs",
            ["Pvd.Domain.Json", "Pvd.Domain.OpenData"],
            "the root of a file of its own reads and writes itself"
        ),
        (
            "Pvd.Domain/Conventions/SignedAct.cs",
            ["Pvd.Domain.Json"],
            "the constructor and the reader share their checks"
        ),
        (
            "Pvd.Rules/PvdRules.cs",
            [
                "Pvd.Rules.Aids",
                "Pvd.Rules.Arcd",
                "Pvd.Rules.Calendars",
                "Pvd.Rules.Conventions",
                "Pvd.Rules.Engineering",
                "Pvd.Rules.Funding",
                "Pvd.Rules.Governance",
                "Pvd.Rules.Grants",
                "Pvd.Rules.Grants.Life",
                "Pvd.Rules.Projects",
                "Pvd.Rules.Selection",
            ],
            "puts the engines together"
        ),
        (
            "Pvd.Rules/RuleCatalogue.cs",
            [
                "Pvd.Rules.Aids",
                "Pvd.Rules.Arcd",
                "Pvd.Rules.Conventions",
                "Pvd.Rules.Engineering",
                "Pvd.Rules.Funding",
                "Pvd.Rules.Governance",
                "Pvd.Rules.Grants",
                "Pvd.Rules.Grants.Life",
                "Pvd.Rules.Projects",
                "Pvd.Rules.Selection",
            ],
            "lists the rules of every engine"
        ),
        ("Pvd.Rules/Legislation.cs", ["Pvd.Rules.Law"], "is made of parameters, and reads them"),
        ("Pvd.Rules/LawInForce.cs", ["Pvd.Rules.Law"], "reads a parameter on its day"),
        ("Pvd.Rules/Finding.cs", ["Pvd.Rules.Law"], "keeps the parameters that a rule read"),
        (
            "Pvd.Rules/Examination.cs",
            ["Pvd.Rules.Checks", "Pvd.Rules.Law", "Pvd.Rules.Receipts"],
            "keeps the parameters, the steps recorded, and the question for the receipt"
        ),
        ("Pvd.Rules/RuleText.cs", ["Pvd.Rules.Checks"], "says where its sentences find their facts in a step"),
        ("Pvd.Rules/QuickAnswer.cs", ["Pvd.Rules.Checks"], "is made from a verdict"),
        (
            "Pvd.Rules/Receipts/ReceiptReader.cs",
            [
                "Pvd.Rules.Aids",
                "Pvd.Rules.Arcd",
                "Pvd.Rules.Conventions",
                "Pvd.Rules.Funding",
                "Pvd.Rules.Governance",
                "Pvd.Rules.Grants",
                "Pvd.Rules.Grants.Life",
                "Pvd.Rules.Projects",
                "Pvd.Rules.Selection",
            ],
            "reads the facts of every engine"
        ),
        (
            "Pvd.Rules/Receipts/ReceiptVerifier.cs",
            [
                "Pvd.Rules.Aids",
                "Pvd.Rules.Arcd",
                "Pvd.Rules.Conventions",
                "Pvd.Rules.Funding",
                "Pvd.Rules.Governance",
                "Pvd.Rules.Grants",
                "Pvd.Rules.Grants.Life",
                "Pvd.Rules.Projects",
                "Pvd.Rules.Selection",
            ],
            "asks the engine of the receipt again"
        ),
        ("Pvd.Rules/Governance/ProjectCommitteeRules.cs", ["Pvd.Rules.Conventions"], "enumerates names the same way"),
        ("Pvd.Documents/DocumentSource.cs", ["Pvd.Documents.Vocabulary"], "hands out the names by which it is read"),
        (
            "Pvd.Documents/Templates/Template.cs",
            ["Pvd.Documents.Templates.Compiling", "Pvd.Documents.Templates.Rendering"],
            "is compiled once, and rendered from what comes of it"
        ),
        (
            "Pvd.Documents/Templates/DerivedMembers.cs",
            ["Pvd.Documents.Templates.Rendering"],
            "are read from the turn of a repetition"
        ),
    ];

    [Fact]
    public void A_folder_uses_only_what_lies_below_it() =>
        Expect.None(
            from use in Uses
            where !IsAllowed(use.From, use.To) && !IsException(use.Path, use.To)
            select $"{use.At}: {use.From} uses {use.To} ({use.What})",
            "move the shared part down to a folder that both may use, or turn the dependency round; "
                + "FolderTests.MayUse says which folder may use which."
        );

    [Fact]
    public void Every_permission_is_still_needed() =>
        Expect.None(
            [
                .. from folder in MayUse
                from other in folder.Value
                where !Uses.Any(use => use.From == folder.Key && use.To == other)
                select $"MayUse: {folder.Key} no longer uses {other}",
                .. from exception in Exceptions
                from other in exception.MayUse
                where !Uses.Any(use => use.Path == exception.File && use.To == other)
                select $"Exceptions: {exception.File} no longer uses {other}",
                .. from exception in Exceptions
                from other in exception.MayUse
                where IsAllowed(NamespaceOf(exception.File), other)
                select $"Exceptions: the folder of {exception.File} may use {other} anyway",
            ],
            "remove the line from FolderTests, so that the way back stays closed."
        );

    [Fact]
    public void The_permissions_go_round_in_no_circle() =>
        Expect.None(
            from folder in MayUse.Keys
            where Below(folder, []).Contains(folder)
            select folder,
            "one of the permissions in FolderTests.MayUse must go: two folders that use each other are one."
        );

    [Fact]
    public void The_namespace_follows_the_folder() =>
        Expect.None(
            from library in Library.All
            from file in Sources.Files(library)
            where file.Path != "Polyfills.cs"
            from space in file.Nodes<BaseNamespaceDeclarationSyntax>()
            let expected = NamespaceOf($"{library.Name}/{file.Path}")
            where space.Name.ToString() != expected
            select $"{file.At(space)}: {space.Name} instead of {expected}",
            "give the file the namespace of its folder, or move it."
        );

    private static bool IsAllowed(string from, string to) => MayUse.GetValueOrDefault(from, []).Contains(to);

    private static bool IsException(string path, string to) =>
        Exceptions.Any(exception => exception.File == path && exception.MayUse.Contains(to));

    private static HashSet<string> Below(string folder, HashSet<string> seen)
    {
        foreach (string other in MayUse.GetValueOrDefault(folder, []))
        {
            if (seen.Add(other))
            {
                Below(other, seen);
            }
        }

        return seen;
    }

    private static IReadOnlyList<(string Path, string From, string To, string What, string At)> Uses => Found.Value;

    private static IEnumerable<(string Path, string From, string To, string What, string At)> FindUses() =>
        from library in Library.All
        from file in Sources.Files(library)
        let path = $"{library.Name}/{file.Path}"
        let origin = NamespaceOf(path)
        from use in Meanings(file)
        where
            use.To != origin
            && (use.To == library.Name || use.To.StartsWith(library.Name + ".", StringComparison.Ordinal))
        select (path, origin, use.To, use.What, file.At(use.Node));

    /// <summary>Types meant by name or through a member, and imports, used or not.</summary>
    private static IEnumerable<(SyntaxNode Node, string To, string What)> Meanings(SourceFile file)
    {
        foreach ((SyntaxNode node, ISymbol symbol) in file.Uses)
        {
            if (
                (symbol as INamedTypeSymbol ?? symbol.ContainingType) is
                { ContainingNamespace: { IsGlobalNamespace: false } space } type
            )
            {
                yield return (node, space.ToString()!, type.Name);
            }
        }

        foreach (UsingDirectiveSyntax import in file.Nodes<UsingDirectiveSyntax>())
        {
            if (file.Model.GetSymbolInfo(import.NamespaceOrType).Symbol is { } imported)
            {
                ISymbol space = imported as INamespaceSymbol ?? (ISymbol)imported.ContainingNamespace;
                yield return (import, space.ToString()!, "import");
            }
        }
    }

    private static string NamespaceOf(string path) => string.Join('.', path.Split('/')[..^1]);
}
