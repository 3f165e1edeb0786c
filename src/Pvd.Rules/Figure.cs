namespace Pvd.Rules;

/// <summary>An amount that was computed on the way, readable whatever the answer.</summary>
public sealed record Figure
{
    internal Figure(string id, Localized label, Euro amount)
    {
        Id = id;
        Label = label;
        Amount = amount;
    }

    /// <summary>Gets the stable id, such as <c>anah-share</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what the amount is.</summary>
    public Localized Label { get; }

    /// <summary>Gets the amount.</summary>
    public Euro Amount { get; }
}
