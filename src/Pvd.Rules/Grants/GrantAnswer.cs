using Pvd.Domain.Funding;

namespace Pvd.Rules.Grants;

/// <summary>How the answers about one instrument read.</summary>
internal sealed class GrantAnswer : Engine
{
    internal static readonly Localized AsAsked = new(
        "{subject} : au plus {grant}, comme demandé.",
        "{subject}: at most {grant}, as asked."
    );

    internal static readonly Localized BroughtDown = new(
        "{subject} : au plus {grant}. Demande : {asked}, ramenée de {removed}.",
        "{subject}: at most {grant}. Request: {asked}, brought down by {removed}."
    );

    private static readonly Dictionary<FundingInstrument, GrantAnswer> Answers = FundingInstrument.All.ToDictionary(
        instrument => instrument,
        instrument => new GrantAnswer(instrument)
    );

    private GrantAnswer(FundingInstrument instrument)
        : base(GrantEngine.EngineId, Localized.Same(instrument.Acronym)) { }

    internal static GrantAnswer Of(FundingInstrument instrument) => Answers[instrument];

    internal override bool TellsRemedies => true;

    internal override string Describe(object result, Examination examination, Language language)
    {
        Euro grant = (Euro)result;
        Euro asked = examination.Figures.First(figure => figure.Id == GrantReport.Asked).Amount;
        return (asked == grant ? AsAsked : BroughtDown)
            .Fill("subject", Subject)
            .Fill("grant", grant.Format(language))
            .Fill("asked", asked.Format(language))
            .Fill("removed", (asked - grant).Format(language))
            .In(language);
    }

    internal override FactValue ValueOf(object result) => FactValue.Of((Euro)result);
}
