namespace Pvd.Domain.Territories;

/// <summary>A row of the movements: what stood before and what stands after, each a commune or a part of one.</summary>
/// <param name="Line">Its line in the file, for what there is to say about it.</param>
/// <param name="On">The day it takes effect.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Before">What stood before; <c>null</c> where nothing did, or where its code is no longer read as one.</param>
/// <param name="After">What stands after.</param>
internal sealed record CommuneMovement(
    int Line,
    LocalDate On,
    CommuneChangeKind Kind,
    CommuneMovement.Side? Before,
    CommuneMovement.Side After
)
{
    internal bool LinksCommunes => After.IsCommune && Before is { IsCommune: true };

    /// <summary>The commune stands on both sides.</summary>
    internal bool IsContinuation => LinksCommunes && Before!.Code.Equals(After.Code);

    /// <summary>A commune comes into being, though from no commune that is told.</summary>
    internal bool IsBirth =>
        After.IsCommune
        && (Before is null || Kind.Equals(CommuneChangeKind.Creation) || Kind.Equals(CommuneChangeKind.Restoration));

    internal sealed record Side(bool IsCommune, InseeCommuneCode Code, string Name);
}
