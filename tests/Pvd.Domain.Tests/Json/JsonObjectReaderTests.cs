using System.Text;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>The reading context as other packages use it: a dossier inside another file, signed amounts.</summary>
public sealed class JsonObjectReaderTests
{
    [Fact]
    public void A_dossier_inside_another_file_is_read()
    {
        ReadResult<PvdDossier> result = Read(
            $"{{\"dossier\":{Files.Full}}}",
            json => json.Object("dossier", DossierReader.ReadDossier)
        );

        Assert.Equal(Files.Read(Files.Full).ValueOrThrow(), result.ValueOrThrow());
    }

    [Fact]
    public void Its_problems_are_told_once_and_with_the_path_of_the_whole_file()
    {
        string dossier = Files.With(Files.With(Files.Full, "comune", "1"), "projectManager/employer", "\"nobody\"");

        ReadResult<PvdDossier> result = Read(
            $"{{\"dossier\":{dossier}}}",
            json => json.Object("dossier", DossierReader.ReadDossier)
        );

        Assert.Equal(
            ["$.dossier.projectManager.employer", "$.dossier.comune"],
            result.Problems.Select(problem => problem.Path)
        );
    }

    [Theory]
    [InlineData("{\"amount\":\"-5.25\"}", "-5.25")]
    [InlineData("{\"amount\":\"5\"}", "5.00")]
    public void A_signed_amount_may_be_negative(string text, string amount) =>
        Assert.Equal(amount, Read(text, json => json.SignedAmount("amount")?.ToString()).ValueOrThrow());

    [Fact]
    public void What_is_expected_of_an_amount_says_whether_it_may_be_negative()
    {
        string Told(Func<JsonObjectReader, string?> read) =>
            Assert.Single(Read("{\"amount\":5}", read).Problems).Message.English;

        Assert.DoesNotContain(
            "zero or more",
            Told(json => json.SignedAmount("amount")?.ToString()),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "zero or more",
            Told(json => json.OptionalSignedAmount("amount")?.ToString()),
            StringComparison.Ordinal
        );
        Assert.Contains("zero or more", Told(json => json.Amount("amount")?.ToString()), StringComparison.Ordinal);
        Assert.Contains(
            "zero or more",
            Told(json => json.OptionalAmount("amount")?.ToString()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_text_may_be_blank_where_any_text_will_do()
    {
        Assert.Equal(" ", Read("{\"note\":\" \"}", json => json.OptionalAnyText("note")).ValueOrThrow());
        Assert.Equal(
            "json.wrong-value",
            Assert.Single(Read("{\"note\":1}", json => json.OptionalAnyText("note")).Problems).Code
        );
    }

    private static ReadResult<T> Read<T>(string text, Func<JsonObjectReader, T?> read)
        where T : class
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return JsonFile.Read(
            stream,
            json =>
            {
                T? value = read(json);
                json.Close();
                return value;
            }
        );
    }
}
