using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>The days on which the answer about the effect of an ORT may change: those that the dossier names, those on which a term passes, and those of the law.</summary>
internal static class OrtDays
{
    /// <summary>The days in order, the first of which begins the story, up to the day of the law.</summary>
    internal static IReadOnlyList<LocalDate> Of(PvdDossier dossier, LawInForce law, ActFile? file)
    {
        LocalDate begin = LocalDate.Min(law.Day, law.Legislation.Rule(OrtRules.Claimed).From);
        return
        [
            .. OfLaw(law)
                .Concat(file is null ? [] : OfAct(file, dossier.Framework!))
                .Where(day => begin < day && day <= law.Day)
                .Append(begin)
                .Distinct()
                .OrderBy(day => day),
        ];
    }

    private static IEnumerable<LocalDate> OfLaw(LawInForce law)
    {
        foreach (
            RuleText text in OrtRules.All.Concat(FrameworkCheck.OfTheCode).Append(FrameworkContentRules.TwoGeographies)
        )
        {
            Rule rule = law.Legislation.Rule(text);
            yield return rule.From;
            if (rule.To is { } last)
            {
                yield return last.PlusDays(1);
            }
        }
    }

    private static IEnumerable<LocalDate> OfAct(ActFile file, FrameworkConvention act)
    {
        foreach (LocalDate day in OfHappenings(file))
        {
            yield return day;
        }

        foreach (Amendment amendment in act.Act.Amendments)
        {
            foreach (LocalDate day in OfHappenings(file with { Amendment = amendment }))
            {
                yield return day;
            }

            if (amendment.ExtendsTo is { } last && last < file.Today)
            {
                yield return last.PlusDays(1);
            }
        }

        if (act.Derogation?.DecidedOn is { } decided)
        {
            yield return decided;
        }

        if (ActWalk.Standing(file).FirstTerm is { } term && term < file.Today)
        {
            yield return term.PlusDays(1);
        }
    }

    private static IEnumerable<LocalDate> OfHappenings(ActFile file)
    {
        foreach (ActHappening happening in ActHappening.All(file))
        {
            yield return happening.On;
        }
    }
}
