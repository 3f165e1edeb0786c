using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Pvd.Domain.Calendars;
using Pvd.Rules;
using Pvd.Rules.Calendars;

namespace Pvd.Samples.DueDates;

/// <summary><c>plan</c>: the latest days of convocation, sitting and transmission before a wished signing day.</summary>
internal static class PlanCommand
{
    private const int Refused = 2;

    internal static Command Create()
    {
        Option<LocalDate?> signing = Arguments.Day(
            "--signing",
            "Jour de signature souhaité, AAAA-MM-JJ / wished signing day, YYYY-MM-DD"
        );
        signing.Required = true;
        Option<string> zone = Arguments.Zone();
        Option<int> inhabitants = new("--inhabitants")
        {
            Description =
                "Population de la commune (ou de la plus peuplée de l’EPCI) / population of the commune (or of the largest of the EPCI)",
            Required = true,
        };
        Option<string> language = Arguments.Language();
        Command command = new("plan", "À rebours d’une signature / backwards from a signature")
        {
            signing,
            zone,
            inhabitants,
            language,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(signing)!.Value,
                Arguments.ZoneOf(parsed.GetValue(zone)),
                parsed.GetValue(inhabitants),
                Arguments.LanguageOf(parsed.GetValue(language))
            )
        );
        return command;
    }

    private static int Run(LocalDate signing, Zone zone, int inhabitants, Language language)
    {
        if (inhabitants < 0)
        {
            Console.Error.WriteLine(
                "--inhabitants : attendu un nombre, zéro ou plus / expected a number, zero or more"
            );
            return Refused;
        }

        SigningPlan? plan = new PvdRules().SigningPlan.ForCommune(
            signing,
            inhabitants,
            HolidayCalendar.For(zone),
            Legislation.Embedded.At(signing)
        );
        if (plan is null)
        {
            Console.Error.WriteLine(
                "Délai de convocation inconnu à cette date / period of convocation unknown on that date"
            );
            return Refused;
        }

        bool french = language == Language.French;
        Tell(french ? "Convoquer le conseil au plus tard" : "Convene the council no later than", plan.Convocation);
        Tell(french ? "Réunir le conseil au plus tard" : "Hold the sitting no later than", plan.Sitting);
        Tell(
            french ? "Transmettre la délibération au plus tard" : "Send the délibération no later than",
            plan.Transmission
        );
        Tell(french ? "Signer" : "Sign", plan.Signing);
        return 0;
    }

    private static void Tell(string what, LocalDate day) =>
        Console.Out.WriteLine($"{LocalDatePattern.Iso.Format(day)}  {what}");
}
