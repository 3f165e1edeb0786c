namespace Pvd.Domain.Indicators;

/// <summary>A mean: what dossiers give, over what they give it for.</summary>
internal sealed class Mean : Share<Mean>
{
    private readonly Func<DossierOnDay, (long Sum, long Over)> _figures;
    private long _sum;
    private long _over;

    internal Mean(Func<DossierOnDay, (long Sum, long Over)> figures) => _figures = figures;

    internal override void Add(DossierOnDay dossier)
    {
        (long sum, long over) = _figures(dossier);
        _sum += sum;
        _over += over;
    }

    protected override void Add(Mean other)
    {
        _sum += other._sum;
        _over += other._over;
    }

    protected override (long Numerator, long Denominator, long Undetermined) Figures(CommuneSet population) =>
        (_sum, _over, 0);
}
