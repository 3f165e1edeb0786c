using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Documents.Facts;

/// <summary>The post of chef de projet, and the grant that is asked for it.</summary>
internal sealed class PostFacts
{
    private readonly ProjectManagerPost? _post;
    private readonly Lazy<Assessment<Euro>> _grant;

    public PostFacts(PvdDossier dossier, LawInForce law, ActFacts act, string? holder, string? item)
    {
        Holder = holder;
        _post = dossier.ProjectManager;
        Year = YearAskedFor(item) ?? Costs.Select(cost => (int?)cost.Year).Max() ?? law.Day.Year;
        EmployerParty = act.PartyOf(_post?.Employer);
        IsHeld = _post?.From is { } from ? from <= (act.EffectiveOn ?? dossier.KnownOn) : null;
        _grant = new(() => new PvdRules().ProjectManager.Assess(dossier, Year, law));
    }

    /// <summary>Gets the name of who holds it; <c>null</c> when not known.</summary>
    public string? Holder { get; }

    public Signatory? EmployerParty { get; }

    /// <summary>Gets the employer as articles name it; <c>null</c> when not known.</summary>
    public string? Employer =>
        EmployerParty?.Role == SignatoryRole.Epci ? "l’Intercommunalité" : EmployerParty?.Designation;

    public LocalDate? From => _post?.From;

    public LocalDate? Until => _post?.Until;

    public LocalDate? RecruitmentOpenedOn => _post?.RecruitmentOpenedOn;

    /// <summary>Gets whether it was held when the act took effect; <c>null</c> when not known.</summary>
    public bool? IsHeld { get; }

    public IReadOnlyList<YearlyCost> Costs => [.. (_post?.Costs ?? []).OrderBy(cost => cost.Year)];

    public YearlyCost? FirstCost => Costs.Count > 0 ? Costs[0] : null;

    public bool IsKnown => _post is not null;

    /// <summary>Gets the calendar year that the grant is asked for.</summary>
    public int Year { get; }

    public Euro? Cost => _post?.CostOf(Year);

    /// <summary>Gets what the law allows for the year; its amount counts only if the answer is favourable.</summary>
    public Assessment<Euro> Grant => _grant.Value;

    /// <summary>Gets the most that can be granted; <c>null</c> where the law does not say so yet.</summary>
    public Euro? GrantAtMost => Grant.Match<Euro?>(granted => granted.Value, _ => null, _ => null, _ => null);

    private static int? YearAskedFor(string? item) =>
        int.TryParse(
            item,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out int year
        ) && year is >= 1900 and <= 2100
            ? year
            : null;
}
