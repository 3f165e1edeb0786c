namespace Pvd.Rules;

/// <summary>The four answers; see <see cref="Assessment{T}"/>.</summary>
public enum AnswerKind
{
    /// <summary>It cannot be told yet: facts are missing, or the law is silent.</summary>
    Incomplete,

    /// <summary>The law allows it, at most the result.</summary>
    Favourable,

    /// <summary>At least one condition fails and no authority may set it aside.</summary>
    Unfavourable,

    /// <summary>Only conditions that an authority may set aside stand in the way.</summary>
    ForJudgement,
}
