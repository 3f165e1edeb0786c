namespace Pvd.Domain;

/// <summary>What a part of a dossier is worth.</summary>
public enum Origin
{
    /// <summary>Taken from a source that anyone can check.</summary>
    Established,

    /// <summary>Made up, to show how something works.</summary>
    Illustrative,
}
