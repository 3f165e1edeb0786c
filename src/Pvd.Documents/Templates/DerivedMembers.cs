using Pvd.Documents.Templates.Rendering;
using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>The names that every list and every item of a list have without being described.</summary>
internal static class DerivedMembers
{
    public static readonly IReadOnlyList<TemplateMember> OfItems =
    [
        OfItem("rang", "rank", new("rang", "rank"), TemplateValueKind.Number, "1", turn => (long)turn.Rank),
        OfItem("premier", "first", new("premier", "first"), TemplateValueKind.Flag, null, turn => turn.Rank == 1),
        OfItem("dernier", "last", new("dernier", "last"), TemplateValueKind.Flag, null, turn => turn.IsLast),
    ];

    private static readonly TemplateScope OfLists = new([
        OfList("nombre", "count", new("nombre", "count"), TemplateValueKind.Number, "3", list => (long)list.Count),
        OfList(
            "un-seul",
            "single",
            new("un seul", "a single one"),
            TemplateValueKind.Flag,
            null,
            list => list.Count == 1
        ),
        OfList(
            "plusieurs",
            "several",
            new("plusieurs", "several"),
            TemplateValueKind.Flag,
            null,
            list => list.Count > 1
        ),
    ]);

    /// <summary>Finds a name of the list itself, unless its items have it.</summary>
    public static TemplateMember? OfList(TemplateMember list, string name) =>
        list.Scope!.Find(name) is null ? OfLists.Find(name) : null;

    private static TemplateMember OfItem(
        string french,
        string english,
        Localized label,
        TemplateValueKind kind,
        string? example,
        Func<Turn, object?> read
    ) => new(new(french, english), label, kind, example, turn => read((Turn)turn)) { IsOfTurn = true };

    private static TemplateMember OfList(
        string french,
        string english,
        Localized label,
        TemplateValueKind kind,
        string? example,
        Func<IReadOnlyList<object>, object?> read
    ) => new(new(french, english), label, kind, example, list => read((IReadOnlyList<object>)list));
}
