using Pvd.Domain.Projects;
using Pvd.Rules.Funding;
using Pvd.Rules.LifeCycles;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Projects;

/// <summary>Judges fiches action: what they say, what they cost, who pays (FIN-1 to FIN-6), and how far the action has come. Stateless; safe to share between threads.</summary>
public sealed class ActionSheetEngine
{
    internal const string EngineId = "action-sheet";

    private static readonly SheetAnswer Answer = new();

    private readonly PvdPolicies _policies;
    private readonly ProjectManagerEngine _manager;
    private readonly LifeCycle<ActionStatus, ActionMoment> _cycle;

    internal ActionSheetEngine(PvdPolicies policies, ProjectManagerEngine manager)
    {
        _policies = policies;
        _manager = manager;
        _cycle = ActionCycle.Cycle;
    }

    /// <summary>Assesses one fiche action: its row of the maquette financière, and everything the rules say about it.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="sheet">Number of the sheet.</param>
    /// <param name="law">The law, and the day taken for today; the own share is judged by the law of that day.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <exception cref="ArgumentException">The dossier has no such sheet, or its sheets are not known.</exception>
    public Assessment<FinancingTableRow> Assess(
        PvdDossier dossier,
        string sheet,
        LawInForce law,
        PvdPolicies? policies = null
    )
    {
        ActionSheet asked = Find(dossier, sheet);
        Examination examination = new(
            Answer,
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(new SheetQuestion(dossier, sheet))
        );
        FinancingTableRow row = FinancingTableRow.Of(asked);
        SheetCheck.Run(dossier, asked, examination);
        FinancingCheck.Balance(asked, row, examination);
        OwnShareCheck.Run(asked, examination);
        FinancingCheck.InKind(asked, row, examination);
        PostCheck.Run(dossier, asked, _manager, examination);
        FinancingCheck.DetrRate(asked, examination);
        FinancingCheck.Decisions(asked, examination);
        return examination.Conclude(hasResult: true, () => row);
    }

    /// <summary>Assesses every fiche action of a dossier, in its order; none where the sheets are not known.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public IReadOnlyList<Assessment<FinancingTableRow>> AssessAll(
        PvdDossier dossier,
        LawInForce law,
        PvdPolicies? policies = null
    ) =>
        [
            .. (Guard.NotNull(dossier, nameof(dossier)).ActionSheets ?? []).Select(sheet =>
                Assess(dossier, sheet.Number, law, policies)
            ),
        ];

    /// <summary>Tells the states of an action over time, up to the day of the law, as its events tell them.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="sheet">Number of the sheet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <exception cref="ArgumentException">The dossier has no such sheet, or its sheets are not known.</exception>
    public Timeline<ActionStatus> Timeline(PvdDossier dossier, string sheet, LawInForce law) =>
        ActionWalk.Through(_cycle, Find(dossier, sheet), Guard.NotNull(law, nameof(law))).Timeline();

    /// <summary>Records an event of an action: the new dossier, or why it cannot happen and the dossier as it was.</summary>
    /// <remarks>An event is refused as well where others that count could no longer happen. The status that the sheet bears is left as it is.</remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="sheet">Number of the sheet.</param>
    /// <param name="happened">The event.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <exception cref="ArgumentException">The dossier has no such sheet, or its sheets are not known.</exception>
    public Recording Record(PvdDossier dossier, string sheet, ActionEvent happened, LawInForce law)
    {
        Guard.NotNull(happened, nameof(happened));
        Judge judge = new(Guard.NotNull(law, nameof(law)).Legislation, law.Day);
        ActionSheet asked = Find(dossier, sheet);
        if (asked.Events is null)
        {
            return new Recording.Refused(dossier, [judge.Unknown(SheetRules.Order, null, [SheetFields.Events])]);
        }

        if (happened.On > law.Day)
        {
            Finding notYet = judge.NotMet(
                SheetRules.Order,
                SheetRules.NotYet,
                new NamedFact("event", FactValue.Of(happened.Kind.Label)),
                new NamedFact("on", FactValue.Of(happened.On)),
                new NamedFact("today", FactValue.Of(law.Day))
            );
            return new Recording.Refused(dossier, [notYet]);
        }

        List<ActionEvent> refusedBefore =
        [
            .. ActionWalk.Through(_cycle, asked, law).Refused.Select(refused => refused.Event),
        ];
        List<Finding> lost =
        [
            .. ActionWalk
                .Through(_cycle, asked.With(happened), law)
                .Refused.Where(refused => !refusedBefore.Remove(refused.Event))
                .SelectMany(refused => refused.Findings),
        ];
        return lost.Count > 0
            ? new Recording.Refused(dossier, lost)
            : new Recording.Accepted(dossier.With(sheet, happened));
    }

    /// <summary>Draws the life of an action as a Mermaid state diagram, from the arrows that the states are derived along.</summary>
    /// <param name="language">Language of the words.</param>
    public static string Graph(Language language) => MermaidGraph.Of(ActionCycle.Cycle, language);

    private static ActionSheet Find(PvdDossier dossier, string sheet)
    {
        Guard.NotNull(dossier, nameof(dossier));
        Guard.NotNull(sheet, nameof(sheet));
        return dossier.ActionSheets?.FirstOrDefault(known => known.Number == sheet)
            ?? throw new ArgumentException($"The dossier has no action sheet \"{sheet}\".", nameof(sheet));
    }

    private sealed class SheetAnswer() : Engine(EngineId, new Localized("Fiche action", "Action sheet"))
    {
        internal static readonly Localized InOrder = new(
            "Fiche action {number} : rien ne s’y oppose ; {total} sont portés au financement.",
            "Action sheet {number}: nothing stands against it; {total} is written down as financing."
        );

        internal override Localized Refusal { get; } = new("pas en règle", "not in order");

        internal override string Describe(object result, Examination examination, Language language)
        {
            FinancingTableRow row = (FinancingTableRow)result;
            return InOrder.Fill("total", row.Total.Format(language)).Fill("number", row.Number).In(language);
        }

        internal override FactValue ValueOf(object result) => FactValue.Of(((FinancingTableRow)result).Total);
    }
}
