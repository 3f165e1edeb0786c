namespace Pvd.Domain.Indicators;

/// <summary>The distinct communes of an indicator: those it is told of, those for which it holds, those of which nobody knows.</summary>
internal sealed class CommuneTally
{
    private readonly CommuneSet _base = new();
    private readonly CommuneSet _held = new();
    private readonly CommuneSet _unknown = new();

    /// <param name="communes">The communes of a dossier.</param>
    /// <param name="holds">Whether the indicator holds for them; <c>null</c> when the dossier does not tell.</param>
    internal void Add(IReadOnlyList<InseeCommuneCode> communes, bool? holds)
    {
        foreach (InseeCommuneCode code in communes)
        {
            _base.Add(code);
            if (holds != false)
            {
                (holds == true ? _held : _unknown).Add(code);
            }
        }
    }

    internal void Add(CommuneTally other)
    {
        _base.Add(other._base);
        _held.Add(other._held);
        _unknown.Add(other._unknown);
    }

    internal (long Numerator, long Denominator, long Undetermined) Figures() =>
        (_held.Count, _base.Count, _unknown.CountWithout(_held));
}
