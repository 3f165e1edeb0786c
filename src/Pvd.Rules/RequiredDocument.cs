namespace Pvd.Rules;

/// <summary>A paper to join to the request.</summary>
public sealed record RequiredDocument
{
    internal RequiredDocument(string id, Localized label, LegalReference reference)
    {
        Id = id;
        Label = label;
        Reference = reference;
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the name of the paper.</summary>
    public Localized Label { get; }

    /// <summary>Gets where it is asked for.</summary>
    public LegalReference Reference { get; }
}
