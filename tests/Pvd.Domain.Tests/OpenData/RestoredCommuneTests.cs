using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>A merger that is undone: each commune has its own territory again, and no more.</summary>
public sealed class RestoredCommuneTests
{
    // Neussargues en Pinatelle, made of three here, undone on 1 January 2025.
    private static readonly string[] Movements =
    [
        "32,2016-12-01,COM,15031,Celles,COM,15141,Neussargues en Pinatelle",
        "32,2016-12-01,COM,15035,Chalinargues,COM,15141,Neussargues en Pinatelle",
        "32,2016-12-01,COM,15141,Neussargues-Moissac,COM,15141,Neussargues en Pinatelle",
        "21,2025-01-01,COMD,15031,Celles,COM,15031,Celles",
        "21,2025-01-01,COM,15141,Neussargues en Pinatelle,COM,15031,Celles",
        "21,2025-01-01,COM,15141,Neussargues en Pinatelle,COM,15035,Chalinargues",
        "21,2025-01-01,COM,15141,Neussargues en Pinatelle,COM,15141,Neussargues-Moissac",
    ];

    private static readonly LocalDate Before = new(2015, 1, 1);
    private static readonly LocalDate Merged = new(2020, 1, 1);
    private static readonly LocalDate After = new(2026, 1, 1);

    [Theory]
    [InlineData("15031", "15031")]
    [InlineData("15035", "15035")]
    [InlineData("15141", "15141")]
    public void Each_has_its_own_again(string code, string expected)
    {
        TerritoryRegistry registry = Read();

        Assert.Equal([expected], Followed(registry, code, Before, After));
        Assert.Equal([expected], Followed(registry, code, After, Before));
        Assert.Equal(["15141"], Followed(registry, code, Before, Merged));
        Assert.Equal(["15141"], Followed(registry, code, After, Merged));
        Assert.Equal(
            [2016, 2025],
            registry.Lineage(InseeCommuneCode.Parse(code), Before, After).Select(change => change.On.Year)
        );
    }

    [Fact]
    public void A_commune_that_gave_its_code_to_all_that_it_was_merged_with_takes_back_its_own_only()
    {
        TerritoryRegistry registry = MadeUpCog
            .Read(
                [
                    "32,2005-01-01,COM,23001,A,COM,23001,AB",
                    "32,2005-01-01,COM,23005,B,COM,23001,AB",
                    "50,2007-01-01,COM,23001,AB,COM,23005,AB",
                    "32,2009-01-01,COM,23005,AB,COM,23005,ABC",
                    "32,2009-01-01,COM,23002,C,COM,23005,ABC",
                    "21,2015-01-01,COM,23005,ABC,COM,23001,A",
                    "21,2015-01-01,COM,23005,ABC,COM,23005,BC",
                ],
                [new("23001", "A"), new("23005", "BC")]
            )
            .Registry;

        Assert.Equal(["23001"], Followed(registry, "23001", new(2004, 1, 1), After));
        Assert.Equal(["23005"], Followed(registry, "23005", new(2004, 1, 1), After));
        Assert.Equal(["23001", "23002"], Followed(registry, "23005", After, new(2006, 1, 1)));
    }

    /// <summary>Each time its land is cut anew, and nothing tells how: were every cut kept, forty times would be a billion pieces.</summary>
    [Fact]
    public void A_commune_that_parts_and_merges_again_and_again_under_new_codes_is_followed()
    {
        List<string> rows = [];
        for (int i = 0; i < 40; i++)
        {
            (string whole, string one, string other, string next) = (
                Code(i, 0),
                Code(i, 1),
                Code(i, 2),
                Code(i + 1, 0)
            );
            rows.Add($"21,{1950 + i}-01-01,COM,{whole},A,COM,{one},B");
            rows.Add($"21,{1950 + i}-01-01,COM,{whole},A,COM,{other},C");
            rows.Add($"32,{1950 + i}-07-01,COM,{one},B,COM,{next},A");
            rows.Add($"32,{1950 + i}-07-01,COM,{other},C,COM,{next},A");
        }

        TerritoryRegistry registry = MadeUpCog.Read(rows, [new(Code(40, 0), "A")]).Registry;

        Assert.Equal([Code(40, 0)], Followed(registry, Code(0, 0), new(1949, 1, 1), After));
        Assert.Equal([Code(0, 0)], Followed(registry, Code(40, 0), After, new(1949, 1, 1)));
        Assert.Equal([Code(39, 1), Code(39, 2)], Followed(registry, Code(0, 0), new(1949, 1, 1), new(1989, 3, 1)));

        static string Code(int time, int place) => FormattableString.Invariant($"23{(time * 3) + place + 1:000}");
    }

    [Fact]
    public void What_was_merged_goes_to_all_of_them_both_ways()
    {
        TerritoryRegistry registry = Read();
        string[] all = ["15031", "15035", "15141"];

        Assert.Equal(all, Followed(registry, "15141", Merged, After));
        Assert.Equal(all, Followed(registry, "15141", Merged, Before));
    }

    [Fact]
    public void A_list_made_after_the_split_means_the_commune_of_its_own_day()
    {
        TerritoryRegistry registry = Read(
            MadeUpTerritories.Programme(new(2026, 5, 27), "15141,Neussargues,false,,true,2021-05-31,false,")
        );

        Assert.Single(registry.ProgrammesOf(InseeCommuneCode.Parse("15141"), After));
        Assert.Single(registry.ProgrammesOf(InseeCommuneCode.Parse("15141"), Merged));
        Assert.Empty(registry.ProgrammesOf(InseeCommuneCode.Parse("15031"), After));
    }

    [Fact]
    public void A_list_made_before_the_split_means_all_that_was_merged()
    {
        TerritoryRegistry registry = Read(
            MadeUpTerritories.Programme(new(2024, 5, 27), "15141,Neussargues,false,,true,2021-05-31,false,")
        );

        Assert.Single(registry.ProgrammesOf(InseeCommuneCode.Parse("15031"), After));
        Assert.Single(registry.ProgrammesOf(InseeCommuneCode.Parse("15141"), After));
    }

    [Fact]
    public void A_commune_joined_after_the_signature_was_not_in_the_programme_before()
    {
        TerritoryRegistry registry = Read(
            MadeUpTerritories.Programme(new(2018, 1, 1), "15141,Neussargues,false,,true,2015-05-31,false,")
        );

        Assert.Single(registry.ProgrammesOf(InseeCommuneCode.Parse("15141"), Before));
        Assert.Empty(registry.ProgrammesOf(InseeCommuneCode.Parse("15031"), Before));
    }

    [Fact]
    public void A_part_that_comes_from_nowhere_may_hold_of_everything()
    {
        TerritoryRegistry registry = Read([
            "32,2010-01-01,COM,15002,B,COM,15001,A",
            "32,2010-01-01,COM,15001,A,COM,15001,A",
            "20,2015-01-01,COM,15001,A,COM,15003,C",
            "20,2015-01-01,COM,15001,A,COM,15001,A",
        ]);

        Assert.Equal(["15001", "15003"], Followed(registry, "15002", new(2009, 1, 1), After));
        Assert.Equal(["15001", "15002"], Followed(registry, "15003", After, new(2009, 1, 1)));
    }

    [DataTheory("insee-cog")]
    [InlineData("15031", "2016-01-01", "2026-01-01", "15031")]
    [InlineData("15141", "2016-01-01", "2026-01-01", "15141")]
    [InlineData("15141", "2020-01-01", "2026-01-01", "15031,15035,15047,15141,15171")]
    [InlineData("76095", "2011-01-01", "2026-01-01", "76095")]
    [InlineData("76108", "2011-01-01", "2026-01-01", "76108")]
    [InlineData("76108", "2013-01-01", "2026-01-01", "76095,76108")]
    public void So_it_is_in_the_real_files(string code, string from, string to, string expected) =>
        Assert.Equal(expected.Split(','), Followed(RealTerritories.Reading.Registry, code, Day(from), Day(to)));

    private static LocalDate Day(string text) => IsoDay.TryParse(text, out LocalDate day) ? day : default;

    private static IEnumerable<string> Followed(
        TerritoryRegistry registry,
        string code,
        LocalDate from,
        LocalDate to
    ) => registry.Follow(InseeCommuneCode.Parse(code), from, to).Select(commune => commune.Code.Value);

    private static TerritoryRegistry Read(params ProgrammeList[] programmes) => Read(Movements, programmes);

    private static TerritoryRegistry Read(string[] movements, params ProgrammeList[] programmes) =>
        TerritoryReading
            .Read(
                new(
                    MadeUpCog.Stream(["TYPECOM,COM,DEP,LIBELLE,COMPARENT"]),
                    MadeUpCog.Stream([MadeUpCog.Header, .. movements]),
                    programmes: programmes
                )
            )
            .ValueOrThrow()
            .Registry;
}
