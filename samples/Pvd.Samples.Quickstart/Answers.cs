using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Calendars;
using Pvd.Rules;
using Pvd.Rules.Governance;

namespace Pvd.Samples.Quickstart;

/// <summary>The four questions that a prefecture asks about a dossier, put to the library.</summary>
internal sealed class Answers
{
    internal Answers(PvdDossier dossier, LocalDate today)
    {
        PvdRules pvd = new();
        Dossier = dossier;
        Law = Legislation.Embedded.At(today);
        Membership = pvd.Membership.Assess(dossier, Law);
        FrameworkDue = pvd.FrameworkDue.Assess(dossier, Law);
        Committee = pvd.Committee.Assess(dossier, Law);
        ProjectManager = pvd.ProjectManager.Assess(dossier, today.Year, Law);
    }

    internal PvdDossier Dossier { get; }

    internal LawInForce Law { get; }

    internal Assessment<LocalDate> Membership { get; }

    internal Assessment<Deadline> FrameworkDue { get; }

    internal Assessment<CommitteeComposition> Committee { get; }

    internal Assessment<Euro> ProjectManager { get; }

    internal IEnumerable<Assessment> All => [Membership, FrameworkDue, Committee, ProjectManager];
}
