using System.CommandLine;
using Pvd.Domain;
using Pvd.Rules.Conventions;
using Pvd.Rules.Engineering;

namespace Pvd.Samples.Conventions;

/// <summary><c>graph</c>: draws a life cycle as Mermaid text, from the very table that the states are derived from.</summary>
internal static class GraphCommand
{
    internal static Command Create()
    {
        Argument<string> which = new("LIFE") { Description = "adhesion | cadre | request" };
        which.AcceptOnlyFromAmong("adhesion", "cadre", "request");
        Option<Language> language = Arguments.Language();
        Command command = new("graph", "Dessine un cycle de vie (Mermaid) / draws a life cycle (Mermaid)")
        {
            which,
            language,
        };
        command.SetAction(parsed =>
        {
            Console.Out.Write(Draw(parsed.GetValue(which)!, parsed.GetValue(language)));
            return Arguments.Done;
        });
        return command;
    }

    private static string Draw(string which, Language language) =>
        which switch
        {
            "adhesion" => ConventionEngine.Graph(ConventionKind.Membership, language),
            "cadre" => ConventionEngine.Graph(ConventionKind.Framework, language),
            _ => EngineeringRequestEngine.Graph(language),
        };
}
