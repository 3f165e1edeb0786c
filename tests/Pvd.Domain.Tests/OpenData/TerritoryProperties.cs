using Pvd.Domain.Json;
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
    public void A_commune_is_followed_to_those_that_hold_its_towns((byte, byte, byte)[] steps, byte from, byte to)
    {
        MadeUpCog cog = new(steps);
        TerritoryRegistry registry = cog.Read().Registry;
        List<LocalDate> days = [.. cog.Years.Select(year => year.Day)];
        (int start, int end) = (from % days.Count, to % days.Count);

        foreach (RegisteredCommune commune in registry.CommunesOn(days[start]))
        {
            Assert.Equal(
                cog.Followed(commune.Code.Value, start, end),
                registry.Follow(commune.Code, days[start], days[end]).Select(other => other.Code.Value)
            );
            Assert.All(
                registry.Lineage(commune.Code, days[start], days[end]),
                change =>
                    Assert.InRange(
                        change.On,
                        LocalDate.Min(days[start], days[end]),
                        LocalDate.Max(days[start], days[end])
                    )
            );
        }
    }

    [Property]
    public void A_gone_code_resolves_to_those_that_hold_its_towns((byte, byte, byte)[] steps, byte on)
    {
        MadeUpCog cog = new(steps);
        TerritoryRegistry registry = cog.Read().Registry;
        List<(LocalDate Day, IReadOnlyDictionary<string, string> Communes)> years = [.. cog.Years];
        int year = on % years.Count;

        foreach (string code in years[0].Communes.Keys.Where(code => !years[year].Communes.ContainsKey(code)))
        {
            int last = Enumerable.Range(0, year).Last(i => years[i].Communes.ContainsKey(code));
            CommuneResolution.Replaced replaced = Assert.IsType<CommuneResolution.Replaced>(
                registry.Resolve(InseeCommuneCode.Parse(code), years[year].Day)
            );
            Assert.Equal(cog.Followed(code, last, year), replaced.Communes.Select(commune => commune.Code.Value));
        }
    }

    [Property]
    public void A_programme_goes_where_the_towns_go_that_it_meant(
        (byte, byte, byte)[] steps,
        byte town,
        byte signature,
        byte listed
    )
    {
        MadeUpCog cog = new(steps);
        List<LocalDate> days = [.. cog.Years.Select(year => year.Day)];
        (int at, int list) = (signature % days.Count, listed % days.Count);
        string code = cog
            .Years.ElementAt(list)
            .Communes.Keys.ElementAt(town % cog.Years.ElementAt(list).Communes.Count);
        ProgrammeList programme = MadeUpTerritories.Programme(
            days[list],
            $"{code},Bourg,false,,true,{IsoDay.Format(days[at])},false,"
        );
        TerritoryRegistry registry = MadeUpTerritories.Read(cog, [programme]).Registry;

        List<string> atSignature = [.. cog.TownsOf(code, at)];
        List<string> meant = [.. cog.TownsOf(code, list)];
        if (atSignature.Intersect(meant).Any())
        {
            meant = [.. meant.Intersect(atSignature)];
        }
        else if (atSignature.Count == 0)
        {
            return;
        }

        for (int year = 0; year < days.Count; year++)
        {
            foreach (RegisteredCommune commune in registry.CommunesOn(days[year]))
            {
                Assert.Equal(
                    cog.TownsOf(commune.Code.Value, year).Intersect(meant).Any() ? 1 : 0,
                    registry.ProgrammesOf(commune.Code, days[year]).Count
                );
            }
        }
    }

    [Property(MaxTest = 50)]
    public void The_order_of_the_rows_and_of_the_files_does_not_matter((byte, byte, byte)[] steps, int seed)
    {
        MadeUpTerritories files = new(new(steps));

        TerritoryReading expected = files.Read(rows => rows);
        Random order = new(seed);
        TerritoryReading actual = files.Read(rows => rows.OrderBy(_ => order.Next()));

        Assert.Equal(files.Describe(expected), files.Describe(actual));
    }

    [Property(MaxTest = 50)]
    public void Every_commune_of_every_day_has_one_department_and_one_EPCI_at_most(
        (byte, byte, byte)[] steps,
        short shift
    )
    {
        TerritoryRegistry registry = new MadeUpTerritories(new(steps)).Read(rows => rows).Registry;

        TerritoryTruths.Hold(registry, new LocalDate(2003, 1, 1).PlusDays(shift));
    }
}
