namespace Pvd.Rules.Grants.Life;

/// <summary>A day by which something must happen to a request, and who says so.</summary>
public sealed record GrantDue
{
    internal GrantDue(string id, Localized label, LocalDate day, LocalDate? latest, LegalReference reference)
    {
        Id = id;
        Label = label;
        Day = day;
        Latest = latest;
        Reference = reference;
    }

    /// <summary>Gets the stable id: <c>completeness</c>, <c>start</c> or <c>completion</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what is due.</summary>
    public Localized Label { get; }

    /// <summary>Gets the last day, decisions to extend it included.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the last day that an extension could still reach; <c>null</c> where no text allows one.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Gets the text.</summary>
    public LegalReference Reference { get; }
}
