using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Samples.Conventions;

/// <summary>Stories for machines: one JSON object a line, with the sentences in the language that was asked for.</summary>
internal static class StoryJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void WriteStates(IReadOnlyList<Story> stories, LocalDate day, Language language)
    {
        foreach (Story story in stories)
        {
            WriteLine(json =>
            {
                Open(json, story, language);
                json.WriteString("on", Texts.Day(day));
                if (story.Chapters.Count > 0)
                {
                    Write(json, story.Chapters[^1], language);
                }

                Close(json, story);
            });
        }
    }

    internal static void WriteTimelines(IReadOnlyList<Story> stories, Language language)
    {
        foreach (Story story in stories)
        {
            WriteLine(json =>
            {
                Open(json, story, language);
                json.WriteStartArray("intervals");
                foreach (Chapter chapter in story.Chapters)
                {
                    json.WriteStartObject();
                    Write(json, chapter, language);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                Close(json, story);
            });
        }
    }

    private static void WriteLine(Action<Utf8JsonWriter> write)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter json = new(line, Options))
        {
            write(json);
        }

        line.WriteByte((byte)'\n');
        using Stream output = Console.OpenStandardOutput();
        line.WriteTo(output);
    }

    private static void Open(Utf8JsonWriter json, Story story, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        json.WriteString("subject", story.Subject.In(language));
    }

    private static void Close(Utf8JsonWriter json, Story story)
    {
        json.WriteStartArray("missing");
        foreach (MissingFact missing in story.Missing)
        {
            json.WriteStringValue(missing.Field);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Chapter chapter, Language language)
    {
        json.WriteString("state", chapter.Code);
        json.WriteString("label", chapter.State.In(language));
        json.WriteString("from", Texts.Day(chapter.From));
        if (chapter.Until is { } until)
        {
            json.WriteString("until", Texts.Day(until));
        }

        json.WriteStartArray("why");
        foreach (Finding finding in chapter.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("text", finding.LegalBasis.ToString());
            json.WriteString("sentence", finding.Reason(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (chapter.Next is { } next)
        {
            json.WriteString("next", next.In(language));
        }
    }
}
