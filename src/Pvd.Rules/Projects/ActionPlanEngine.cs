using Pvd.Domain.Projects;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Projects;

/// <summary>Judges the projet de territoire and its plan d’action, and sums the maquette financière. Stateless; safe to share between threads.</summary>
public sealed class ActionPlanEngine
{
    internal const string EngineId = "action-plan";

    private static readonly PlanAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal ActionPlanEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Assesses diagnosis, axes and plan of a dossier on the day of the law; carries the maquette financière of its fiches action.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<FinancingTable> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(dossier, nameof(dossier));
        Examination examination = new(
            Answer,
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(dossier)
        );
        FinancingTable? table = dossier.ActionSheets is { } sheets ? FinancingTable.Of(sheets) : null;
        PlanCheck.Run(dossier, table, examination);
        return examination.Conclude(table is not null, () => table!);
    }

    private sealed class PlanAnswer() : Engine(EngineId, new Localized("Plan d’action", "Action plan"))
    {
        internal static readonly Localized InOrder = new(
            "Plan d’action : {total} portés au financement, actions au nombre de {count}.",
            "Action plan: {total} written down as financing, number of actions {count}."
        );

        internal override Localized Refusal { get; } = new("pas en règle", "not in order");

        internal override string Describe(object result, Examination examination, Language language)
        {
            FinancingTable table = (FinancingTable)result;
            return InOrder
                .Fill("total", table.Total.Format(language))
                .Fill("count", Wording.Digits(table.Rows.Count))
                .In(language);
        }

        internal override FactValue ValueOf(object result) => FactValue.Of(((FinancingTable)result).Total);
    }
}
