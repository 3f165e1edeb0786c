using Pvd.Domain.Funding;

namespace Pvd.Rules.Aids;

/// <summary>How the answers about one aid read.</summary>
internal sealed class AidAnswer : Engine
{
    internal static readonly Localized AtMost = new("{subject} : au plus {amount}.", "{subject}: at most {amount}.");

    internal static readonly Localized AtLeast = new("{subject} : au moins {amount}.", "{subject}: at least {amount}.");

    internal static readonly Localized Relief = new(
        "{subject} : {total} d’impôt en moins, soit {yearly} par an.",
        "{subject}: {total} less tax, which is {yearly} a year."
    );

    internal static readonly Localized InKind = new(
        "{subject} : aide en nature, {days}, sans montant au plan de financement.",
        "{subject}: help in kind, {days}, without amount in the financing plan."
    );

    internal static readonly Localized HelpInKind = new("aide en nature", "help in kind");

    internal static readonly Localized UnknownDays = new("durée à préciser", "length to be settled");

    private static readonly Dictionary<FundingInstrument, AidAnswer> Answers = FundingInstrument.All.ToDictionary(
        instrument => instrument,
        instrument => new AidAnswer(instrument)
    );

    private AidAnswer(FundingInstrument instrument)
        : base(AidEngine.EngineId, Localized.Same(instrument.Acronym)) { }

    internal static AidAnswer Of(FundingInstrument instrument) => Answers[instrument];

    internal override string Describe(object result, Examination examination, Language language) =>
        ((AidResult)result)
            .Match(
                atMost: money => AtMost.Fill("amount", money.Amount.Format(language)),
                atLeast: money => AtLeast.Fill("amount", money.Amount.Format(language)),
                taxRelief: tax =>
                    Relief.Fill("total", tax.Total.Format(language)).Fill("yearly", tax.PerYear.Format(language)),
                inKind: help => InKind.Fill("days", Days(help))
            )
            .Fill("subject", Subject)
            .In(language);

    internal override FactValue ValueOf(object result) =>
        ((AidResult)result).Match(
            atMost: money => FactValue.Of(money.Amount),
            atLeast: money => FactValue.Of(money.Amount),
            taxRelief: tax => FactValue.Of(tax.Total),
            inKind: _ => FactValue.Of(HelpInKind)
        );

    private static Localized Days(AidResult.InKind help) =>
        help.Days is { } days ? new(days.Format(Language.French), days.Format(Language.English)) : UnknownDays;
}
