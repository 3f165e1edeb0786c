using System.Text;
using Pvd.Domain.Json;
using Pvd.Domain.Tests.Schemas;

namespace Pvd.Domain.Tests.Json;

/// <summary>Requests for engineering in a dossier file.</summary>
public sealed class EngineeringFileTests
{
    private const string Requests = """
        [{
          "id": "halle",
          "requester": { "kind": "commune", "name": "Airvault", "siren": "732829320" },
          "need": "Reconvertir la halle",
          "help": ["owner-assistance", "data-tools"],
          "fields": ["retail", "european-funds"],
          "events": [
            {
              "kind": "local-search", "on": "2022-01-10", "by": "ddt", "bodies": ["CAUE"], "offer": "o", "reason": "r",
              "partner": "Cerema", "localResourcesLack": true, "partnerResourcesLack": false, "lot": "X9", "deliberatedOn": "2022-01-09"
            }
          ]
        }]
        """;

    private static readonly string Full = Files.With(Files.Smallest, "requests", Requests);

    [Fact]
    public void Every_member_is_read_and_written()
    {
        string written = Encoding.UTF8.GetString(Files.Write(Files.Read(Full).ValueOrThrow()));

        Assert.Equal(Files.PathsOf(Full), Files.PathsOf(written));
    }

    [Fact]
    public void Schema_and_reader_agree_on_whatever_stands_in_a_place()
    {
        string?[] values = [null, "null", "true", "0", "\"\"", "\"x\"", "\"2021-02-29\"", "[]", "{}", "[{}]"];
        IEnumerable<string> disagreements =
            from path in Files.PathsOf(Full)
            where path.StartsWith("requests", StringComparison.Ordinal)
            from value in values
            let text = Files.With(Full, path, value)
            where (Files.Read(text).Problems.Count > 0) != (SchemaFile.Dossier.Errors(text).Count > 0)
            select $"{path} = {value ?? "nothing"}";

        Assert.Empty(disagreements);
    }

    [Fact]
    public void Two_requests_never_share_an_id()
    {
        string text = Files.With(Files.Smallest, "requests", """[{"id":"a"},{"id":"b"},{"id":"a"}]""");

        Problem problem = Assert.Single(Files.Read(text).Problems);

        Assert.Equal(("dossier.request-twice", "$.requests[2].id"), (problem.Code, problem.Path));
        Assert.Throws<ArgumentException>(() =>
            new PvdDossier(
                new(2022, 1, 1),
                [new(InseeCommuneCode.Parse("79005"), "Airvault")],
                requests: [new("a"), new("a")]
            )
        );
    }

    [Fact]
    public void No_request_is_not_the_same_as_requests_that_are_not_known()
    {
        Assert.Empty(Files.Read(Files.With(Files.Smallest, "requests", "[]")).ValueOrThrow().Requests!);
        Assert.Null(Files.Read(Files.Smallest).ValueOrThrow().Requests);
    }
}
