using NodaTime;
using Pvd.Documents.Word;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>A day of the calendar in the annex.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What happened, or is to happen.</param>
/// <param name="Who">Whose act it is.</param>
internal sealed record KnownDate(LocalDate On, string What, Inline Who)
{
    /// <summary>Lists what the dossier dates and what the act makes due, in the order of time.</summary>
    public static IReadOnlyList<KnownDate> Of(ConventionFacts facts) =>
        [
            .. Deliberations(facts)
                .Concat(Signatures(facts))
                .Concat(Post(facts))
                .Concat(FrameworkDue(facts))
                .OrderBy(known => known.On),
        ];

    private static IEnumerable<KnownDate> Deliberations(ConventionFacts facts)
    {
        foreach (Deliberation act in facts.Dossier.Convention?.Deliberations ?? [])
        {
            string number = act.Number is null ? "" : $" n° {act.Number}";
            Inline party = Known(facts.PartyOf(act.Party), "partie");
            yield return new(act.On, $"Délibération{number}", party);
            if (act.TransmittedOn is { } sent)
            {
                yield return new(sent, $"Transmission de la délibération{number} au représentant de l’État", party);
            }
        }
    }

    private static IEnumerable<KnownDate> Signatures(ConventionFacts facts) =>
        (facts.Dossier.Convention?.Signatures ?? []).Select(signature => new KnownDate(
            signature.On,
            "Signature de la convention d’adhésion",
            Known(facts.PartyOf(signature.Party), "partie")
        ));

    private static IEnumerable<KnownDate> Post(ConventionFacts facts)
    {
        ProjectManagerPost? post = facts.Dossier.ProjectManager;
        Inline employer = Known(facts.PartyOf(post?.Employer), "employeur");
        if (post?.RecruitmentOpenedOn is { } opened)
        {
            yield return new(opened, "Ouverture du recrutement du chef de projet", employer);
        }

        if (post?.From is { } from)
        {
            yield return new(from, "Prise de poste du chef de projet", employer);
        }

        if (post?.Until is { } until)
        {
            yield return new(until, "Fin du poste de chef de projet", employer);
        }
    }

    private static KnownDate[] FrameworkDue(ConventionFacts facts) =>
        facts is { EffectiveOn: { } effective, MonthsToFramework: { } months }
            ? [new(effective.PlusMonths(months), "Échéance pour signer la convention-cadre", "Toutes les parties")]
            : [];
}
