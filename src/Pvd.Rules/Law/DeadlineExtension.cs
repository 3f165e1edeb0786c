using Pvd.Domain.Calendars;

namespace Pvd.Rules.Law;

/// <summary>By how much a deadline can be extended, and by whom.</summary>
public sealed record DeadlineExtension
{
    internal DeadlineExtension(Localized authority, LegalPeriod period, LegalReference reference)
    {
        Authority = authority;
        Period = period;
        Reference = reference;
    }

    /// <summary>Gets who may decide.</summary>
    public Localized Authority { get; }

    /// <summary>Gets the longest extension, counted from the deadline.</summary>
    public LegalPeriod Period { get; }

    /// <summary>Gets the text that allows it.</summary>
    public LegalReference Reference { get; }
}
