using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>The open files themselves, with their oddities, counted a second time without the library.</summary>
public sealed class RealFilesTests
{
    private static readonly LocalDate Cog = new(2026, 1, 1);

    private static TerritoryRegistry Registry => RealTerritories.Reading.Registry;

    [DataFact("insee-cog")]
    public void The_communes_of_a_department_are_as_many_as_its_rows()
    {
        Dictionary<string, int> expected = PlainCsv
            .Rows("insee-cog/communes-2026.csv")
            .Where(row => row["TYPECOM"] == "COM")
            .GroupBy(row => row["DEP"])
            .ToDictionary(group => group.Key, group => group.Count());
        HashSet<string> listed =
        [
            .. PlainCsv
                .Rows("insee-cog/communes-2026.csv")
                .Where(row => row["TYPECOM"] == "COM")
                .Select(row => row["COM"]),
        ];

        Dictionary<string, int> actual = Registry
            .CommunesOn(Cog)
            .Where(commune => listed.Contains(commune.Code.Value))
            .GroupBy(commune => commune.Department.Value)
            .ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(expected.OrderBy(pair => pair.Key), actual.OrderBy(pair => pair.Key));
    }

    [DataFact("insee-cog")]
    public void The_names_of_today_are_those_of_the_list() =>
        Assert.All(
            PlainCsv.Rows("insee-cog/communes-2026.csv").Where(row => row["TYPECOM"] == "COM"),
            row => Assert.Equal(row["LIBELLE"], Registry.Find(InseeCommuneCode.Parse(row["COM"]), Cog)?.Name)
        );

    [DataFact("pvd")]
    public void Each_town_of_the_list_of_2024_resolves_on_its_signing_date()
    {
        ProgrammeList list = RealTerritories.List("pvd-2024.csv", new(2024, 9, 16));

        Assert.Equal(PlainCsv.Rows("pvd/pvd-2024.csv").Count, list.Towns.Count);
        Assert.All(
            list.Towns,
            town =>
                Assert.IsType<CommuneResolution.Found>(
                    Registry.Resolve(town.Code, town.Entry(ProgrammeKind.Pvd)!.SignedOn ?? list.ListedOn)
                )
        );
    }

    [DataFact("pvd")]
    public void Each_of_them_is_found_by_the_name_that_the_list_writes()
    {
        ProgrammeList list = RealTerritories.List("pvd-2024.csv", new(2024, 9, 16));

        int sure = list.Towns.Count(town =>
            Registry
                .Search(town.Name!, list.ListedOn, town.Code.Department)
                .Any(match => match.Commune.Code.Equals(town.Code))
        );

        Assert.InRange(sure, list.Towns.Count * 97 / 100, list.Towns.Count);
    }

    [DataFact("pvd")]
    public void The_fictitious_row_of_2021_is_told_and_left_aside()
    {
        ProgrammeList list = RealTerritories.List("pvd-2021.csv", new(2021, 1, 22));

        Assert.Equal(ProgrammeListLayout.Launch2021, list.Layout);
        Assert.Equal(PlainCsv.Rows("pvd/pvd-2021.csv").Count - 1, list.Towns.Count);
        Assert.Contains("Trifouilly-les-Oies", Only(list, "programme.impossible-town").Message.French);
        Only(list, "csv.month-only");
    }

    [DataFact("pvd")]
    public void The_list_of_2026_counts_as_its_rows_do()
    {
        ProgrammeList list = RealTerritories.List("programmes-anct-2026.csv", new(2026, 5, 27));
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = PlainCsv.Rows("pvd/programmes-anct-2026.csv");

        foreach (ProgrammeKind programme in ProgrammeKind.All)
        {
            List<IReadOnlyDictionary<string, string>> flagged = [.. rows.Where(row => row[programme.Value] == "true")];
            List<ProgrammeEntry> entries =
            [
                .. list.Towns.Select(town => town.Entry(programme)).OfType<ProgrammeEntry>(),
            ];
            Assert.Equal(
                flagged.GroupBy(row => row["insee"][..2]).Select(group => (group.Key, group.Count())).Order(),
                entries.GroupBy(entry => entry.Code.Value[..2]).Select(group => (group.Key, group.Count())).Order()
            );
            Assert.Equal(
                flagged.Count(row => row[programme.Value + "_date"].Length == 0),
                entries.Count(entry => entry.SignedOn is null)
            );
        }

        Assert.Equal(
            rows.Count(row =>
                row["ort_date"].Length > 0
                && row["pvd_date"].Length > 0
                && string.CompareOrdinal(row["ort_date"], row["pvd_date"]) < 0
            ),
            list.Oddities.Count(oddity => oddity.Code == "programme.ort-before-pvd")
        );
        Assert.Equal(
            rows.Count(row => string.CompareOrdinal(row["ort_date"], "2026-05-27") > 0),
            list.Oddities.Count(oddity => oddity.Code == "programme.future-date")
        );
    }

    [DataFact("pvd")]
    public void A_code_of_the_list_that_has_gone_is_told_with_what_became_of_it()
    {
        HashSet<string> today =
        [
            .. PlainCsv
                .Rows("insee-cog/communes-2026.csv")
                .Where(row => row["TYPECOM"] == "COM")
                .Select(row => row["COM"]),
        ];
        string[] gone =
        [
            .. PlainCsv
                .Rows("pvd/programmes-anct-2026.csv")
                .Select(row => row["insee"])
                .Where(code => !today.Contains(code)),
        ];

        IEnumerable<Problem> told = RealTerritories.Reading.Oddities.Where(oddity =>
            oddity.Code == "programme.code-gone" && oddity.File == "programmes-anct-2026.csv"
        );

        Assert.Equal(gone.Order(), told.Select(oddity => oddity.Message.French[..5]).Order());
        Assert.All(told, oddity => Assert.DoesNotContain("aucune commune", oddity.Message.French));
    }

    [DataFact("epci")]
    public void Every_member_of_an_EPCI_is_in_it_and_in_no_other()
    {
        foreach (
            IReadOnlyDictionary<string, string> row in PlainCsv
                .Rows("epci/epci-membres-2025.csv")
                .Where(row => Registry.Find(InseeCommuneCode.Parse(row["insee"]), RealTerritories.Epci2025) is not null)
        )
        {
            EpciMembership membership = Registry.EpciOf(InseeCommuneCode.Parse(row["insee"]), RealTerritories.Epci2025);
            Assert.Equal(row["siren_epci"], Assert.IsType<EpciMembership.Member>(membership).Epci.Siren.Value);
        }
    }

    [DataFact("epci")]
    public void EPCI_across_departments_and_communes_without_one_are_told()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> members = PlainCsv.Rows("epci/epci-membres-2025.csv");
        int across = members
            .GroupBy(row => row["siren_epci"])
            .Count(epci => epci.Select(row => row["dep_com"]).Distinct().Skip(1).Any());

        Assert.Equal(across, Count("epci.across-departments"));
        Assert.Contains(
            RealTerritories.Reading.Oddities,
            oddity => oddity.Code == "epci.none" && oddity.Message.French.Contains("22016", StringComparison.Ordinal)
        );
        Assert.IsType<EpciMembership.Isolated>(Registry.EpciOf(InseeCommuneCode.Parse("22016"), Cog));
        Assert.All(Registry.EpcisOn(Cog), epci => Assert.True(epci.Kind?.HasOwnTaxation));
    }

    [DataTheory("insee-cog")]
    [InlineData(1943, 1)]
    [InlineData(1975, 12)]
    [InlineData(2012, 1)]
    [InlineData(2019, 1)]
    [InlineData(2024, 12)]
    [InlineData(2025, 6)]
    [InlineData(2026, 1)]
    public void Every_commune_has_one_department_and_one_EPCI_at_most(int year, int month) =>
        TerritoryTruths.Hold(Registry, new(year, month, 1));

    [DataFact("insee-cog")]
    public void Every_code_has_one_commune_at_most_on_any_day() =>
        Assert.All(
            Registry.CommunesOn(Cog),
            commune =>
            {
                IReadOnlyList<RegisteredCommune> versions = Registry.VersionsOf(commune.Code);
                Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.True(pair.First.Until < pair.Second.From));
            }
        );

    [DataFact("epci")]
    public void The_list_of_2025_says_nothing_of_the_years_before()
    {
        LocalDate eve = RealTerritories.Epci2025.PlusDays(-1);
        RegisteredEpci epci = Registry.EpcisOn(Cog)[0];

        Assert.Empty(Registry.EpcisOn(eve));
        Assert.Null(Registry.Find(epci.Siren, eve));
        Assert.IsType<EpciMembership.Unknown>(Registry.EpciOf(epci.Members[0], eve));
        Assert.Empty(Registry.FollowEpci(epci.Siren, Cog, eve));
        Assert.All(Registry.EpcisOn(Cog), listed => Assert.Equal(RealTerritories.Epci2025, listed.ListedOn));
    }

    [DataFact("insee-cog")]
    public void Whatever_has_changed_is_found_again_on_the_way_back()
    {
        LocalDate start = new(1950, 1, 1);
        int followed = 0;
        foreach (RegisteredCommune commune in Registry.CommunesOn(start).Where((_, i) => i % 7 == 0))
        {
            foreach (RegisteredCommune now in Registry.Follow(commune.Code, start, Cog))
            {
                followed++;
                Assert.Contains(commune, Registry.Follow(now.Code, Cog, start));
            }
        }

        Assert.True(followed > 1000);
    }

    [DataFact("insee-cog")]
    public void The_list_of_today_and_the_movements_agree_but_where_rows_are_held_back() =>
        Assert.DoesNotContain(
            RealTerritories.Reading.Oddities,
            oddity =>
                oddity.Code == "cog.disagreement"
                && !oddity.Message.English.Contains("is not in the list", StringComparison.Ordinal)
        );

    [DataFact("insee-cog")]
    public void The_names_of_departments_and_regions_are_those_of_the_library()
    {
        Assert.DoesNotContain(RealTerritories.Reading.Oddities, oddity => oddity.Code == "cog.other-region");
        Assert.Equal(PlainCsv.Rows("insee-cog/departements.csv").Count, Registry.Departments.Count);
        Assert.All(
            Registry.Departments,
            department => Assert.Equal(department.Name.Replace('\'', '’'), department.Code.Name)
        );
    }

    private static int Count(string code) => RealTerritories.Reading.Oddities.Count(oddity => oddity.Code == code);

    private static Problem Only(ProgrammeList list, string code) =>
        Assert.Single(list.Oddities, oddity => oddity.Code == code);
}
