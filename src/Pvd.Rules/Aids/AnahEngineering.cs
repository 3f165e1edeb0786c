using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// Engineering paid by the Anah: the project manager of an OPAH-RU by a share of a capped cost; studies and follow-up by rates that the board sets and that were not read.
/// Sources: association of mayors of Morbihan (post); Anah rules of 2022 and 2023, art. 29 bis; CCH R321-18 and R321-19.
/// </summary>
internal static class AnahEngineering
{
    private static readonly LegalReference Regulation = new("Anah", "règlement général, ingénierie");

    private static readonly LegalReference Lapse = new("CCH", "R321-19");

    internal static readonly RuleText AskedFirst = new(
        "anah.asked-first",
        Regulation,
        statement: new(
            "L’aide se demande avant tout commencement de l’opération.",
            "The aid is asked for before the operation starts."
        ),
        met: new("L’opération n’a pas commencé avant la demande.", "The operation did not start before the request."),
        notMet: new(
            "L’opération a commencé le {started}, au plus tard le jour de la demande, le {asked}.",
            "The operation started on {started}, no later than the request, on {asked}."
        )
    );

    internal static readonly RuleText Place = new(
        "anah.place",
        Regulation,
        statement: new(
            "Les quartiers d’intérêt national du NPNRU sont exclus.",
            "The districts of national interest of the NPNRU are excluded."
        ),
        met: new(
            "L’opération est hors des quartiers exclus.",
            "The operation is outside the districts that are excluded."
        ),
        notMet: new("L’opération est dans un quartier exclu.", "The operation is in a district that is excluded."),
        unknown: new(
            "On ne sait pas si l’opération est dans un quartier exclu.",
            "It is not known whether the operation is in a district that is excluded."
        )
    );

    internal static readonly RuleText Post = new(
        "anah.post",
        Regulation,
        statement: new(
            "Pour un poste de chef de projet, l’Anah paie une part du coût d’une année, plafonné.",
            "For a post of project manager, the Anah pays a share of the cost of a year, which is capped."
        ),
        met: new(
            "{rate} de {counted} (coût de {cost}) : {amount} pour l’année.",
            "{rate} of {counted} (cost of {cost}): {amount} for the year."
        ),
        unknown: new("L’aide au poste ne peut pas être dite.", "The aid for the post cannot be told.")
    );

    internal static readonly RuleText Study = new(
        "anah.study",
        Regulation,
        statement: new(
            "Les taux des études et du suivi-animation sont fixés par le conseil d’administration de l’Anah.",
            "The rates of studies and follow-up are set by the board of the Anah."
        ),
        unknown: new(
            "On ne sait pas si l’aide porte sur un poste, ou les taux des études et du suivi-animation ne sont pas connus.",
            "It is not known whether the aid bears on a post, or the rates of studies and follow-up are not known."
        )
    );

    internal static readonly RuleText Start = new(
        "anah.start",
        Lapse,
        statement: new(
            "La décision devient caduque si l’opération n’a pas commencé dans le délai compté de sa notification.",
            "The decision lapses if the operation has not started within the time counted from its notification."
        ),
        met: new(
            "À commencer dans l’année de la notification ({law} an), sinon la décision est caduque.",
            "To be started within the year of the notification ({law} year), or the decision lapses."
        ),
        unknown: new(
            "Le délai pour commencer n’est pas connu pour ce jour.",
            "The time to start is not known for that day."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [AskedFirst, Place, Post, Study, Start];

    private static readonly MissingFact Excluded = new(
        "isInZone",
        new(
            "si l’opération est hors des quartiers d’intérêt national du NPNRU",
            "whether the operation is outside the districts of national interest of the NPNRU"
        )
    );

    private static readonly MissingFact WhetherPost = new(
        "operation.isPost",
        new(
            "si l’aide porte sur un poste, ou sur une étude ou un suivi",
            "whether the aid bears on a post, or on a study or a follow-up"
        )
    );

    internal static AidResult? Check(AidCase aid)
    {
        AidOperation operation = aid.Facts.Operation;
        bool isLate = operation.StartedOn <= aid.Day;
        aid.Examination.Add(
            AskedFirst,
            isLate ? Outcome.NotMet : Outcome.Met,
            isLate
                ? [new("started", FactValue.Of(operation.StartedOn!.Value)), new("asked", FactValue.Of(aid.Day))]
                : []
        );
        aid.Holds(Place, aid.Facts.IsInZone, Excluded);
        TellStart(aid);
        switch (operation.IsPost)
        {
            case null:
                aid.Ask(Study, WhetherPost);
                return null;
            case false:
                aid.TellSilence(Study, aid.Read(AidParameterIds.AnahStudyRate));
                return null;
            default:
                Euro? amount = CappedShare.Of(
                    aid,
                    Post,
                    operation.Cost,
                    AidWords.Cost,
                    aid.Read(AidParameterIds.AnahPostRate),
                    aid.Read(AidParameterIds.AnahPostBase)
                );
                return amount is { } known ? new AidResult.AtMost(known) : null;
        }
    }

    private static void TellStart(AidCase aid)
    {
        ParameterReading years = aid.Read(AidParameterIds.AnahYearsToStart);
        if (!aid.IsSilent(Start, [years]))
        {
            aid.Met(Start, [years], new NamedFact("law", years.Value));
        }
    }
}
