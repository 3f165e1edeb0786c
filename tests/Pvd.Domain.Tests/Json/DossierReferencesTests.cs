using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>What the reader finds wrong between the parts of a file that are each well formed.</summary>
public sealed class DossierReferencesTests
{
    [Theory]
    [InlineData("communes", "[]", "dossier.no-commune", "$.communes", "a dossier is about one commune at least")]
    [InlineData(
        "communes/1/insee",
        "\"79 005\"",
        "dossier.commune-twice",
        "$.communes[1].insee",
        "the commune 79005 stands twice"
    )]
    [InlineData(
        "convention/parties/0/insee",
        "\"79006\"",
        "dossier.commune-not-described",
        "$.convention.parties[0].insee",
        "the commune 79006 is a party to the convention but the dossier does not describe it"
    )]
    [InlineData(
        "convention/parties/2/id",
        "\"epci\"",
        "dossier.party-twice",
        "$.convention.parties[2].id",
        "two parties share the id \"epci\""
    )]
    [InlineData(
        "convention/deliberations/1/party",
        "\"Epci\"",
        "dossier.no-such-party",
        "$.convention.deliberations[1].party",
        "no party of the convention has the id \"Epci\""
    )]
    [InlineData(
        "convention/signatures/1/party",
        "\"état\"",
        "dossier.no-such-party",
        "$.convention.signatures[1].party",
        "no party of the convention has the id \"état\""
    )]
    [InlineData(
        "committee/members/0/party",
        "\"nobody\"",
        "dossier.no-such-party",
        "$.committee.members[0].party",
        "no party of the convention has the id \"nobody\""
    )]
    [InlineData(
        "projectManager/employer",
        "\"nobody\"",
        "dossier.no-such-party",
        "$.projectManager.employer",
        "no party of the convention has the id \"nobody\""
    )]
    [InlineData(
        "committee/members/0/until",
        "\"2021-05-31\"",
        "dossier.ends-before-it-begins",
        "$.committee.members[0].until",
        "the last day comes before the first"
    )]
    [InlineData(
        "projectManager/until",
        "\"2021-08-31\"",
        "dossier.ends-before-it-begins",
        "$.projectManager.until",
        "the last day comes before the first"
    )]
    [InlineData(
        "projectManager/anah/0/until",
        "\"2021-12-31\"",
        "dossier.ends-before-it-begins",
        "$.projectManager.anah[0].until",
        "the last day comes before the first"
    )]
    [InlineData(
        "projectManager/costs/1/year",
        "2021",
        "dossier.year-twice",
        "$.projectManager.costs",
        "the year 2021 has two costs"
    )]
    [InlineData(
        "framework/parties/1/id",
        "\"airvault\"",
        "dossier.party-twice",
        "$.framework.parties[1].id",
        "two parties share the id \"airvault\""
    )]
    [InlineData(
        "framework/signatures/0/party",
        "\"epci\"",
        "dossier.no-such-party",
        "$.framework.signatures[0].party",
        "no party of the convention has the id \"epci\""
    )]
    [InlineData(
        "crte/signatures/0/party",
        "\"epci\"",
        "dossier.no-such-party",
        "$.crte.signatures[0].party",
        "no party of the convention has the id \"epci\""
    )]
    [InlineData(
        "convention/events/0/parties/0",
        "\"nobody\"",
        "dossier.no-such-party",
        "$.convention.events[0].parties[0]",
        "no party of the convention has the id \"nobody\""
    )]
    [InlineData(
        "convention/amendments/0/deliberations/0/party",
        "\"nobody\"",
        "dossier.no-such-party",
        "$.convention.amendments[0].deliberations[0].party",
        "no party of the convention has the id \"nobody\""
    )]
    [InlineData(
        "convention/amendments/0/signatures/0/party",
        "\"nobody\"",
        "dossier.no-such-party",
        "$.convention.amendments[0].signatures[0].party",
        "no party of the convention has the id \"nobody\""
    )]
    [InlineData(
        "convention/amendments/1/number",
        "1",
        "dossier.amendment-twice",
        "$.convention.amendments[1].number",
        "two amendments have the number 1"
    )]
    [InlineData(
        "framework/amendments",
        "[{\"number\":7},{\"number\":3},{\"number\":7}]",
        "dossier.amendment-twice",
        "$.framework.amendments[2].number",
        "two amendments have the number 7"
    )]
    [InlineData(
        "convention/signatures/1/delegatedUntil",
        "\"2020-11-30\"",
        "dossier.ends-before-it-begins",
        "$.convention.signatures[1].delegatedUntil",
        "the last day comes before the first"
    )]
    [InlineData(
        "bodies/1/id",
        "\"commission-detr\"",
        "dossier.body-twice",
        "$.bodies[1].id",
        "two bodies share the id \"commission-detr\""
    )]
    [InlineData(
        "bodies/0/mandates/0/until",
        "\"2021-01-31\"",
        "dossier.ends-before-it-begins",
        "$.bodies[0].mandates[0].until",
        "the last day comes before the first"
    )]
    [InlineData(
        "bodies/0/meetings/1/on",
        "\"2021-03-01\"",
        "dossier.meeting-twice",
        "$.bodies[0].meetings[1].on",
        "commission-detr: two meetings on 1 March 2021"
    )]
    [InlineData(
        "committee/meetings/1/on",
        "\"2021-10-12\"",
        "dossier.meeting-twice",
        "$.committee.meetings[1].on",
        "project committee: two meetings on 12 October 2021"
    )]
    [InlineData(
        "committee/meetings/0/convenedOn",
        "\"9999-12-31\"",
        "dossier.meeting-order",
        "$.committee.meetings[0].convenedOn",
        "the meeting of 12 October 2021 was convened on 31 December 9999 only"
    )]
    [InlineData(
        "committee/meetings/0/noteSentOn",
        "\"2021-09-27\"",
        "dossier.meeting-order",
        "$.committee.meetings[0].noteSentOn",
        "the note for the meeting of 12 October 2021 was sent on 27 September 2021, before it was convened"
    )]
    [InlineData(
        "committee/meetings/0/minutes/approvedOn",
        "\"2021-10-11\"",
        "dossier.meeting-order",
        "$.committee.meetings[0].minutes.approvedOn",
        "the minutes of the meeting of 12 October 2021 are approved on 11 October 2021, before the meeting"
    )]
    [InlineData(
        "bodies/0/meetings/0/opinions/0/givenOn",
        "\"2021-02-28\"",
        "dossier.meeting-order",
        "$.bodies[0].meetings[0].opinions[0].givenOn",
        "an opinion of the meeting of 1 March 2021 is given on 28 February 2021, before the meeting"
    )]
    [InlineData(
        "actionSheets/1/number",
        "\"1\"",
        "dossier.action-sheet-twice",
        "$.actionSheets[1].number",
        "two action sheets bear the number \"1\""
    )]
    public void Parts_that_do_not_go_together_are_told(
        string place,
        string value,
        string code,
        string path,
        string message
    )
    {
        string text = Files.With(Files.Full, place, value);

        Assert.Contains(
            Problems(text),
            problem => (problem.Code, problem.Path, problem.Message.English) == (code, path, message)
        );
    }

    [Fact]
    public void References_that_lead_nowhere_are_told_together_with_every_other_problem()
    {
        string text = Files.With(Files.Full, "projectManager/employer", "\"nobody\"");
        text = Files.With(text, "convention/signatures/0/party", "\"no-one\"");
        text = Files.With(text, "knownOn", "\"yesterday\"");

        Assert.Equal(
            ["$.knownOn", "$.convention.signatures[0].party", "$.projectManager.employer"],
            Problems(text).Select(problem => problem.Path)
        );
    }

    [Theory]
    [InlineData("convention/parties/1/id", "7")]
    [InlineData("convention/parties/1", "7")]
    [InlineData("convention/parties/1", "null")]
    [InlineData("convention/parties", "7")]
    [InlineData("convention", "7")]
    [InlineData("communes/0/insee", "7")]
    [InlineData("communes/0/name", "7")]
    [InlineData("communes/0", "7")]
    [InlineData("communes", "7")]
    public void Where_names_could_not_be_read_no_reference_to_them_is_called_wrong(string place, string value) =>
        Assert.Equal("json.wrong-value", Assert.Single(Problems(Files.With(Files.Full, place, value))).Code);

    [Theory]
    [InlineData("framework/parties/1/id", "7")]
    [InlineData("framework/parties", "7")]
    [InlineData("framework/amendments/0/number", "0")]
    [InlineData("crte/parties/0", "7")]
    public void In_the_other_acts_neither(string place, string value) =>
        Assert.Equal("json.wrong-value", Assert.Single(Problems(Files.With(Files.Full, place, value))).Code);

    [Theory]
    [InlineData("framework")]
    [InlineData("crte")]
    public void In_the_other_acts_too_anybody_may_act_where_the_parties_are_not_known(string act) =>
        Assert.NotNull(Files.Read(Files.With(Files.Full, act + "/parties", null)).ValueOrThrow());

    [Fact]
    public void A_convention_cadre_may_be_signed_by_communes_that_the_dossier_does_not_describe() =>
        Assert.NotNull(
            Files.Read(Files.With(Files.Full, "framework/parties/0/insee", "\"79191\"")).ValueOrThrow().Framework
        );

    [Fact]
    public void Each_act_has_its_own_parties_and_its_own_numbers()
    {
        PvdDossier dossier = Files.Read(Files.Full).ValueOrThrow();

        Assert.Equal("airvault", dossier.Framework!.Act.Parties![0].Id);
        Assert.Equal(dossier.Convention!.Parties![0].Id, dossier.Framework.Act.Parties[0].Id);
        Assert.Equal(1, dossier.Framework.Act.Amendments[0].Number);
        Assert.Equal(1, dossier.Convention.Act.Amendments[0].Number);
    }

    [Fact]
    public void Where_the_parties_are_not_known_no_reference_is_wrong() =>
        Assert.NotNull(Files.Read(Files.With(Files.Full, "convention/parties", null)).ValueOrThrow());

    private static IReadOnlyList<Problem> Problems(string text) => Files.Read(text).Problems;
}
