using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed class DossierFaultsTests
{
    [Fact]
    public void Six_faults_in_one_file_are_all_told_with_their_place()
    {
        const string File = """
            {
              "format": "pvd-dossier/1",
              "knownOn": "2021-02-30",
              "communes": [
                { "insee": "79005", "name": "Œuilly 🏘" }, { "insee": "20004", "name": "Bœuf" }
              ],
              "epci": { "name": "Cœur de l’Œil", "siren": "200034582", "kimd": "CC" },
              "convention": {
                "signatures": [
                  { "party": "epci", "on": "2021-05-31", "on": "2021-06-01" }
                ]
              },
              "projectManager": {
                "costs": [{ "year": 2022, "amount": 45000.00 }]
              }
            }
            """;

        Assert.Equal(
            [
                "json.wrong-value $.knownOn (line 3, column 3): expected an existing day, written YYYY-MM-DD; found \"2021-02-30\"",
                "json.wrong-value $.communes[1].insee (line 5, column 50): expected an INSEE commune code: five characters, such as 79005, 2A004 or 97115; found \"20004\"",
                "json.wrong-value $.epci.siren (line 7, column 38): expected a SIREN: nine digits with a valid key; found \"200034582\"",
                "json.unknown-member $.epci.kimd (line 7, column 60): the member \"kimd\" is unknown here; did you mean \"kind\"?",
                "json.duplicate-member $.convention.signatures[0].on (line 10, column 46): the member \"on\" is written twice",
                "json.wrong-value $.projectManager.costs[0].amount (line 14, column 31): expected an amount in euros, zero or more, to the cent at most, with a decimal point (\"60000.00\"); found 45000.00",
            ],
            Sentences(File)
        );
    }

    [Theory]
    [InlineData(
        "knownOn",
        "\"2021-02-30\"",
        "$.knownOn",
        "expected an existing day, written YYYY-MM-DD; found \"2021-02-30\""
    )]
    [InlineData(
        "knownOn",
        "\"31/05/2021\"",
        "$.knownOn",
        "expected an existing day, written YYYY-MM-DD; found \"31/05/2021\""
    )]
    [InlineData(
        "knownOn",
        "\"2021-5-31\"",
        "$.knownOn",
        "expected an existing day, written YYYY-MM-DD; found \"2021-5-31\""
    )]
    [InlineData(
        "knownOn",
        "\"-0044-03-15\"",
        "$.knownOn",
        "expected an existing day, written YYYY-MM-DD; found \"-0044-03-15\""
    )]
    [InlineData(
        "knownOn",
        "\"2021-05-31T00:00:00\"",
        "$.knownOn",
        "expected an existing day, written YYYY-MM-DD; found \"2021-05-31T00:00:00\""
    )]
    [InlineData("knownOn", "20210531", "$.knownOn", "expected an existing day, written YYYY-MM-DD; found 20210531")]
    [InlineData(
        "communes/0/insee",
        "\"20004\"",
        "$.communes[0].insee",
        "expected an INSEE commune code: five characters, such as 79005, 2A004 or 97115; found \"20004\""
    )]
    [InlineData(
        "communes/0/insee",
        "79005",
        "$.communes[0].insee",
        "expected an INSEE commune code: five characters, such as 79005, 2A004 or 97115; found 79005"
    )]
    [InlineData(
        "communes/0/siren",
        "\"200034582\"",
        "$.communes[0].siren",
        "expected a SIREN: nine digits with a valid key; found \"200034582\""
    )]
    [InlineData(
        "communes/0/pvdId",
        "\"crte-76-30-2\"",
        "$.communes[0].pvdId",
        "expected a programme identifier: pvd-région-département-serial, such as pvd-76-32-4; found \"crte-76-30-2\""
    )]
    [InlineData(
        "communes/0/population",
        "-1",
        "$.communes[0].population",
        "expected a whole number, zero or more; found -1"
    )]
    [InlineData(
        "communes/0/population",
        "3400.5",
        "$.communes[0].population",
        "expected a whole number, zero or more; found 3400.5"
    )]
    [InlineData(
        "communes/0/population",
        "2147483648",
        "$.communes[0].population",
        "expected a whole number, zero or more; found 2147483648"
    )]
    [InlineData(
        "communes/0/population",
        "\"3400\"",
        "$.communes[0].population",
        "expected a whole number, zero or more; found \"3400\""
    )]
    [InlineData("communes/0/name", "\" \"", "$.communes[0].name", "expected a text that is not blank; found \" \"")]
    [InlineData("communes/0/name", "true", "$.communes[0].name", "expected a text that is not blank; found true")]
    [InlineData("communes/0", "[]", "$.communes[0]", "expected an object { … }; found a list [ … ]")]
    [InlineData("communes", "{}", "$.communes", "expected a list [ … ]; found an object { … }")]
    [InlineData(
        "format",
        "\"pvd-dossier/2\"",
        "$.format",
        "expected the format \"pvd-dossier/1\"; found \"pvd-dossier/2\""
    )]
    [InlineData(
        "epci/kind",
        "\"cc\"",
        "$.epci.kind",
        "expected one of: CC, CA, CU, METRO, MET69, SAN, SIVU, SIVOM, SMF, SMO, PETR; found \"cc\""
    )]
    [InlineData("epci", "5", "$.epci", "expected an object { … }; found 5")]
    [InlineData(
        "committee/members/0/presides",
        "1",
        "$.committee.members[0].presides",
        "expected true or false; found 1"
    )]
    [InlineData(
        "projectManager/costs/0/year",
        "1899",
        "$.projectManager.costs[0].year",
        "expected a year, from 1900 to 2100; found 1899"
    )]
    [InlineData(
        "projectManager/costs/0/amount",
        "\"-1.00\"",
        "$.projectManager.costs[0].amount",
        "expected an amount in euros, zero or more, to the cent at most, with a decimal point (\"60000.00\"); found \"-1.00\""
    )]
    [InlineData(
        "provenance/0/origin",
        "\"guessed\"",
        "$.provenance[0].origin",
        "expected one of: established, illustrative; found \"guessed\""
    )]
    [InlineData(
        "convention/annexes/0/kind",
        "\"photo\"",
        "$.convention.annexes[0].kind",
        "expected one of: territory-sheet, action-sheets, budget, map, diagnosis, ort-perimeters, financing-plan, prefect-derogation, other; found \"photo\""
    )]
    [InlineData(
        "convention/events/0/kind",
        "\"signed\"",
        "$.convention.events[0].kind",
        "expected one of: created, submitted, abandoned, annual-report, evaluation, termination; found \"signed\""
    )]
    [InlineData(
        "convention/deliberations/0/publication",
        "\"website\"",
        "$.convention.deliberations[0].publication",
        "expected one of: electronic, posting, paper; found \"website\""
    )]
    [InlineData(
        "convention/deliberations/0/vote/for",
        "\"17\"",
        "$.convention.deliberations[0].vote.for",
        "expected a whole number, zero or more; found \"17\""
    )]
    [InlineData(
        "convention/amendments/0/number",
        "0",
        "$.convention.amendments[0].number",
        "expected a whole number, from 1; found 0"
    )]
    [InlineData(
        "framework/sectors/0/kind",
        "\"centre\"",
        "$.framework.sectors[0].kind",
        "expected one of: principal-town-centre, town-centre, urbanised-area, other; found \"centre\""
    )]
    [InlineData(
        "framework/content/1",
        "\"housing\"",
        "$.framework.content[1]",
        "expected one of: project, diagnosis, strategy, action-plan, calendar, financing-plan, steering, housing-improvement, retail, opah; found \"housing\""
    )]
    [InlineData(
        "framework/strategyPerimeter/1",
        "79202",
        "$.framework.strategyPerimeter[1]",
        "expected an INSEE commune code: five characters, such as 79005, 2A004 or 97115; found 79202"
    )]
    [InlineData(
        "crte/perimeter/0",
        "\"200034582\"",
        "$.crte.perimeter[0]",
        "expected a SIREN: nine digits with a valid key; found \"200034582\""
    )]
    [InlineData(
        "crte/content/0",
        "\"money\"",
        "$.crte.content[0]",
        "expected one of: territorial-project, orientations, action-plan, financial-protocol, governance, ecology; found \"money\""
    )]
    [InlineData(
        "crte/protocols/0/year",
        "2101",
        "$.crte.protocols[0].year",
        "expected a year, from 1900 to 2100; found 2101"
    )]
    [InlineData(
        "recoveryAgreements/0/level",
        "\"commune\"",
        "$.recoveryAgreements[0].level",
        "expected one of: region, department; found \"commune\""
    )]
    public void A_wrong_value_is_told_with_what_was_expected(string place, string value, string path, string message) =>
        AssertProblem("json.wrong-value", path, message, Files.With(Files.Full, place, value));

    [Theory]
    [InlineData("format", "$", "\"format\" is missing; expected the format \"pvd-dossier/1\"")]
    [InlineData("knownOn", "$", "\"knownOn\" is missing; expected an existing day, written YYYY-MM-DD")]
    [InlineData("communes", "$", "\"communes\" is missing; expected a list [ … ]")]
    [InlineData(
        "communes/1/insee",
        "$.communes[1]",
        "\"insee\" is missing; expected an INSEE commune code: five characters, such as 79005, 2A004 or 97115"
    )]
    [InlineData(
        "convention/parties/0/insee",
        "$.convention.parties[0]",
        "\"insee\" is missing; expected an INSEE commune code: five characters, such as 79005, 2A004 or 97115"
    )]
    [InlineData(
        "convention/signatures/1/on",
        "$.convention.signatures[1]",
        "\"on\" is missing; expected an existing day, written YYYY-MM-DD"
    )]
    [InlineData(
        "convention/amendments/1/number",
        "$.convention.amendments[1]",
        "\"number\" is missing; expected a whole number, from 1"
    )]
    [InlineData(
        "framework/sectors/1/insee",
        "$.framework.sectors[1]",
        "\"insee\" is missing; expected an INSEE commune code: five characters, such as 79005, 2A004 or 97115"
    )]
    [InlineData(
        "crte/protocols/1/year",
        "$.crte.protocols[1]",
        "\"year\" is missing; expected a year, from 1900 to 2100"
    )]
    [InlineData(
        "recoveryAgreements/0/name",
        "$.recoveryAgreements[0]",
        "\"name\" is missing; expected a text that is not blank"
    )]
    public void A_missing_member_is_told_at_the_object_that_lacks_it(string place, string path, string message)
    {
        AssertProblem("json.missing-member", path, message, Files.With(Files.Full, place, null));
        AssertProblem("json.missing-member", path, message, Files.With(Files.Full, place, "null"));
    }

    [Theory]
    [InlineData("comune", "the member \"comune\" is unknown here; did you mean \"communes\"?")]
    [InlineData("Format", "the member \"Format\" is unknown here; did you mean \"format\"?")]
    [InlineData("projetManager", "the member \"projetManager\" is unknown here; did you mean \"projectManager\"?")]
    [InlineData(
        "{known}",
        "the member \"{known}\" is unknown here; known members: $schema, actionSheets, bodies, clubEvents, committee, communes, convention, crte, epci, format, frames, framework, knownOn, project, projectManager, provenance, recoveryAgreements, requests, services"
    )]
    [InlineData(
        "x",
        "the member \"x\" is unknown here; known members: $schema, actionSheets, bodies, clubEvents, committee, communes, convention, crte, epci, format, frames, framework, knownOn, project, projectManager, provenance, recoveryAgreements, requests, services"
    )]
    public void An_unknown_member_is_told_with_the_nearest_known_one(string name, string message) =>
        AssertProblem("json.unknown-member", "$." + name, message, Files.With(Files.Full, name, "1"));

    [Fact]
    public void A_member_whose_name_is_half_a_surrogate_pair_is_unknown_like_any_other()
    {
        string text = Files.Smallest.Replace("{\"format\"", "{\"\\ud83c\":1,\"format\"", StringComparison.Ordinal);

        Assert.StartsWith(
            "json.unknown-member $.\uFFFD (line 1, column 2)",
            Assert.Single(Sentences(text)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_no_text() =>
        AssertProblem(
            "json.wrong-value",
            "$.communes[0].name",
            "expected a text that is not blank; found \"Airvault\\udfd8\"",
            Files.Smallest.Replace("Airvault", "Airvault\\udfd8", StringComparison.Ordinal)
        );

    [Fact]
    public void Of_a_member_written_twice_the_first_is_read_and_the_second_told()
    {
        const string File = """
            {
              "format": "pvd-dossier/1",
              "knownOn": "2021-05-31",
              "communes": [{ "insee": "79005", "name": "Airvault" }],
              "epci": { "siren": "200034582", "name": "x" },
              "epci": { "siren": "no-siren-either", "name": "x" }
            }
            """;

        Assert.Equal(
            [
                "json.wrong-value $.epci.siren (line 5, column 13): expected a SIREN: nine digits with a valid key; found \"200034582\"",
                "json.duplicate-member $.epci (line 6, column 3): the member \"epci\" is written twice",
            ],
            Sentences(File)
        );
    }

    [Fact]
    public void A_member_written_three_times_is_told_twice() =>
        Assert.Equal(
            [
                "json.duplicate-member $.knownOn (line 1, column 26): the member \"knownOn\" is written twice",
                "json.duplicate-member $.knownOn (line 1, column 49): the member \"knownOn\" is written twice",
            ],
            Sentences(
                """
                {"knownOn":"2021-05-31", "knownOn":"2021-05-31","knownOn":"2021-05-31","format":"pvd-dossier/1","communes":[{"insee":"79005","name":"Airvault"}]}
                """
            )
        );

    private static IEnumerable<string> Sentences(string text) =>
        Problems(text).Select(problem => $"{problem.Code} {problem.Sentence(Language.English)}");

    private static IReadOnlyList<Problem> Problems(string text) => Files.Read(text).Problems;

    private static void AssertProblem(string code, string path, string message, string text)
    {
        Problem problem = Assert.Single(Problems(text));

        Assert.Equal((code, path, message), (problem.Code, problem.Path, problem.Message.English));
    }
}
