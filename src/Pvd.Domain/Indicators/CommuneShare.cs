namespace Pvd.Domain.Indicators;

/// <summary>The distinct communes for which something holds, among those of the population or those whose adhésion is signed.</summary>
internal sealed class CommuneShare : Share<CommuneShare>
{
    private readonly Func<DossierOnDay, CountedCommune, bool?> _holds;
    private readonly CommuneSet? _joined;
    private readonly CommuneSet _told = new();
    private readonly CommuneSet _held = new();
    private readonly CommuneSet _unknown = new();

    /// <param name="holds">Whether it holds for a commune; <c>null</c> when the dossier does not tell.</param>
    /// <param name="amongJoined">Whether only communes with a signed adhésion are counted.</param>
    internal CommuneShare(Func<DossierOnDay, CountedCommune, bool?> holds, bool amongJoined)
    {
        _holds = holds;
        _joined = amongJoined ? _told : null;
    }

    internal override void Add(DossierOnDay dossier)
    {
        foreach (CountedCommune commune in _joined is null ? dossier.Communes : dossier.Joined)
        {
            bool? holds = _holds(dossier, commune);
            _told.Add(commune.Code);
            if (holds != false)
            {
                (holds == true ? _held : _unknown).Add(commune.Code);
            }
        }
    }

    protected override void Add(CommuneShare other)
    {
        _told.Add(other._told);
        _held.Add(other._held);
        _unknown.Add(other._unknown);
    }

    /// <remarks>A commune of the population of which no dossier tells is undetermined.</remarks>
    protected override (long Numerator, long Denominator, long Undetermined) Figures(CommuneSet population)
    {
        CommuneSet among = _joined ?? population;
        return (_held.Count, among.Count, _unknown.CountWithout(_held) + among.CountWithout(_told));
    }
}
