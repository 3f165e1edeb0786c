namespace Pvd.Rules.Receipts;

/// <summary>One place in which a receipt differs from what is found today.</summary>
public sealed record Difference
{
    internal Difference(string path, Localized message)
    {
        Path = path;
        Message = message;
    }

    /// <summary>Gets the JSON path of the place in the receipt.</summary>
    public string Path { get; }

    /// <summary>Gets what differs.</summary>
    public Localized Message { get; }

    /// <summary>Gets the place and the French message.</summary>
    public override string ToString() => $"{Path} : {Message.French}";
}
