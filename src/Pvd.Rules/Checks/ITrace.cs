namespace Pvd.Rules.Checks;

/// <summary>Receives what checks find. A struct for each use, so that silence costs nothing.</summary>
internal interface ITrace
{
    /// <summary>Whether what is recorded is kept: words need not be made for nobody.</summary>
    bool IsKept { get; }

    /// <summary>What was found so far.</summary>
    Verdict Verdict { get; }

    /// <summary>Whether nothing that is still to be found can matter: the answer is a refusal, and reasons are not kept.</summary>
    bool IsSettled { get; }

    void Add(
        Check check,
        Outcome outcome,
        Localized? text = null,
        long a = Known.Nothing,
        long b = Known.Nothing,
        long c = Known.Nothing,
        long d = Known.Nothing,
        object? extra = null
    );
}
