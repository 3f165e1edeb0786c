using System.CommandLine;
using NodaTime;
using Pvd.Documents.ICalendar;
using Pvd.Domain;
using Pvd.Domain.Calendars;
using Pvd.Domain.Json;
using Pvd.Rules;
using Pvd.Rules.Calendars;

namespace Pvd.Samples.DueDates;

/// <summary><c>calendar</c>: writes the deadlines of a dossier as an iCalendar file, and tells where each stands.</summary>
internal static class CalendarCommand
{
    private const int Refused = 2;

    internal static Command Create()
    {
        Option<FileInfo> dossier = new("--dossier")
        {
            Description = "Dossier (pvd-dossier/1) / dossier file",
            Required = true,
        };
        Option<LocalDate?> on = Arguments.Day("--on", "Jour de l’examen, AAAA-MM-JJ / day taken for today, YYYY-MM-DD");
        Option<FileInfo> file = new("--out")
        {
            Description = "Fichier .ics à écrire / .ics file to write",
            Required = true,
        };
        Option<string> zone = Arguments.Zone();
        Option<string> language = Arguments.Language();
        Command command = new(
            "calendar",
            "Les échéances d’un dossier en iCalendar / the deadlines of a dossier as iCalendar"
        )
        {
            dossier,
            on,
            file,
            zone,
            language,
        };
        command.SetAction(parsed =>
        {
            using FileStream stream = parsed.GetValue(dossier)!.OpenRead();
            return PvdDossier
                .Read(stream)
                .Match(
                    read =>
                        Write(
                            read,
                            parsed.GetValue(on) ?? read.KnownOn,
                            parsed.GetValue(file)!,
                            Arguments.ZoneOf(parsed.GetValue(zone)),
                            Arguments.LanguageOf(parsed.GetValue(language))
                        ),
                    problems => Tell(problems, Arguments.LanguageOf(parsed.GetValue(language)))
                );
        });
        return command;
    }

    private static int Write(PvdDossier dossier, LocalDate today, FileInfo file, Zone zone, Language language)
    {
        LawInForce law = Legislation.Embedded.At(today);
        IReadOnlyList<DeadlineStatus> deadlines = new PvdRules().Deadlines.Assess(
            dossier,
            HolidayCalendar.For(zone),
            law
        );
        foreach (DeadlineStatus status in deadlines)
        {
            Console.Out.WriteLine(status.Sentence(language));
        }

        string territory = dossier.Epci?.Name ?? dossier.Communes[0].Name;
        DeadlineCalendar calendar = new(
            new($"Échéances : {territory}", $"Deadlines: {territory}"),
            "pvd.example",
            deadlines.Where(status => status.Due is not null).Select(status => Entry(status, dossier))
        );
        byte[] content = calendar.Render(today.AtMidnight().InUtc().ToInstant(), language);
        File.WriteAllBytes(file.FullName + ".part", content);
        File.Move(file.FullName + ".part", file.FullName, overwrite: true);
        Console.Error.WriteLine(file.FullName);
        return 0;
    }

    private static CalendarEntry Entry(DeadlineStatus status, PvdDossier dossier) =>
        new(
            $"{status.Definition.Id}-{dossier.Communes[0].Code}",
            status.Due!.Value,
            status.Definition.Label,
            new(status.Sentence(Language.French), status.Sentence(Language.English)),
            alarms: Reminders.DaysBefore(90, 30, 7)
        );

    private static int Tell(IReadOnlyList<Problem> problems, Language language)
    {
        foreach (Problem problem in problems)
        {
            Console.Error.WriteLine(problem.Sentence(language));
        }

        return Refused;
    }
}
