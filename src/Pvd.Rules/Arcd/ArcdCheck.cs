using Pvd.Rules.Law;

namespace Pvd.Rules.Arcd;

/// <summary>Reckons the aid of one commune, permit by permit; exact until the one rounding at the end.</summary>
internal sealed class ArcdCheck(ArcdFacts facts, Examination examination)
{
    private static readonly Localized Permits = new("les autorisations de la commune", "the permits of the commune");
    private static readonly Localized IsDeficient = new(
        "si la commune était sous arrêté de carence SRU",
        "whether the commune was under an order of SRU deficiency"
    );
    private static readonly Localized HasOrt = new(
        "si la commune était signataire d’une ORT ou d’un PPA",
        "whether the commune was signatory of an ORT or a PPA"
    );
    private static readonly Localized OfPermit = new(
        "les caractéristiques de l’autorisation n° {number}",
        "the characteristics of permit {number}"
    );

    private ExactEuro _sum = new(Euro.Zero);
    private readonly List<MissingFact> _missing = [];
    private LocalDate? _regime;

    private Legislation Law => examination.Law.Legislation;

    /// <summary>Gives the aid; <c>null</c> where it cannot be told.</summary>
    internal Euro? Run()
    {
        if (facts.Permits is not { } permits)
        {
            examination.Unknown(ArcdRules.Bar, [new("permits", Permits)]);
            return null;
        }

        for (int i = 0; i < permits.Count; i++)
        {
            Examine(permits[i], i + 1);
        }

        if (_regime is not { } day)
        {
            examination.Add(ArcdRules.Bar, Outcome.NotMet, [], template: ArcdRules.NothingCounts);
            examination.Compute("aid", ArcdAnswer.Aid, Euro.Zero);
            return null;
        }

        if (_missing.Count == 0 && _sum.CompareTo(new ExactEuro(Euro.Zero)) == 0)
        {
            examination.Add(ArcdRules.Bar, Outcome.NotMet, [], template: ArcdRules.NothingCounts);
            examination.Compute("aid", ArcdAnswer.Aid, Euro.Zero);
            return null;
        }

        bool? isDeficient = CheckDeficiency(day);
        if (isDeficient == true)
        {
            examination.Compute("aid", ArcdAnswer.Aid, Euro.Zero);
            return null;
        }

        Ratio? factor = CheckBonus(day);
        Tell(ArcdRules.BareLand, ParameterIds.ArcdBareLand, day);
        if (_missing.Count > 0)
        {
            examination.Unknown(ArcdRules.Bar, _missing);
        }

        if (_missing.Count > 0 || factor is null || isDeficient is null)
        {
            return null;
        }

        Euro total = (_sum * factor.Value).Round(examination.Policies.Rounding);
        return TellBar(total, day);
    }

    private void Examine(ArcdPermit permit, int number)
    {
        NamedFact shown = new("number", FactValue.Of(number));
        ParameterReading unit = Law.Parameter(ParameterIds.ArcdUnit).At(permit.GrantedOn);
        if (unit.InForce is null)
        {
            examination.NotMet(ArcdRules.Window, shown, new("granted", FactValue.Of(permit.GrantedOn)));
            return;
        }

        _regime ??= permit.GrantedOn;
        if (IsOfSeveralDwellings(permit, shown) && AidedArea(permit) is var aided)
        {
            if (aided is null || (permit.TurnsOffices is null && aided > 0))
            {
                Leave(ArcdRules.Density, Missing(permit, number), shown);
            }
            else if (aided == 0)
            {
                examination.NotMet(ArcdRules.Density, shown);
            }
            else
            {
                Count(permit, aided.Value, shown);
            }
        }
    }

    private bool IsOfSeveralDwellings(ArcdPermit permit, NamedFact shown)
    {
        ParameterReading minimum = Law.Parameter(ParameterIds.ArcdDwellings).At(permit.GrantedOn);
        if (permit.IsHouse == true)
        {
            examination.Add(ArcdRules.Dwellings, Outcome.NotMet, [shown], [minimum], template: ArcdRules.Houses);
            return false;
        }

        if (permit.Dwellings is { } dwellings && minimum.Value.IsKnown && dwellings < minimum.Value.Number)
        {
            NamedFact[] told = [shown, new("dwellings", FactValue.Of(dwellings)), new("minimum", minimum.Value)];
            examination.Add(ArcdRules.Dwellings, Outcome.NotMet, told, [minimum], minimum.Value);
            return false;
        }

        if (permit.Dwellings is null || permit.IsHouse is null || !minimum.Value.IsKnown)
        {
            // A permit that aids no area counts for nothing, whatever the dwellings.
            if (AidedArea(permit) != 0)
            {
                MissingFact missing = minimum.Value.IsKnown ? Missing(permit, shown.Value.Number) : minimum.Missing;
                Leave(ArcdRules.Dwellings, missing, shown);
                return false;
            }
        }

        return true;
    }

    /// <summary>The new area above the threshold, in square metres; <c>null</c> where it cannot be told.</summary>
    private static decimal? AidedArea(ArcdPermit permit) =>
        permit.NewArea == 0 ? 0
        : permit is { NewArea: { } added, LandArea: { } land, Threshold: { } threshold }
            ? Math.Min(added, Math.Max(0, permit.KeptArea + added - (threshold * land)))
        : null;

    private void Count(ArcdPermit permit, decimal aided, NamedFact shown)
    {
        string id = permit.TurnsOffices == true ? ParameterIds.ArcdUnitOffices : ParameterIds.ArcdUnit;
        ParameterReading unit = Law.Parameter(id).At(permit.GrantedOn);
        if (!unit.Value.IsKnown)
        {
            Leave(ArcdRules.Density, unit.Missing, shown);
            return;
        }

        // The product of two numbers with four decimals has eight: exact in a decimal, and in a fraction of two longs.
        ExactEuro amount = new ExactEuro(unit.Value.Amount) * Exact(aided);
        _sum += amount;
        NamedFact[] told =
        [
            shown,
            new("aided", FactValue.Of(Wording.Decimal(Exact(aided)))),
            new("unit", unit.Value),
            new("amount", FactValue.Of(amount.Round(examination.Policies.Rounding))),
        ];
        examination.Add(ArcdRules.Density, Outcome.Met, told, [unit]);
    }

    private static Ratio Exact(decimal area)
    {
        long parts = (long)AreaLimits.Parts * AreaLimits.Parts;
        return Ratio.Of((long)(area * parts), parts);
    }

    private bool? CheckDeficiency(LocalDate day)
    {
        ParameterReading reference = Law.Parameter(ParameterIds.ArcdDeficiencyDay).At(day);
        NamedFact on = new("day", reference.Value);
        if (facts.IsDeficient is { } known)
        {
            examination.Add(ArcdRules.Deficiency, known ? Outcome.NotMet : Outcome.Met, [on], [reference]);
        }
        else
        {
            examination.Add(
                ArcdRules.Deficiency,
                Outcome.Unknown,
                [on],
                [reference],
                missing: [new("isDeficient", IsDeficient)]
            );
        }

        return facts.IsDeficient;
    }

    private Ratio? CheckBonus(LocalDate day)
    {
        ParameterReading rate = Law.Parameter(ParameterIds.ArcdBonus).At(day);
        ParameterReading reference = Law.Parameter(ParameterIds.ArcdBonusDay).At(day);
        NamedFact[] told = [new("rate", rate.Value), new("day", reference.Value)];
        if (facts.HasOrtOrPpa is not { } has || !rate.Value.IsKnown)
        {
            MissingFact missing = rate.Value.IsKnown ? new("hasOrtOrPpa", HasOrt) : rate.Missing;
            examination.Add(ArcdRules.Bonus, Outcome.Unknown, told, [rate, reference], missing: [missing]);
            return null;
        }

        examination.Add(
            ArcdRules.Bonus,
            Outcome.Met,
            told,
            [rate, reference],
            template: has ? null : ArcdRules.NoBonus
        );
        return has ? Ratio.One + rate.Value.Ratio : Ratio.One;
    }

    private void Tell(RuleText rule, string parameter, LocalDate day)
    {
        ParameterReading reading = Law.Parameter(parameter).At(day);
        if (!reading.Value.IsKnown)
        {
            examination.Add(rule, Outcome.Unknown, [], [reading], missing: [reading.Missing]);
        }
    }

    private Euro? TellBar(Euro total, LocalDate day)
    {
        ParameterReading bar = Law.Parameter(ParameterIds.ArcdBar).At(day);
        examination.Compute("total", ArcdAnswer.Total, total);
        if (!bar.Value.IsKnown)
        {
            examination.Add(ArcdRules.Bar, Outcome.Unknown, [], [bar], missing: [bar.Missing]);
            return null;
        }

        bool isPaid = total >= bar.Value.Amount;
        NamedFact[] told = [new("total", FactValue.Of(total)), new("bar", bar.Value)];
        examination.Add(
            ArcdRules.Bar,
            isPaid ? Outcome.Met : Outcome.NotMet,
            told,
            [bar],
            bar.Value,
            FactValue.Of(total - bar.Value.Amount)
        );
        examination.Compute("aid", ArcdAnswer.Aid, isPaid ? total : Euro.Zero);
        return isPaid ? total : null;
    }

    /// <summary>One permit that cannot be judged leaves the total of the commune open.</summary>
    private void Leave(RuleText rule, MissingFact missing, NamedFact shown)
    {
        _missing.Add(missing);
        examination.Unknown(rule, [missing], shown);
    }

    private static MissingFact Missing(ArcdPermit permit, int number)
    {
        string member =
            permit.Dwellings is null ? "dwellings"
            : permit.IsHouse is null ? "isHouse"
            : permit.NewArea is null ? "newArea"
            : permit.LandArea is null ? "landArea"
            : permit.Threshold is null ? "threshold"
            : "turnsOffices";
        return new($"permits[{Wording.Digits(number - 1)}].{member}", OfPermit.Fill("number", Wording.Digits(number)));
    }
}
