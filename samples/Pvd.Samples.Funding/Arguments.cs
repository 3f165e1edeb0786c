using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Pvd.Domain.Funding;

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
                // Receipts and plans hold these days and no other.
                bool isAllowed =
                    day.Success && day.Value >= FundingLimits.FirstDay && day.Value <= FundingLimits.LastDay;
                if (!isAllowed)
                {
                    result.AddError(
                        $"--on : attendu un jour qui existe, de 1900 à 2100, AAAA-MM-JJ / expected an existing day, from 1900 to 2100, YYYY-MM-DD: « {result.Tokens[0].Value} »"
                    );
                }

                return isAllowed ? day.Value : null;
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
