using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Samples.Funding;

/// <summary>Writes the answers about one plan, all of them or none.</summary>
internal interface IAnswerWriter
{
    /// <summary>Writes the answers.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="answers">One answer for each of its requests, in their order.</param>
    /// <param name="line">The line of the file on which the plan stands; <c>null</c> when it has the file to itself.</param>
    void Write(FinancingPlan plan, IReadOnlyList<Assessment<Euro>> answers, int? line);
}
