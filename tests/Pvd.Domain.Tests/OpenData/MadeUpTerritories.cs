using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>All files around a made-up history of communes, with rows that contradict one another.</summary>
internal sealed class MadeUpTerritories(MadeUpCog cog)
{
    private static readonly string[] Sirens = ["200034528", "200041416", "243200417"];

    private readonly List<(LocalDate Day, IReadOnlyDictionary<string, string> Communes)> _years = [.. cog.Years];

    internal static ProgrammeList Programme(LocalDate day, params string[] rows) =>
        ProgrammeList
            .Read(MadeUpCog.Stream(["insee,libelle,acv,acv_date,pvd,pvd_date,ort,ort_date", .. rows]), day)
            .ValueOrThrow();

    internal static TerritoryReading Read(MadeUpCog cog, IEnumerable<ProgrammeList> programmes) =>
        TerritoryReading
            .Read(
                new(
                    MadeUpCog.Stream(["TYPECOM,COM,DEP,LIBELLE,COMPARENT", .. Today(cog)]),
                    MadeUpCog.Stream([MadeUpCog.Header, .. cog.Rows]),
                    programmes: programmes
                )
            )
            .ValueOrThrow();

    /// <param name="order">In which order to give rows, and files of one kind.</param>
    internal TerritoryReading Read(Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        LocalDate later = _years[_years.Count / 2].Day.PlusDays(1);
        Dictionary<string, EpciFiles> epcis = new()
        {
            ["early"] = Epcis(_years[0], 0),
            ["late"] = Epcis((later, _years[^1].Communes), 1),
        };
        Dictionary<string, ProgrammeList> programmes = new()
        {
            ["early"] = Programme(
                _years[0].Day,
                [
                    .. order([
                        "23001,B,false,,true,2000-07-01,true,",
                        "23001,A,true,,true,2000-08-01,false,",
                        "23001,C,false,,false,,true,2000-09-01",
                    ]),
                ]
            ),
            ["late"] = Programme(
                later,
                [.. order(["23002,,false,,true,2001-07-01,true,2004-01-01", "23003,,true,,false,,true,"])]
            ),
            ["same day"] = Programme(
                later,
                [.. order(["23002,,false,,true,2002-07-01,true,2004-01-01", "23004,,true,,false,,true,"])]
            ),
            ["launch"] = Launch(),
        };
        return TerritoryReading
            .Read(
                new(
                    Stream(
                        "TYPECOM,COM,DEP,LIBELLE,COMPARENT",
                        [
                            .. Today(cog),
                            "COM,23901,23,Deux Noms,",
                            "COM,23901,23,Autre Nom,",
                            "ARM,23902,23,Partie B,23901",
                            "COMD,23902,23,Partie A,23901",
                            "COMA,23902,23,Partie C,23901",
                        ]
                    ),
                    Stream(
                        MadeUpCog.Header,
                        [
                            .. cog.Rows,
                            "32,1999-01-01,COM,23903,Vieux,COM,23901,Autre Nom",
                            "31,1999-01-01,COM,23903,Vieil,COM,23901,Encore Un",
                            "21,1998-01-01,COM,23904,Mère,COM,23905,Fille",
                            "21,1998-01-01,COM,23904,Mère,COM,23906,Fils",
                            "10,1998-01-01,COM,23904,Mère,COM,23904,Maire",
                        ]
                    ),
                    Stream("DEP,REG,LIBELLE", ["23,75,Creuse", "23,76,Creuse", "24,75,Dordogne", "24,75,Autre"]),
                    Stream("REG,LIBELLE", ["75,Nouvelle-Aquitaine", "76,Occitanie", "76,Autre"]),
                    Stream("code_commune,nom_commune", ["98735,Papeete", "98735,Pape'ete", "98818,Nouméa"]),
                    order(epcis.Keys).Select(key => epcis[key]),
                    order(programmes.Keys).Select(key => programmes[key])
                )
            )
            .ValueOrThrow();

        EpciFiles Epcis((LocalDate Day, IReadOnlyDictionary<string, string> Communes) year, int shift) =>
            new(
                year.Day,
                Stream(
                    "siren,raison_sociale,nature_juridique,dept_siege,nb_membres",
                    [
                        .. Sirens.Select(siren => $"{siren},EPCI {siren},CC,23,3"),
                        "200034528,EPCI 200034528,CA,24,3",
                        "200034528,EPCI 200034528,CA,,",
                    ]
                ),
                Stream(
                    "siren_epci,insee",
                    [
                        .. year
                            .Communes.Keys.Select((code, i) => (code, i))
                            .Where(pair => pair.i % 4 < 3)
                            .Select(pair => $"{Sirens[(pair.i + shift) % 3]},{pair.code}"),
                        $"200041416,{year.Communes.Keys.First()}",
                        $"243200417,{year.Communes.Keys.First()}",
                    ]
                )
            );

        ProgrammeList Launch() =>
            ProgrammeList
                .Read(
                    Stream(
                        "id_pvd,insee_com,lib_com,date_signature,siren_epci",
                        ["pvd-75-23-2,23005,Bourg,,200041416", "pvd-75-23-1,23005,Autre,,", ",23005,Zut,,200034528"]
                    ),
                    _years[0].Day
                )
                .ValueOrThrow();

        MemoryStream Stream(string header, IEnumerable<string> rows) => MadeUpCog.Stream([header, .. order(rows)]);
    }

    /// <summary>All that can be asked of a registry, and the kinds of what was odd.</summary>
    internal IReadOnlyList<string> Describe(TerritoryReading reading)
    {
        TerritoryRegistry registry = reading.Registry;
        List<LocalDate> days =
        [
            new(1997, 1, 1),
            new(1998, 6, 1),
            .. _years.Select(year => year.Day).Where((_, i) => i % 5 == 0),
        ];
        InseeCommuneCode[] codes =
        [
            .. Enumerable
                .Range(1, 8)
                .Concat(Enumerable.Range(901, 6))
                .Select(i => InseeCommuneCode.Parse($"23{i:000}")),
            InseeCommuneCode.Parse("98735"),
        ];
        return
        [
            .. reading.Oddities.Select(oddity => oddity.Code).Order(StringComparer.Ordinal),
            .. registry.Departments.Select(department => department.ToString()),
            .. registry.ProgrammeEntries.Select(entry => entry.ToString()),
            .. registry.EpciListDays.Select(IsoDay.Format),
            .. codes.SelectMany(code => registry.VersionsOf(code)).Select(Text),
            .. codes
                .SelectMany(code => registry.ChangesOf(code))
                .Select(change => $"{change.On} {change.Kind} {Text(change.Before)} {Text(change.After)}"),
            .. from day in days
            from epci in registry.EpcisOn(day)
            select $"{day} {epci} {epci.Kind} {epci.Seat} {epci.ListedOn} {string.Join("+", epci.Members)}",
            .. from day in days
            from code in codes
            select string.Join(
                " ",
                [
                    $"{day} {code} {TextOf(registry.Resolve(code, day))} {(registry.EpciOf(code, day) as EpciMembership.Member)?.Epci}",
                    .. registry.ProgrammesOf(code, day).Select(entry => entry.ToString()),
                    .. registry.Follow(code, days[0], day).Select(Text),
                    .. registry.Lineage(code, days[0], day).Select(change => change.On.ToString()),
                ]
            ),
            .. from day in days
            from match in registry.Search("Bourg 3", day)
            select $"{match.Commune.Code} {match.Likeness} {match.Homonyms}",
        ];
    }

    private static IEnumerable<string> Today(MadeUpCog cog) =>
        cog.Years.Last().Communes.Select(row => $"COM,{row.Key},23,{row.Value},");

    private static string Text(RegisteredCommune? commune) => $"{commune} {commune?.From}-{commune?.Until}";

    private static string TextOf(CommuneResolution resolution) =>
        resolution.Match(
            found => Text(found.Commune),
            replaced => string.Join("+", replaced.Communes.Select(Text)),
            part => $"{part.Part.Name} {part.Part.Kind} {part.Commune}",
            _ => "?"
        );
}
