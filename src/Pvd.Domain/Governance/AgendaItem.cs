namespace Pvd.Domain.Governance;

/// <summary>One item of the agenda (ordre du jour) of a meeting.</summary>
public sealed record AgendaItem
{
    /// <summary>Names an item.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="forDecision">Whether the meeting is to decide on it; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    public AgendaItem(string title, bool? forDecision = null)
    {
        Title = Guard.NotBlank(title, nameof(title));
        ForDecision = forDecision;
    }

    /// <summary>Gets what it is about.</summary>
    public string Title { get; }

    /// <summary>Gets whether the meeting is to decide on it; <c>null</c> when not known.</summary>
    public bool? ForDecision { get; }
}
