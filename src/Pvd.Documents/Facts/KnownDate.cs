using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;

namespace Pvd.Documents.Facts;

/// <summary>A day of the calendar of a convention.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What happened, or is to happen.</param>
/// <param name="Who">Whose act it is; <c>null</c> when not known.</param>
internal sealed record KnownDate(LocalDate On, string What, string? Who)
{
    /// <summary>Lists what the dossier dates and what the act makes due, in the order of time.</summary>
    public static IReadOnlyList<KnownDate> Of(PvdDossier dossier, ActFacts act) =>
        [
            .. Decided(act)
                .Concat(Signed(act))
                .Concat(Post(dossier, act))
                .Concat(FrameworkDue(act))
                .OrderBy(known => known.On),
        ];

    private static IEnumerable<KnownDate> Decided(ActFacts act)
    {
        foreach (Deliberation deliberation in act.Deliberations)
        {
            string number = deliberation.Number is null ? "" : $" n° {deliberation.Number}";
            string? party = act.PartyOf(deliberation.Party)?.Title;
            yield return new(deliberation.On, $"Délibération{number}", party);
            if (deliberation.TransmittedOn is { } sent)
            {
                yield return new(sent, $"Transmission de la délibération{number} au représentant de l’État", party);
            }
        }
    }

    private static IEnumerable<KnownDate> Signed(ActFacts act) =>
        act.Signatures.Select(signature => new KnownDate(
            signature.On,
            "Signature de la convention d’adhésion",
            act.PartyOf(signature.Party)?.Title
        ));

    private static IEnumerable<KnownDate> Post(PvdDossier dossier, ActFacts act)
    {
        var post = dossier.ProjectManager;
        string? employer = act.PartyOf(post?.Employer)?.Title;
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

    private static KnownDate[] FrameworkDue(ActFacts act) =>
        act.FrameworkDue is { } due ? [new(due, "Échéance pour signer la convention-cadre", "Toutes les parties")] : [];
}
