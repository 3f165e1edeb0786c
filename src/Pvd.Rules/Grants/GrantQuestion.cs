using System.Text.Json;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Grants;

/// <summary>A request of a plan, as a receipt keeps what was asked.</summary>
internal sealed record GrantQuestion(FinancingPlan Plan, string Request) : IFlatFacts
{
    private static readonly Localized NoSuchRequest = new(
        "le plan n’a aucune demande « {name} »",
        "the plan has no request \"{name}\""
    );

    void IFlatFacts.Write(Utf8JsonWriter json)
    {
        FactsJson.Text(json, "request", Request);
        json.WritePropertyName("plan");
        FinancingPlanWriter.WritePlan(json, Plan);
    }

    /// <summary>The name of a private owner may be that of a person.</summary>
    IFlatFacts IFlatFacts.WithoutPersons() =>
        Plan.Owner is { Name: not null } owner && owner.Kind == OwnerKind.Private
            ? this with
            {
                Plan = new(
                    Plan.KnownOn,
                    owner.Unnamed(),
                    Plan.Project,
                    Plan.Expenditures,
                    Plan.Lines,
                    Plan.Requests,
                    Plan.Decisions
                ),
            }
            : this;

    internal static GrantQuestion? Read(JsonObjectReader json)
    {
        string? request = json.Text("request");
        FinancingPlan? plan = json.Object("plan", FinancingPlanReader.ReadPlan);
        if (request is not null && plan is not null && plan.Request(request) is null)
        {
            json.Report("receipt.no-such-request", json.PathOf("request"), NoSuchRequest.Fill("name", request));
        }

        return json.IsFaulty ? null : new(plan!, request!);
    }
}
