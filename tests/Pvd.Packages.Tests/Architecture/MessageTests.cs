using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Pvd.Domain;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>Every message exists in French and in English, with the same placeholders.</summary>
public sealed partial class MessageTests
{
    private const BindingFlags Statics =
        BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    // Names and words that the two languages share.
    private static readonly HashSet<string> SameInBoth = new(StringComparer.Ordinal)
    {
        "commune",
        "communes",
        "date",
        "département",
        "euros",
        "région",
        "Six",
        "commune",
        "département",
        "région",
        "Guadeloupe",
        "Martinique",
        "Mayotte",
        "Saint-Barthélemy",
        "Saint-Martin",
        "Saint-Pierre-et-Miquelon",
        "abstention",
        "abstentions",
        "CRTE",
    };

    [Fact]
    public void There_are_messages_to_test() => Assert.True(Messages().Count() > 100);

    [Fact]
    public void Every_message_is_written_in_both_languages() =>
        Expect.None(
            from message in Messages()
            where string.IsNullOrWhiteSpace(message.Text.French) || string.IsNullOrWhiteSpace(message.Text.English)
            select $"{message.At}: French \"{message.Text.French}\", English \"{message.Text.English}\"",
            "write the missing text: integrators read the English one, the people of the programme the French one."
        );

    [Fact]
    public void Both_languages_have_the_same_placeholders() =>
        Expect.None(
            from message in Messages()
            let french = Placeholders(message.Text.French)
            let english = Placeholders(message.Text.English)
            where french != english
            select $"{message.At}: French {french}, English {english}",
            "name the same placeholders in both texts: what Fill does not find stays unsaid."
        );

    [Fact]
    public void The_two_languages_differ() =>
        Expect.None(
            from message in Messages()
            where message.Text.French == message.Text.English && !SameInBoth.Contains(message.Text.French)
            select $"{message.At}: \"{message.Text.French}\"",
            "translate the text; if it is a name, or a word of both languages, use Localized.Same or add it to MessageTests.SameInBoth."
        );

    [Fact]
    public void Words_of_both_languages_are_still_used() =>
        Expect.None(
            SameInBoth.Except(
                from message in Messages()
                where message.Text.French == message.Text.English
                select message.Text.French
            ),
            "remove the word from MessageTests.SameInBoth."
        );

    [Fact]
    public void Every_text_of_the_legislation_is_written_in_both_languages() =>
        Expect.None(
            from file in Directory.EnumerateFiles(Path.Combine(Library.Rules.Folder, "Legislation"), "*.json")
            from text in Texts(file)
            where string.IsNullOrWhiteSpace(text.French) || string.IsNullOrWhiteSpace(text.English)
            select $"{Library.Shown(file)}: French \"{text.French}\", English \"{text.English}\"",
            "give every object with \"fr\" an \"en\", and the other way round."
        );

    /// <summary>Fields by reflection, whatever they were made with; then every pair of texts written out in the sources.</summary>
    private static IEnumerable<(string At, Localized Text)> Messages() => Fields().Concat(Literals());

    private static IEnumerable<(string At, Localized Text)> Fields() =>
        from library in Library.All
        from type in library.Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(Statics)
        from text in TextsOf(field.GetValue(null))
        select ($"{type}.{field.Name.Replace("k__BackingField", "", StringComparison.Ordinal)}", text);

    /// <summary>The text itself, those of a rule, a paper or an engine, those of a list of such.</summary>
    private static IEnumerable<Localized> TextsOf(object? value) =>
        value switch
        {
            null or string => [],
            Localized text => [text],
            IDictionary map => map.Values.Cast<object?>().SelectMany(TextsOf),
            IEnumerable list => list.Cast<object?>().SelectMany(TextsOf),
            ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => TextsOf(tuple[i])),
            _ when Library.All.Any(library => library.Assembly == value.GetType().Assembly) => value
                .GetType()
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => field.FieldType == typeof(Localized))
                .SelectMany(field => TextsOf(field.GetValue(value))),
            _ => [],
        };

    private static IEnumerable<(string At, Localized Text)> Literals() =>
        from library in Library.All
        from file in Sources.Files(library)
        from creation in file.Nodes<BaseObjectCreationExpressionSyntax>()
        where file.Model.GetTypeInfo(creation).Type?.ToString() == typeof(Localized).FullName
        where creation.ArgumentList?.Arguments.Count == 2
        let french = file.Model.GetConstantValue(creation.ArgumentList!.Arguments[0].Expression)
        let english = file.Model.GetConstantValue(creation.ArgumentList!.Arguments[1].Expression)
        where french.HasValue && english.HasValue
        // Two empty texts: a sentence that has nothing to add there.
        where !(french.Value is "" && english.Value is "")
        select (file.At(creation), new Localized((string)french.Value!, (string)english.Value!));

    private static IEnumerable<(string? French, string? English)> Texts(string file)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file));
        Queue<JsonElement> open = new([json.RootElement]);
        while (open.TryDequeue(out JsonElement element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray())
                {
                    open.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                bool isFrench = element.TryGetProperty("fr", out JsonElement french);
                bool isEnglish = element.TryGetProperty("en", out JsonElement english);
                if (isFrench || isEnglish)
                {
                    yield return (isFrench ? french.GetString() : null, isEnglish ? english.GetString() : null);
                }

                foreach (JsonProperty member in element.EnumerateObject())
                {
                    open.Enqueue(member.Value);
                }
            }
        }
    }

    private static string Placeholders(string text) =>
        string.Join(
            " ",
            Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();
}
