namespace Pvd.Domain.Conventions;

/// <summary>How the votes of an assembly fell, in voices cast.</summary>
public sealed record Vote
{
    /// <summary>Records a vote.</summary>
    /// <param name="inFavour">Voices for.</param>
    /// <param name="against">Voices against.</param>
    /// <param name="abstentions">Members present or represented who did not take sides.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public Vote(int inFavour, int against = 0, int abstentions = 0)
    {
        InFavour = Guard.NotNegative(inFavour, nameof(inFavour));
        Against = Guard.NotNegative(against, nameof(against));
        Abstentions = Guard.NotNegative(abstentions, nameof(abstentions));
    }

    /// <summary>Gets the voices for.</summary>
    public int InFavour { get; }

    /// <summary>Gets the voices against.</summary>
    public int Against { get; }

    /// <summary>Gets the abstentions.</summary>
    public int Abstentions { get; }
}
