using Pvd.Domain.Conventions;
using Pvd.Domain.Json;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Conventions;

/// <summary>Adds an event to an act where it can happen; nothing is changed where it cannot.</summary>
internal static class ActRecorder
{
    internal static readonly RuleText KnownNames = new(
        "act.known-names",
        new("Dossier", "parties et avenants"),
        statement: new(
            "Un événement concerne une partie de l’acte, et un avenant que le dossier décrit.",
            "An event is about a party of the act, and about an amendment that the file describes."
        ),
        notMet: new("Rien n’est enregistré : {fault}.", "Nothing is recorded: {fault}.")
    );

    internal static readonly Localized NoSuchAmendment = new(
        "le dossier ne décrit aucun avenant n° {number}",
        "the file describes no amendment no. {number}"
    );

    internal static readonly Localized ListNotKnown = new("il faut d’abord {list}", "what is needed first is {list}");

    internal static readonly Localized NoSuchAct = new(
        "le dossier ne contient pas : {act}",
        "the file does not contain: {act}"
    );

    internal static readonly Localized NotToday = new(
        "le {on} est postérieur au {today}, jour de l’enregistrement",
        "{on} comes after {today}, the day of recording"
    );

    internal static Recording Record(PvdDossier dossier, ConventionKind kind, ActEntry entry, ActTeller teller)
    {
        if (teller.FileOf(dossier, kind) is not { } file)
        {
            return Refuse(dossier, teller, NoSuchAct.Fill("act", kind.Label));
        }

        if (Fault(file.Act, entry) is { } fault)
        {
            return Refuse(dossier, teller, fault);
        }

        if (DayOf(entry) is { } on && on > teller.Law.Day)
        {
            Localized late = NotToday.Fill("on", Wording.Day(on)).Fill("today", Wording.Day(teller.Law.Day));
            return Refuse(dossier, teller, late);
        }

        PvdDossier changed = With(dossier, kind, Added(file.Act, entry), DayOf(entry));
        List<Finding> failed = NewlyRefused(teller.Refused(dossier, kind), teller.Refused(changed, kind));
        return failed.Count > 0 ? new Recording.Refused(dossier, failed) : new Recording.Accepted(changed);
    }

    /// <summary>The guards of the events that could happen, or were not there, before.</summary>
    private static List<Finding> NewlyRefused(IReadOnlyList<RefusedEvent> before, IReadOnlyList<RefusedEvent> after)
    {
        List<(LocalDate, Localized)> known = [.. before.Select(refused => (refused.On, refused.Subject))];
        return
        [
            .. after
                .Where(refused => !known.Remove((refused.On, refused.Subject)))
                .SelectMany(refused => refused.Findings),
        ];
    }

    private static Recording.Refused Refuse(PvdDossier dossier, ActTeller teller, Localized fault)
    {
        NamedFact told = new("fault", FactValue.Of(fault));
        Judge judge = new(teller.Law.Legislation, teller.Law.Day);
        return new Recording.Refused(dossier, [judge.NotMet(KnownNames, null, told)]);
    }

    private static Localized? Fault(SignedAct act, ActEntry entry) =>
        entry.Match(
            deliberated =>
                NoAmendment(act, deliberated.Amendment)
                ?? Stranger(act, [deliberated.Deliberation.Party])
                ?? Incomplete(
                    deliberated.Amendment is { } number ? Find(act, number).Deliberations : act.Deliberations,
                    Words.DeliberationsMissing
                ),
            signed =>
                NoAmendment(act, signed.Amendment)
                ?? Stranger(act, [signed.Signature.Party])
                ?? Incomplete(
                    signed.Amendment is { } number ? Find(act, number).Signatures : act.Signatures,
                    ActWords.SignaturesMissing
                ),
            happened => Stranger(act, happened.What.Parties ?? []),
            amended =>
                act.Amendments.Any(known => known.Number == amended.Amendment.Number)
                    ? ActChecks.AmendmentTwice.Fill("name", Wording.Digits(amended.Amendment.Number))
                    : Stranger(act, ActChecks.Acting(amended.Amendment.Deliberations, amended.Amendment.Signatures))
        );

    /// <summary>One entry would make a list that may be incomplete pass for a complete one.</summary>
    private static Localized? Incomplete<T>(IReadOnlyList<T>? list, Localized name) =>
        list is null ? ListNotKnown.Fill("list", name) : null;

    private static Amendment Find(SignedAct act, int number) => act.Amendments.First(known => known.Number == number);

    private static Localized? NoAmendment(SignedAct act, int? number) =>
        number is { } wanted && act.Amendments.All(known => known.Number != wanted)
            ? NoSuchAmendment.Fill("number", Wording.Digits(wanted))
            : null;

    private static Localized? Stranger(SignedAct act, IEnumerable<string> ids) =>
        act.Parties is { } parties
        && DossierChecks.Strangers(ids, parties.Select(party => party.Id)).FirstOrDefault() is { } stranger
            ? ActChecks.NoSuchParty.Fill("name", stranger)
            : null;

    private static LocalDate? DayOf(ActEntry entry) =>
        entry.Match<LocalDate?>(
            deliberated => deliberated.Deliberation.On,
            signed => signed.Signature.On,
            happened => happened.What.On,
            _ => null
        );

    private static SignedAct Added(SignedAct act, ActEntry entry) =>
        entry.Match(
            deliberated =>
                deliberated.Amendment is { } number
                    ? Amended(
                        act,
                        number,
                        was => With(was, [.. was.Deliberations!, deliberated.Deliberation], was.Signatures)
                    )
                    : With(act, deliberations: [.. act.Deliberations!, deliberated.Deliberation]),
            signed =>
                signed.Amendment is { } number
                    ? Amended(act, number, was => With(was, was.Deliberations, [.. was.Signatures!, signed.Signature]))
                    : With(act, signatures: [.. act.Signatures!, signed.Signature]),
            happened => With(act, events: [.. act.Events, happened.What]),
            amended => With(act, amendments: [.. act.Amendments, amended.Amendment])
        );

    private static SignedAct Amended(SignedAct act, int number, Func<Amendment, Amendment> change) =>
        With(act, amendments: [.. act.Amendments.Select(known => known.Number == number ? change(known) : known)]);

    private static Amendment With(
        Amendment was,
        IReadOnlyList<Deliberation>? deliberations,
        IReadOnlyList<Signature>? signatures
    ) => new(was.Number, was.Subject, was.ExtendsTo, deliberations, signatures);

    private static SignedAct With(
        SignedAct was,
        IReadOnlyList<Deliberation>? deliberations = null,
        IReadOnlyList<Signature>? signatures = null,
        IReadOnlyList<ActEvent>? events = null,
        IReadOnlyList<Amendment>? amendments = null
    ) =>
        new(
            was.Parties,
            deliberations ?? was.Deliberations,
            signatures ?? was.Signatures,
            was.Annexes,
            events ?? was.Events,
            amendments ?? was.Amendments
        );

    private static PvdDossier With(PvdDossier was, ConventionKind kind, SignedAct act, LocalDate? on) =>
        kind.Equals(ConventionKind.Membership) ? was.With(on, convention: MembershipConvention.Of(act))
        : kind.Equals(ConventionKind.Framework) ? was.With(on, framework: was.Framework!.With(act))
        : was.With(on, crte: was.Crte!.With(act));
}
