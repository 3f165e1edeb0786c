using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>Where an act stands on a day, and what is still to be learnt before that is certain.</summary>
/// <remarks>The walk takes what is not known for granted: an act that it does not find in force is not, whatever is learnt later.</remarks>
internal sealed class ActStanding
{
    internal static readonly Localized PartiesMissing = new(
        "la liste des parties à l’acte",
        "the list of the parties to the act"
    );

    internal static readonly Localized ExecutoryMissing = new(
        "les dates de publication et de transmission de la délibération du {on} ({name})",
        "the days of publication and of sending of the délibération of {on} ({name})"
    );

    internal static readonly Localized YearsMissing = new(
        "la durée de l’acte, en années",
        "the duration of the act, in years"
    );

    private readonly ActFile _file;
    private readonly LocalDate? _firstTerm;

    private ActStanding(ActFile file)
    {
        _file = file;
        (State, InForceOn, _firstTerm, LastDay) = ActWalk.Standing(file);
        AboutSigning = [.. DoubtsOf(file).Distinct()];
        AboutEnd = [.. DoubtsAboutEnd().Distinct()];
    }

    internal ConventionStatus? State { get; }

    /// <summary>The day it entered into force, whatever happened since; <c>null</c> where it has not.</summary>
    internal LocalDate? InForceOn { get; }

    /// <summary>The last day; <c>null</c> where it has none yet or it is not known.</summary>
    internal LocalDate? LastDay { get; }

    /// <summary>What is to be learnt about délibérations and signatures.</summary>
    internal IReadOnlyList<MissingFact> AboutSigning { get; }

    /// <summary>What is to be learnt about the end: duration, avenants, termination.</summary>
    internal IReadOnlyList<MissingFact> AboutEnd { get; }

    internal IReadOnlyList<MissingFact> Missing => InForceOn is null ? AboutSigning : [.. AboutSigning, .. AboutEnd];

    /// <summary>Whether the act binds its parties on the day; <c>null</c> when not known.</summary>
    internal bool? IsInForce =>
        InForceOn is null ? (_file.Act.Parties is null || _file.Act.Signatures is null ? null : false)
        : Missing.Count > 0 ? null
        : ConventionStatus.InForce.Equals(State);

    internal static ActStanding Of(ActFile file) => new(file);

    private static IEnumerable<MissingFact> DoubtsOf(ActFile file)
    {
        if (file.Act.Parties is null)
        {
            yield return new(ActGuards.FieldOf(file with { Amendment = null }, "parties"), PartiesMissing);
            yield break;
        }

        if (file.Signatures is null)
        {
            yield return new(ActGuards.FieldOf(file, "signatures"), ActWords.SignaturesMissing);
        }

        if (file.Deliberations is null)
        {
            yield return new(ActGuards.FieldOf(file, "deliberations"), Words.DeliberationsMissing);
        }

        foreach (MissingFact doubt in file.Required.SelectMany(party => DoubtsOf(party, file)))
        {
            yield return doubt;
        }
    }

    private static IEnumerable<MissingFact> DoubtsOf(Party party, ActFile file)
    {
        Localized name = RequiredParty.NameOf(party);
        foreach (Deliberation decision in (file.Deliberations ?? []).Where(IsItsOwn))
        {
            if (decision.AuthorisesSignature is null)
            {
                Localized whether = ActWords.Authorises.Fill("on", Wording.Day(decision.On)).Fill("name", name);
                yield return new(ActGuards.FieldOf(file, "deliberations.authorisesSignature"), whether);
            }

            if (DeliberationRules.ExecutoryOn(decision) is null)
            {
                Localized days = ExecutoryMissing.Fill("on", Wording.Day(decision.On)).Fill("name", name);
                string day = decision.TransmittedOn is null ? "transmittedOn" : "publishedOn";
                yield return new(ActGuards.FieldOf(file, $"deliberations.{day}"), days);
            }
        }

        foreach (MissingFact missing in PowerDoubts(party, file))
        {
            yield return missing;
        }

        bool IsItsOwn(Deliberation decision) =>
            party.Role.IsLocalAuthority
            && decision.Party == party.Id
            && decision.IsAdopted
            && decision.On <= file.Today;
    }

    /// <summary>What is to be learnt about the power behind the signatures that a party has given.</summary>
    internal static IEnumerable<MissingFact> PowerDoubts(Party party, ActFile file) =>
        (file.Signatures ?? [])
            .Where(signature => signature.Party == party.Id && signature.On <= file.Today)
            .SelectMany(signature => Authorisation.Of(party, signature, file.Deliberations).Missing)
            .Select(missing => new MissingFact(
                ActGuards.FieldOf(file, missing.Field.Substring(missing.Field.IndexOf('.') + 1)),
                missing.Label
            ));

    private IEnumerable<MissingFact> DoubtsAboutEnd()
    {
        if (InForceOn is null)
        {
            yield break;
        }

        int? years = ConventionKind.Framework.Equals(_file.Kind)
            ? _file.Dossier.Framework?.Years
            : _file.Dossier.Crte?.Years;
        if (years is null)
        {
            yield return new(ActGuards.FieldOf(_file, "years"), YearsMissing);
        }

        foreach (
            Amendment amendment in _file.Act.Amendments.Where(amendment =>
                _file.Today > amendment.ExtendsTo || (amendment.ExtendsTo is not null && _file.Today > _firstTerm)
            )
        )
        {
            foreach (MissingFact doubt in DoubtsOf(_file with { Amendment = amendment }))
            {
                yield return doubt;
            }
        }

        foreach (
            ActEvent ended in _file.Act.Events.Where(happened =>
                ActEventKind.Termination.Equals(happened.Kind) && happened.On <= _file.Today && happened.Parties is null
            )
        )
        {
            yield return new(
                ActGuards.FieldOf(_file, "events.parties"),
                ActWords.WhoAgreed.Fill("on", Wording.Day(ended.On))
            );
        }
    }
}
