using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>Judges owner and project for the DSIL and its shares, by the law of the day that selects the regime.</summary>
internal sealed class Dsil
{
    private readonly Check _owner;
    private readonly Check _theme;
    private readonly Check _recoveryTheme;
    private readonly Check _existingBuilding;
    private readonly Check _commitment;
    private readonly Check _saving;

    internal Dsil(LawInForce law)
    {
        _owner = new(law, DsilRules.Owner);
        _theme = new(law, DsilRules.Theme);
        _recoveryTheme = new(law, DsilRules.RecoveryTheme);
        _existingBuilding = new(law, DsilRules.ExistingBuilding);
        _commitment = new(law, DsilRules.Commitment, [DeadlineOfCall(law)]);
        _saving = new(law, DsilRules.Saving, ParameterIds.EnergyTarget);
    }

    internal void ExamineOwner<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (file.Owner is not { } owner)
        {
            trace.Add(_owner, Outcome.Unknown, GrantRules.OwnerUnknown, extra: Ask.OwnerKind);
            return;
        }

        bool isNamed = owner.IsNamedByStateContract == true;
        bool isOfKind =
            owner.Kind == OwnerKind.Commune || owner.Kind == OwnerKind.NewCommune || owner.Kind == OwnerKind.Epci;
        if (isOfKind && owner.Department is null && !isNamed)
        {
            trace.Add(_owner, Outcome.Unknown, extra: Ask.Department);
        }
        else if (isNamed || (isOfKind && IsInReach(owner.Department!)))
        {
            trace.Add(_owner, Outcome.Met);
        }
        else
        {
            bool isKnown = owner.IsNamedByStateContract is not null;
            trace.Add(_owner, isKnown ? Outcome.NotMet : Outcome.Unknown, extra: isKnown ? null : Ask.NamedByContract);
        }
    }

    internal void ExamineTheme<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (ThemeOf(file, DsilRules.Themes) is { } theme)
        {
            trace.Add(_theme, Outcome.Met, extra: theme.Label);
        }
        else if (file.Project?.IsInStateContract == true)
        {
            trace.Add(_theme, Outcome.Met, DsilRules.InContract);
        }
        else if (file.Project?.Subjects is null)
        {
            trace.Add(_theme, Outcome.Unknown, extra: Ask.Subjects);
        }
        else
        {
            bool isKnown = file.Project.IsInStateContract is not null;
            trace.Add(_theme, isKnown ? Outcome.NotMet : Outcome.Unknown, extra: isKnown ? null : Ask.StateContract);
        }
    }

    internal void ExamineRecoveryTheme<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        ProjectSubject? theme = ThemeOf(file, DsilRules.RecoveryThemes);
        bool isKnown = file.Project?.Subjects is not null;
        trace.Add(
            _recoveryTheme,
            theme is not null ? Outcome.Met
                : isKnown ? Outcome.NotMet
                : Outcome.Unknown,
            extra: theme is not null ? theme.Label
                : isKnown ? null
                : Ask.Subjects
        );
    }

    internal void ExamineEnergy<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (file.Project?.Subjects is null)
        {
            trace.Add(_existingBuilding, Outcome.Unknown, extra: Ask.Subjects);
        }
        else
        {
            bool renovates =
                file.IsAbout(ProjectSubject.EnergyRenovation) || file.IsAbout(ProjectSubject.SchoolEnergyRenovation);
            bool isOld = !file.IsAbout(ProjectSubject.NewConstruction);
            trace.Add(_existingBuilding, renovates && isOld ? Outcome.Met : Outcome.NotMet);
        }

        ExamineCommitment(file, ref trace);
        if (file.Project?.EnergySaving is { } saving && _saving.SilentLaw is null)
        {
            bool reaches = saving.Value >= _saving.Readings[0].Value.Ratio;
            object? shown = trace.IsKept ? FactValue.Of(saving) : null;
            trace.Add(_saving, reaches ? Outcome.Met : Outcome.NotMet, extra: shown);
        }
    }

    private void ExamineCommitment<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (_commitment.SilentLaw is { } silent)
        {
            trace.Add(_commitment, Outcome.Unknown, extra: silent);
            return;
        }

        LocalDate deadline = _commitment.Readings[0].Value.Day;
        PrefectDecision? later = Decisions.Find(
            file.Plan,
            PrefectDecisionKind.CommitmentExtension,
            file.Request,
            file.Law.Day
        );
        deadline = later?.Until is { } until && until > deadline ? until : deadline;
        bool isPast = file.Law.Day > deadline;
        if (isPast && file.Project?.Commitments is null)
        {
            trace.Add(_commitment, Outcome.Unknown, null, Known.Of(deadline), extra: Ask.Commitments);
        }
        else if (!isPast || (file.Award?.DecidedOn <= deadline && IsNotifiedBy(file.Project!.Commitments!, deadline)))
        {
            trace.Add(_commitment, Outcome.Met, null, Known.Of(deadline));
        }
        else
        {
            trace.Add(_commitment, Outcome.MayBeSetAside, null, Known.Of(deadline), extra: DsilRules.Derogation);
        }
    }

    private static bool IsNotifiedBy(IReadOnlyList<Commitment> acts, LocalDate deadline)
    {
        for (int i = 0; i < acts.Count; i++)
        {
            if (acts[i].Kind.StartsWorks && acts[i].NotifiedOn <= deadline)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The deadline of a call that has closed stays what it was: it is read on the last day on which it stood.</summary>
    private static ParameterReading DeadlineOfCall(LawInForce law)
    {
        ParameterReading reading = law.Parameter(ParameterIds.EnergyDeadline);
        return reading is { InForce: null, LastKnown.To: { } last } ? reading.Parameter.At(last) : reading;
    }

    private static bool IsInReach(DepartmentCode department) =>
        Territory.IsMetropolitan(department) || Territory.IsOverseasDepartment(department);

    private static ProjectSubject? ThemeOf(in GrantFile file, IReadOnlyList<ProjectSubject> themes)
    {
        for (int i = 0; i < themes.Count; i++)
        {
            if (file.IsAbout(themes[i]))
            {
                return themes[i];
            }
        }

        return null;
    }
}
