using Pvd.Rules.Law;

namespace Pvd.Rules.Funding;

/// <summary>A part of the year over which neither the law nor the Anah's part changes, with its share of the cost and of the ceilings.</summary>
internal sealed class PostWindow
{
    internal PostWindow(LocalDate from, LocalDate to, bool withAnah, Legislation law)
    {
        From = from;
        To = to;
        WithAnah = withAnah;
        Rate = law.Parameter(ParameterIds.ManagerRate).At(from);
        CeilingWithoutAnah = law.Parameter(ParameterIds.ManagerCeiling).At(from);
        CeilingWithAnah = law.Parameter(ParameterIds.ManagerCeilingWithAnah).At(from);
        AnahRate = law.Parameter(ParameterIds.AnahRate).At(from);
        AnahCeiling = law.Parameter(ParameterIds.AnahCeiling).At(from);
    }

    internal LocalDate From { get; }

    internal LocalDate To { get; }

    internal bool WithAnah { get; }

    internal ParameterReading Rate { get; }

    internal ParameterReading CeilingWithoutAnah { get; }

    internal ParameterReading CeilingWithAnah { get; }

    internal ParameterReading AnahRate { get; }

    internal ParameterReading AnahCeiling { get; }

    internal ParameterReading Ceiling => WithAnah ? CeilingWithAnah : CeilingWithoutAnah;

    internal bool IsLawKnown => Rate.Value.IsKnown && CeilingWithoutAnah.Value.IsKnown && CeilingWithAnah.Value.IsKnown;

    /// <summary>The reading for want of which the law is not known.</summary>
    internal ParameterReading Silent =>
        !CeilingWithoutAnah.Value.IsKnown ? CeilingWithoutAnah
        : !CeilingWithAnah.Value.IsKnown ? CeilingWithAnah
        : Rate;

    internal bool IsAnahLawKnown => AnahRate.Value.IsKnown && AnahCeiling.Value.IsKnown;

    internal int Days => Period.DaysBetween(From, To) + 1;

    /// <summary>Months held: a whole month counts one, a month begun counts its days over its length.</summary>
    internal Ratio Months
    {
        get
        {
            Ratio months = Ratio.Zero;
            for (LocalDate first = From; first <= To; )
            {
                LocalDate last = LocalDate.Min(first.With(DateAdjusters.EndOfMonth), To);
                months += Ratio.Of(last.Day - first.Day + 1, first.Calendar.GetDaysInMonth(first.Year, first.Month));
                first = last.PlusDays(1);
            }

            return months;
        }
    }
}
