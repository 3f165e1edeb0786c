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

    /// <summary>Posts: of chef de projet, town centre manager, volunteer in local administration.</summary>
    Posts,

    /// <summary>Distinct EPCI.</summary>
    Epcis,

    /// <summary>Requests for engineering.</summary>
    Requests,

    /// <summary>Distinct project owners that are local authorities (collectivités).</summary>
    Owners,

    /// <summary>Actions of the plans.</summary>
    Projects,

    /// <summary>Labelled services.</summary>
    Services,

    /// <summary>Distinct events of the Club.</summary>
    Events,

    /// <summary>A mean, in communes: its numerator is no part of its denominator.</summary>
    MeanOfCommunes,

    /// <summary>A mean, in persons: its numerator is no part of its denominator.</summary>
    MeanOfPersons,

    /// <summary>Something that no dossier holds: a parameter, reach.</summary>
    Other,
}
