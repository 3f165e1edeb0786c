using Pvd.Domain.Conventions;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>What must hold for an event to happen to a convention. The first finding says why; one that is not met forbids the event.</summary>
internal static class ActGuards
{
    internal static readonly Localized EveryPartySigned = new(
        "signé par toutes les parties, après délibération",
        "signed by every party, after délibérations"
    );

    internal static readonly Localized CommonAgreement = new(
        "d’un commun accord, après délibération",
        "by common agreement, after délibérations"
    );

    private static readonly Engine Nobody = new GuardsOnly();

    internal static IReadOnlyList<Finding> Begin(ActMoment moment)
    {
        RuleText rule = RuleOfParties(moment.File);
        if (moment.File.Act.Parties is null)
        {
            MissingFact missing = new(
                FieldOf(moment.File with { Amendment = null }, "parties"),
                ActStanding.PartiesMissing
            );
            return [moment.Judge.Unknown(rule, ActWords.PartiesUnknown, [missing])];
        }

        List<Localized> absent = [.. AbsentAtTheStart(moment.File)];
        return absent.Count > 0
            ? [moment.Judge.NotMet(rule, ActWords.CannotBegin, Names("absent", absent))]
            : [moment.Judge.Met(rule, moment.IsImplied ? ActWords.BeginsUnseen : ActWords.Begins)];
    }

    internal static IReadOnlyList<Finding> Submit(ActMoment moment)
    {
        IReadOnlyList<Localized> assemblies =
        [
            .. moment.File.Required.Where(party => party.Role.IsLocalAuthority).Select(RequiredParty.NameOf),
        ];
        Localized told = moment.IsImplied ? ActWords.SubmittedUnseen : ActWords.Submitted;
        Finding submitted = moment.Judge.Met(DeliberationRules.OneEach, told, Names("assemblies", assemblies));
        if (moment.File.Amendment is not null)
        {
            return [submitted];
        }

        List<Finding> findings = [submitted];
        if (moment.File.Act.Parties is { } parties && parties.All(party => !party.Role.Equals(SignatoryRole.State)))
        {
            findings.Add(
                moment.Judge.NotMet(
                    RuleOfParties(moment.File),
                    ActWords.CannotBegin,
                    Names("absent", [Words.ThePrefect])
                )
            );
        }

        List<Localized> lacking = moment.IsImplied ? [] : AnnexRules.Lacking(moment.File);
        if (lacking.Count > 0)
        {
            findings.Add(moment.Judge.NotMet(ActRules.Annexes, null, Names("absent", lacking)));
        }

        return findings;
    }

    internal static IReadOnlyList<Finding> Deliberate(ActMoment moment)
    {
        if (moment.Deliberation is not { } decision)
        {
            MissingFact unseen = new(FieldOf(moment.File, "deliberations"), Words.DeliberationsMissing);
            return [moment.Judge.Unknown(DeliberationRules.OneEach, ActWords.DecidedUnseen, [unseen])];
        }

        NamedFact[] facts =
        [
            Party(moment),
            new("on", FactValue.Of(decision.On)),
            new("vote", FactValue.Of(VoteWords.Of(decision.Vote))),
        ];
        return decision.AuthorisesSignature == false
            ? [moment.Judge.NotMet(DeliberationRules.OneEach, ActWords.NotAuthorising, facts)]
            : [moment.Judge.Met(DeliberationRules.OneEach, ActWords.Decides, facts)];
    }

    internal static IReadOnlyList<Finding> Refuse(ActMoment moment) =>
        [moment.Judge.Met(DeliberationRules.OneEach, ActWords.Refuses, Party(moment), On(moment))];

    internal static IReadOnlyList<Finding> Abandon(ActMoment moment) =>
        [moment.Judge.Met(ActRules.Order, ActWords.Abandoned)];

    internal static IReadOnlyList<Finding> Sign(ActMoment moment)
    {
        Authorisation power = Authorisation.Of(moment.Party!, moment.Signature!, moment.File.Deliberations);
        return power.IsGiven switch
        {
            true => [moment.Judge.Met(MembershipRules.PowerToSign, ActWords.Signs, Party(moment), On(moment))],
            false =>
            [
                moment.Judge.NotMet(
                    MembershipRules.PowerToSign,
                    ActWords.SignsWithoutPower,
                    Party(moment),
                    On(moment),
                    new("fault", FactValue.Of(power.Fault))
                ),
            ],
            null =>
            [
                moment.Judge.Unknown(
                    MembershipRules.PowerToSign,
                    ActWords.SignsUnseen,
                    power.Missing,
                    Party(moment),
                    On(moment)
                ),
            ],
        };
    }

    internal static IReadOnlyList<Finding> EnterIntoForce(ActMoment moment)
    {
        ActFile file = moment.File;
        NamedFact[] facts =
        [
            new("name", FactValue.Of(file.Name)),
            new("last", FactValue.Of(moment.Progress.Signed.Values.Max())),
            On(moment),
        ];
        RuleText rule = file.Amendment is null ? RuleOfParties(file) : ActRules.EveryPartySignsAmendment;
        return
        [
            moment.Judge.Met(rule, ActWords.AllSigned, facts),
            .. NotExecutory(moment),
            .. file.Amendment is null && ConventionKind.Membership.Equals(file.Kind) ? Memberships(moment) : [],
        ];
    }

    internal static IReadOnlyList<Finding> Amend(ActMoment moment)
    {
        ActFile amendment = moment.File with { Amendment = moment.Amendment };
        LocalDate? extendsTo = moment.Amendment!.ExtendsTo == moment.Progress.LastDay ? moment.Progress.LastDay : null;
        return
        [
            moment.Judge.Met(
                ActRules.EveryPartySignsAmendment,
                extendsTo is null ? null : ActRules.Extends,
                new("amendment", FactValue.Of(Wording.Capitalised(amendment.Name))),
                On(moment),
                new("day", extendsTo is { } day ? FactValue.Of(day) : FactValue.Unknown)
            ),
        ];
    }

    internal static IReadOnlyList<Finding> Supersede(ActMoment moment) =>
        [moment.Judge.Met(ActRules.TakenOver, null, On(moment))];

    internal static IReadOnlyList<Finding> PassDeadline(ActMoment moment) =>
        [
            moment.Judge.Met(
                ActRules.NoSanction,
                null,
                new NamedFact("due", FactValue.Of(moment.Progress.LastDay!.Value))
            ),
        ];

    internal static IReadOnlyList<Finding> ReachTerm(ActMoment moment) =>
        [
            moment.Judge.Met(
                ActRules.TermReached,
                null,
                new NamedFact("term", FactValue.Of(moment.Progress.LastDay!.Value))
            ),
        ];

    internal static IReadOnlyList<Finding> Evaluate(ActMoment moment) =>
        [moment.Judge.Met(ActRules.CouncilsInformed, ActRules.Evaluated, On(moment))];

    internal static IReadOnlyList<Finding> Report(ActMoment moment) =>
        EveryCouncil(moment, ActRules.CouncilsInformed, ActWords.WhichCouncils);

    internal static IReadOnlyList<Finding> Terminate(ActMoment moment) =>
        EveryCouncil(moment, ActRules.CommonAgreement, ActWords.WhoAgreed);

    internal static string FieldOf(ActFile file, string list)
    {
        string act =
            ConventionKind.Membership.Equals(file.Kind) ? "convention"
            : ConventionKind.Framework.Equals(file.Kind) ? "framework"
            : "crte";
        return file.Amendment is null ? $"{act}.{list}" : $"{act}.amendments.{list}";
    }

    internal static RuleText RuleOfParties(ActFile file) =>
        ConventionKind.Membership.Equals(file.Kind) ? MembershipRules.MinimumParties
        : ConventionKind.Framework.Equals(file.Kind) ? FrameworkRules.Signatories
        : CrteRules.Signatories;

    internal static NamedFact Names(string name, IEnumerable<Localized> items) =>
        new(name, FactValue.Of(Wording.Enumerate(items)));

    /// <summary>Every local authority that is a necessary party takes part, whether it agrees or is told.</summary>
    private static IReadOnlyList<Finding> EveryCouncil(ActMoment moment, RuleText rule, Localized ask)
    {
        List<Party> councils = [.. moment.File.Required.Where(party => party.Role.IsLocalAuthority)];
        if (moment.Event!.Parties is not { } told)
        {
            Localized missing = ask.Fill("on", Wording.Day(moment.On));
            return
            [
                moment.Judge.Unknown(rule, null, [new(FieldOf(moment.File, "events.parties"), missing)], On(moment)),
            ];
        }

        List<Localized> absent =
        [
            .. councils.Where(party => !told.Contains(party.Id, StringComparer.Ordinal)).Select(RequiredParty.NameOf),
        ];
        return absent.Count > 0
            ? [moment.Judge.NotMet(rule, null, On(moment), Names("absent", absent))]
            : [moment.Judge.Met(rule, null, On(moment), Names("councils", councils.Select(RequiredParty.NameOf)))];
    }

    /// <summary>A délibération that is published or sent later than this day does not carry a signature yet.</summary>
    private static IEnumerable<Finding> NotExecutory(ActMoment moment) =>
        from party in moment.File.Required
        where party.Role.IsLocalAuthority
        let decision = (moment.File.Deliberations ?? [])
            .Where(decision => decision.Party == party.Id && decision.IsAdopted && decision.On <= moment.On)
            .OrderBy(decision => DeliberationRules.NotExecutoryBefore(decision) ?? decision.On)
            .FirstOrDefault()
        where decision is not null && DeliberationRules.NotExecutoryBefore(decision) > moment.On
        select moment.Judge.NotMet(
            DeliberationRules.IsExecutory,
            null,
            new NamedFact("party", FactValue.Of(Wording.Capitalised(RequiredParty.NameOf(party)))),
            new NamedFact("on", FactValue.Of(decision.On)),
            new NamedFact("today", FactValue.Of(moment.On)),
            new NamedFact("since", FactValue.Of(DeliberationRules.NotExecutoryBefore(decision)!.Value))
        );

    /// <summary>Whether each commune is a member of the EPCI that signs: what is in order goes without saying here.</summary>
    private static IEnumerable<Finding> Memberships(ActMoment moment)
    {
        ActFile file = moment.File;
        Examination examination = new(
            Nobody,
            file.Law.Legislation.At(moment.On),
            file.Policies,
            Question.About(file.Dossier)
        );
        MembershipRules.CheckMemberships(MembershipView.Of(file.Dossier, moment.On), examination);
        return examination.Findings.Where(finding =>
            finding.Outcome != Outcome.Met && finding.Rule.Severity == Severity.Error
        );
    }

    private static IEnumerable<Localized> AbsentAtTheStart(ActFile file)
    {
        bool Has(SignatoryRole role) => file.Act.Parties!.Any(party => party.Role.Equals(role));
        if (!ConventionKind.Crte.Equals(file.Kind) && !Has(SignatoryRole.BeneficiaryCommune))
        {
            yield return Words.ACommune;
        }

        if (!Has(SignatoryRole.Epci) && !(ConventionKind.Crte.Equals(file.Kind) && Has(SignatoryRole.Grouping)))
        {
            yield return Words.TheEpci;
        }
    }

    private static NamedFact Party(ActMoment moment) =>
        new("party", FactValue.Of(Wording.Capitalised(RequiredParty.NameOf(moment.Party!))));

    private static NamedFact On(ActMoment moment) => new("on", FactValue.Of(moment.On));

    private sealed class GuardsOnly() : Engine("", Localized.Same(""))
    {
        internal override string Describe(object result, Examination examination, Language language) => "";

        internal override FactValue ValueOf(object result) => default;
    }
}
