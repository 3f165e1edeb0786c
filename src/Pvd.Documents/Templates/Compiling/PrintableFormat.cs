using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;
using Pvd.Domain;
using Pvd.Domain.Json;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>How the value that a tag names is to be printed.</summary>
internal static class PrintableFormat
{
    /// <summary>The format; <c>null</c>, and a problem, when the name cannot be printed so.</summary>
    public static ValueFormat? Of(Tag tag, TemplatePath path, TemplatePlace place, ProblemSink problems)
    {
        TemplateMember member = path.Last;
        if (member.Kind is TemplateValueKind.Group or TemplateValueKind.List)
        {
            string members = string.Join(
                ", ",
                member.Members.Where(inner => !inner.IsOfTurn).Take(8).Select(inner => inner.Name.French)
            );
            problems.Add(
                "tag.not-a-value",
                place,
                TemplateMessages.NotAValue.Fill("members", members).Fill("name", tag.Path)
            );
            return null;
        }

        if (member.Kind == TemplateValueKind.Flag)
        {
            problems.Add("tag.not-printable", place, TemplateMessages.NotPrintable.Fill("name", tag.Path));
            return null;
        }

        var format = ValueFormat.Of(member.Kind, path.IsEnumeration, tag.Formats, out string? unknown);
        if (format is null)
        {
            Localized suggestion = NameResolver.Suggestion(
                NearestName.Among(ValueFormat.NamesFor(member.Kind, path.IsEnumeration), TagName.Fold(unknown!))
            );
            problems.Add(
                "tag.unknown-format",
                place,
                TemplateMessages
                    .UnknownFormat.Fill("nearest", suggestion)
                    .Fill("format", unknown!)
                    .Fill("name", tag.Path)
            );
        }

        return format;
    }
}
