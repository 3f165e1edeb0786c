namespace Pvd.Rules.Policies;

/// <summary>How the yearly ceiling of the project manager's post shrinks when the post is held for a part of the year. No text says (CDP-10).</summary>
public enum CeilingProration
{
    /// <summary>By months: a whole month counts one, a month begun counts its days over its length. The default.</summary>
    Months,

    /// <summary>By days of the year.</summary>
    Days,

    /// <summary>Not at all: the whole ceiling even for a part of the year.</summary>
    None,
}
