using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Conventions;

/// <summary>
/// Whether an avenant binds. Source: common practice (every party signs after a new délibération), read in no text: ADH-24 and DEL-7 say so by their confidence.
/// </summary>
internal static class AmendmentRules
{
    /// <summary>Tells whether every assembly has decided, and every party signed.</summary>
    internal static void Check(ActFile amendment, Examination examination)
    {
        NamedFact name = new("amendment", FactValue.Of(Wording.Capitalised(amendment.Name)));
        List<Party> undecided = [.. Undecided(amendment)];
        if (amendment.Deliberations is null)
        {
            MissingFact missing = new(ActGuards.FieldOf(amendment, "deliberations"), Words.DeliberationsMissing);
            examination.Unknown(DeliberationRules.Again, [missing], name);
        }
        else if (undecided.Count > 0)
        {
            NamedFact absent = ActGuards.Names("absent", undecided.Select(RequiredParty.NameOf));
            examination.NotMet(DeliberationRules.Again, name, absent);
        }
        else
        {
            examination.Met(DeliberationRules.Again, name);
        }

        examination.Add(ActWalk.InForceSince(amendment) is { } since ? InForce(amendment, since) : Judge(amendment));
    }

    private static Finding InForce(ActFile amendment, LocalDate since) =>
        ActGuards.Amend(
            new ActMoment(amendment, since, new() { LastDay = amendment.Amendment!.ExtendsTo })
            {
                Amendment = amendment.Amendment,
            }
        )[0];

    /// <summary>Tells who has signed an avenant that is not in force, and who has not.</summary>
    internal static Finding Judge(ActFile amendment)
    {
        Judge judge = new(amendment.Law.Legislation, amendment.Today);
        NamedFact name = new("amendment", FactValue.Of(Wording.Capitalised(amendment.Name)));
        if (amendment.Signatures is not { } signatures)
        {
            MissingFact missing = new(ActGuards.FieldOf(amendment, "signatures"), ActWords.SignaturesMissing);
            return judge.Unknown(ActRules.EveryPartySignsAmendment, null, [missing], name);
        }

        HashSet<string> given =
        [
            .. signatures.Where(signature => signature.On <= amendment.Today).Select(signature => signature.Party),
        ];
        List<Localized> absent =
        [
            .. amendment
                .Required.Where(party => !given.Contains(party.Id))
                .Select(party => Words.SignatureOf(RequiredParty.NameOf(party))),
            .. Undecided(amendment).Select(party => Words.Of(TheDecisionOf, RequiredParty.NameOf(party))),
        ];
        List<Localized> signed =
        [
            .. amendment.Required.Where(party => given.Contains(party.Id)).Select(RequiredParty.NameOf),
        ];
        return judge.NotMet(
            ActRules.EveryPartySignsAmendment,
            absent.Count == 0 ? HeldBack : null,
            name,
            ActGuards.Names("absent", absent),
            new NamedFact("signed", FactValue.Of(signed.Count == 0 ? ActRules.NobodySigned : Wording.Enumerate(signed)))
        );
    }

    internal static readonly Localized TheDecisionOf = new("la délibération de {name}", "the délibération of {name}");

    internal static readonly Localized HeldBack = new(
        "{amendment} : sans effet, une signature ou une délibération ne compte pas. Ont signé : {signed}.",
        "{amendment}: without effect, a signature or a délibération does not count. Signed by: {signed}."
    );

    private static IEnumerable<Party> Undecided(ActFile amendment) =>
        amendment.Deliberations is not { } decisions
            ? []
            : amendment.Required.Where(party =>
                party.Role.IsLocalAuthority
                && !decisions.Any(decision =>
                    decision.Party == party.Id && decision.IsAdopted && decision.On <= amendment.Today
                )
            );
}
