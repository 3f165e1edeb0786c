using System.Text;
using Pvd.Domain;
using Pvd.Rules;
using Pvd.Rules.Governance;

namespace Pvd.Samples.Conventions;

/// <summary>The comité de projet over time: in order or not, and what must be mended by whom.</summary>
internal static class CommitteeStory
{
    internal static Story Of(IReadOnlyList<CommitteePeriod> periods) =>
        new(
            "committee",
            Texts.Committee,
            [
                .. periods.Select(period => new Chapter(
                    period.From,
                    period.Until,
                    CodeOf(period.Validity),
                    LabelOf(period.Validity),
                    Decisive(period),
                    Next(period)
                )),
            ],
            [],
            language => Tell(periods, language)
        );

    private static string CodeOf(CommitteeValidity validity) =>
        validity switch
        {
            CommitteeValidity.InOrder => "in-order",
            CommitteeValidity.NotInOrder => "not-in-order",
            _ => "cannot-tell",
        };

    private static Localized LabelOf(CommitteeValidity validity) =>
        validity switch
        {
            CommitteeValidity.InOrder => Texts.InOrder,
            CommitteeValidity.NotInOrder => Texts.NotInOrder,
            _ => Texts.CannotTell,
        };

    /// <summary>What stands against it, or is not known; all that was checked where the committee is in order.</summary>
    private static IReadOnlyList<Finding> Decisive(CommitteePeriod period) =>
        period.Validity switch
        {
            CommitteeValidity.NotInOrder => With(period, Outcome.NotMet),
            CommitteeValidity.CannotTell => With(period, Outcome.Unknown),
            _ => period.Assessment.Findings,
        };

    private static IReadOnlyList<Finding> With(CommitteePeriod period, Outcome outcome) =>
        [.. period.Assessment.Findings.Where(finding => finding.Outcome == outcome)];

    private static Localized? Next(CommitteePeriod period) =>
        period.Mendings.Count == 0
            ? null
            : new(
                string.Join(" ; ", period.Mendings.Select(mending => mending.Sentence(Language.French))),
                string.Join("; ", period.Mendings.Select(mending => mending.Sentence(Language.English)))
            );

    private static string Tell(IReadOnlyList<CommitteePeriod> periods, Language language)
    {
        StringBuilder text = new();
        text.Append(Texts.Committee.In(language)).Append('\n');
        foreach (CommitteePeriod period in periods)
        {
            text.Append(Texts.Between.Fill("{from}", period.From).Fill("{until}", period.Until).In(language))
                .Append(LabelOf(period.Validity).In(language))
                .Append(".\n");
            foreach (Finding finding in Decisive(period))
            {
                text.Append("   ").Append(finding.Sentence(language)).Append('\n');
            }

            foreach (CommitteeMending mending in period.Mendings)
            {
                text.Append("   → ").Append(mending.Sentence(language)).Append('\n');
            }
        }

        return text.ToString();
    }
}
