using NodaTime.Text;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Support;

/// <summary>Short ways to say days, amounts and the law of a day.</summary>
internal static class Given
{
    internal static readonly PvdRules Rules = new();

    internal static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    internal static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);

    internal static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static Euro Euros(string amount) => Euro.Parse(amount);

    internal static LawInForce LawOn(string iso) => Legislation.Embedded.At(Day(iso));

    internal static PvdRules RulesWith(
        Rounding rounding = Rounding.HalfUp,
        CeilingProration proration = CeilingProration.Months,
        MidYearAnah anah = MidYearAnah.TwoWindows,
        MembershipClock clock = MembershipClock.LastRequiredSignature
    ) => new(new PvdPolicies(rounding, proration, anah, clock));
}
