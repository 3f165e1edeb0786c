using Pvd.Domain.Conventions;
using Pvd.Rules.Law;

namespace Pvd.Rules.Conventions;

/// <summary>Judges the délibérations of one act, party by party, in the order of the parties' ids.</summary>
internal sealed class DeliberationCheck(ActFile file, Examination examination)
{
    private readonly List<Deliberation> _taken =
    [
        .. (file.Deliberations ?? [])
            .Where(decision => decision.On <= file.Today)
            .OrderBy(decision => decision.Party, StringComparer.Ordinal)
            .ThenBy(decision => decision.On)
            .ThenBy(decision => decision.Number, StringComparer.Ordinal),
    ];

    internal void Tell()
    {
        TellWhatIsNotKnown();
        foreach (Deliberation decision in _taken)
        {
            TellContent(decision);
            if (decision.IsAdopted)
            {
                TellExecutory(decision);
                TellSending(decision);
                TellPublication(decision);
            }
        }

        foreach (Signature signature in Signatures())
        {
            TellOrder(signature);
        }
    }

    /// <summary>Without these lists nobody knows who had to decide, or who has.</summary>
    private void TellWhatIsNotKnown()
    {
        List<MissingFact> missing = [];
        if (file.Act.Parties is null)
        {
            missing.Add(new(ActGuards.FieldOf(file with { Amendment = null }, "parties"), ActStanding.PartiesMissing));
        }

        if (file.Deliberations is null)
        {
            missing.Add(new(ActGuards.FieldOf(file, "deliberations"), Words.DeliberationsMissing));
        }

        if (file.Signatures is null)
        {
            missing.Add(new(ActGuards.FieldOf(file, "signatures"), ActWords.SignaturesMissing));
        }

        if (missing.Count > 0)
        {
            NamedFact act = new("act", FactValue.Of(Wording.Capitalised(file.Name)));
            examination.Add(
                DeliberationRules.OneEach,
                Outcome.Unknown,
                [act],
                missing: missing,
                template: DeliberationRules.NothingToJudge
            );
        }
    }

    private IEnumerable<Signature> Signatures() =>
        (file.Signatures ?? [])
            .Where(signature =>
                signature.On <= file.Today && file.PartyOf(signature.Party)?.Role.IsLocalAuthority == true
            )
            .OrderBy(signature => signature.Party, StringComparer.Ordinal)
            .ThenBy(signature => signature.On);

    private void TellContent(Deliberation decision)
    {
        NamedFact[] facts = [Party(decision.Party), On(decision)];
        if (FaultOf(decision) is { } fault)
        {
            examination.NotMet(DeliberationRules.OneEach, [.. facts, new("fault", FactValue.Of(fault))]);
            return;
        }

        List<MissingFact> missing = [.. MissingIn(decision)];
        if (missing.Count > 0)
        {
            examination.Unknown(DeliberationRules.OneEach, missing, facts);
        }
        else
        {
            examination.Met(DeliberationRules.OneEach, facts);
        }
    }

    private static Localized? FaultOf(Deliberation decision)
    {
        Localized on = Wording.Day(decision.On);
        if (decision.IsAdopted ? IsLost(decision.Vote) : IsWon(decision.Vote))
        {
            return DeliberationRules
                .VoteSaysOtherwise.Fill("on", on)
                .Fill("said", decision.IsAdopted ? DeliberationRules.Adopted : DeliberationRules.Rejected)
                .Fill("for", Wording.Digits(decision.Vote!.InFavour))
                .Fill("against", Wording.Digits(decision.Vote.Against));
        }

        return decision is { IsAdopted: true, AuthorisesSignature: false }
            ? DeliberationRules.AuthorisesNobody.Fill("on", on)
            : null;
    }

    private static bool IsLost(Vote? vote) => vote is not null && vote.InFavour < vote.Against;

    private static bool IsWon(Vote? vote) => vote is not null && vote.InFavour > vote.Against;

    private IEnumerable<MissingFact> MissingIn(Deliberation decision)
    {
        Localized name = RequiredParty.NameOf(decision.Party, file.Act.Parties);
        if (decision.Number is null)
        {
            yield return Ask("number", DeliberationWords.Number, name, decision);
        }

        if (decision.Subject is null)
        {
            yield return Ask("subject", DeliberationWords.Subject, name, decision);
        }

        if (decision.Vote is null)
        {
            yield return Ask("vote", DeliberationWords.Vote, name, decision);
        }

        if (decision is { IsAdopted: true, AuthorisesSignature: null })
        {
            yield return Ask("authorisesSignature", DeliberationWords.Authorisation, name, decision);
        }
    }

    private void TellExecutory(Deliberation decision)
    {
        NamedFact[] facts = [Party(decision.Party), On(decision)];
        LocalDate? notBefore = DeliberationRules.NotExecutoryBefore(decision);
        if (notBefore > file.Today)
        {
            NamedFact[] later =
            [
                .. facts,
                new("today", FactValue.Of(file.Today)),
                new("since", FactValue.Of(notBefore.Value)),
            ];
            examination.NotMet(DeliberationRules.IsExecutory, later);
        }
        else if (DeliberationRules.ExecutoryOn(decision) is { } since)
        {
            examination.Met(DeliberationRules.IsExecutory, [.. facts, new("since", FactValue.Of(since))]);
        }
        else
        {
            Localized name = RequiredParty.NameOf(decision.Party, file.Act.Parties);
            List<MissingFact> missing = [];
            if (decision.TransmittedOn is null)
            {
                missing.Add(Ask("transmittedOn", DeliberationWords.Sending, name, decision));
            }

            if (decision.PublishedOn is null)
            {
                missing.Add(Ask("publishedOn", DeliberationWords.Publishing, name, decision));
            }

            examination.Unknown(DeliberationRules.IsExecutory, missing, facts);
        }
    }

    private void TellSending(Deliberation decision)
    {
        NamedFact party = Party(decision.Party);
        if (decision.TransmittedOn is not { } sent || sent > file.Today)
        {
            Localized name = RequiredParty.NameOf(decision.Party, file.Act.Parties);
            MissingFact[] missing = [Ask("transmittedOn", DeliberationWords.Sending, name, decision)];
            examination.Unknown(DeliberationRules.Receipt, missing, party);
            examination.Unknown(DeliberationRules.NoTimeLimit, missing, party);
            return;
        }

        examination.Met(DeliberationRules.Receipt, party);
        if (sent >= decision.On)
        {
            int days = Period.DaysBetween(decision.On, sent);
            examination.Met(
                DeliberationRules.NoTimeLimit,
                party,
                new("days", FactValue.Of(DeliberationWords.Days(days)))
            );
        }
    }

    private void TellPublication(Deliberation decision)
    {
        LocalDate day = decision.PublishedOn ?? decision.On;
        ParameterReading threshold = examination.Law.Legislation.Parameter(ParameterIds.PublicationThreshold).At(day);
        Party? party = file.PartyOf(decision.Party);
        bool isCommune = party?.Commune is not null;
        if (!threshold.Value.IsKnown || day > file.Today || !(isCommune || SignatoryRole.Epci.Equals(party?.Role)))
        {
            return;
        }

        int? population = file
            .Dossier.Communes.FirstOrDefault(commune => commune.Code.Equals(party!.Commune))
            ?.Population;
        bool? mayChoose = isCommune
            ? population is { } known
                ? known < threshold.Value.Number
                : null
            : false;
        Localized name = RequiredParty.NameOf(decision.Party, file.Act.Parties);
        NamedFact[] facts =
        [
            Party(decision.Party),
            new("form", decision.Publication is { } form ? FactValue.Of(form.Label) : FactValue.Unknown),
            new("threshold", threshold.Value),
        ];
        if (decision.Publication is null)
        {
            MissingFact missing = Ask("publication", DeliberationWords.Form, name, decision);
            examination.Add(DeliberationRules.PublishedAsDue, Outcome.Unknown, facts, [threshold], missing: [missing]);
        }
        else if (PublicationForm.Electronic.Equals(decision.Publication) || mayChoose == true)
        {
            examination.Add(DeliberationRules.PublishedAsDue, Outcome.Met, facts, [threshold]);
        }
        else if (mayChoose == false)
        {
            examination.Add(DeliberationRules.PublishedAsDue, Outcome.NotMet, facts, [threshold]);
        }
        else
        {
            MissingFact missing = new("communes.population", Words.Of(Words.ItsPopulation, name));
            examination.Add(DeliberationRules.PublishedAsDue, Outcome.Unknown, facts, [threshold], missing: [missing]);
        }
    }

    private void TellOrder(Signature signature)
    {
        NamedFact party = Party(signature.Party);
        NamedFact signed = new("signed", FactValue.Of(signature.On));
        List<Deliberation> before =
        [
            .. _taken.Where(decision =>
                decision.IsAdopted && decision.Party == signature.Party && decision.On <= signature.On
            ),
        ];
        if (file.Deliberations is null)
        {
            MissingFact missing = new(ActGuards.FieldOf(file, "deliberations"), Words.DeliberationsMissing);
            examination.Unknown(DeliberationRules.InOrder, [missing], party, signed);
        }
        else if (before.Count == 0)
        {
            Localized fault = DeliberationRules.NoneTaken.Fill("signed", Wording.Day(signature.On));
            examination.NotMet(DeliberationRules.OneEach, party, new NamedFact("fault", FactValue.Of(fault)));
        }
        else
        {
            TellOrder(signature, Best(before, signature), [party, signed]);
        }
    }

    private void TellOrder(Signature signature, Deliberation decision, NamedFact[] facts)
    {
        if (decision.TransmittedOn is not { } sent)
        {
            Localized name = RequiredParty.NameOf(decision.Party, file.Act.Parties);
            MissingFact missing = Ask("transmittedOn", DeliberationWords.Sending, name, decision);
            examination.Unknown(DeliberationRules.InOrder, [missing], facts);
            return;
        }

        NamedFact[] days = [.. facts, On(decision), new("sent", FactValue.Of(sent))];
        if (sent < decision.On)
        {
            examination.Add(
                DeliberationRules.InOrder,
                Outcome.NotMet,
                days,
                template: DeliberationRules.SentBeforeDecided
            );
        }
        else if (sent > signature.On)
        {
            examination.NotMet(DeliberationRules.InOrder, days);
        }
        else
        {
            examination.Met(DeliberationRules.InOrder, days);
        }
    }

    /// <summary>Of several délibérations before a signature, the one that carries it best.</summary>
    private static Deliberation Best(List<Deliberation> before, Signature signature) =>
        before
            .OrderBy(decision =>
                decision.TransmittedOn is not { } sent ? 1
                : sent >= decision.On && sent <= signature.On ? 0
                : 2
            )
            .ThenBy(decision => decision.On)
            .First();

    private MissingFact Ask(string member, Localized what, Localized name, Deliberation decision) =>
        new(
            ActGuards.FieldOf(file, $"deliberations.{member}"),
            Words.Of(what, name).Fill("on", Wording.Day(decision.On))
        );

    private NamedFact Party(string id) =>
        new("party", FactValue.Of(Wording.Capitalised(RequiredParty.NameOf(id, file.Act.Parties))));

    private static NamedFact On(Deliberation decision) => new("on", FactValue.Of(decision.On));
}
