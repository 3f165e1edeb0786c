using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>The rules of the membership convention and of its committee, by number: met, broken by the smallest step, and not to be told.</summary>
public sealed class NumberedRulesTests
{
    private static readonly Dictionary<string, Action<DossierDraft>> Changes = new()
    {
        ["sound"] = _ => { },
        ["prefect has not signed"] = draft => draft.WithoutSignatureOf("prefet"),
        ["a commune has not signed"] = draft => draft.WithoutSignatureOf("valence"),
        ["signatures unknown"] = draft => draft.Signatures = null,
        ["the region signs"] = draft => draft.Signs("region", "2021-05-31", SigningCapacity.RegionalCouncilPresident),
        ["a second EPCI"] = draft => draft.Parties!.Add(new("autre", SignatoryRole.Epci, "Autre EPCI")),
        ["a commune of another EPCI"] = draft => draft.WithCommune(1, 1137, DossierDraft.Elsewhere),
        ["EPCI of a commune unknown"] = draft => draft.WithCommune(1, 1137, null),
        ["no délibération"] = draft => draft.WithoutDeliberationOf("condom"),
        ["capacity unknown"] = draft => draft.Signs("condom", "2021-05-31", null),
        ["19 999 inhabitants"] = draft => draft.WithCommune(0, 19_999, DossierDraft.Tenareze),
        ["20 000 inhabitants"] = draft => draft.WithCommune(0, 20_000, DossierDraft.Tenareze),
        ["population unknown"] = draft => draft.WithCommune(0, null, DossierDraft.Tenareze),
        ["prefect does not sit"] = draft => draft.WithoutMembers(CommitteeRole.Prefect),
        ["members unknown"] = draft => draft.Members = null,
        ["nobody presides"] = draft =>
            draft.Members = [.. draft.Members!.Select(member => Seat(member, presides: false))],
        ["one mayor for mayors only"] = draft => draft.Presidency = PresidencyMode.MayorsOnly,
        ["presidency unknown"] = draft => draft.Presidency = null,
        ["two seats for one person"] = draft =>
            draft.Members = [.. draft.Members!.Select(member => Seat(member, member.Presides, new("Camille Exemple")))],
    };

    public static TheoryData<string, string, string, Outcome?> Rows =>
        new()
        {
            { "ADH-1", "2022-03-01", "sound", Outcome.Met },
            { "ADH-1", "2022-03-01", "prefect has not signed", Outcome.NotMet },
            { "ADH-1", "2022-03-01", "signatures unknown", Outcome.Unknown },
            { "ADH-2", "2022-03-01", "sound", Outcome.Met },
            { "ADH-3", "2022-03-01", "sound", Outcome.Met },
            { "ADH-3", "2022-03-01", "a commune has not signed", Outcome.NotMet },
            { "ADH-3", "2022-03-01", "signatures unknown", Outcome.Unknown },
            { "ADH-4", "2022-03-01", "sound", Outcome.Met },
            { "ADH-4", "2022-03-01", "the region signs", null },
            { "ADH-5", "2022-03-01", "sound", null },
            { "ADH-5", "2022-03-01", "a second EPCI", Outcome.Unknown },
            { "ADH-6", "2022-03-01", "sound", Outcome.Met },
            { "ADH-6", "2022-03-01", "a commune of another EPCI", Outcome.NotMet },
            { "ADH-6", "2022-03-01", "EPCI of a commune unknown", Outcome.Unknown },
            { "ADH-7", "2022-03-01", "sound", Outcome.Met },
            { "ADH-7", "2022-03-01", "no délibération", Outcome.NotMet },
            { "ADH-7", "2022-03-01", "capacity unknown", Outcome.Unknown },
            { "ADH-8", "2022-03-01", "19 999 inhabitants", Outcome.Met },
            { "ADH-8", "2022-03-01", "20 000 inhabitants", Outcome.NotMet },
            { "ADH-8", "2022-03-01", "population unknown", Outcome.Unknown },
            { "ADH-20", "2022-11-30", "sound", Outcome.Met },
            { "ADH-20", "2022-12-01", "sound", Outcome.NotMet },
            { "ADH-20", "2022-12-01", "signatures unknown", null },
            { "ADH-21", "2022-03-01", "sound", Outcome.Met },
            { "ADH-21", "2022-03-01", "prefect has not signed", Outcome.NotMet },
            { "ADH-21", "2022-03-01", "signatures unknown", Outcome.Unknown },
            { "GOV-1", "2022-03-01", "sound", Outcome.Met },
            { "GOV-1", "2022-03-01", "prefect does not sit", Outcome.NotMet },
            { "GOV-1", "2022-03-01", "members unknown", Outcome.Unknown },
            { "GOV-2", "2022-03-01", "sound", Outcome.Met },
            { "GOV-2", "2022-03-01", "nobody presides", Outcome.NotMet },
            { "GOV-2", "2022-03-01", "members unknown", Outcome.Unknown },
            { "GOV-3", "2022-03-01", "sound", Outcome.Met },
            { "GOV-3", "2022-03-01", "one mayor for mayors only", Outcome.NotMet },
            { "GOV-3", "2022-03-01", "presidency unknown", Outcome.Unknown },
            { "GOV-8", "2022-03-01", "sound", null },
            { "GOV-8", "2022-03-01", "two seats for one person", Outcome.NotMet },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_rule_says_what_its_number_asks(string id, string day, string change, Outcome? expected)
    {
        DossierDraft draft = new();
        Changes[change](draft);

        Finding? finding = Engines
            .All(draft.Build(), 2022, Given.LawOn(day))
            .SelectMany(answer => answer.Of(id))
            .FirstOrDefault();

        Assert.Equal(expected, finding?.Outcome);
    }

    private static CommitteeMember Seat(CommitteeMember was, bool presides, Person? person = null) =>
        new(was.Role, was.From, was.Until, was.Party, presides, person);
}
