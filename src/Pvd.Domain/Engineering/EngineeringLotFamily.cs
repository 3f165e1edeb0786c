namespace Pvd.Domain.Engineering;

/// <summary>How the lots of the national contract are shared out.</summary>
public enum EngineeringLotFamily
{
    /// <summary>One holder per région.</summary>
    Geographic,

    /// <summary>One holder for the whole country.</summary>
    Thematic,
}
