namespace Pvd.Rules;

/// <summary>Who may set a condition aside, and under which text.</summary>
public sealed record Authority
{
    internal Authority(Localized name, LegalReference text, Localized bounds)
    {
        Name = name;
        Text = text;
        Bounds = bounds;
    }

    /// <summary>Gets who decides.</summary>
    public Localized Name { get; }

    /// <summary>Gets the text that gives the power.</summary>
    public LegalReference Text { get; }

    /// <summary>Gets how far the power reaches.</summary>
    public Localized Bounds { get; }
}
