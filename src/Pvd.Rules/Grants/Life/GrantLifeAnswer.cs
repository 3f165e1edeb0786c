using Pvd.Domain.Funding;

namespace Pvd.Rules.Grants.Life;

/// <summary>How the answers about the life of a request read.</summary>
internal sealed class GrantLifeAnswer : Engine
{
    internal static readonly Localized Stands = new("{subject} : {status}.", "{subject}: {status}.");

    internal static readonly Localized StandsSince = new(
        "{subject} : {status} depuis le {since}.",
        "{subject}: {status} since {since}."
    );

    internal static readonly Localized DueNext = new(
        "{answer} À suivre : {label}, au plus tard le {day}.",
        "{answer} Next: {label}, by {day}."
    );

    private static readonly Dictionary<FundingInstrument, GrantLifeAnswer> Answers = FundingInstrument.All.ToDictionary(
        instrument => instrument,
        instrument => new GrantLifeAnswer(instrument)
    );

    private GrantLifeAnswer(FundingInstrument instrument)
        : base(GrantLifeEngine.EngineId, Localized.Same(instrument.Acronym)) { }

    internal static GrantLifeAnswer Of(FundingInstrument instrument) => Answers[instrument];

    internal override string Describe(object result, Examination examination, Language language)
    {
        GrantLife life = (GrantLife)result;
        Localized answer = (life.Since is null ? Stands : StandsSince)
            .Fill("subject", Subject)
            .Fill("status", life.Status.Label)
            .Fill("since", life.Since is { } since ? Wording.Day(since) : new("", ""));
        return life.Due.Count == 0
            ? answer.In(language)
            : DueNext
                .Fill("answer", answer)
                .Fill("label", life.Due[0].Label)
                .Fill("day", Wording.Day(life.Due[0].Day))
                .In(language);
    }

    internal override FactValue ValueOf(object result) => FactValue.Of(((GrantLife)result).Status.Label);
}
