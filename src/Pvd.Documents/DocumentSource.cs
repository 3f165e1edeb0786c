using NodaTime;
using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Documents.Vocabulary;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Documents;

/// <summary>What documents are drawn from: a dossier, a financing plan or an assessment.</summary>
/// <remarks>
/// One vocabulary serves all templates, <see cref="Model"/>: a name that a source does not hold shows as a gap.
/// Immutable, and safe to share between threads. It holds personal data: the names of representatives and committee members.
/// </remarks>
public sealed class DocumentSource
{
    private readonly Lazy<DossierFacts>? _facts;

    private DocumentSource(
        LocalDate day,
        Lazy<DossierFacts>? facts = null,
        GrantFacts? grant = null,
        Assessment? assessment = null
    )
    {
        Day = day;
        _facts = facts;
        Grant = grant;
        Assessment = assessment;
    }

    /// <summary>Gets the names that templates may use.</summary>
    public static TemplateModel<DocumentSource> Model { get; } = DocumentVocabulary.Describe();

    /// <summary>Gets the day that documents drawn from it bear.</summary>
    public LocalDate Day { get; }

    internal DossierFacts? Facts => _facts?.Value;

    internal GrantFacts? Grant { get; }

    internal Assessment? Assessment { get; }

    /// <summary>Draws documents from a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="law">The law that the documents refer to; <c>null</c> for the embedded law on the day of the dossier.</param>
    /// <param name="item">
    /// What a document about one thing is about: the number of an avenant (<c>adhesion/1</c>, <c>cadre/1</c>, or <c>1</c>) or of a fiche action, the day of a meeting
    /// (<c>2021-10-05</c>), the id of the party whose assembly decides, the year of a request; <c>null</c> for the last
    /// avenant, meeting and year, the first fiche and party.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <c>null</c>.</exception>
    public static DocumentSource Of(PvdDossier dossier, LawInForce? law = null, string? item = null)
    {
        _ = dossier ?? throw new ArgumentNullException(nameof(dossier));
        LawInForce inForce = law ?? Legislation.Embedded.At(dossier.KnownOn);
        return new(dossier.KnownOn, facts: new(() => new(dossier, inForce, item)));
    }

    /// <summary>Draws documents from a request for a State grant.</summary>
    /// <param name="plan">The financing plan.</param>
    /// <param name="request">Id of the request; <c>null</c> for the first.</param>
    /// <param name="law">The law that the documents refer to; <c>null</c> for the embedded law on the day of the plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The plan has no such request.</exception>
    public static DocumentSource Of(FinancingPlan plan, string? request = null, LawInForce? law = null)
    {
        _ = plan ?? throw new ArgumentNullException(nameof(plan));
        GrantRequest asked =
            (request is null && plan.Requests.Count > 0 ? plan.Requests[0] : plan.Request(request ?? ""))
            ?? throw new ArgumentException($"The plan has no request “{request}”.", nameof(request));
        return new(plan.KnownOn, grant: new(plan, asked, law ?? Legislation.Embedded.At(plan.KnownOn)));
    }

    /// <summary>Draws documents from an assessment.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is <c>null</c>.</exception>
    public static DocumentSource Of(Assessment assessment)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        return new(assessment.Law.Day, assessment: assessment);
    }
}
