using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>The public funding of a project, the owner's own money included, in which the minimum share is measured; in cents.</summary>
/// <remarks>Where a part of the other funding is not known, what is left is an upper bound.</remarks>
internal readonly struct PublicFunding
{
    private readonly long _total;
    private readonly long _others;
    private readonly long _yielding;

    /// <param name="file">The request.</param>
    /// <param name="isCooperationOutside">Whether money of territorial cooperation is left out.</param>
    internal PublicFunding(in GrantFile file, bool isCooperationOutside)
    {
        long outside = isCooperationOutside ? file.Others.Cooperation : 0;
        _total = Math.Max(file.Cost - file.Others.Private - outside, 0);
        _others = file.Others.Public - outside;
        _yielding = file.Others.YieldingPublic;
        IsOpen = file.Others.IsOpen;
    }

    internal bool IsOpen { get; }

    /// <summary>The least that the owner keeps, rounded up to the cent.</summary>
    internal long Minimum(Share share) => share.Ceiling(_total);

    /// <summary>What the minimum leaves beside the other public aid.</summary>
    internal long Left(Share share) => _total - Minimum(share) - _others;

    /// <summary>What the owner keeps beside a grant; what gives way first does so until the minimum is kept.</summary>
    internal long Own(long grant, Share minimum)
    {
        if (grant == Amounts.Unbounded)
        {
            return Known.Nothing;
        }

        long own = _total - _others - grant;
        return Math.Max(own - _yielding, Math.Min(own, Minimum(minimum)));
    }
}
