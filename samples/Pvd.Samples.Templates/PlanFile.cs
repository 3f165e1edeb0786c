using Pvd.Documents;
using Pvd.Documents.Templates;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Samples.Templates;

/// <summary>A financing plan: one of its requests, or what the law leaves of it.</summary>
internal sealed class PlanFile(FinancingPlan plan) : ISourceFile
{
    public bool Fits(Template<DocumentSource> template) =>
        SourceKinds.Of(template) is var kinds
        && (kinds.Count == 0 || kinds.Contains(SourceKind.Plan) || kinds.Contains(SourceKind.Assessment));

    public DocumentSource? Draw(Template<DocumentSource> template, string? item, Words words)
    {
        if (plan.Requests.Count == 0)
        {
            Console.Error.WriteLine(words.Say(Texts.NoRequest));
            return null;
        }

        GrantRequest? request = item is null ? plan.Requests[0] : plan.Request(item);
        if (request is null)
        {
            string ids = string.Join(", ", plan.Requests.Select(known => known.Id));
            Console.Error.WriteLine(words.Say(Texts.NoSuchItem, ("item", item!), ("items", ids)));
            return null;
        }

        IReadOnlySet<SourceKind> kinds = SourceKinds.Of(template);
        return kinds.Contains(SourceKind.Assessment) && !kinds.Contains(SourceKind.Plan)
            ? DocumentSource.Of(new PvdRules().Grants.Assess(plan, request.Id, Legislation.Embedded.At(plan.KnownOn)))
            : DocumentSource.Of(plan, request.Id);
    }
}
