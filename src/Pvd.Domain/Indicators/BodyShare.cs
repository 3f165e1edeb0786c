namespace Pvd.Domain.Indicators;

/// <summary>The distinct bodies — EPCI, project owners — for which something holds, told apart by their SIREN.</summary>
internal sealed class BodyShare : Share<BodyShare>
{
    private readonly Func<DossierOnDay, IEnumerable<(Siren Body, bool? Holds)>> _bodies;
    private readonly HashSet<Siren> _all = [];
    private readonly HashSet<Siren> _held = [];
    private readonly HashSet<Siren> _unknown = [];

    /// <param name="bodies">Each body of a dossier, and whether it holds; <c>null</c> when the dossier does not tell.</param>
    internal BodyShare(Func<DossierOnDay, IEnumerable<(Siren Body, bool? Holds)>> bodies) => _bodies = bodies;

    internal override void Add(DossierOnDay dossier)
    {
        foreach ((Siren body, bool? holds) in _bodies(dossier))
        {
            _all.Add(body);
            if (holds != false)
            {
                (holds == true ? _held : _unknown).Add(body);
            }
        }
    }

    protected override void Add(BodyShare other)
    {
        _all.UnionWith(other._all);
        _held.UnionWith(other._held);
        _unknown.UnionWith(other._unknown);
    }

    protected override (long Numerator, long Denominator, long Undetermined) Figures(CommuneSet population) =>
        (_held.Count, _all.Count, _unknown.Count(body => !_held.Contains(body)));
}
