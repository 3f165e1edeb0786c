namespace Pvd.Rules.Policies;

/// <summary>Which day selects the version of the caps and of the own share. The transitional article was not read (Q4).</summary>
public enum RegimeDate
{
    /// <summary>The day of the decision to award; the day of the assessment while there is none. The default.</summary>
    Award,

    /// <summary>The day the request was received.</summary>
    Request,

    /// <summary>The day the award was notified; the day of the assessment while it has not been.</summary>
    Notification,
}
