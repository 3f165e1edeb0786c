using Pvd.Domain.Conventions;

namespace Pvd.Domain.Json;

/// <summary>Reads the parties of an act and what has happened to it.</summary>
/// <param name="parties">Where the ids of the parties are kept, for whoever refers to them.</param>
/// <param name="communes">Where the communes of the parties are looked up; <c>null</c> where any commune may sign.</param>
internal sealed class ActReader(NameBook parties, NameBook? communes)
{
    private readonly NameBook _amendments = new();

    /// <summary>Reads an act that nothing else in the file refers to.</summary>
    internal static SignedAct? ReadAlone(JsonObjectReader json)
    {
        NameBook parties = new();
        SignedAct? act = new ActReader(parties, null).Read(json);
        parties.ReportTwice(json, "dossier.party-twice", ActChecks.PartyTwice);
        parties.ReportUnknown(json, "dossier.no-such-party", ActChecks.NoSuchParty);
        return act;
    }

    internal SignedAct? Read(JsonObjectReader json)
    {
        IReadOnlyList<Party>? named = json.OptionalList("parties", ReadParty);
        parties.Close(json.LengthOf("parties"));
        IReadOnlyList<Deliberation>? deliberations = json.OptionalList("deliberations", ReadDeliberation);
        IReadOnlyList<Signature>? signatures = json.OptionalList("signatures", ReadSignature);
        IReadOnlyList<Annex>? annexes = json.OptionalList("annexes", ReadAnnex);
        IReadOnlyList<ActEvent>? events = json.OptionalList("events", ReadEvent);
        IReadOnlyList<Amendment>? amendments = json.OptionalList("amendments", ReadAmendment);
        _amendments.ReportTwice(json, "dossier.amendment-twice", ActChecks.AmendmentTwice);
        bool holdsTogether = !ActChecks.Find(named, deliberations, signatures, events ?? [], amendments ?? []).Any();
        return json.IsFaulty || !holdsTogether
            ? null
            : new(named, deliberations, signatures, annexes, events, amendments);
    }

    private Party? ReadParty(JsonObjectReader json)
    {
        string? id = json.Text("id");
        SignatoryRole? role = json.Code("role", SignatoryRole.All);
        string? name = json.Text("name");
        InseeCommuneCode? commune = SignatoryRole.BeneficiaryCommune.Equals(role)
            ? json.Value<InseeCommuneCode>("insee", InseeCommuneCode.TryParse, InseeCommuneCode.Expected)
            : json.OptionalValue<InseeCommuneCode>("insee", InseeCommuneCode.TryParse, InseeCommuneCode.Expected);
        Siren? siren = json.OptionalValue<Siren>("siren", Siren.TryParse, Siren.Expected);
        string? seat = json.OptionalText("seat");
        string? representative = json.OptionalText("representative");
        parties.Declare(json.PathOf("id"), id);
        communes?.Refer(json.PathOf("insee"), commune?.Value);
        return json.IsFaulty
            ? null
            : new(id!, role!, name!, commune, siren, seat, DossierReader.PersonNamed(representative));
    }

    private Deliberation? ReadDeliberation(JsonObjectReader json)
    {
        string? party = json.Text("party");
        parties.Refer(json.PathOf("party"), party);
        string? number = json.OptionalText("number");
        LocalDate? on = json.Day("on");
        LocalDate? transmittedOn = json.OptionalDay("transmittedOn");
        string? subject = json.OptionalText("subject");
        Vote? vote = json.OptionalObject("vote", ReadVote);
        bool? isAdopted = json.OptionalBoolean("adopted");
        bool? authorises = json.OptionalBoolean("authorisesSignature");
        LocalDate? publishedOn = json.OptionalDay("publishedOn");
        PublicationForm? publication = json.OptionalCode("publication", PublicationForm.All);
        return json.IsFaulty
            ? null
            : new(
                party!,
                number,
                on!.Value,
                transmittedOn,
                subject,
                vote,
                isAdopted ?? true,
                authorises,
                publishedOn,
                publication
            );
    }

    private static Vote? ReadVote(JsonObjectReader json)
    {
        int? inFavour = json.Integer("for", JsonMessages.ACount, 0, int.MaxValue);
        int? against = json.OptionalInteger("against", JsonMessages.ACount, 0, int.MaxValue);
        int? abstentions = json.OptionalInteger("abstentions", JsonMessages.ACount, 0, int.MaxValue);
        return json.IsFaulty ? null : new(inFavour!.Value, against ?? 0, abstentions ?? 0);
    }

    private Signature? ReadSignature(JsonObjectReader json)
    {
        string? party = json.Text("party");
        parties.Refer(json.PathOf("party"), party);
        LocalDate? on = json.Day("on");
        SigningCapacity? capacity = json.OptionalCode("capacity", SigningCapacity.All);
        LocalDate? delegatedOn = json.OptionalDay("delegatedOn");
        LocalDate? delegatedUntil = json.OptionalDay("delegatedUntil");
        if (delegatedUntil < delegatedOn)
        {
            json.Report(
                "dossier.ends-before-it-begins",
                json.PathOf("delegatedUntil"),
                DossierMessages.EndsBeforeItBegins
            );
        }

        return json.IsFaulty ? null : new(party!, on!.Value, capacity, delegatedOn, delegatedUntil);
    }

    private static Annex? ReadAnnex(JsonObjectReader json)
    {
        AnnexKind? kind = json.Code("kind", AnnexKind.All);
        string? title = json.OptionalText("title");
        return json.IsFaulty ? null : new(kind!, title);
    }

    private ActEvent? ReadEvent(JsonObjectReader json)
    {
        ActEventKind? kind = json.Code("kind", ActEventKind.All);
        LocalDate? on = json.Day("on");
        IReadOnlyList<string>? concerned = json.OptionalTexts("parties", parties.Refer);
        return json.IsFaulty ? null : new(kind!, on!.Value, concerned);
    }

    private Amendment? ReadAmendment(JsonObjectReader json)
    {
        int? number = json.Integer("number", JsonMessages.ANumberFromOne, 1, int.MaxValue);
        string? subject = json.OptionalText("subject");
        LocalDate? extendsTo = json.OptionalDay("extendsTo");
        IReadOnlyList<Deliberation>? deliberations = json.OptionalList("deliberations", ReadDeliberation);
        IReadOnlyList<Signature>? signatures = json.OptionalList("signatures", ReadSignature);
        _amendments.Declare(json.PathOf("number"), number is { } known ? Wording.Digits(known) : null);
        return json.IsFaulty ? null : new(number!.Value, subject, extendsTo, deliberations, signatures);
    }
}
