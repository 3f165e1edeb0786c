namespace Pvd.Domain.Calendars;

/// <summary>Where a call for projects stands.</summary>
public enum CallStatus
{
    /// <summary>It has not opened yet.</summary>
    NotYetOpen,

    /// <summary>It is open.</summary>
    Open,

    /// <summary>It was closed and is open again.</summary>
    Reopened,

    /// <summary>It is open and ends soon.</summary>
    ClosingSoon,

    /// <summary>It is closed.</summary>
    Closed,
}
