using Pvd.Domain.Projects;
using Pvd.Rules.Funding;
using Pvd.Rules.Law;

namespace Pvd.Rules.Projects;

/// <summary>FIN-4: what a fiche action gives to the post of chef de projet, against the co-funding of its year.</summary>
internal static class PostCheck
{
    /// <summary>Those whose money makes up the co-funding; whether others may pay the rest is not known.</summary>
    private static readonly ActionFunder[] CoFunders =
    [
        ActionFunder.Anct,
        ActionFunder.BanqueDesTerritoires,
        ActionFunder.State,
        ActionFunder.Anah,
    ];

    internal static void Run(
        PvdDossier dossier,
        ActionSheet sheet,
        ProjectManagerEngine manager,
        Examination examination
    )
    {
        if (sheet.PostYear is not { } year)
        {
            return;
        }

        LawInForce law = examination.Law;
        ParameterReading[] read = [law.Parameter(ParameterIds.ManagerRate), law.Parameter(ParameterIds.ManagerCeiling)];
        NamedFact ofYear = new("year", FactValue.Of(Localized.Same(Wording.Digits(year))));
        List<ActionFinancing> aid =
        [
            .. (sheet.Financing ?? []).Where(line =>
                FinancingColumn.Of(line) is not null && CoFunders.Contains(line.Funder)
            ),
        ];
        if (sheet.Financing is null || aid.Any(line => line.Amount is null))
        {
            MissingFact missing = sheet.Financing is null ? SheetFields.Financing : SheetFields.Amounts;
            examination.Add(FinancingRules.Post, Outcome.Unknown, [ofYear], read, missing: [missing]);
            return;
        }

        Euro sum = aid.Aggregate(Euro.Zero, (total, line) => total + line.Amount!.Value);
        NamedFact given = new("aid", FactValue.Of(sum));
        manager
            .Assess(dossier, year, law, examination.Policies)
            .Switch(
                favourable: yes => Compare(yes.Value),
                unfavourable: _ =>
                    examination.Add(
                        FinancingRules.Post,
                        sum > Euro.Zero ? Outcome.NotMet : Outcome.Met,
                        [given, ofYear],
                        read,
                        template: FinancingRules.NoPostFunding
                    ),
                incomplete: open =>
                    examination.Add(FinancingRules.Post, Outcome.Unknown, [ofYear], read, missing: open.Missing),
                forJudgement: open => Compare(open.Value)
            );

        TellAnah(dossier, aid, year, ofYear, examination);

        void Compare(Euro most) =>
            examination.Add(
                FinancingRules.Post,
                sum <= most ? Outcome.Met : Outcome.NotMet,
                [given, ofYear, new("most", FactValue.Of(most))],
                read,
                FactValue.Of(most),
                FactValue.Of(most - sum)
            );
    }

    /// <summary>The part of the Anah has a rate and a ceiling of its own: those of a whole year, which no part of one exceeds.</summary>
    private static void TellAnah(
        PvdDossier dossier,
        IReadOnlyList<ActionFinancing> aid,
        int year,
        NamedFact ofYear,
        Examination examination
    )
    {
        Euro part = aid.Where(line => line.Funder.Equals(ActionFunder.Anah))
            .Aggregate(Euro.Zero, (total, line) => total + line.Amount!.Value);
        ParameterReading rate = examination.Law.Parameter(ParameterIds.AnahRate);
        ParameterReading ceiling = examination.Law.Parameter(ParameterIds.AnahCeiling);
        List<Euro> limits = [];
        if (ceiling.Value.IsKnown)
        {
            limits.Add(ceiling.Value.Amount);
        }

        if (rate.Value.IsKnown && dossier.ProjectManager?.CostOf(year) is { } cost)
        {
            limits.Add(cost.Times(rate.Value.Ratio, examination.Policies.Rounding));
        }

        if (limits.Exists(limit => part > limit))
        {
            Euro most = limits.Aggregate(Euro.Min);
            examination.Add(
                FinancingRules.Post,
                Outcome.NotMet,
                [new("aid", FactValue.Of(part)), ofYear, new("most", FactValue.Of(most))],
                [rate, ceiling],
                FactValue.Of(most),
                FactValue.Of(most - part),
                template: FinancingRules.AnahAbove
            );
        }
    }
}
