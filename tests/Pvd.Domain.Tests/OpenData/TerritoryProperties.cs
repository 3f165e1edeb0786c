using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>What holds for any history of communes.</summary>
public sealed class TerritoryProperties
{
    [Property]
    public void Each_year_has_the_communes_that_it_had((byte, byte, byte)[] steps)
    {
        MadeUpCog cog = new(steps);
        TerritoryReading reading = cog.Read();

        Assert.Empty(reading.Oddities);
        foreach ((LocalDate day, IReadOnlyDictionary<string, string> communes) in cog.Years)
        {
            Assert.Equal(
                communes.Select(pair => (pair.Key, pair.Value)),
                reading.Registry.CommunesOn(day).Select(commune => (commune.Code.Value, commune.Name))
            );
        }
    }

    [Property]
    public void Whoever_goes_forward_and_back_comes_home((byte, byte, byte)[] steps, byte from, byte to)
    {
        MadeUpCog cog = new(steps);
        TerritoryRegistry registry = cog.Read().Registry;
        List<LocalDate> days = [.. cog.Years.Select(year => year.Day)];
        (LocalDate start, LocalDate end) = (days[from % days.Count], days[to % days.Count]);

        foreach (RegisteredCommune commune in registry.CommunesOn(start))
        {
            IReadOnlyList<RegisteredCommune> there = registry.Follow(commune.Code, start, end);
            Assert.NotEmpty(there);
            Assert.All(there, other => Assert.Contains(commune, registry.Follow(other.Code, end, start)));
            Assert.All(registry.Lineage(commune.Code, start, end), change => Assert.NotEqual(default, change.On));
        }
    }

    [Property]
    public void The_order_of_the_rows_does_not_matter((byte, byte, byte)[] steps, int seed)
    {
        MadeUpCog cog = new(steps);
        TerritoryRegistry expected = cog.Read().Registry;
        Random order = new(seed);
        TerritoryRegistry actual = MadeUpCog
            .Read(cog.Rows.OrderBy(_ => order.Next()), cog.Years.Last().Communes.OrderBy(_ => order.Next()))
            .Registry;

        for (int i = 1; i <= 8; i++)
        {
            InseeCommuneCode code = InseeCommuneCode.Parse($"2300{i}");
            Assert.Equal(expected.VersionsOf(code), actual.VersionsOf(code));
            Assert.Equal(expected.ChangesOf(code), actual.ChangesOf(code));
        }
    }

    [Property]
    public void A_programme_follows_its_commune((byte, byte, byte)[] steps, byte town)
    {
        MadeUpCog cog = new(steps);
        (LocalDate start, IReadOnlyDictionary<string, string> first) = cog.Years.First();
        string code = first.Keys.ElementAt(town % first.Count);
        ProgrammeList list = ProgrammeList
            .Read(
                MadeUpCog.Stream([
                    "id_pvd,lib_territoire,date_signature,liste_geo,insee",
                    $"pvd-75-23-1,Bourg,{start.Year}-05-31,Bourg ({code}),{code}",
                ]),
                new(2021, 1, 1)
            )
            .ValueOrThrow();
        TerritoryRegistry registry = TerritoryReading
            .Read(
                new(
                    MadeUpCog.Stream([
                        "TYPECOM,COM,DEP,LIBELLE,COMPARENT",
                        .. cog.Years.Last().Communes.Select(row => $"COM,{row.Key},23,{row.Value},"),
                    ]),
                    MadeUpCog.Stream([
                        "MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,LIBELLE_AP",
                        .. cog.Rows,
                    ]),
                    programmes: [list]
                )
            )
            .ValueOrThrow()
            .Registry;

        LocalDate end = cog.Years.Last().Day;
        HashSet<InseeCommuneCode> expected =
        [
            .. registry.Follow(InseeCommuneCode.Parse(code), start, end).Select(commune => commune.Code),
        ];
        Assert.All(
            registry.CommunesOn(end),
            commune =>
                Assert.Equal(expected.Contains(commune.Code) ? 1 : 0, registry.ProgrammesOf(commune.Code, end).Count)
        );
    }
}
