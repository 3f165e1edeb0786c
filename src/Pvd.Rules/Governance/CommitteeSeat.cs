using Pvd.Domain.Conventions;

namespace Pvd.Rules.Governance;

/// <summary>A seat that the comité de projet must have.</summary>
/// <param name="Owner">Whose seat it is.</param>
/// <param name="Name">The words for it.</param>
/// <param name="IsHeld">Whether somebody sits there; <c>null</c> when not known.</param>
/// <param name="Field">What to ask for where it is not known.</param>
/// <param name="Party">The party that it belongs to; <c>null</c> where the dossier does not say.</param>
internal sealed record CommitteeSeat(SeatOwner Owner, Localized Name, bool? IsHeld, string Field, Party? Party = null);
