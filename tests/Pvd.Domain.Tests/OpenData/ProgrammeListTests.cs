using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>What is odd in a list is told of the towns that it is about, and a day that cannot be is known as such.</summary>
public sealed class ProgrammeListTests
{
    private static readonly LocalDate ListedOn = new(2026, 5, 27);

    [Theory]
    [InlineData("2020-09-30", "2022-11-30", true, false)]
    [InlineData("2020-10-01", "2022-11-30", false, false)]
    [InlineData("2026-05-28", "2022-11-30", true, false)]
    [InlineData("2026-05-27", "2026-05-27", false, false)]
    [InlineData("2021-05-31", "2018-11-24", false, true)]
    [InlineData("2021-05-31", "2018-11-25", false, false)]
    [InlineData("2021-05-31", "2026-10-03", false, true)]
    [InlineData("", "", false, false)]
    public void A_signature_cannot_come_before_its_law_or_its_programme_nor_after_the_list(
        string pvd,
        string ort,
        bool isPvdImpossible,
        bool isOrtImpossible
    )
    {
        ProgrammeTown town = Assert.Single(Programmes($"23001,Ahun,false,,true,{pvd},true,{ort}").Towns);

        Assert.Equal(isPvdImpossible, town.HasImpossibleDay(ProgrammeKind.Pvd));
        Assert.Equal(isOrtImpossible, town.HasImpossibleDay(ProgrammeKind.Ort));
        Assert.False(town.HasImpossibleDay(ProgrammeKind.Acv));
        Assert.Equal(
            isPvdImpossible || isOrtImpossible,
            town.Oddities.Any(oddity => oddity.Code is "programme.early-date" or "programme.future-date")
        );
    }

    [Fact]
    public void An_ORT_may_come_before_the_programme_and_is_told()
    {
        ProgrammeTown town = Assert.Single(Programmes("23001,Ahun,false,,true,2021-05-31,true,2020-02-01").Towns);

        Assert.False(town.HasImpossibleDay(ProgrammeKind.Ort));
        Assert.Equal("programme.ort-before-pvd", Assert.Single(town.Oddities).Code);
    }

    [Fact]
    public void The_day_of_an_ORT_before_the_law_is_told_as_such() =>
        Assert.Contains(
            "avant la loi qui crée les ORT",
            Assert.Single(Programmes("73065,Chambéry,false,,false,,true,2018-09-29").Oddities).Message.French
        );

    [Fact]
    public void What_is_odd_in_a_row_of_several_towns_is_told_of_each_and_of_no_other()
    {
        ProgrammeList list = Read(
            "id_pvd,lib_territoire,date_signature,liste_geo,insee",
            "pvd-75-23-1,Ahun,31/05/2021,,23001|3002|24001|999999",
            "pvd-75-23-2,Aubusson,,,23008"
        );

        Assert.Equal(
            [
                "03002: csv.other-date csv.lost-zero programme.other-department",
                "23001: csv.other-date",
                "23008: programme.undated",
                "24001: csv.other-date programme.other-department",
            ],
            list.Towns.Select(town => $"{town.Code}: {string.Join(" ", town.Oddities.Select(oddity => oddity.Code))}")
        );
        Assert.Contains(list.Oddities, oddity => oddity.Code == "programme.impossible-town");
    }

    [Fact]
    public void A_town_that_comes_twice_is_not_undated_when_one_row_has_a_day()
    {
        ProgrammeTown town = Assert.Single(
            Programmes("23001,Ahun,false,,true,,false,", "23001,Ahun,false,,true,31/05/2021,false,").Towns
        );

        Assert.Equal(
            [(3, "csv.other-date"), (3, "programme.code-twice")],
            town.Oddities.Select(oddity => (oddity.Line, oddity.Code))
        );
    }

    [Theory]
    [InlineData("FALSE", "TRUE", "csv.other-flag")]
    [InlineData("FAUX", "VRAI", "csv.other-flag")]
    [InlineData("non", "Oui", "csv.other-flag")]
    [InlineData("0", "1", "csv.other-flag")]
    [InlineData("false", "true", "")]
    public void A_flag_is_read_however_a_spreadsheet_writes_it_and_told_once(string no, string yes, string told)
    {
        ProgrammeList list = Programmes(
            $"32107,Condom,{no},,{yes},2021-05-31,{yes},2022-10-01",
            $"23001,Ahun,{no},,{yes},2021-05-31,{no},"
        );

        Assert.Equal(
            ["23001: pvd", "32107: pvd ort"],
            list.Towns.Select(town =>
                $"{town.Code}: {string.Join(" ", town.Entries.Select(entry => entry.Programme.Value))}"
            )
        );
        Assert.Equal(told.Length > 0 ? [(2, told)] : [], list.Oddities.Select(oddity => (oddity.Line, oddity.Code)));
    }

    [Fact]
    public void A_date_beside_a_flag_that_cannot_be_read_is_not_told_as_alone()
    {
        ProgrammeTown town = Assert.Single(Programmes("32107,Condom,false,,peut-être,2021-05-31,false,").Towns);

        Assert.Empty(town.Entries);
        Assert.Equal("csv.impossible-flag", Assert.Single(town.Oddities).Code);
    }

    [Theory]
    [InlineData("insee,libelle,acv,acv_date,pvd,pvd_date,ort,ort_date,,", ",,")]
    [InlineData("insee,libelle,acv,acv_date,pvd,pvd_date,ort,ort_date,note,note", ",a,b")]
    [InlineData("\ninsee;libelle;acv;acv_date;pvd;pvd_date;ort;ort_date;note", ";a")]
    [InlineData(";;;;;;;;\n \ninsee;libelle;acv;acv_date;pvd;pvd_date;ort;ort_date;", ";")]
    [InlineData("insee;libelle;acv;acv_date;pvd;pvd_date;ort;ort_date;\"note, libre\"", ";a")]
    [InlineData("insee;libelle;acv;acv_date;pvd;pvd_date;ort;ort_date;\"note\n1, 2, 3, 4, 5, 6, 7, 8, 9\"", ";a")]
    public void A_header_may_have_more_than_is_needed(string header, string more)
    {
        const string row = "32107,Condom,false,,true,2021-05-31,false,";
        bool isComma = header.StartsWith("insee,", StringComparison.Ordinal);

        ProgrammeList list = Read(header, (isComma ? row : row.Replace(',', ';')) + more);

        Assert.Equal(new LocalDate(2021, 5, 31), Assert.Single(list.Towns).Entry(ProgrammeKind.Pvd)?.SignedOn);
        Assert.Empty(list.Oddities);
    }

    [Theory]
    [InlineData("1921-05-31", "2021-05-31", "2021-05-31", true)]
    [InlineData("2027-05-31", "2021-05-31", "2021-05-31", true)]
    [InlineData("2021-06-30", "2021-05-31", "2021-05-31", true)]
    [InlineData("1921-05-31", "", "1921-05-31", false)]
    [InlineData("2021-05-31", "2021-05-31", "2021-05-31", false)]
    public void Of_two_days_one_that_can_be_is_kept_and_both_are_told(
        string one,
        string other,
        string kept,
        bool isTold
    )
    {
        foreach ((string first, string second) in new[] { (one, other), (other, one) })
        {
            ProgrammeTown town = Assert.Single(
                Programmes($"23001,Ahun,false,,true,{first},false,", $"23001,Ahun,false,,true,{second},false,").Towns
            );

            Assert.Equal(kept, town.Entry(ProgrammeKind.Pvd)?.SignedOn?.ToString("uuuu-MM-dd", null));
            Problem[] told = [.. town.Oddities.Where(oddity => oddity.Code == "programme.days-differ")];
            Assert.Equal(isTold ? [("pvd_date", 3)] : [], told.Select(oddity => (oddity.Path, oddity.Line)));
            Assert.DoesNotContain(town.Oddities, oddity => oddity.Code == "programme.undated");
        }
    }

    [Theory]
    [InlineData("1/6/2021", "2021-06-01", "csv.other-date")]
    [InlineData("2021-05-31T00:00:00", "2021-05-31", "csv.other-date")]
    [InlineData("2021-05-31 00:00:00", "2021-05-31", "csv.other-date")]
    [InlineData("31/05/2021 00:00", "2021-05-31", "csv.other-date")]
    [InlineData("05/2021", null, "csv.month-only")]
    [InlineData("31/02/2021", null, "csv.impossible-date")]
    [InlineData("2021-05-31T23:30:00Z", null, "csv.impossible-date")]
    [InlineData("", null, "programme.undated")]
    public void A_day_is_read_however_a_spreadsheet_writes_it_and_told_once(string text, string? day, string told)
    {
        ProgrammeTown town = Assert.Single(Programmes($"23001,Ahun,false,,true,{text},false,").Towns);

        Assert.Equal(day, town.Entry(ProgrammeKind.Pvd)?.SignedOn?.ToString("uuuu-MM-dd", null));
        Problem oddity = Assert.Single(town.Oddities);
        Assert.Equal(told, oddity.Code);
        Assert.Equal(
            told == "csv.impossible-date",
            oddity.Message.French.Contains("AAAA-MM-JJ ou JJ/MM/AAAA", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_wrong_with_a_cell_of_the_launch_is_told_once()
    {
        ProgrammeList list = Read(
            "id_pvd,insee_com,lib_com,date_signature,siren_epci",
            "pvd-75-23-1,23001\u00A0,Ahun,2021-05-31,\u00A0",
            "pvd-75-23-2,99999,Trifouilly-les-Oies,2021-05-31,200041416",
            "pvd-75-23-1,23001,Ahun,2021-05-31,200041416"
        );

        Assert.Equal(
            [
                (2, "insee_com", "csv.spaces"),
                (2, "siren_epci", "csv.spaces"),
                (2, "siren_epci", "programme.no-siren"),
                (3, "insee_com", "programme.impossible-town"),
                (4, "insee_com", "programme.code-twice"),
            ],
            list.Oddities.Select(oddity => (oddity.Line, oddity.Path, oddity.Code))
        );
    }

    [Fact]
    public void Codes_of_one_row_are_trimmed_and_only_the_wrong_one_is_left_aside()
    {
        ProgrammeList list = Read(
            "id_pvd,lib_territoire,date_signature,liste_geo,insee",
            "pvd-76-32-1,Condom,2021-05-31,,32107 | 1004|99999|",
            "pvd-76-32-2,Éauze,2021-05-31,,|"
        );

        Assert.Equal(["01004", "32107"], list.Towns.Select(town => town.Code.Value));
        Assert.Equal(
            [(2, true), (3, false)],
            list.Oddities.Where(oddity => oddity.Code == "programme.impossible-town")
                .Select(oddity =>
                    (
                        oddity.Line,
                        oddity.Message.French.EndsWith("ce code est laissé de côté", StringComparison.Ordinal)
                    )
                )
        );
    }

    [Fact]
    public void A_code_is_told_from_the_day_it_is_no_longer_a_commune()
    {
        ProgrammeList list = Programmes("24009,,false,,false,,true,2021-01-01");
        ProgrammeTown town = Assert.Single(list.Towns);
        TerritoryRegistry registry = TerritoryReading
            .Read(
                new(
                    MadeUpCog.Stream(["TYPECOM,COM,DEP,LIBELLE,COMPARENT", "COM,24001,24,Bourg-d'Abord,"]),
                    MadeUpCog.Stream([
                        "MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,LIBELLE_AP",
                        "32,2023-01-01,COM,24009,Bourg-Disparu,COM,24001,Bourg-d'Abord",
                        "32,2023-01-01,COM,24001,Bourg-d'Abord,COM,24001,Bourg-d'Abord",
                    ])
                )
            )
            .ValueOrThrow()
            .Registry;

        Assert.Null(list.CodeGone(town, registry, new(2022, 12, 31)));
        Problem gone = Assert.IsType<Problem>(list.CodeGone(town, registry, new(2023, 1, 1)));
        Assert.Equal(("programme.code-gone", 2), (gone.Code, gone.Line));
        Assert.EndsWith("son territoire est à Bourg-d'Abord (24001)", gone.Message.French, StringComparison.Ordinal);
    }

    private static ProgrammeList Programmes(params string[] rows) =>
        Read(["insee,libelle,acv,acv_date,pvd,pvd_date,ort,ort_date", .. rows]);

    private static ProgrammeList Read(params string[] lines) =>
        ProgrammeList.Read(MadeUpCog.Stream(lines), ListedOn).ValueOrThrow();
}
