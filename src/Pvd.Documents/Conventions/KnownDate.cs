using NodaTime;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;

namespace Pvd.Documents.Conventions;

/// <summary>A day of the calendar in the annex.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What happened, or is to happen.</param>
/// <param name="Who">The party whose act it is; <c>null</c> when it is not known.</param>
internal sealed record KnownDate(LocalDate On, string What, Signatory? Who)
{
    /// <summary>Lists what the dossier dates, in the order of time, apart from what the act itself makes due.</summary>
    public static IReadOnlyList<KnownDate> Of(ConventionFacts facts) =>
        [.. Deliberations(facts), .. Signatures(facts), .. Post(facts)];

    private static IEnumerable<KnownDate> Deliberations(ConventionFacts facts)
    {
        foreach (Deliberation act in facts.Dossier.Convention?.Deliberations ?? [])
        {
            string number = act.Number is null ? "" : $" n° {act.Number}";
            Signatory? party = facts.PartyOf(act.Party);
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
            facts.PartyOf(signature.Party)
        ));

    private static IEnumerable<KnownDate> Post(ConventionFacts facts)
    {
        ProjectManagerPost? post = facts.Dossier.ProjectManager;
        Signatory? employer = facts.PartyOf(post?.Employer);
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
}
