using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

public sealed class TerritoryReadingTests
{
    private static readonly string[] Communes =
    [
        "TYPECOM,COM,REG,DEP,ARR,TNCC,NCC,LIBELLE,COMPARENT",
        "COM,23001,75,23,231,1,AHUN,Ahun,",
        "COM,23002,75,23,231,0,SAINT OEUF SUR CREUSE,Saint-Œuf-sur-Creuse,",
        "COM,23003,75,23,231,0,VAL D EPY,Val d'Épy,",
        "COM,24003,75,24,241,1,AHUN,Ahun,",
        "COM,13055,93,13,133,0,MARSEILLE,Marseille,",
        "ARM,13201,93,13,133,0,MARSEILLE 1ER,Marseille 1er Arrondissement,13055",
    ];

    private static readonly string[] Movements =
    [
        "MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,LIBELLE_AP",
        "32,2020-01-01,COM,23009,Vieux-Bourg,COM,23001,Ahun",
        "32,2020-01-01,COM,23009,Vieux-Bourg,COMD,23009,Vieux-Bourg",
        "32,2020-01-01,COM,23001,Ahun,COM,23001,Ahun",
        "10,2010-01-01,COM,23003,Val,COM,23003,Val d'Épy",
    ];

    private static readonly LocalDate Today = new(2026, 1, 1);

    [Fact]
    public void A_code_that_died_leads_to_the_commune_that_has_its_territory()
    {
        TerritoryRegistry registry = Read().Registry;
        InseeCommuneCode gone = InseeCommuneCode.Parse("23009");

        Assert.Equal("Vieux-Bourg", registry.Find(gone, new(2019, 12, 31))?.Name);
        Assert.Null(registry.Find(gone, new(2020, 1, 1)));
        CommuneResolution.Replaced replaced = Assert.IsType<CommuneResolution.Replaced>(registry.Resolve(gone, Today));
        Assert.Equal("Ahun", Assert.Single(replaced.Communes).Name);
        CommuneChange change = Assert.Single(registry.Lineage(gone, new(2015, 1, 1), Today));
        Assert.Equal((new LocalDate(2020, 1, 1), CommuneChangeKind.NewCommune), (change.On, change.Kind));
    }

    [Fact]
    public void An_arrondissement_is_part_of_its_commune_and_a_stranger_is_unknown()
    {
        TerritoryRegistry registry = Read().Registry;

        CommuneResolution.PartOf part = Assert.IsType<CommuneResolution.PartOf>(
            registry.Resolve(InseeCommuneCode.Parse("13201"), Today)
        );
        Assert.Equal(("Marseille", CommunePartKind.MunicipalArrondissement), (part.Commune.Name, part.Part.Kind));
        Assert.IsType<CommuneResolution.Unknown>(registry.Resolve(InseeCommuneCode.Parse("24999"), Today));
    }

    [Theory]
    [InlineData("Saint-Œuf-sur-Creuse", NameLikeness.SameName, "23002", true)]
    [InlineData("SAINT OEUF SUR CREUSE", NameLikeness.SameLetters, "23002", true)]
    [InlineData("St Œuf s/ Creuse", NameLikeness.Abbreviated, "23002", true)]
    [InlineData("Vieux Bourg", NameLikeness.OtherDay, "23001", false)]
    [InlineData("Saint-Oeuf-sur-Creuze", NameLikeness.Near, "23002", false)]
    [InlineData("Val", NameLikeness.OtherDay, "23003", false)]
    public void A_name_is_found_however_it_is_written(string name, NameLikeness likeness, string code, bool isSure)
    {
        CommuneMatch match = Assert.Single(Read().Registry.Search(name, Today));

        Assert.Equal((likeness, code, isSure), (match.Likeness, match.Commune.Code.Value, match.IsSure));
    }

    [Fact]
    public void Homonyms_are_told_and_a_department_decides()
    {
        TerritoryRegistry registry = Read().Registry;

        Assert.Equal(["23001", "24003"], registry.Search("ahun", Today).Select(match => match.Commune.Code.Value));
        Assert.All(registry.Search("ahun", Today), match => Assert.False(match.IsSure));
        Assert.True(Assert.Single(registry.Search("ahun", Today, DepartmentCode.Parse("24"))).IsSure);
        Assert.Empty(registry.Search("Nulle-Part-en-Forêt", Today));
        Assert.Empty(registry.Search(" - ", Today));
    }

    [Fact]
    public void EPCI_are_followed_from_list_to_list()
    {
        TerritoryRegistry registry = Read(
            new EpciFiles(
                new(2019, 1, 1),
                Epcis("200034528", "243200417"),
                Members(("200034528", "23001"), ("200034528", "23009"), ("243200417", "23002"))
            ),
            new EpciFiles(new(2024, 1, 1), Epcis("200041416"), Members(("200041416", "23001"), ("200041416", "23002")))
        ).Registry;
        (Siren old, Siren now) = (Siren.Parse("200034528"), Siren.Parse("200041416"));

        EpciSuccession onwards = Assert.Single(registry.FollowEpci(old, new(2020, 1, 1), Today));
        Assert.Equal((now, "23001"), (onwards.Epci.Siren, Assert.Single(onwards.Communes).Value));
        Assert.Equal(
            ["200034528", "243200417"],
            registry.FollowEpci(now, Today, new(2019, 6, 1)).Select(before => before.Epci.Siren.Value)
        );
        Assert.IsType<EpciMembership.Unknown>(registry.EpciOf(InseeCommuneCode.Parse("23001"), new(2018, 12, 31)));
        Assert.IsType<EpciMembership.Isolated>(registry.EpciOf(InseeCommuneCode.Parse("23003"), Today));
    }

    [Theory]
    [InlineData("200034528", "243200417")]
    [InlineData("243200417", "200034528")]
    public void A_commune_in_two_EPCI_is_told_and_left_in_one_whatever_the_order(string first, string second)
    {
        TerritoryReading reading = Read(
            new EpciFiles(
                new(2024, 1, 1),
                Epcis("200034528", "243200417"),
                Members((first, "23001"), (second, "23001"), (second, "23002"))
            )
        );

        Problem told = Assert.Single(reading.Oddities, oddity => oddity.Code == "epci.commune-twice");
        Assert.Equal(("membres 2024-01-01", "insee", 3), (told.File, told.Path, told.Line));
        Assert.Contains("23001", told.Message.English, StringComparison.Ordinal);
        Assert.Equal(
            "200034528",
            Assert
                .IsType<EpciMembership.Member>(reading.Registry.EpciOf(InseeCommuneCode.Parse("23001"), Today))
                .Epci.Siren.Value
        );
        Assert.Single(reading.Registry.EpcisOn(Today), epci => epci.Members.Contains(InseeCommuneCode.Parse("23001")));
    }

    [Fact]
    public void A_new_commune_is_in_the_EPCI_of_those_it_was_made_of()
    {
        string[] communes = [.. Communes, "COM,23010,75,23,231,0,NEUF,Neuf,"];
        string[] movements = [.. Movements, "50,2025-01-01,COM,23008,Neuf,COM,23010,Neuf"];
        TerritoryRegistry registry = TerritoryReading
            .Read(
                new(
                    MadeUpCog.Stream(communes),
                    MadeUpCog.Stream(movements),
                    epcis: [new(new(2024, 1, 1), Epcis("200041416"), Members(("200041416", "23008")))]
                )
            )
            .ValueOrThrow()
            .Registry;

        EpciMembership membership = registry.EpciOf(InseeCommuneCode.Parse("23010"), Today);

        Assert.Equal("200041416", Assert.IsType<EpciMembership.Member>(membership).Epci.Siren.Value);
    }

    [Fact]
    public void Whatever_is_odd_is_told_with_its_place_and_survived()
    {
        TerritoryReading reading = TerritoryReading
            .Read(
                new(
                    MadeUpCog.Stream([
                        .. Communes,
                        "COM,1004,84,1,012,0,X,Ambérieu\u00A0,",
                        "COM,99999,,,,,,Nulle,",
                        "COM,23001,75",
                    ]),
                    MadeUpCog.Stream([
                        .. Movements,
                        "41,1976-01-01,COM,20004,Ajaccio,COM,2A004,Ajaccio",
                        "99,1976-01-01,COM,23001,Ahun,COM,23001,Ahun",
                    ]),
                    epcis:
                    [
                        new(
                            new(2024, 1, 1),
                            Epcis("200041416", "200041417"),
                            Members(("200041416", "23001"), ("", "23002"), ("200041416", "24003"))
                        ),
                    ]
                )
            )
            .ValueOrThrow();

        Assert.Equal("Ambérieu", reading.Registry.Find(InseeCommuneCode.Parse("01004"), Today)?.Name);
        Assert.Equal(new LocalDate(1976, 1, 1), reading.Registry.VersionsOf(InseeCommuneCode.Parse("2A004"))[0].From);
        Assert.Equal(
            [
                "cog.corsica-before-1976",
                "cog.disagreement",
                "cog.unknown-change",
                "csv.cell-count",
                "csv.impossible-code",
                "csv.impossible-siren",
                "csv.lost-zero",
                "csv.spaces",
                "epci.across-departments",
                "epci.no-siren",
                "epci.none",
            ],
            reading.Oddities.Select(oddity => oddity.Code).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            "communes COM (ligne 8, colonne 1) : « 1004 » a perdu son zéro initial ; lu comme 01004",
            reading.Oddities.First(oddity => oddity.Code == "csv.lost-zero").ToString()
        );
    }

    [Theory]
    [InlineData("communes", "COM,,75,23,,,,Sans Code,", "cog.no-code", "COM", 9)]
    [InlineData("communes", "ARM,13202,93,13,,,,Marseille 2e,", "cog.no-code", "COMPARENT", 9)]
    [InlineData("mouvements", "10,,COM,23001,Ahun,COM,23001,Autre", "cog.no-date", "DATE_EFF", 6)]
    [InlineData("mouvements", "10,2015-01-01,COM,23001,Ahun,COM,,Autre", "cog.no-code", "COM_AP", 6)]
    [InlineData("mouvements", "20,2015-01-01,COM,01O91,Ahun,COM,23001,Ahun", "csv.impossible-code", "COM_AV", 6)]
    [InlineData("mouvements", "20,2015-01-01,COM,23001,,COM,23001,Ahun", "cog.no-name", "LIBELLE_AV", 6)]
    [InlineData("mouvements", "20,2015-01-01,,,Ahun,COM,23001,Ahun", "cog.no-code", "COM_AV", 6)]
    [InlineData("départements", ",75,Creuse", "cog.no-code", "DEP", 2)]
    [InlineData("départements", "23,75,", "cog.no-name", "LIBELLE", 2)]
    [InlineData("outre-mer", ",Papeete", "cog.no-code", "code_commune", 2)]
    [InlineData("membres 2024-01-01", "200041416,", "epci.no-code", "insee", 2)]
    public void A_row_that_is_left_aside_is_told(string file, string row, string code, string column, int line)
    {
        string[] none = [];
        TerritoryReading reading = TerritoryReading
            .Read(
                new(
                    MadeUpCog.Stream([.. Communes, "COM,23004,75,23,,,,Quatre,", .. Only("communes")]),
                    MadeUpCog.Stream([.. Movements, .. Only("mouvements")]),
                    MadeUpCog.Stream(["DEP,REG,LIBELLE", .. Only("départements")]),
                    null,
                    MadeUpCog.Stream(["code_commune,nom_commune", .. Only("outre-mer")]),
                    [
                        new(
                            new(2024, 1, 1),
                            Epcis("200041416"),
                            MadeUpCog.Stream(["siren_epci,insee", .. Only("membres 2024-01-01")])
                        ),
                    ]
                )
            )
            .ValueOrThrow();

        Problem told = Assert.Single(reading.Oddities, oddity => oddity.Code != "epci.none");
        Assert.Equal((file, code, column, line), (told.File, told.Code, told.Path, told.Line));
        Assert.Null(reading.Registry.VersionsOf(InseeCommuneCode.Parse("23001"))[0].From);

        string[] Only(string name) => name == file ? [row] : none;
    }

    [Theory]
    [InlineData("", "csv.empty")]
    [InlineData("TYPECOM,COM\n", "csv.missing-column")]
    [InlineData("TYPECOM,COM,DEP,LIBELLE,COMPARENT,COM\n", "csv.column-twice")]
    [InlineData("TYPECOM,COM,DEP,LIBELLE,COMPARENT\nCOM,\"23001,23,Ahun,\n", "csv.malformed")]
    [InlineData("TYPECOM,COM,DEP,LIBELLE,COMPARENT\nCOM,23\"001,23,Ahun,\n", "csv.malformed")]
    [InlineData("TYPECOM,COM,DEP,LIBELLE,COMPARENT\nCOM,\"23001\"x,23,Ahun,\n", "csv.malformed")]
    public void A_file_that_cannot_be_read_is_refused(string text, string code)
    {
        ReadResult<TerritoryReading> result = TerritoryReading.Read(new(MadeUpCog.Stream([text.TrimEnd('\n')])));

        Assert.Contains(result.Problems, problem => problem.Code == code);
        Assert.All(result.Problems, problem => Assert.Equal("communes", problem.File));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused() =>
        Assert.Equal(
            "csv.not-utf8",
            Assert.Single(TerritoryReading.Read(new(new MemoryStream([0x54, 0xE9, 0x0A]))).Problems).Code
        );

    [Fact]
    public void A_file_saved_by_a_French_spreadsheet_is_read()
    {
        ProgrammeList list = ProgrammeList
            .Read(
                MadeUpCog.Stream([
                    "\uFEFFinsee;libelle;acv;acv_date;pvd;pvd_date;ort;ort_date\r",
                    "1004;\"Ambérieu; en \"\"Bugey\"\"\";false;;true;31/05/2021;true;03/2022\r",
                ]),
                new(2026, 5, 27)
            )
            .ValueOrThrow();

        ProgrammeTown town = Assert.Single(list.Towns);
        Assert.Equal(("01004", "Ambérieu; en \"Bugey\""), (town.Code.Value, town.Name));
        Assert.Equal(new LocalDate(2021, 5, 31), town.Entry(ProgrammeKind.Pvd)?.SignedOn);
        Assert.Equal(
            ["csv.lost-zero", "csv.other-date", "csv.month-only"],
            list.Oddities.Select(oddity => oddity.Code)
        );
    }

    private static TerritoryReading Read(params EpciFiles[] epcis) =>
        TerritoryReading
            .Read(new(MadeUpCog.Stream(Communes), MadeUpCog.Stream(Movements), epcis: epcis))
            .ValueOrThrow();

    private static MemoryStream Epcis(params string[] sirens) =>
        MadeUpCog.Stream([
            "siren,raison_sociale,nature_juridique",
            .. sirens.Select(siren => $"{siren},CC {siren},CC"),
        ]);

    private static MemoryStream Members(params (string Epci, string Commune)[] members) =>
        MadeUpCog.Stream(["siren_epci,insee", .. members.Select(member => $"{member.Epci},{member.Commune}")]);
}
