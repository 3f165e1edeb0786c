namespace Pvd.Samples.Portfolio;

/// <summary>Where a town stands with the deadline of its convention-cadre, for which its ORT stands here.</summary>
internal enum TownState
{
    /// <summary>The ORT was signed by the deadline.</summary>
    InTime,

    /// <summary>The ORT was signed after the deadline.</summary>
    Late,

    /// <summary>No ORT, and the deadline has passed.</summary>
    Overdue,

    /// <summary>No ORT, and the deadline is to come.</summary>
    Open,

    /// <summary>The adhésion is signed after the day of the situation: nothing runs yet.</summary>
    NotJoined,

    /// <summary>A day is missing or cannot be, or the list says nothing of ORT.</summary>
    CannotTell,
}
