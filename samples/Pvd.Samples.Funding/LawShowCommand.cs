using System.CommandLine;
using NodaTime;
using Pvd.Rules;
using Pvd.Rules.Law;

namespace Pvd.Samples.Funding;

/// <summary><c>law show</c>: reads a parameter or a rule aloud, with its history and how far it can be trusted.</summary>
internal static class LawShowCommand
{
    internal static Command Create()
    {
        Argument<string> id = new("ID") { Description = "CDP-03, ADH-7…" };
        Option<LocalDate?> on = Arguments.On(
            "Jour dont on veut la valeur ; sans lui, la dernière période / day of the value; without it, the last period"
        );
        Option<string> language = Arguments.Language();
        Command command = new("show", "Lit un paramètre ou une règle / reads a parameter or a rule")
        {
            id,
            on,
            language,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(id)!, parsed.GetValue(on), new Words(Arguments.LanguageOf(parsed.GetValue(language))))
        );
        return command;
    }

    private static int Run(string asked, LocalDate? on, Words words)
    {
        Legislation law = Legislation.Embedded;
        IReadOnlyList<string> ids =
        [
            .. law.Parameters.Select(known => known.Id).Union(law.Rules.Select(known => known.Id)),
        ];
        string? id =
            ids.FirstOrDefault(known => known == asked)
            ?? ids.FirstOrDefault(known => string.Equals(known, asked, StringComparison.OrdinalIgnoreCase));
        if (id is null)
        {
            Console.Error.WriteLine(
                words.Say(Texts.NoSuchId, ("id", asked), ("ids", string.Join(", ", NearestIds.To(asked, ids))))
            );
            return Arguments.Refused;
        }

        // One id may name both what the law asks and the number it asks for.
        List<IEnumerable<string>> parts =
        [
            .. law.Parameters.Where(known => known.Id == id).Select(known => ParameterReader.Lines(known, on, words)),
            .. law.Rules.Where(known => known.Id == id).Select(known => RuleReader.Lines(known, on, words)),
        ];
        Console.Out.WriteLine(string.Join("\n\n", parts.Select(lines => string.Join('\n', lines))));
        return Arguments.Done;
    }
}
