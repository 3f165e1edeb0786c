namespace Pvd.Domain.Json;

internal static class FinancingPlanWriter
{
    internal static void Write(Funding.FinancingPlan plan, Stream stream) => throw new NotSupportedException();
}
