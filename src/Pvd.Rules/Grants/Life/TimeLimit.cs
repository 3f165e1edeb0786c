using Pvd.Domain.Funding;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants.Life;

/// <summary>The last day to start or to complete: set by the order, or some years from an event, with an extension by decision within what the text allows.</summary>
internal sealed record TimeLimit(LocalDate Day, LocalDate? Latest, LocalDate? TooLong)
{
    /// <summary>Reckons the limit; <c>null</c> where no text gives one, or nothing started it.</summary>
    internal static TimeLimit? Of(
        GrantFile file,
        LocalDate? from,
        LocalDate? byOrder,
        string years,
        string extension,
        PrefectDecisionKind kind
    )
    {
        if (from is not { } start)
        {
            return null;
        }

        LocalDate? general = file.Instrument.IsDotation ? Plus(file, years, start, start) : null;
        if ((byOrder ?? general) is not { } day)
        {
            return null;
        }

        LocalDate? latest = byOrder is null ? Plus(file, extension, day, start) : null;
        LocalDate? until = Decisions.Find(file.Plan, kind, file.Request, file.Law.Day)?.Until;
        return until is not { } later || later <= day ? new(day, latest, null)
            : later > latest ? new(latest.Value, latest, later)
            : new(later, latest, null);
    }

    private static LocalDate? Plus(GrantFile file, string parameter, LocalDate day, LocalDate lawOf) =>
        file.Law.Legislation.Parameter(parameter).At(lawOf).Value is { IsKnown: true } years
            ? day.PlusYears(years.Number)
            : null;
}
