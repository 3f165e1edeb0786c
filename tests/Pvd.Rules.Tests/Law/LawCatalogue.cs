using System.Text;
using System.Text.Json;
using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>Writes LAW.md: every rule, parameter and deadline of the embedded law, in French, under the id that findings cite.</summary>
/// <remarks>The same text on every machine and every day: nothing but the law goes in.</remarks>
internal sealed class LawCatalogue
{
    private readonly StringBuilder _text = new();
    private readonly Legislation _law = Legislation.Embedded;

    private LawCatalogue() { }

    /// <summary>Makes the whole text, with line feeds only.</summary>
    internal static string Write()
    {
        LawCatalogue catalogue = new();
        catalogue.WriteOpening();
        foreach (LawFile file in LawFile.All)
        {
            catalogue.WriteFile(file);
        }

        return catalogue._text.ToString();
    }

    private void WriteOpening()
    {
        Line("# Catalogue du droit appliqué");
        Line();
        Line(
            "Ce que la bibliothèque tient pour le droit du programme « Petites villes de demain » : chaque règle, chaque paramètre et chaque délai, "
                + "sous l’identifiant que citent les constats (par exemple « CGCT L2131-1 et L2131-2 · ADH-7 »)."
        );
        Line();
        Line(
            "- Les deux jours d’une période sont compris. Un jour qu’aucune ligne ne couvre n’a pas de valeur connue."
        );
        Line("- « Inconnu » : quelqu’un a cherché et n’a pas trouvé ; la raison suit.");
        Line($"- Confiance élevée : {LawWords.Meaning(Confidence.High)}.");
        Line($"- Confiance moyenne : {LawWords.Meaning(Confidence.Medium)}.");
        Line($"- Confiance faible : {LawWords.Meaning(Confidence.Low)}.");
        Line("- Les codes des sources sont expliqués dans [SOURCES.md](Legislation/SOURCES.md).");
        Line(
            "- Ce fichier est écrit par un test à partir des fichiers de `Legislation` : ne le modifiez pas à la main."
        );
        Line();
        Line("| partie | fichier | identifiants |");
        Line("| --- | --- | --- |");
        foreach (LawFile file in LawFile.All)
        {
            string ids = string.Join(" · ", file.Ids.Select(Link));
            Line($"| [{LawWords.Plain(file.Label)}](#{file.Anchor}) | `{file.Name}` | {ids} |");
        }
    }

    private void WriteFile(LawFile file)
    {
        Line();
        Line($"## <a id=\"{file.Anchor}\"></a>{LawWords.Plain(file.Label)}");
        foreach (string id in file.Ids)
        {
            Line();
            Line($"### <a id=\"{id}\"></a>{LawWords.Plain(id)}");
            if (file.Rules.Contains(id))
            {
                WriteRule(_law.Rules.Single(rule => rule.Id == id));
            }

            if (file.Parameters.Contains(id))
            {
                WriteParameter(_law.Parameter(id));
            }

            if (file.Deadlines.Contains(id))
            {
                WriteDeadline(_law.Deadlines.Single(deadline => deadline.Id == id));
            }
        }
    }

    private void WriteRule(Rule rule)
    {
        Line();
        Line($"**Règle.** {LawWords.Plain(rule.Statement.French)}");
        Line();
        Line($"- Fondement : {LawWords.Plain(rule.LegalBasis.ToString())}");
        Line($"- En vigueur : {LawWords.Dates(rule.From, rule.To)}");
        Line($"- Si elle n’est pas satisfaite : {LawWords.Meaning(rule.Severity)}");
        WriteTrust(rule.Source, rule.Confidence, rule.CheckedOn);
    }

    private void WriteParameter(Parameter parameter)
    {
        Line();
        Line($"**Paramètre.** {LawWords.Plain(parameter.Label.French)} ({parameter.Unit.Label.French}).");
        Line();
        Line("| période | valeur | référence | source | confiance | vérifié le |");
        Line("| --- | --- | --- | --- | --- | --- |");
        foreach (DatedValue row in parameter.Values)
        {
            Line(
                $"| {LawWords.Dates(row.From, row.To)} | {LawWords.Value(parameter.Unit, row)} | {LawWords.Plain(row.Reference.ToString())} "
                    + $"| {LawWords.Plain(row.Source)} | {LawWords.Label(row.Confidence)} | {LawWords.Day(row.CheckedOn)} |"
            );
        }
    }

    private void WriteDeadline(DeadlineDefinition deadline)
    {
        Line();
        Line($"**Délai.** {LawWords.Plain(deadline.Label.French)}.");
        Line();
        Line($"- Terme : {Term(deadline)}");
        Line($"- Décompte : {deadline.Rule.Label.French} ({LawWords.Plain(deadline.Rule.LegalBasis.ToString())})");
        Line("- Respecté par : ", deadline.MetBy?.Label.French);
        Line("- Ensuite : ", deadline.Consequence?.Label.French);
        if (deadline.Extension is { } extension)
        {
            Line(
                $"- Prolongation : {extension.Period.Format(Language.French)} au plus, par {LawWords.Plain(extension.Authority.French)} "
                    + $"({LawWords.Plain(extension.Reference.ToString())})"
            );
        }

        Line("- Autre lecture de : ", deadline.AlternativeTo is { } other ? Link(other) : null);
        Line("- À savoir : ", deadline.Note is { } note ? LawWords.Plain(note.French) : null);
        Line($"- Fondement : {LawWords.Plain(deadline.Reference.ToString())}");
        Line($"- En vigueur : {LawWords.Dates(deadline.From, deadline.To)}");
        WriteTrust(deadline.Source, deadline.Confidence, deadline.CheckedOn);
    }

    private static string Term(DeadlineDefinition deadline)
    {
        string start = deadline.Start is { } trigger ? $", à compter de : {trigger.Label.French}" : "";
        return deadline switch
        {
            { Day: { } day } => LawWords.Day(day),
            { Period: { } period } => period.Format(Language.French) + start,
            { Parameter: { } parameter } => $"la durée du paramètre {Link(parameter)}{start}",
            { YearsAfterStart: 1 } => $"le 31 décembre de l’année suivante{start}",
            { YearsAfterStart: { } years } => $"le 31 décembre de la {years}e année suivante{start}",
            _ => throw new InvalidOperationException($"The deadline {deadline.Id} has no length."),
        };
    }

    private void WriteTrust(string source, Confidence confidence, LocalDate checkedOn)
    {
        Line($"- Source : {LawWords.Plain(source)}");
        Line($"- Confiance : {LawWords.Label(confidence)}");
        Line($"- Vérifié le {LawWords.Day(checkedOn)}");
    }

    private static string Link(string id) => $"[{LawWords.Plain(id)}](#{id})";

    private void Line(string start, string? rest)
    {
        if (rest is not null)
        {
            Line(start + rest);
        }
    }

    private void Line(string line = "") => _text.Append(line).Append('\n');

    /// <summary>What one legislation file holds: rules in the order of the checks, then parameters and deadlines in the order of the file.</summary>
    private sealed record LawFile(
        string Name,
        string Label,
        IReadOnlyList<string> Rules,
        IReadOnlyList<string> Parameters,
        IReadOnlyList<string> Deadlines
    )
    {
        internal static IReadOnlyList<LawFile> All { get; } =
        [
            .. LawFolder
                .EmbeddedFiles.OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => Of(file.Name, JsonDocument.Parse(file.Content).RootElement)),
        ];

        /// <summary>An id that is both a rule and a parameter has one entry.</summary>
        internal IReadOnlyList<string> Ids => [.. Rules.Concat(Parameters).Concat(Deadlines).Distinct()];

        internal string Anchor => Path.GetFileNameWithoutExtension(Name) + "-file";

        private static LawFile Of(string name, JsonElement json)
        {
            IReadOnlyList<string> rules = IdsOf(json, "rules");
            return new(
                name,
                json.GetProperty("label").GetProperty("fr").GetString()!,
                [.. RuleCatalogue.All.Select(rule => rule.Id).Where(rules.Contains)],
                IdsOf(json, "parameters"),
                IdsOf(json, "deadlines")
            );
        }

        private static IReadOnlyList<string> IdsOf(JsonElement json, string list) =>
            json.TryGetProperty(list, out JsonElement entries)
                ? [.. entries.EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!)]
                : [];
    }
}
