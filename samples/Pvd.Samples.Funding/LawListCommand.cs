using System.CommandLine;
using NodaTime;
using Pvd.Domain;
using Pvd.Rules;
using Pvd.Rules.Law;

namespace Pvd.Samples.Funding;

/// <summary><c>law list</c>: id, label, unit and value of each parameter, then of each rule, one line each, between tabs.</summary>
internal static class LawListCommand
{
    internal static Command Create()
    {
        Option<LocalDate?> on = Arguments.On(
            "Jour dont on veut les valeurs ; sans lui, la dernière connue / day of the values; without it, the last known"
        );
        Option<string> language = Arguments.Language();
        Command command = new("list", "Paramètres et règles / parameters and rules") { on, language };
        command.SetAction(parsed =>
        {
            Words words = new(Arguments.LanguageOf(parsed.GetValue(language)));
            foreach (Parameter parameter in Legislation.Embedded.Parameters)
            {
                Tell(
                    words,
                    parameter.Id,
                    parameter.Label,
                    parameter.Unit.Label,
                    Value(parameter, parsed.GetValue(on), words)
                );
            }

            foreach (Rule rule in Legislation.Embedded.Rules)
            {
                Tell(words, rule.Id, rule.Statement, Texts.Rule, words.InForce(rule, parsed.GetValue(on)));
            }

            return Arguments.Done;
        });
        return command;
    }

    private static string Value(Parameter parameter, LocalDate? on, Words words)
    {
        if (on is { } day)
        {
            return parameter.At(day).InForce is { } row
                ? words.ValueAndForce(parameter.Unit, row)
                : words.Say(Texts.Unknown);
        }

        return parameter.Values.LastOrDefault(row => row.Value.IsKnown) is { } last
            ? $"{words.ValueAndForce(parameter.Unit, last)}, {words.Dates(last.From, last.To)}"
            : words.Say(Texts.Unknown);
    }

    private static void Tell(Words words, string id, Localized label, Localized unit, string value) =>
        Console.Out.WriteLine(
            string.Join('\t', new[] { id, words.Say(label), words.Say(unit), value }.Select(OnOneLine))
        );

    private static string OnOneLine(string cell) => cell.ReplaceLineEndings(" ").Replace('\t', ' ');
}
