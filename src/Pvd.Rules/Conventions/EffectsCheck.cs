using Pvd.Domain.Calendars;
using Pvd.Domain.Conventions;
using Pvd.Rules.Law;

namespace Pvd.Rules.Conventions;

/// <summary>What the conventions of a dossier open on the day of the law, one after the other.</summary>
internal sealed class EffectsCheck(
    PvdDossier dossier,
    Assessment<LocalDate> membership,
    Assessment<Deadline> framework,
    Func<LocalDate, Assessment<OrtEffect>> ortOn,
    Examination examination
)
{
    private readonly List<OpenedEffect> _opened = [];

    private LocalDate Today => examination.Law.Day;

    internal IReadOnlyList<OpenedEffect> Check()
    {
        CheckMembership();
        CheckClock();
        CheckOrt();
        CheckConstructionBonus();
        return _opened;
    }

    private void CheckMembership()
    {
        ActFile? act = ActFile.Of(dossier, ConventionKind.Membership, examination.Law, examination.Policies);
        bool isEnded = act is not null && ConventionStatus.Terminated.Equals(ActStanding.Of(act).State);
        Ground ground = isEnded ? Ground.Closed : Ground.Of(membership, since => (since, null));
        NamedFact[] today = [new("today", FactValue.Of(Today))];
        Tell(MembershipEffectRules.SignedConvention, ground, today, decidedBy: MembershipEffectRules.Prefecture);

        ParameterReading[] amounts =
        [
            examination.Law.Parameter(ParameterIds.ManagerRate),
            examination.Law.Parameter(ParameterIds.ManagerCeiling),
            examination.Law.Parameter(ParameterIds.ManagerCeilingWithAnah),
        ];
        Tell(
            MembershipEffectRules.Funding,
            ground
                .And([.. amounts.Where(amount => !amount.Value.IsKnown).Select(amount => amount.Missing)])
                .Until(amounts.Select(amount => amount.InForce?.To).Min()),
            [new("rate", amounts[0].Value), new("ceiling", amounts[1].Value), new("with", amounts[2].Value)],
            amounts,
            MembershipEffectRules.Prefecture
        );
        Tell(
            MembershipEffectRules.FirstActions,
            ground,
            ground.Since is { } since ? [new("since", FactValue.Of(since))] : []
        );
    }

    private void CheckClock()
    {
        Deadline? deadline = framework.Match<Deadline?>(
            favourable: answer => answer.Value,
            unfavourable: _ => null,
            incomplete: _ => null,
            forJudgement: answer => answer.Value
        );
        Ground ground = Ground.Of(framework, due => (due.Start, due.Date));
        if (deadline is null)
        {
            Tell(MembershipEffectRules.Clock, ground, []);
            return;
        }

        NamedFact due = new("due", FactValue.Of(deadline.Date));
        ActFile? file = ActFile.Of(dossier, ConventionKind.Framework, examination.Law, examination.Policies);
        if (file is not null && ActStanding.Of(file).InForceOn is { } on)
        {
            NamedFact stopped = new("on", FactValue.Of(on));
            Tell(MembershipEffectRules.Clock, Ground.Closed, [stopped], template: MembershipEffectRules.ClockStopped);
        }
        else if (Today > deadline.Date)
        {
            Tell(MembershipEffectRules.Clock, Ground.Closed, [due], template: MembershipEffectRules.ClockRunOut);
        }
        else
        {
            Tell(MembershipEffectRules.Clock, ground, [due]);
        }

        examination.Met(MembershipEffectRules.DateToDate, new NamedFact("start", FactValue.Of(deadline.Start)), due);
    }

    private void CheckOrt()
    {
        Ground ort = Ground.Of(ortOn(Today), effect => (effect.Since, effect.Until)).Because(EffectRules.NoOrt);
        Ground centre = ort.Opening.Equals(Opening.Closed) ? ort : WithCentre(ort);
        TellUntil(EffectRules.Denormandie, ort, ParameterIds.DenormandieEnd);
        ParameterReading soil = examination.Law.Parameter(ParameterIds.ShopSoil);
        ParameterReading[] sizes =
        [
            examination.Law.Parameter(ParameterIds.ShopArea),
            examination.Law.Parameter(ParameterIds.FoodShopArea),
        ];
        Localized condition = soil.Value.IsKnown
            ? new(" " + soil.Value.Text.French, " " + soil.Value.Text.English)
            : Localized.Same("");
        Tell(
            EffectRules.NoShopPermit,
            centre,
            [new("area", sizes[0].Value), new("food", sizes[1].Value), new("soil", FactValue.Of(condition))],
            soil.InForce is null ? sizes : [.. sizes, soil]
        );
        ParameterReading[] years =
        [
            examination.Law.Parameter(ParameterIds.SuspensionYears),
            examination.Law.Parameter(ParameterIds.SuspensionExtension),
        ];
        Tell(
            EffectRules.Suspension,
            ort,
            [new("years", years[0].Value), new("more", years[1].Value)],
            years,
            EffectRules.Prefect
        );
        ParameterReading share = examination.Law.Parameter(ParameterIds.MixedShare);
        Tell(EffectRules.MixedProject, centre, [new("share", share.Value)], [share]);
        Tell(EffectRules.Preemption, ort, [], decidedBy: EffectRules.Councils);
        Tell(EffectRules.OtherRegimes, ort, [], decidedBy: EffectRules.EachRegime);
        TellUntil(EffectRules.Experiment, ort, ParameterIds.ExperimentEnd);
    }

    /// <summary>Something that ends on a day of the law, whatever the act says.</summary>
    private void TellUntil(RuleText rule, Ground ort, string parameter)
    {
        ParameterReading end = examination.Law.Parameter(parameter);
        if (!end.Value.IsKnown)
        {
            Tell(rule, ort.And([end.Missing]), [], [end]);
            return;
        }

        Ground ground =
            ort.Opening.Equals(Opening.Closed) || Today <= end.Value.Day
                ? ort.Until(end.Value.Day)
                : Ground.Closed.Because(EffectRules.Ended.Fill("end", Wording.Day(end.Value.Day.PlusDays(1))));
        LocalDate last = ground.Last ?? end.Value.Day;
        Tell(rule, ground, [new("until", FactValue.Of(last))], [end]);
    }

    private Ground WithCentre(Ground ort)
    {
        IReadOnlyList<InterventionSector>? sectors = dossier.Framework?.Sectors;
        return sectors is not null && sectors.Any(OrtCheck.IsCentre) ? ort
            : sectors is null ? ort.And([new("framework.sectors", FrameworkWords.Sectors)])
            : sectors.Any(sector => sector.Kind is null)
                ? ort.And([new("framework.sectors.kind", OrtRules.KindsMissing)])
            : Ground.Closed.Because(EffectRules.NoCentre);
    }

    private void CheckConstructionBonus()
    {
        ParameterReading[] readings = [LastKnown(ParameterIds.ArcdBonus), LastKnown(ParameterIds.ArcdBonusDay)];
        if (Array.Find(readings, reading => !reading.Value.IsKnown) is { } silent)
        {
            Tell(
                EffectRules.ConstructionBonus,
                Ground.Open.And([silent.Missing]),
                [new("day", readings[1].Value)],
                readings
            );
            return;
        }

        LocalDate day = readings[1].Value.Day;
        MissingFact toCome = new("law", EffectRules.DayToCome.Fill("day", Wording.Day(day)));
        Ground ground = Today < day ? Ground.Open.And([toCome]) : Ground.Of(ortOn(day), effect => (day, null));
        Tell(
            EffectRules.ConstructionBonus,
            ground,
            [new("rate", readings[0].Value), new("day", readings[1].Value)],
            readings
        );
    }

    /// <summary>The last value of a parameter of an aid that is over.</summary>
    private ParameterReading LastKnown(string id)
    {
        ParameterReading today = examination.Law.Parameter(id);
        return today.LastKnown is { } last ? examination.Law.Legislation.Parameter(id).At(last.From) : today;
    }

    private void Tell(
        RuleText rule,
        Ground ground,
        IReadOnlyList<NamedFact> facts,
        IReadOnlyList<ParameterReading>? parameters = null,
        Authority? decidedBy = null,
        Localized? template = null
    )
    {
        bool isOpen = ground.Opening.Equals(Opening.Open);
        Outcome outcome =
            isOpen ? Outcome.Met
            : ground.Opening.Equals(Opening.Closed) ? Outcome.NotMet
            : Outcome.Unknown;
        IReadOnlyList<NamedFact> told = ground.Reason is { } reason
            ? [.. facts, new("reason", FactValue.Of(reason))]
            : facts;
        bool isKnown = examination.Add(
            rule,
            outcome,
            told,
            parameters,
            missing: outcome == Outcome.Unknown ? ground.Missing : [],
            template: template
        );
        Finding finding = examination.Findings[examination.Findings.Count - 1];
        LocalDate? since = ground.Since is { } day ? LocalDate.Max(day, finding.Rule.From) : null;
        _opened.Add(
            !isKnown ? new(finding, Opening.CannotTell, null, null, decidedBy)
            : isOpen ? new(finding, ground.Opening, since, ground.Last, decidedBy)
            : new(finding, ground.Opening, null, null, decidedBy)
        );
    }
}
