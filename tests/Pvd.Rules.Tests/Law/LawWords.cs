using System.Globalization;
using System.Text.RegularExpressions;
using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>The words of the catalogue of the law, safe to stand in a table of Markdown.</summary>
internal static partial class LawWords
{
    /// <summary>A text of the law as Markdown shows it, on one line.</summary>
    internal static string Plain(string text) => Special().Replace(text.ReplaceLineEndings(" "), @"\$0");

    internal static string Day(LocalDate day) => FactValue.Of(day).Format(Language.French);

    internal static string Dates(LocalDate from, LocalDate? to) =>
        to is not { } last ? $"depuis le {Day(from)}"
        : last == from ? $"le {Day(from)}"
        : $"du {Day(from)} au {Day(last)}";

    internal static string Value(Unit unit, DatedValue row)
    {
        string note = row.Note is { } known ? Plain(known.French) : "";
        if (!row.Value.IsKnown)
        {
            return $"**inconnu** : {note}";
        }

        string value = row.Value.Kind switch
        {
            // A factor or a density is not a share of something.
            FactKind.Ratio when !unit.Equals(Unit.Percent) => Decimal(row.Value.Ratio),
            FactKind.Text => Plain(row.Value.Text.French),
            _ => row.Value.Format(Language.French),
        };
        return $"**{value}**{Force(row)}{(note.Length > 0 ? " — " + note : "")}";
    }

    internal static string Label(Confidence confidence) =>
        confidence switch
        {
            Confidence.High => "élevée",
            Confidence.Medium => "moyenne",
            _ => "faible",
        };

    internal static string Meaning(Confidence confidence) =>
        confidence switch
        {
            Confidence.High => "le texte a été lu, ou deux pages officielles concordent",
            Confidence.Medium => "une seule page, officielle ou sérieuse",
            _ => "hypothèse, ou source fragile",
        };

    internal static string Meaning(Severity severity) =>
        severity switch
        {
            Severity.Error => "la réponse ne peut être favorable",
            Severity.Warning => "la réponse tient, mais quelqu’un doit regarder",
            _ => "bon à savoir",
        };

    private static string Force(DatedValue row) =>
        row.Force switch
        {
            ValueForce.Binding => "",
            ValueForce.Target => " (objectif, non contraignant)",
            ValueForce.Local => " (chiffre local)",
            ValueForce.Observed => " (constaté, sans être une règle)",
            ValueForce other => throw new InvalidOperationException($"No word for a value of force {other}."),
        };

    private static string Decimal(Ratio ratio) =>
        ((decimal)ratio.Numerator / ratio.Denominator)
            .ToString("0.######", CultureInfo.InvariantCulture)
            .Replace('.', ',');

    [GeneratedRegex(@"[\\`*_\[\]<>|]")]
    private static partial Regex Special();
}
