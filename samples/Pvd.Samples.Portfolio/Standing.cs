using NodaTime;

namespace Pvd.Samples.Portfolio;

/// <summary>Where a town stands with its deadline.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Due">The deadline, where it can be told.</param>
/// <param name="DaysLate">Days past the deadline: at the signature of the ORT, or on the day of the situation.</param>
/// <param name="Reason">Why nothing can be told.</param>
internal sealed record Standing(TownState State, LocalDate? Due = null, int? DaysLate = null, string? Reason = null)
{
    internal static Standing Unknown(string? reason) => new(TownState.CannotTell, Reason: reason);
}
