namespace Pvd.Domain.Indicators;

/// <summary>What an indicator counts.</summary>
public enum IndicatorUnit
{
    /// <summary>Distinct beneficiary communes.</summary>
    Communes,

    /// <summary>Membership conventions.</summary>
    Conventions,

    /// <summary>Project committees.</summary>
    Committees,

    /// <summary>Posts of chef de projet.</summary>
    Posts,

    /// <summary>Distinct EPCI.</summary>
    Epcis,

    /// <summary>Requests for engineering.</summary>
    Requests,

    /// <summary>A mean, in communes: its numerator is no part of its denominator.</summary>
    MeanOfCommunes,

    /// <summary>Something that no dossier holds: euros, events, reach.</summary>
    Other,
}
