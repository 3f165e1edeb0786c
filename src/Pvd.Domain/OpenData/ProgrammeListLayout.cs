namespace Pvd.Domain.OpenData;

/// <summary>The layouts in which lists of towns were published; each is recognised by its header.</summary>
public enum ProgrammeListLayout
{
    /// <summary>The list of the launch, a town a row with its EPCI (<c>insee_com</c>, <c>siren_epci</c>).</summary>
    Launch2021,

    /// <summary>A territory a row, with its communes (<c>id_pvd</c> or <c>id_territoire</c>, <c>liste_geo</c>, <c>insee</c>).</summary>
    Territories2024,

    /// <summary>A commune a row, with the three programmes and their dates (<c>pvd_date</c>, <c>acv_date</c>, <c>ort_date</c>).</summary>
    Programmes2026,
}
