using Pvd.Domain.Governance;
using Pvd.Rules.Conventions;
using Pvd.Rules.Law;

namespace Pvd.Rules.Governance;

/// <summary>
/// Who must sit on the comité de projet, and who may preside.
/// Sources: ANCT, mode d’emploi du programme (minimum composition, « sous la présidence des élus », existing body widened);
/// ANCT, tableau de bord national (shared presidencies). Two seats held by one person is an assumption of this library.
/// </summary>
internal static class ProjectCommitteeRules
{
    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "comité de projet"
    );

    internal static readonly RuleText MinimumComposition = new(
        "GOV-1",
        Programme,
        statement: new(
            "Siègent au moins : le maire de chaque commune signataire, le président de l’EPCI, le chef de projet, le préfet ou son représentant, et les autres signataires.",
            "At least these sit: the mayor of every signatory commune, the president of the EPCI, the project manager, the prefect or their representative, and the other signatories."
        ),
        met: new("Tous les membres nécessaires siègent.", "Every necessary member sits."),
        notMet: new("Il manque au comité : {absent}.", "Missing from the committee: {absent}."),
        unknown: new(
            "On ne sait pas si tous les membres nécessaires siègent.",
            "It is not known whether every necessary member sits."
        )
    );

    internal static readonly Localized VacantPost = new(
        "Tous les membres nécessaires siègent, hors le chef de projet : le poste est vacant et un recrutement est ouvert depuis le {since}.",
        "Every necessary member sits but the project manager: the post is vacant and a recruitment has been open since {since}."
    );

    internal static readonly RuleText ElectedPresidency = new(
        "GOV-2",
        Programme,
        statement: new("Le comité est présidé par des élus.", "The committee is chaired by elected officials."),
        met: new("Le comité est présidé par des élus.", "The committee is chaired by elected officials."),
        notMet: new(
            "La présidence revient à des élus, et non à : {chairs}.",
            "The chair is for elected officials, not for: {chairs}."
        ),
        unknown: new("On ne sait pas qui préside.", "It is not known who chairs.")
    );

    internal static readonly Localized NobodyPresides = new(
        "La présidence revient à des élus, mais personne ne préside.",
        "The chair is for elected officials, but nobody chairs."
    );

    internal static readonly RuleText SharedPresidency = new(
        "GOV-3",
        new("ANCT, tableau de bord du programme Petites villes de demain", "présidence des comités de projet"),
        statement: new(
            "Une coprésidence réunit au moins deux élus, selon le mode choisi.",
            "A shared chair brings together at least two elected officials, in the way that was chosen."
        ),
        met: new("La présidence répond au mode choisi ({mode}).", "The chairs match the way that was chosen ({mode})."),
        notMet: new(
            "Le mode choisi est « {mode} », mais la présidence est exercée par {chairs}.",
            "The way that was chosen is \"{mode}\", but the chair is held by {chairs}."
        ),
        unknown: new(
            "On ne sait pas si la présidence répond au mode choisi.",
            "It is not known whether the chairs match the way that was chosen."
        )
    );

    internal static readonly Localized NobodyShares = new(
        "Le mode choisi est « {mode} », mais ni maire ni président de l’EPCI ne préside.",
        "The way that was chosen is \"{mode}\", but neither a mayor nor the president of the EPCI chairs."
    );

    internal static readonly RuleText WidenedBody = new(
        "GOV-4",
        Programme,
        statement: new(
            "Une instance existante peut tenir lieu de comité de projet si elle s’élargit à tous les signataires.",
            "An existing body may act as the project committee if it is widened to every signatory."
        ),
        met: new(
            "« {body} » tient lieu de comité de projet et réunit tous les signataires.",
            "\"{body}\" acts as the project committee and brings every signatory together."
        ),
        notMet: new(
            "« {body} » tient lieu de comité de projet, mais il y manque : {absent}.",
            "\"{body}\" acts as the project committee, but missing from it: {absent}."
        ),
        unknown: new(
            "On ne sait pas si « {body} » réunit tous les signataires.",
            "It is not known whether \"{body}\" brings every signatory together."
        )
    );

    internal static readonly RuleText TwoSeats = new(
        "GOV-8",
        Programme,
        statement: new(
            "Une personne qui siège à deux titres compte pour les deux ; c’est à signaler.",
            "A person who sits in two qualities counts for both; this is worth telling."
        ),
        notMet: new(
            "Une même personne siège comme {offices} : elle compte pour chaque siège, y compris pour la coprésidence.",
            "One person sits as {offices}: they count for every seat, the shared chair included."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        MinimumComposition,
        ElectedPresidency,
        SharedPresidency,
        WidenedBody,
        TwoSeats,
    ];

    /// <summary>Checks every rule in the order of the facts file.</summary>
    internal static void Check(CommitteeView view, Examination examination)
    {
        CheckComposition(view, examination);
        CheckElected(view, examination);
        CheckShared(view, examination);
        CheckWidened(view, examination);
        foreach (Localized offices in view.HeldByOnePerson)
        {
            examination.NotMet(TwoSeats, new NamedFact("offices", FactValue.Of(offices)));
        }
    }

    private static void CheckComposition(CommitteeView view, Examination examination)
    {
        IReadOnlyList<CommitteeSeat> seats = view.SubstituteBody is null
            ? [.. view.Minimum, .. view.OtherSignatories]
            : view.Minimum;
        IReadOnlyList<Localized> absent = Absent(seats);
        IReadOnlyList<MissingFact> open = Open(seats);
        if (absent.Count > 0)
        {
            examination.NotMet(MinimumComposition, new NamedFact("absent", FactValue.Of(Wording.Enumerate(absent))));
        }
        else if (open.Count > 0)
        {
            examination.Unknown(MinimumComposition, open);
        }
        else if (view.RecruitingSince is { } since)
        {
            examination.Add(MinimumComposition, Outcome.Met, [new("since", FactValue.Of(since))], template: VacantPost);
        }
        else
        {
            examination.Met(MinimumComposition);
        }
    }

    private static void CheckElected(CommitteeView view, Examination examination)
    {
        if (view.UnelectedPresiding is { Count: > 0 } unelected)
        {
            examination.NotMet(ElectedPresidency, new NamedFact("chairs", FactValue.Of(Wording.Enumerate(unelected))));
        }
        else if (ElectedPreside(view) is not { } elected)
        {
            examination.Unknown(ElectedPresidency, view.ChairsMissing);
        }
        else if (!elected)
        {
            examination.Add(ElectedPresidency, Outcome.NotMet, [], template: NobodyPresides);
        }
        else if (view.UnelectedPresiding is null)
        {
            examination.Unknown(
                ElectedPresidency,
                [.. view.ChairsMissing.Where(fact => fact.Field == "othersPresiding")]
            );
        }
        else
        {
            examination.Met(ElectedPresidency);
        }
    }

    private static void CheckShared(CommitteeView view, Examination examination)
    {
        if (view.Presidency is not { } mode)
        {
            examination.Unknown(SharedPresidency, [view.PresidencyMissing]);
            return;
        }

        if (!mode.IsCoChaired)
        {
            return;
        }

        NamedFact said = new("mode", FactValue.Of(mode.Label));
        bool mayorsOnly = mode.Equals(PresidencyMode.MayorsOnly);
        bool? presides = mayorsOnly ? view.EpciPresidentPresides ?? false : view.EpciPresidentPresides;
        if (view.MayorsPresiding is not { } mayors || presides is not { } president)
        {
            IEnumerable<MissingFact> open = view.ChairsMissing.Where(fact =>
                fact.Field != "othersPresiding" && !(mayorsOnly && fact.Field == "epciPresidentPresides")
            );
            examination.Unknown(SharedPresidency, [.. open], said);
            return;
        }

        ParameterReading least = examination.Law.Parameter(ParameterIds.SharedChairs);
        if (!least.Value.IsKnown)
        {
            examination.Add(SharedPresidency, Outcome.Unknown, [said], [least], missing: [least.Missing]);
            return;
        }

        bool isMet = mayorsOnly
            ? mayors >= least.Value.Number
            : mayors > 0 && president && mayors + 1 >= least.Value.Number;
        bool isHeld = mayors > 0 || president;
        examination.Add(
            SharedPresidency,
            isMet ? Outcome.Met : Outcome.NotMet,
            isHeld ? [said, new("chairs", FactValue.Of(Chairs(mayors, president)))] : [said],
            [least],
            least.Value,
            template: isHeld ? null : NobodyShares
        );
    }

    private static void CheckWidened(CommitteeView view, Examination examination)
    {
        if (view.SubstituteBody is not { } body)
        {
            return;
        }

        NamedFact named = new("body", FactValue.Of(body));
        IReadOnlyList<Localized> absent = Absent(view.Signatories);
        IReadOnlyList<MissingFact> open = Open(view.Signatories);
        if (absent.Count > 0)
        {
            examination.NotMet(WidenedBody, named, new NamedFact("absent", FactValue.Of(Wording.Enumerate(absent))));
        }
        else if (open.Count > 0)
        {
            examination.Unknown(WidenedBody, open, named);
        }
        else
        {
            examination.Met(WidenedBody, named);
        }
    }

    private static bool? ElectedPreside(CommitteeView view) =>
        view.MayorsPresiding > 0 || view.OtherElectedPresiding > 0 || view.EpciPresidentPresides == true ? true
        : view.MayorsPresiding is null || view.OtherElectedPresiding is null || view.EpciPresidentPresides is null
            ? null
        : false;

    private static Localized Chairs(int mayors, bool president)
    {
        List<Localized> chairs = [];
        if (mayors > 0)
        {
            string number = Wording.Digits(mayors);
            chairs.Add(mayors == 1 ? new("un maire", "one mayor") : new($"{number} maires", $"{number} mayors"));
        }

        if (president)
        {
            chairs.Add(GovernanceWords.EpciPresident);
        }

        return Wording.Enumerate(chairs);
    }

    private static IReadOnlyList<Localized> Absent(IEnumerable<CommitteeSeat> seats) =>
        [.. seats.Where(seat => seat.IsHeld == false).Select(seat => seat.Name)];

    private static IReadOnlyList<MissingFact> Open(IEnumerable<CommitteeSeat> seats)
    {
        IReadOnlyList<CommitteeSeat> open = [.. seats.Where(seat => seat.IsHeld is null)];
        return
        [
            .. open.Select(seat =>
                    seat.Field switch
                    {
                        "committee.members" => new MissingFact(seat.Field, GovernanceWords.MembersMissing),
                        "convention.parties" => new MissingFact(seat.Field, GovernanceWords.PartiesMissing),
                        "convention.signatures" => new MissingFact(seat.Field, Words.WhetherSigned),
                        "projectManager" => new MissingFact(seat.Field, GovernanceWords.PostMissing),
                        "projectManager.from" => new MissingFact(seat.Field, GovernanceWords.FirstDayMissing),
                        _ => new MissingFact(seat.Field, GovernanceWords.WhetherSits.Fill("name", seat.Name)),
                    }
                )
                .Distinct(),
        ];
    }
}
