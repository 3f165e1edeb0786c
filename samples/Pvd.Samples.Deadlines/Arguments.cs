using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Pvd.Domain.Calendars;

namespace Pvd.Samples.DueDates;

/// <summary>The options that several commands share.</summary>
internal static class Arguments
{
    internal static Option<LocalDate?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            CustomParser = result =>
            {
                ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
                if (!day.Success)
                {
                    result.AddError(
                        $"{name} : attendu un jour qui existe, AAAA-MM-JJ / expected an existing day, YYYY-MM-DD: « {result.Tokens[0].Value} »"
                    );
                }

                return day.Success ? day.Value : null;
            },
        };

    internal static Option<string> Zone()
    {
        Option<string> zone = new("--zone")
        {
            Description = "Zone des jours fériés / zone of holidays",
            DefaultValueFactory = _ => Domain.Calendars.Zone.Metropole.Value,
        };
        zone.AcceptOnlyFromAmong([.. Domain.Calendars.Zone.All.Select(known => known.Value)]);
        return zone;
    }

    internal static Option<string> Language()
    {
        Option<string> language = new("--lang") { Description = "fr | en", DefaultValueFactory = _ => "fr" };
        language.AcceptOnlyFromAmong("fr", "en");
        return language;
    }

    internal static Zone ZoneOf(string? code) => Domain.Calendars.Zone.FromValue(code!);

    internal static Language LanguageOf(string? code) =>
        code == "en" ? Domain.Language.English : Domain.Language.French;
}
