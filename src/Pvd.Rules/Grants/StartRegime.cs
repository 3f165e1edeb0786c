using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>Which rule of the start of works holds for requests received on a day.</summary>
internal sealed class StartRegime
{
    internal StartRegime(LawInForce law)
    {
        AfterCompleteness = new(law.Parameter(ParameterIds.StartAfterCompleteness));
        ParameterReading afterReceipt = law.Parameter(ParameterIds.StartAfterReceipt);
        NoRule = afterReceipt.Value.IsKnown ? null : afterReceipt.Missing;
    }

    /// <summary>Whether works wait until the file is complete.</summary>
    internal Permission AfterCompleteness { get; }

    /// <summary>The point of law that is missing where works do not wait for the receipt either; <c>null</c> where they do.</summary>
    internal MissingFact? NoRule { get; }
}
