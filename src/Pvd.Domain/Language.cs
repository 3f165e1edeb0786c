namespace Pvd.Domain;

/// <summary>The two languages in which every message, label and explanation exists.</summary>
public enum Language
{
    /// <summary>French, the language of the programme and of its documents.</summary>
    French,

    /// <summary>English, for integrators.</summary>
    English,
}
