using Pvd.Domain.Programme;
using Pvd.Testing.Generators;

namespace Pvd.Domain.Tests.Programme;

/// <summary>Searching a catalogue of aids, and saying why an aid is not shown.</summary>
public sealed class AidCatalogueTests
{
    private static readonly LocalDate Day = new(2024, 8, 1);

    private static readonly AidPlace Airvault = new(InseeCommuneCode.Parse("79005"), RegionCode.Parse("75"));

    /// <summary>A thousand aids, each judged by plain comparisons that share no code with the search.</summary>
    [Property(MaxTest = 8, Arbitrary = [typeof(AidArbitraries)])]
    public void It_shows_what_a_naive_filter_leaves_and_names_what_hides_the_rest(
        AidCatalogue catalogue,
        AidSearch search
    )
    {
        IReadOnlyList<AidAnswer> answers = catalogue.Search(search);

        Assert.Equal(1_000, answers.Count);
        foreach (AidAnswer answer in answers)
        {
            IReadOnlyList<string> reasons = [.. NaiveReasons(answer.Aid, search)];

            Assert.Equal(reasons.Count == 0, answer.IsShown);
            Assert.Equal(reasons, answer.HiddenBy.Select(condition => condition.Value));
            Assert.Contains(answer.Aid.Name, answer.Explain(Language.French), StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 5, Arbitrary = [typeof(AidArbitraries)])]
    public void An_empty_search_hides_nothing(AidCatalogue catalogue) =>
        Assert.All(catalogue.Search(new()), answer => Assert.True(answer.IsShown && answer.InDoubt.Count == 0));

    [Fact]
    public void Each_condition_says_why_it_hides()
    {
        Aid aid = new(
            "1",
            "Prime",
            instruments: [AidInstrument.Grant],
            themes: ["Eau potable"],
            perimeter: new(departments: [DepartmentCode.Parse("32")]),
            opensOn: new(2024, 7, 4),
            closesOn: new(2024, 10, 4),
            minimumRate: Rate.FromPercent(10),
            maximumRate: Rate.FromPercent(22)
        );

        Assert.Equal(
            "« Prime » n’est pas proposée : elle n’est pas ouverte à la commune 79005.",
            Why(aid, new(Airvault))
        );
        Assert.Equal(
            "« Prime » n’est pas proposée : elle ne porte pas sur le thème « Friche ».",
            Why(aid, new(theme: "Friche"))
        );
        Assert.Equal(
            "« Prime » n’est pas proposée : elle ne prend pas la forme demandée (prêt).",
            Why(aid, new(instrument: AidInstrument.Loan))
        );
        Assert.Equal(
            "« Prime » n’est pas proposée : elle n’ouvre que le 4 juillet 2024.",
            Why(aid, new(openOn: new(2024, 7, 3)))
        );
        Assert.Equal(
            "« Prime » n’est pas proposée : elle n’était ouverte que jusqu’au 4 octobre 2024.",
            Why(aid, new(openOn: new(2024, 10, 5)))
        );
        Assert.Equal(
            "« Prime » n’est pas proposée : ses taux sont en dehors de ceux demandés.",
            Why(aid, new(minimumRate: Rate.FromPercent(23)))
        );
        Assert.Equal(
            "\"Prime\" is not shown: it is not open to the commune 79005 and its rates lie outside those asked for.",
            Answer(aid, new(Airvault, maximumRate: Rate.FromPercent(9))).Explain(Language.English)
        );
        Assert.Equal("« Prime » répond à toutes les conditions.", Why(aid, new(theme: "EAU POTABLE", openOn: Day)));
    }

    [Fact]
    public void What_is_not_known_hides_nothing_and_is_to_be_checked()
    {
        AidAnswer answer = Answer(
            new("1", "Prime"),
            new(Airvault, "Friche", AidInstrument.Loan, Day, Rate.FromPercent(5))
        );

        Assert.True(answer.IsShown);
        Assert.Equal(AidCondition.All, answer.InDoubt);
        Assert.Equal(
            "« Prime » est proposée ; il reste à vérifier : le territoire demandé, thème, forme de l’aide, ouverture et taux.",
            answer.Explain(Language.French)
        );
    }

    [Theory]
    [InlineData("2024-07-03", false)]
    [InlineData("2024-07-04", true)]
    [InlineData("2024-10-04", true)]
    [InlineData("2024-10-05", false)]
    public void It_is_open_on_both_of_its_days(string day, bool isOpen)
    {
        Aid aid = new("1", "Prime", opensOn: new(2024, 7, 4), closesOn: new(2024, 10, 4));

        Assert.Equal(isOpen, aid.IsOpenOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));
    }

    [Fact]
    public void A_permanent_aid_is_open_where_no_day_says_otherwise()
    {
        Assert.True(new Aid("1", "x", recurrence: AidRecurrence.Permanent).IsOpenOn(Day));
        Assert.False(new Aid("1", "x", recurrence: AidRecurrence.Permanent, closesOn: Day.PlusDays(-1)).IsOpenOn(Day));
        Assert.Null(new Aid("1", "x", opensOn: Day).IsOpenOn(Day));
        Assert.Null(new Aid("1", "x", recurrence: AidRecurrence.Recurring).IsOpenOn(Day));
    }

    [Fact]
    public void A_perimeter_asks_for_the_region_only_where_it_needs_it()
    {
        AidPlace bare = new(InseeCommuneCode.Parse("79005"));
        AidPerimeter regional = new(regions: [RegionCode.Parse("75")]);

        Assert.Null(regional.Covers(bare));
        Assert.True(regional.Covers(Airvault));
        Assert.True(new AidPerimeter(isNational: true).Covers(bare));
        Assert.True(new AidPerimeter(departments: [DepartmentCode.Parse("79")]).Covers(bare));
        Assert.False(new AidPerimeter().Covers(bare));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AidCatalogue([new("1", "x"), new("1", "y")]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Aid("1", "x", opensOn: Day, closesOn: Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() =>
            new Aid("1", "x", minimumRate: Rate.FromPercent(2), maximumRate: Rate.FromPercent(1))
        );
        Assert.Throws<ArgumentException>(() =>
            new AidSearch(minimumRate: Rate.FromPercent(2), maximumRate: Rate.FromPercent(1))
        );
    }

    private static AidAnswer Answer(Aid aid, AidSearch search) => new AidCatalogue([aid]).Search(search)[0];

    private static string Why(Aid aid, AidSearch search) =>
        Answer(aid, search).Explain(Language.French).Replace('\u00A0', ' ');

    private static IEnumerable<string> NaiveReasons(Aid aid, AidSearch search)
    {
        if (search.Place is { } place && aid.Perimeter is { IsNational: false } perimeter)
        {
            bool isListed = perimeter
                .Communes.Select(code => "c" + code)
                .Concat(perimeter.Departments.Select(code => "d" + code))
                .Concat(perimeter.Regions.Select(code => "r" + code))
                .Concat(perimeter.Epcis.Select(code => "e" + code))
                .Any(code =>
                    code == "c" + place.Commune
                    || code == "d" + place.Commune.Department
                    || code == "r" + place.Region
                    || code == "e" + place.Epci
                );
            bool mayBe =
                (place.Region is null && perimeter.Regions.Count > 0)
                || (place.Epci is null && perimeter.Epcis.Count > 0);
            if (!isListed && !mayBe)
            {
                yield return "place";
            }
        }

        if (
            search.Theme is { } theme
            && aid.Themes is { } themes
            && themes.All(known => !known.Equals(theme, StringComparison.OrdinalIgnoreCase))
        )
        {
            yield return "theme";
        }

        if (
            search.Instrument is { } instrument
            && aid.Instruments is { } forms
            && forms.All(form => form != instrument)
        )
        {
            yield return "instrument";
        }

        if (
            search.OpenOn is { } day
            && (
                (aid.OpensOn is { } first && first > day)
                || (aid.ClosesOn is { } last && last < day && aid.Recurrence != AidRecurrence.Recurring)
            )
        )
        {
            yield return "open-on";
        }

        if (
            (search.MinimumRate is { } low && aid.MaximumRate is { } most && most.Value < low.Value)
            || (search.MaximumRate is { } high && aid.MinimumRate is { } least && least.Value > high.Value)
        )
        {
            yield return "rate";
        }
    }
}
