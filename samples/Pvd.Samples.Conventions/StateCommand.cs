using System.CommandLine;
using NodaTime;
using Pvd.Domain;
using Pvd.Rules;
using Spectre.Console;

namespace Pvd.Samples.Conventions;

/// <summary><c>state</c>: where each convention, avenant and request stands on a day, why, and what comes next.</summary>
internal static class StateCommand
{
    internal static Command Create()
    {
        Option<FileInfo> dossier = Arguments.Dossier();
        Option<LocalDate?> on = Arguments.On();
        Option<Language> language = Arguments.Language();
        Option<bool> json = Arguments.Json("Écrit un objet JSON par acte / writes one JSON object an act");
        Command command = new(
            "state",
            "Où en est chaque acte un jour donné, et ce qui vient ensuite / where each act stands on a day, and what comes next"
        )
        {
            dossier,
            on,
            language,
            json,
        };
        command.SetAction(parsed =>
            Arguments.Read(
                parsed.GetValue(dossier)!,
                parsed.GetValue(language),
                read =>
                {
                    LawInForce law = Legislation.Embedded.At(parsed.GetValue(on) ?? read.KnownOn);
                    IReadOnlyList<Story> stories = Stories.Of(read, law);
                    if (parsed.GetValue(json))
                    {
                        StoryJson.WriteStates(stories, law.Day, parsed.GetValue(language));
                    }
                    else
                    {
                        Show(stories, law.Day, parsed.GetValue(language));
                    }

                    return Arguments.Done;
                }
            )
        );
        return command;
    }

    private static void Show(IReadOnlyList<Story> stories, LocalDate day, Language language)
    {
        IAnsiConsole console = Screen.Open();
        console.WriteLine(Texts.On.Fill("{day}", day).In(language));
        Table table = Screen.Table(
            Texts.Act.In(language),
            Texts.State.In(language),
            Texts.Since.In(language),
            Texts.Why.In(language),
            Texts.Next.In(language)
        );
        foreach (Story story in stories)
        {
            Chapter? last = story.Chapters.Count == 0 ? null : story.Chapters[^1];
            Screen.AddRow(
                table,
                story.Subject.In(language),
                (last?.State ?? Texts.Nothing).In(language),
                last is null ? "" : Texts.Day(last.From, language),
                last is null
                    ? Missing(story, language)
                    : string.Join("\n", last.Findings.Select(finding => finding.Sentence(language))),
                last?.Next?.In(language) ?? ""
            );
        }

        console.Write(table);
    }

    private static string Missing(Story story, Language language) =>
        story.Missing.Count == 0
            ? ""
            : $"{Texts.Missing.In(language)} {string.Join(", ", story.Missing.Select(fact => fact.Label.In(language)))}";
}
