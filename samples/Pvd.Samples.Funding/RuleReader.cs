using NodaTime;
using Pvd.Rules;

namespace Pvd.Samples.Funding;

/// <summary>Says what a rule asks, since when, and what it means that it is not met.</summary>
internal static class RuleReader
{
    internal static IEnumerable<string> Lines(Rule rule, LocalDate? on, Words words)
    {
        yield return $"{rule.Id} — {words.Say(Texts.Rule)}";
        yield return "";
        yield return words.Say(rule.Statement);
        yield return words.Say(Texts.Reference, ("reference", rule.LegalBasis.ToString()));
        yield return on is { } day
            ? $"{Words.Capital(words.Say(Texts.OnDay, ("day", words.Day(day))))}{words.Colon}{words.InForce(rule, day)} ({words.Dates(rule.From, rule.To)})."
            : Words.Capital(words.InForce(rule, null)) + ".";
        yield return words.Say(Texts.NotMet(rule.Severity));
        yield return words.Trust(rule.Source, rule.Confidence, rule.CheckedOn);
    }
}
