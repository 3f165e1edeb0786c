namespace Pvd.Domain.Indicators;

/// <summary>The things of dossiers — acts, bodies, posts, requests, services — for which something holds.</summary>
internal sealed class ItemShare : Share<ItemShare>
{
    private readonly Func<DossierOnDay, IEnumerable<bool?>> _items;
    private long _held;
    private long _all;
    private long _unknown;

    /// <param name="items">For each thing of a dossier, whether it holds; <c>null</c> when the dossier does not tell.</param>
    internal ItemShare(Func<DossierOnDay, IEnumerable<bool?>> items) => _items = items;

    internal override void Add(DossierOnDay dossier)
    {
        foreach (bool? holds in _items(dossier))
        {
            _all++;
            _held += holds == true ? 1 : 0;
            _unknown += holds is null ? 1 : 0;
        }
    }

    protected override void Add(ItemShare other)
    {
        _held += other._held;
        _all += other._all;
        _unknown += other._unknown;
    }

    protected override (long Numerator, long Denominator, long Undetermined) Figures(CommuneSet population) =>
        (_held, _all, _unknown);
}
