using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Json;

/// <summary>Reads a dossier, member by member, in the order in which <see cref="DossierWriter"/> writes it.</summary>
internal sealed class DossierReader
{
    internal const string Format = "pvd-dossier/1";

    private readonly NameBook _communes = new();
    private readonly NameBook _framed = new();
    private readonly NameBook _parties = new();

    private DossierReader() { }

    internal static ReadResult<PvdDossier> Read(Stream stream) => JsonFile.Read(stream, ReadDossier);

    internal static IEnumerable<JsonLine<PvdDossier>> ReadLines(Stream stream) => JsonLines.Read(stream, ReadDossier);

    /// <summary>Reads a dossier that stands inside another file.</summary>
    internal static PvdDossier? ReadDossier(JsonObjectReader json) => new DossierReader().Dossier(json);

    private PvdDossier? Dossier(JsonObjectReader json)
    {
        _ = json.OptionalText("$schema");
        json.Format(Format);
        LocalDate? knownOn = json.Day("knownOn");
        IReadOnlyList<Provenance>? provenance = json.OptionalList("provenance", ReadProvenance);
        IReadOnlyList<Commune>? communes = json.List("communes", ReadCommune);
        _communes.Close(json.LengthOf("communes"));
        _framed.Close(json.LengthOf("communes"));
        Epci? epci = json.OptionalObject("epci", ReadEpci);
        MembershipConvention? convention = json.OptionalObject("convention", ReadConvention);
        ProjectCommittee? committee = json.OptionalObject("committee", ReadCommittee);
        ProjectManagerPost? post = json.OptionalObject("projectManager", ReadPost);
        FrameworkConvention? framework = json.OptionalObject("framework", FrameworkReader.Read);
        CrteContract? crte = json.OptionalObject("crte", CrteReader.Read);
        IReadOnlyList<RecoveryAgreement>? recovery = json.OptionalList("recoveryAgreements", CrteReader.ReadRecovery);
        GovernanceReader governance = new();
        IReadOnlyList<GovernanceBody>? bodies = governance.Bodies(json);
        TerritorialProjectReader strategy = new();
        TerritorialProject? project = json.OptionalObject("project", strategy.Read);
        ActionSheetReader plan = new(strategy.Axes);
        IReadOnlyList<ActionSheet>? sheets = plan.ActionSheets(json);
        IReadOnlyList<EngineeringRequest>? requests = EngineeringReader.ReadAll(json, "requests");
        IReadOnlyList<FrameMembership>? frames = FrameReader.ReadAll(json, _framed);
        IReadOnlyList<LabelledService>? services = ServiceReader.Services(json, _framed);
        IReadOnlyList<ClubEvent>? clubEvents = ServiceReader.ClubEvents(json);
        json.Close();
        if (json.LengthOf("communes") == 0)
        {
            json.Report("dossier.no-commune", json.PathOf("communes"), DossierChecks.NoCommune);
        }

        _communes.ReportTwice(json, "dossier.commune-twice", DossierChecks.CommuneTwice);
        _communes.ReportUnknown(json, "dossier.commune-not-described", DossierChecks.CommuneNotDescribed);
        _parties.ReportTwice(json, "dossier.party-twice", ActChecks.PartyTwice);
        _parties.ReportUnknown(json, "dossier.no-such-party", ActChecks.NoSuchParty);
        governance.ReportTwice(json);
        plan.ReportTwice(json);
        strategy.Axes.ReportUnknown(json, "dossier.no-such-axis", ProjectChecks.NoSuchAxis);
        _framed.ReportUnknown(json, "dossier.frame-commune-not-described", DossierChecks.FramedNotDescribed);
        return json.IsFaulty
            ? null
            : new(
                knownOn!.Value,
                communes!,
                epci,
                convention,
                committee,
                post,
                provenance,
                framework,
                crte,
                recovery,
                bodies,
                sheets,
                requests,
                project,
                frames,
                services,
                clubEvents
            );
    }

    /// <summary>Reads a list of co-fundings that stands in another file.</summary>
    internal static IReadOnlyList<AnahCoFunding>? ReadAnahList(JsonObjectReader json, string name) =>
        json.OptionalList(name, ReadAnah);

    private static Provenance? ReadProvenance(JsonObjectReader json)
    {
        string? path = json.Text("path");
        string? origin = json.Value<string>("origin", IsOrigin, OneOf(DossierWriter.Origins.Values));
        string? source = json.Text("source");
        return json.IsFaulty
            ? null
            : new(path!, DossierWriter.Origins.Single(pair => pair.Value == origin).Key, source!);
    }

    private static bool IsOrigin(string? text, [NotNullWhen(true)] out string? origin)
    {
        origin = DossierWriter.Origins.Values.FirstOrDefault(code => code == text);
        return origin is not null;
    }

    private Commune? ReadCommune(JsonObjectReader json)
    {
        InseeCommuneCode? code = json.Value<InseeCommuneCode>(
            "insee",
            InseeCommuneCode.TryParse,
            InseeCommuneCode.Expected
        );
        string? name = json.Text("name");
        int? population = json.OptionalInteger("population", JsonMessages.ACount, 0, int.MaxValue);
        Siren? epci = json.OptionalValue<Siren>("epci", Siren.TryParse, Siren.Expected);
        Siren? siren = json.OptionalValue<Siren>("siren", Siren.TryParse, Siren.Expected);
        PvdId? pvdId = json.OptionalValue<PvdId>("pvdId", PvdId.TryParse, PvdId.Expected);
        _communes.Declare(json.PathOf("insee"), code?.Value);
        _framed.Declare(json.PathOf("insee"), code?.Value);
        return json.IsFaulty ? null : new(code!, name!, population, epci, siren, pvdId);
    }

    private static Epci? ReadEpci(JsonObjectReader json)
    {
        Siren? siren = json.Value<Siren>("siren", Siren.TryParse, Siren.Expected);
        string? name = json.Text("name");
        EpciKind? kind = json.OptionalCode("kind", EpciKind.All);
        int? population = json.OptionalInteger("population", JsonMessages.ACount, 0, int.MaxValue);
        InseeCommuneCode? town = json.OptionalValue<InseeCommuneCode>(
            "principalTown",
            InseeCommuneCode.TryParse,
            InseeCommuneCode.Expected
        );
        return json.IsFaulty ? null : new(siren!, name!, kind, population, town);
    }

    private MembershipConvention? ReadConvention(JsonObjectReader json) =>
        new ActReader(_parties, _communes).Read(json) is { } act ? MembershipConvention.Of(act) : null;

    private ProjectCommittee? ReadCommittee(JsonObjectReader json)
    {
        PresidencyMode? presidency = json.OptionalCode("presidency", PresidencyMode.All);
        string? substituteBody = json.OptionalText("substituteBody");
        IReadOnlyList<CommitteeMember>? members = json.OptionalList("members", ReadMember);
        IReadOnlyList<Meeting>? meetings = GovernanceReader.Meetings(json, BodyKind.ProjectCommittee.Label);
        return json.IsFaulty ? null : new(members, presidency, substituteBody, meetings);
    }

    private CommitteeMember? ReadMember(JsonObjectReader json)
    {
        CommitteeRole? role = json.Code("role", CommitteeRole.All);
        string? party = json.OptionalText("party");
        _parties.Refer(json.PathOf("party"), party);
        LocalDate? from = json.Day("from");
        LocalDate? until = json.OptionalDay("until");
        bool? presides = json.OptionalBoolean("presides");
        string? person = json.OptionalText("person");
        ReportOrder(json, from, until);
        if (role is { SpeaksForParty: true } && party is null && !json.IsFaulty)
        {
            json.Report("json.missing-member", json.Path, DossierMessages.PartyOfMember.Fill("role", role.Label));
        }

        return json.IsFaulty ? null : new(role!, from!.Value, until, party, presides ?? false, PersonNamed(person));
    }

    private ProjectManagerPost? ReadPost(JsonObjectReader json)
    {
        string? employer = json.OptionalText("employer");
        _parties.Refer(json.PathOf("employer"), employer);
        LocalDate? from = json.OptionalDay("from");
        LocalDate? until = json.OptionalDay("until");
        LocalDate? recruitmentOpenedOn = json.OptionalDay("recruitmentOpenedOn");
        IReadOnlyList<YearlyCost>? costs = json.OptionalList("costs", ReadCost);
        IReadOnlyList<AnahCoFunding>? anah = ReadAnahList(json, "anah");
        ReportOrder(json, from, until);
        foreach (
            IGrouping<int, YearlyCost> year in (costs ?? []).GroupBy(cost => cost.Year).Where(year => year.Count() > 1)
        )
        {
            Localized message = DossierMessages.YearTwice.Fill("year", Wording.Digits(year.Key));
            json.Report("dossier.year-twice", json.PathOf("costs"), message);
        }

        return json.IsFaulty ? null : new(employer, from, until, recruitmentOpenedOn, costs, anah);
    }

    private static YearlyCost? ReadCost(JsonObjectReader json)
    {
        int? year = json.Integer("year", JsonMessages.AYear, YearlyCost.FirstYear, YearlyCost.LastYear);
        Euro? amount = json.Amount("amount");
        return json.IsFaulty ? null : new(year!.Value, amount!.Value);
    }

    private static AnahCoFunding? ReadAnah(JsonObjectReader json)
    {
        LocalDate? from = json.Day("from");
        LocalDate? until = json.OptionalDay("until");
        LocalDate? requestedOn = json.OptionalDay("requestedOn");
        LocalDate? operationStartedOn = json.OptionalDay("operationStartedOn");
        ReportOrder(json, from, until);
        return json.IsFaulty ? null : new(from!.Value, until, requestedOn, operationStartedOn);
    }

    internal static Person? PersonNamed(string? name) => name is null ? null : new(name);

    internal static void ReportOrder(JsonObjectReader json, LocalDate? from, LocalDate? until, string last = "until")
    {
        if (until < from)
        {
            json.Report("dossier.ends-before-it-begins", json.PathOf(last), DossierMessages.EndsBeforeItBegins);
        }
    }

    private static Localized OneOf(IEnumerable<string> codes) =>
        JsonMessages.OneOf.Fill("codes", string.Join(", ", codes));
}
