using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>The conditions and clips of DSID, FNADT, brownfield fund and green fund, by the law of the day that selects the regime.</summary>
internal sealed class StateGrantChecks
{
    private readonly Check _dsidOwner;
    private readonly Check _fnadtRate;
    private readonly Check _deficit;
    private readonly Check _recyclingShare;
    private readonly Check _site;
    private readonly Check _polluter;
    private readonly Check _contract;
    private readonly Check _depollutionBase;
    private readonly Check _depollutionRate;
    private readonly Check _saving2023;
    private readonly Check _saving;
    private readonly Check _newBuilding;
    private readonly Check _fondsVertRate;

    internal StateGrantChecks(LawInForce law)
    {
        _dsidOwner = new(law, StateGrantRules.DsidOwner);
        _fnadtRate = new(law, StateGrantRules.FnadtRate, ParameterIds.FnadtRate);
        _deficit = new(law, StateGrantRules.Deficit);
        _recyclingShare = new(law, StateGrantRules.RecyclingShare, ParameterIds.RecyclingShare);
        _site = new(law, StateGrantRules.Site);
        _polluter = new(law, StateGrantRules.Polluter);
        _contract = new(law, StateGrantRules.Contract);
        _depollutionBase = new(law, StateGrantRules.DepollutionBase, ParameterIds.DepollutionBase);
        _depollutionRate = new(law, StateGrantRules.DepollutionRate, ParameterIds.DepollutionRate);
        _saving2023 = new(law, StateGrantRules.Saving, ParameterIds.FondsVertSaving2023);
        _saving = new(law, StateGrantRules.Saving, ParameterIds.FondsVertSaving);
        _newBuilding = new(law, StateGrantRules.NewBuilding);
        _fondsVertRate = new(law, StateGrantRules.FondsVertRate, ParameterIds.FondsVertRate);
    }

    internal void ExamineDsidOwner<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Outcome outcome =
            file.Owner is null ? Outcome.Unknown
            : file.Owner.Kind == OwnerKind.Department ? Outcome.Met
            : Outcome.NotMet;
        trace.Add(_dsidOwner, outcome, extra: outcome == Outcome.Unknown ? Ask.OwnerKind : null);
    }

    /// <summary>The site, the polluter and the contract of a depollution.</summary>
    internal void ExamineDepollution<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Say(_site, file.Project?.IsFormerIndustrialSite, Ask.IndustrialSite, ref trace);
        Say(_polluter, file.Project?.IsPolluterInDefault, Ask.Polluter, ref trace);
        if (file.Project?.Commitments is not { } acts)
        {
            trace.Add(_contract, Outcome.Unknown, extra: Ask.Commitments);
        }
        else if (FirstNotified(acts, file.Law.Day) is not { } notified)
        {
            trace.Add(_contract, Outcome.Met);
        }
        else if (file.Request.Events is null)
        {
            trace.Add(_contract, Outcome.Unknown, extra: trace.IsKept ? Ask.EventsOf(file.Request) : null);
        }
        else
        {
            bool isAfter = notified >= RequestReading.First(file.Request, GrantEventKind.Received, file.Law.Day)?.On;
            trace.Add(_contract, isAfter ? Outcome.Met : Outcome.NotMet, null, Known.Of(notified));
        }
    }

    /// <summary>The saving and the kind of building of a project for the green fund.</summary>
    internal void ExamineFondsVert<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (file.Project?.Subjects is null)
        {
            trace.Add(_newBuilding, Outcome.Unknown, extra: Ask.Subjects);
            return;
        }

        trace.Add(_newBuilding, file.IsAbout(ProjectSubject.NewConstruction) ? Outcome.NotMet : Outcome.Met);
        if (file.IsAbout(ProjectSubject.EnergyRenovation) || file.IsAbout(ProjectSubject.SchoolEnergyRenovation))
        {
            ExamineSaving(file.Project.EnergySaving, ref trace);
        }
    }

    /// <summary>The rates that nobody published; the amount goes on as an upper bound.</summary>
    internal long ClipUnpublished<TTrace>(in GrantFile file, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (file.Instrument == FundingInstrument.Fnadt)
        {
            trace.Add(_fnadtRate, Outcome.Unknown, extra: _fnadtRate.SilentLaw);
        }
        else if (file.Instrument == FundingInstrument.FondsVert)
        {
            trace.Add(_fondsVertRate, Outcome.Unknown, extra: _fondsVertRate.SilentLaw);
        }
        else if (file.Instrument == FundingInstrument.BrownfieldDepollution)
        {
            return ClipDepollution(file, amount, ref trace);
        }
        else if (file.Instrument == FundingInstrument.BrownfieldRecycling)
        {
            return ClipDeficit(file, amount, ref trace);
        }

        return amount;
    }

    private long ClipDeficit<TTrace>(in GrantFile file, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        long deficit = Known.Of(file.Project?.Deficit);
        if (!Known.Is(deficit))
        {
            trace.Add(_deficit, Outcome.Unknown, extra: Ask.Deficit);
            return amount;
        }

        ResultCap cap = new(deficit);
        if (deficit == 0)
        {
            trace.Add(_deficit, Outcome.NotMet, null, deficit);
            return 0;
        }

        long granted = cap.Clip(amount);
        bool isClipped = amount != Amounts.Unbounded && granted < amount;
        trace.Add(
            _deficit,
            Outcome.Met,
            isClipped ? StateGrantRules.ClippedByDeficit : null,
            deficit,
            granted,
            isClipped ? amount - granted : Known.Nothing
        );
        trace.Add(_recyclingShare, Outcome.Unknown, extra: _recyclingShare.SilentLaw);
        return granted;
    }

    private long ClipDepollution<TTrace>(in GrantFile file, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        long basis = file.Base;
        if (_depollutionBase.SilentLaw is { } silent)
        {
            trace.Add(_depollutionBase, Outcome.Unknown, extra: silent);
        }
        else if (Known.Is(basis))
        {
            BaseCap cap = new(_depollutionBase.Readings[0].Value.Amount.Cents);
            long counted = cap.Clip(basis);
            trace.Add(_depollutionBase, Outcome.Met, null, counted, basis - counted);
            basis = counted;
        }

        if (_depollutionRate.SilentLaw is { } unknown)
        {
            trace.Add(_depollutionRate, Outcome.Unknown, StateGrantRules.RateOfEditionUnknown, extra: unknown);
            return amount;
        }

        MissingFact? missing = trace.IsKept
            ? new(_depollutionRate.Readings[0].Id, _depollutionRate.Readings[0].Parameter.Label, isLaw: true)
            : null;
        trace.Add(_depollutionRate, Outcome.Unknown, extra: missing);
        Share rate = new(_depollutionRate.Readings[0].Value.Ratio);
        return Known.Is(basis) ? new CappedShare(rate, new(amount)).Of(basis) : amount;
    }

    private void ExamineSaving<TTrace>(Rate? saving, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        // The edition of 2023 asked for more than its figure, the later one for at least its own.
        bool isStrict = _saving2023.SilentLaw is null;
        Check check = isStrict ? _saving2023 : _saving;
        if (check.SilentLaw is { } silent)
        {
            trace.Add(check, Outcome.Unknown, extra: silent);
        }
        else if (saving is not { } known)
        {
            trace.Add(check, Outcome.Unknown, extra: Ask.EnergySaving);
        }
        else
        {
            Ratio minimum = check.Readings[0].Value.Ratio;
            bool reaches = isStrict ? known.Value > minimum : known.Value >= minimum;
            object? shown = trace.IsKept ? FactValue.Of(known.Value) : null;
            trace.Add(check, reaches ? Outcome.Met : Outcome.NotMet, extra: shown);
        }
    }

    private static void Say<TTrace>(Check check, bool? fact, MissingFact missing, ref TTrace trace)
        where TTrace : struct, ITrace =>
        trace.Add(
            check,
            fact switch
            {
                true => Outcome.Met,
                false => Outcome.NotMet,
                null => Outcome.Unknown,
            },
            extra: fact is null ? missing : null
        );

    private static LocalDate? FirstNotified(IReadOnlyList<Commitment> acts, LocalDate today)
    {
        LocalDate? first = null;
        for (int i = 0; i < acts.Count; i++)
        {
            Commitment act = acts[i];
            if (act.Kind == CommitmentKind.WorksContract && act.NotifiedOn <= today && !(first <= act.NotifiedOn))
            {
                first = act.NotifiedOn;
            }
        }

        return first;
    }
}
