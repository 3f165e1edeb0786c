using System.CommandLine;
using NodaTime;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Samples.Conventions;

/// <summary><c>timeline</c>: the whole story of each act, from the first known fact to the day.</summary>
internal static class TimelineCommand
{
    internal static Command Create()
    {
        Option<FileInfo> dossier = Arguments.Dossier();
        Option<LocalDate?> on = Arguments.On();
        Option<Language> language = Arguments.Language();
        Option<bool> json = Arguments.Json("Écrit un objet JSON par acte / writes one JSON object an act");
        Command command = new(
            "timeline",
            "L’histoire de chaque acte, étape par étape / the story of each act, step by step"
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
                        StoryJson.WriteTimelines(stories, parsed.GetValue(language));
                    }
                    else
                    {
                        Console.Out.Write(
                            string.Join('\n', stories.Select(story => story.Explain(parsed.GetValue(language))))
                        );
                    }

                    return Arguments.Done;
                }
            )
        );
        return command;
    }
}
