using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Ardalis.SmartEnum;
using Pvd.Rules.Tests.Law;

namespace Pvd.Rules.Tests.Glossary;

/// <summary>Writes GLOSSARY.md: the French terms of the packages, their identifiers and labels, and where they are met.</summary>
/// <remarks>The same text on every machine and every day: nothing but the code goes in.</remarks>
internal static class GlossaryText
{
    /// <summary>Gets the members of every public closed list: the list, the member and its labels.</summary>
    internal static IReadOnlyList<(
        Type List,
        string Name,
        string Code,
        Localized Label,
        string Source
    )> Members { get; } =
    [
        .. new[] { typeof(Siren).Assembly, typeof(PvdRules).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(IsClosedList)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(MembersOf),
    ];

    internal static string Write()
    {
        StringBuilder text = new();
        text.Append("# Glossaire des paquets\n\n");
        text.Append(
            "Les termes français du programme, l’identifiant qui les porte dans le code, leur libellé anglais et le document où ils se rencontrent.\n\n"
        );
        text.Append("- Un type est écrit seul, un membre après son type.\n");
        text.Append("- Ce fichier est écrit par un test à partir du code : ne le modifiez pas à la main.\n\n");
        text.Append(
            "## Termes\n\n| terme français | identifiant | libellé anglais | source |\n| --- | --- | --- | --- |\n"
        );
        foreach (Term term in Terms.All.OrderBy(term => term.French, StringComparer.Ordinal))
        {
            string identifiers = string.Join(", ", term.Identifiers.Select(name => $"`{name}`"));
            Row(text, term.French, identifiers, term.English, term.Source);
        }

        text.Append("\n## Listes fermées\n");
        foreach (
            IGrouping<
                Type,
                (Type List, string Name, string Code, Localized Label, string Source)
            > list in Members.GroupBy(member => member.List)
        )
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n### {list.Key.Name}\n\n| libellé français | identifiant | libellé anglais | code | source |\n| --- | --- | --- | --- | --- |\n"
            );
            foreach ((Type type, string name, string code, Localized label, string source) in list)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {LawWords.Plain(label.French)} | `{type.Name}.{name}` | {LawWords.Plain(label.English)} | `{code}` | {LawWords.Plain(source)} |\n"
                );
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string french, string identifiers, string english, string source) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {LawWords.Plain(french)} | {identifiers} | {LawWords.Plain(english)} | {LawWords.Plain(source)} |\n"
        );

    private static bool IsClosedList(Type type) =>
        type.BaseType is { IsGenericType: true } parent
        && parent.GetGenericTypeDefinition() == typeof(SmartEnum<,>)
        && type.GetProperty("Label")?.PropertyType == typeof(Localized);

    private static IEnumerable<(Type List, string Name, string Code, Localized Label, string Source)> MembersOf(
        Type type
    ) =>
        ((IEnumerable)type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
            .Cast<object>()
            .Select(member =>
                (
                    type,
                    (string)Value(member, "Name")!,
                    (string)Value(member, "Value")!,
                    (Localized)Value(member, "Label")!,
                    Value(member, "LegalBasis")?.ToString() ?? "—"
                )
            );

    private static object? Value(object member, string property) =>
        member.GetType().GetProperty(property)?.GetValue(member);
}
