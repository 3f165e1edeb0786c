using Pvd.Domain.Governance;

namespace Pvd.Rules.Governance;

/// <summary>
/// The comité participatif, which nobody has to set up.
/// Source: ANCT, mode d’emploi du programme (« comité participatif »).
/// </summary>
internal static class ParticipatoryCommitteeRules
{
    internal static readonly RuleText Optional = new(
        "GOV-6",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "comité participatif"),
        statement: new(
            "Un comité participatif peut associer habitants, associations et entreprises ; s’en passer n’est jamais une faute.",
            "A participatory committee may bring in inhabitants, associations and firms; to do without is never a fault."
        ),
        met: new(
            "Un comité participatif associe habitants, associations et entreprises.",
            "A participatory committee brings in inhabitants, associations and firms."
        ),
        unknown: new(
            "On ne sait pas si un comité participatif est constitué ; il est facultatif.",
            "It is not known whether a participatory committee has been set up; it is optional."
        )
    );

    internal static readonly Localized WithoutOne = new(
        "Aucun comité participatif n’est constitué : il est facultatif.",
        "No participatory committee has been set up: it is optional."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Optional];

    internal static void Check(PvdDossier dossier, Examination examination)
    {
        if (dossier.Bodies is null)
        {
            examination.Unknown(Optional, [BodyWords.Bodies]);
            return;
        }

        bool exists = BodySeats.Of(dossier, BodyKind.ParticipatoryCommittee).Count > 0;
        examination.Add(Optional, Outcome.Met, [], template: exists ? null : WithoutOne);
    }
}
