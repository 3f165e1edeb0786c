using Pvd.Domain.Governance;

namespace Pvd.Rules.Governance;

/// <summary>
/// Who leads the équipe-projet, and who must be in it.
/// Source: ANCT, mode d’emploi du programme (« équipe-projet »: supervised by the chef de projet, with technical services).
/// </summary>
internal static class ProjectTeamRules
{
    internal static readonly RuleText Team = new(
        "GOV-5",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "équipe-projet"),
        statement: new(
            "L’équipe-projet est conduite par le chef de projet et comprend au moins un service technique, municipal ou intercommunal.",
            "The project team is led by the project manager and includes at least one technical service, municipal or intercommunal."
        ),
        met: new(
            "Équipe-projet « {body} » : le chef de projet la conduit, avec au moins un service technique.",
            "Project team \"{body}\": the project manager leads it, with at least one technical service."
        ),
        notMet: new(
            "Équipe-projet « {body} » : il y manque {absent}.",
            "Project team \"{body}\": missing from it: {absent}."
        ),
        unknown: new(
            "Équipe-projet « {body} » : on ne sait pas qui la compose.",
            "Project team \"{body}\": it is not known who is in it."
        )
    );

    internal static readonly Localized NoTeam = new(
        "Aucune équipe-projet n’est constituée.",
        "No project team has been set up."
    );

    internal static readonly Localized WhetherTeam = new(
        "On ne sait pas si une équipe-projet est constituée.",
        "It is not known whether a project team has been set up."
    );

    internal static readonly Localized Lead = new(
        "la conduite par le chef de projet",
        "the lead of the project manager"
    );

    internal static readonly Localized Service = new("un service technique", "a technical service");

    internal static readonly IReadOnlyList<RuleText> All = [Team];

    internal static void Check(PvdDossier dossier, Examination examination)
    {
        if (dossier.Bodies is null)
        {
            examination.Add(Team, Outcome.Unknown, [], missing: [BodyWords.Bodies], template: WhetherTeam);
            return;
        }

        IReadOnlyList<GovernanceBody> teams = BodySeats.Of(dossier, BodyKind.ProjectTeam);
        if (teams.Count == 0)
        {
            examination.Add(Team, Outcome.NotMet, [], template: NoTeam);
        }

        foreach (GovernanceBody team in teams)
        {
            CheckTeam(team, examination);
        }
    }

    private static void CheckTeam(GovernanceBody team, Examination examination)
    {
        NamedFact named = BodyWords.Named(team.Id);
        if (BodySeats.Sitting(team, examination.Law.Day) is not { } sitting)
        {
            examination.Unknown(Team, [BodyWords.Mandates(team.Id)], named);
            return;
        }

        List<Localized> absent = [];
        if (!sitting.Any(mandate => mandate.Role.Equals(MandateRole.ProjectManager) && mandate.Presides))
        {
            absent.Add(Lead);
        }

        if (!sitting.Any(mandate => mandate.Role.Equals(MandateRole.TechnicalService)))
        {
            absent.Add(Service);
        }

        if (absent.Count > 0)
        {
            examination.NotMet(Team, named, new NamedFact("absent", FactValue.Of(Wording.Enumerate(absent))));
        }
        else
        {
            examination.Met(Team, named);
        }
    }
}
