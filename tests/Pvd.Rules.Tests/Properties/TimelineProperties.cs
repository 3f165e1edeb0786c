using Pvd.Rules.Governance;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>The committee over time leaves no day out, and says of each day what is answered on that day.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)])]
public sealed class TimelineProperties
{
    [Property]
    public void The_periods_follow_one_another_to_the_day_of_the_law(DossierRecipe recipe)
    {
        IReadOnlyList<CommitteePeriod> periods = Timeline(recipe);

        Assert.Equal(recipe.Today, periods[^1].Until);
        Assert.All(periods, period => Assert.True(period.From <= period.Until));
        Assert.All(
            periods.Zip(periods.Skip(1)),
            pair =>
            {
                Assert.Equal(pair.First.Until.PlusDays(1), pair.Second.From);
                Assert.False(
                    pair.First.Validity == pair.Second.Validity
                        && pair.First.Mendings.SequenceEqual(pair.Second.Mendings)
                );
            }
        );
        IEnumerable<LocalDate> mandates = (recipe.Dossier.Committee?.Members ?? []).Select(member => member.From);
        Assert.Equal(mandates.Where(day => day <= recipe.Today).Append(recipe.Today).Min(), periods[0].From);
    }

    [Property]
    public void Every_day_of_a_period_is_answered_as_the_period_says(DossierRecipe recipe, ushort some)
    {
        PvdDossier dossier = recipe.Dossier;
        foreach (CommitteePeriod period in Timeline(recipe))
        {
            int length = Period.DaysBetween(period.From, period.Until);
            foreach (int day in new[] { 0, length, some % (length + 1), some / 7 % (length + 1) }.Distinct())
            {
                LocalDate on = period.From.PlusDays(day);
                Assessment answer = Given.Rules.Committee.Assess(dossier, Legislation.Embedded.At(on));

                Assert.Equal($"{on} {period.Validity}", $"{on} {Validity(answer)}");
            }

            Assert.Equal(period.Validity == CommitteeValidity.InOrder, period.Mendings.Count == 0);
        }
    }

    /// <summary>Rules that the committee may break are those of its own: each has words for who mends it.</summary>
    [Property]
    public void Who_acts_is_told_in_both_languages_and_without_a_placeholder(DossierRecipe recipe) =>
        Assert.All(
            Timeline(recipe).SelectMany(period => period.Mendings),
            mending =>
                Assert.All(
                    Reading.Languages,
                    language => Assert.DoesNotMatch(Reading.Placeholder(), mending.Sentence(language))
                )
        );

    private static IReadOnlyList<CommitteePeriod> Timeline(DossierRecipe recipe) =>
        Given.Rules.Committee.Timeline(recipe.Dossier, Legislation.Embedded.At(recipe.Today));

    private static CommitteeValidity Validity(Assessment answer) =>
        answer.AnswerCode switch
        {
            "favourable" => CommitteeValidity.InOrder,
            "unfavourable" => CommitteeValidity.NotInOrder,
            _ => CommitteeValidity.CannotTell,
        };
}
