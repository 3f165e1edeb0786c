using System.Text;
using Pvd.Domain.Json;
using Pvd.Domain.Programme;
using Pvd.Domain.Tests.Schemas;
using Pvd.Testing.Generators;

namespace Pvd.Domain.Tests.Programme;

/// <summary>Catalogues of aids in JSON, and in the layout of the import of Aides-territoires.</summary>
public sealed class AidFileTests
{
    private const string Header =
        "Nom;Porteurs d'aides;Types d'aide;Taux de subvention, min. et max. (en %, nombre entier);Sous-thématiques;Récurrence;Date d'ouverture;Date de clôture;Périmètre;Autre";

    [Property(MaxTest = 3, Arbitrary = [typeof(AidArbitraries)])]
    public void What_is_written_is_read_as_an_equal_catalogue_that_the_schema_accepts(AidCatalogue catalogue)
    {
        AidCatalogue few = new(catalogue.Aids.Take(60));
        using MemoryStream stream = new();
        few.Write(stream);
        string text = Encoding.UTF8.GetString(stream.ToArray());

        Assert.Equal(few, Read(text).ValueOrThrow());
        Assert.Empty(SchemaFile.Aids.Errors(text));
    }

    [Fact]
    public void Every_problem_of_a_json_file_is_told_at_once()
    {
        const string Text = """
{"format":"pvd-aid-catalogue/1","aids":[
{"id":"a","name":"x","opensOn":"2024-02-02","closesOn":"2024-02-01"},
{"id":"a","name":"y","minimumRate":"3","maximumRate":"2"},
{"id":"b","name":"z","instruments":["gift"],"perimeter":{"regions":["05"]},"city":"x"}]}
""";

        Assert.Equal(
            [
                "dossier.ends-before-it-begins $.aids[0].closesOn",
                "aid.twice $.aids[1].id",
                "aid.rates-crossed $.aids[1].maximumRate",
                "json.wrong-value $.aids[2].instruments[0]",
                "json.wrong-value $.aids[2].perimeter.regions[0]",
                "json.unknown-member $.aids[2].city",
            ],
            Read(Text).Problems.Select(problem => $"{problem.Code} {problem.Path}")
        );
    }

    [Fact]
    public void A_csv_file_is_read_by_the_titles_of_its_columns()
    {
        Aid aid = ReadCsv(
                Header
                    + "\r\n\"Prime \"\"neuve\"\"\n; suite\";ANCT, Anah;Subvention, Prêt;10,22;Friche;Ponctuelle;04/07/24;04/10/2024;79;x\r\n"
            )
            .ValueOrThrow()
            .Aids[0];

        Assert.Equal("Prime \"neuve\"\n; suite", aid.Name);
        Assert.Equal(["ANCT", "Anah"], aid.Funders);
        Assert.Equal([AidInstrument.Grant, AidInstrument.Loan], aid.Instruments);
        Assert.Equal((Rate.FromPercent(10), Rate.FromPercent(22)), (aid.MinimumRate, aid.MaximumRate));
        Assert.Equal((new LocalDate(2024, 7, 4), new LocalDate(2024, 10, 4)), (aid.OpensOn, aid.ClosesOn));
        Assert.Equal(AidRecurrence.OneOff, aid.Recurrence);
        Assert.Equal("79", Assert.Single(aid.Perimeter!.Departments).Value);
        Assert.Null(aid.Beneficiaries);
    }

    [Fact]
    public void Every_problem_of_a_csv_file_is_told_at_once_with_column_and_line()
    {
        ReadResult<AidCatalogue> read = ReadCsv(
            Header
                + "\nPrime;;Cadeau;22,10;;Parfois;31/02/24;;Ailleurs;\n\"a\nb\";;;;;;02/02/24;01/02/24;France;\ncourte;1\n;;;;;;;;;\n"
        );

        Assert.Equal(
            [
                "csv.wrong-value Types d'aide 2",
                "csv.wrong-value Récurrence 2",
                "csv.wrong-value Date d'ouverture 2",
                "csv.wrong-value Taux de subvention, min. et max. (en %, nombre entier) 2",
                "csv.wrong-value Périmètre 2",
                "dossier.ends-before-it-begins Date de clôture 3",
                "csv.cell-count $ 5",
                "csv.wrong-value Nom 6",
            ],
            read.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Line}")
        );
        Assert.Contains("JJ/MM/AA", read.Problems[2].Message.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_its_column_or_without_text_is_refused()
    {
        Assert.Equal("csv.missing-column", Assert.Single(ReadCsv("Titre\nx\n").Problems).Code);
        Assert.Equal("csv.missing-column", Assert.Single(ReadCsv("").Problems).Code);
        Problem open = Assert.Single(ReadCsv("Nom\nFonds\n\"Prêt\n").Problems);
        Assert.Equal(("csv.malformed", 3, 1), (open.Code, open.Line, open.Column));
        using MemoryStream stream = new([0xFF, 0xFE, 0x41]);
        Assert.Equal("csv.not-read", Assert.Single(AidCatalogue.ReadCsv(stream).Problems).Code);
    }

    [DataFact("aides-territoires")]
    public void The_official_template_is_read()
    {
        using FileStream stream = File.OpenRead(SharedData.Path("aides-territoires/aides-gabarit-import.csv"));

        Aid aid = Assert.Single(AidCatalogue.ReadCsv(stream).ValueOrThrow().Aids);

        Assert.Equal("Prime à la conversion", aid.Name);
        Assert.Equal([AidInstrument.Grant, AidInstrument.Loan], aid.Instruments);
        Assert.Equal(["Equipement public", "Eau potable"], aid.Themes);
        Assert.Equal(["Commune", "Intercommunalité / Pays"], aid.Beneficiaries);
        Assert.True(aid.IsOpenOn(new(2024, 10, 4)));
        Assert.Equal("71016", Assert.Single(aid.Perimeter!.Communes).Value);
    }

    private static ReadResult<AidCatalogue> Read(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return AidCatalogue.Read(stream);
    }

    private static ReadResult<AidCatalogue> ReadCsv(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return AidCatalogue.ReadCsv(stream);
    }
}
