using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Pvd.Domain;

namespace Pvd.Samples.Funding;

/// <summary>The options and exit codes that the commands share.</summary>
internal static class Arguments
{
    internal const int Done = 0;
    internal const int Differs = 1;
    internal const int Refused = 2;

    internal static Option<LocalDate?> On(string description) =>
        new("--on")
        {
            Description = description,
            CustomParser = result =>
            {
                ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
                if (!day.Success)
                {
                    result.AddError(
                        $"--on : attendu un jour qui existe, AAAA-MM-JJ / expected an existing day, YYYY-MM-DD: « {result.Tokens[0].Value} »"
                    );
                }

                return day.Success ? day.Value : null;
            },
        };

    internal static Option<string> Language()
    {
        Option<string> language = new("--lang") { Description = "fr | en", DefaultValueFactory = _ => "fr" };
        language.AcceptOnlyFromAmong("fr", "en");
        return language;
    }

    internal static Language LanguageOf(string? code) =>
        code == "en" ? Domain.Language.English : Domain.Language.French;
}
