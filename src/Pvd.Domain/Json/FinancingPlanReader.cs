namespace Pvd.Domain.Json;

internal static class FinancingPlanReader
{
    internal static ReadResult<Funding.FinancingPlan> Read(Stream stream) => throw new NotSupportedException();
}
