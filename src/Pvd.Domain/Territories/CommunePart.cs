namespace Pvd.Domain.Territories;

/// <summary>A part of a commune that has a code and is no commune: the same code may also be that of a commune.</summary>
public sealed record CommunePart
{
    internal CommunePart(InseeCommuneCode code, string name, CommunePartKind kind, InseeCommuneCode commune)
    {
        Code = code;
        Name = name;
        Kind = kind;
        Commune = commune;
    }

    /// <summary>Gets the INSEE code of the part.</summary>
    public InseeCommuneCode Code { get; }

    /// <summary>Gets its name.</summary>
    public string Name { get; }

    /// <summary>Gets what kind of part it is.</summary>
    public CommunePartKind Kind { get; }

    /// <summary>Gets the code of the commune it is part of.</summary>
    public InseeCommuneCode Commune { get; }
}
