namespace Pvd.Rules.Conventions;

/// <summary>What an effect rests on: whether that stands, since when and until when, and what is to be learnt.</summary>
internal sealed record Ground(
    Opening Opening,
    LocalDate? Since,
    LocalDate? Last,
    IReadOnlyList<MissingFact> Missing,
    Localized? Reason = null
)
{
    internal static readonly Ground Open = new(Opening.Open, null, null, []);

    internal static readonly Ground Closed = new(Opening.Closed, null, null, []);

    internal static Ground Of<T>(Assessment<T> answer, Func<T, (LocalDate Since, LocalDate? Until)> days)
        where T : notnull =>
        answer.Match(
            favourable: found => Standing(days(found.Value)),
            unfavourable: _ => Closed,
            incomplete: found => new(Opening.CannotTell, null, null, found.Missing),
            forJudgement: found => Standing(days(found.Value))
        );

    /// <summary>The same where more has to be known; what is closed stays closed.</summary>
    internal Ground And(IReadOnlyList<MissingFact> missing) =>
        missing.Count == 0 || Opening.Equals(Opening.Closed)
            ? this
            : this with
            {
                Opening = Opening.CannotTell,
                Missing = [.. Missing, .. missing],
            };

    /// <summary>The same, no longer than to a day.</summary>
    internal Ground Until(LocalDate? day) => day is { } end && !(Last <= end) ? this with { Last = end } : this;

    internal Ground Because(Localized reason) => Opening.Equals(Opening.Closed) ? this with { Reason = reason } : this;

    private static Ground Standing((LocalDate Since, LocalDate? Until) days) =>
        new(Opening.Open, days.Since, days.Until, []);
}
