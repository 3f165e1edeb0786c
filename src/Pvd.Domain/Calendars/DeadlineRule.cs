using Ardalis.SmartEnum;

namespace Pvd.Domain.Calendars;

/// <summary>The ways in which a period of time is counted; the value is the code used in the legislation files.</summary>
public sealed class DeadlineRule : SmartEnum<DeadlineRule, string>
{
    /// <summary>
    /// From date to date: same day number in the last month, else its last day, and no move when the day is not a working day.
    /// For agreements, grants and programmes.
    /// </summary>
    public static readonly DeadlineRule DateADate = new(
        nameof(DateADate),
        "DATE_A_DATE",
        "de date à date",
        "from date to date"
    );

    private DeadlineRule(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every rule.</summary>
    public static IReadOnlyList<DeadlineRule> All { get; } = [DateADate];

    /// <summary>Gets the name of the rule.</summary>
    public Localized Label { get; }

    /// <summary>Gets the article whose arithmetic it follows; article 642, which moves the end of a period, is not known to extend to it.</summary>
    public LegalReference LegalBasis { get; } = new("CPC", "art. 641, al. 2");
}
