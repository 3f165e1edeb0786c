using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Conventions;

/// <summary>Goes through what happened to an act, day by day, and tells its states.</summary>
internal sealed class ActWalk
{
    private readonly ActFile _file;
    private readonly ActProgress _progress = new();
    private readonly Walk<ConventionStatus, ActMoment> _walk;
    private readonly ActSigning _signing;
    private readonly List<Finding> _remarks = [];
    private ActHappening? _takenOver;

    private ActWalk(ActFile file)
    {
        _file = file;
        _walk = new(ConventionLifeCycles.Of(file), file.Law.Legislation)
        {
            Next = state => WhatComesNext.After(state, file, _progress),
        };
        _signing = new(file, _progress, _walk, TakeOverSince);
    }

    /// <summary>The states of an act up to the day of the law.</summary>
    internal static Timeline<ConventionStatus> Tell(ActFile file) => new ActWalk(file).Tell();

    /// <summary>The day an act entered into force; <c>null</c> where it has not by the day of the law.</summary>
    internal static LocalDate? InForceSince(ActFile file)
    {
        ActWalk walk = new(file);
        walk.GoThrough();
        return walk._progress.InForceOn;
    }

    /// <summary>The state on the day of the law, the day of entry into force, the term that the duration sets, and the one that avenants have made of it.</summary>
    internal static (ConventionStatus? State, LocalDate? InForceOn, LocalDate? FirstTerm, LocalDate? LastDay) Standing(
        ActFile file
    )
    {
        ActWalk walk = new(file);
        walk.GoThrough();
        ActProgress progress = walk._progress;
        LocalDate? term = progress.InForceOn is { } on ? WhatComesNext.LastDayFrom(on, file, progress) : null;
        return (walk._walk.State, progress.InForceOn, term, progress.LastDay);
    }

    /// <summary>The day of the last required signature of an act that has entered into force; <c>null</c> where it has not.</summary>
    internal static LocalDate? LastSignature(ActFile file)
    {
        ActWalk walk = new(file);
        walk.GoThrough();
        return walk._progress.InForceOn is null ? null : walk._progress.Signed.Values.Max();
    }

    private Timeline<ConventionStatus> Tell()
    {
        GoThrough();
        return new(
            Wording.Capitalised(_file.Name),
            state => state.Label,
            _file.Today,
            _walk.Intervals(),
            _walk.Refused,
            [.. _remarks, .. _signing.Remarks],
            [.. Missing()]
        );
    }

    private void GoThrough()
    {
        List<ActHappening> happenings = [.. ActHappening.Of(_file), .. Consequences()];
        foreach (
            ActHappening happening in happenings
                .OrderBy(happening => happening.On)
                .ThenBy(happening => happening.Order)
                .ThenBy(happening => happening.Key, StringComparer.Ordinal)
        )
        {
            LetTimePass(happening.On);
            Begin(happening);
            if (_file.Act.Parties is not null)
            {
                Happen(happening);
            }
        }

        LetTimePass(_file.Today);
    }

    /// <summary>What other acts do to this one: avenants in force, and the convention-cadre that takes over.</summary>
    private IEnumerable<ActHappening> Consequences()
    {
        if (_file.Amendment is not null)
        {
            yield break;
        }

        foreach (Amendment amendment in _file.Act.Amendments.OrderBy(amendment => amendment.Number))
        {
            ActFile own = _file with { Amendment = amendment };
            if (InForceSince(own) is { } since)
            {
                yield return new(since, ActHappeningOrder.Amended, "", own.Name) { Amendment = amendment };
            }
            else if (own.FirstDay <= _file.Today)
            {
                _remarks.Add(AmendmentRules.Judge(own));
            }
        }

        if (
            ConventionKind.Membership.Equals(_file.Kind)
            && ActFile.Of(_file.Dossier, ConventionKind.Framework, _file.Law, _file.Policies) is { } framework
            && InForceSince(framework) is { } takenOver
        )
        {
            yield return new(takenOver, ActHappeningOrder.TakenOver, "", ConventionKind.Framework.Label);
        }
    }

    /// <summary>An event shows that the act exists, even where nobody recorded its beginning.</summary>
    private void Begin(ActHappening first)
    {
        if (
            _walk.State is null
            && first.Order
                is not (ActHappeningOrder.Created or ActHappeningOrder.Amended or ActHappeningOrder.TakenOver)
        )
        {
            _walk.Take(ActEvents.Create, first.Subject, first.On, At(first) with { IsImplied = true });
        }
    }

    private void Happen(ActHappening happening)
    {
        switch (happening.Order)
        {
            case ActHappeningOrder.Created:
                _walk.Take(ActEvents.Create, happening.Subject, happening.On, At(happening));
                break;
            case ActHappeningOrder.Submitted:
                _walk.Take(ActEvents.Submit, happening.Subject, happening.On, At(happening));
                break;
            case ActHappeningOrder.Deliberated:
                _signing.Deliberate(happening);
                break;
            case ActHappeningOrder.BecameExecutory:
                _signing.EnterIntoForce(happening);
                break;
            case ActHappeningOrder.Signed:
                _signing.Sign(happening);
                break;
            case ActHappeningOrder.Amended:
                Amend(happening);
                break;
            case ActHappeningOrder.TakenOver:
                TakeOver(happening);
                break;
            default:
                _walk.Take(EventOf(happening.Event!.Kind), happening.Subject, happening.On, At(happening));
                break;
        }
    }

    private void Amend(ActHappening happening)
    {
        LocalDate? was = _progress.LastDay;
        LocalDate? extended = happening.Amendment!.ExtendsTo;
        _progress.LastDay = extended is null || extended < was ? was : extended;
        if (!_walk.Take(ActEvents.Amend, happening.Subject, happening.On, At(happening)))
        {
            _progress.LastDay = was;
        }
    }

    private void TakeOver(ActHappening happening)
    {
        List<Localized> left = [.. CommunesLeft().Select(Localized.Same)];
        if (left.Count > 0)
        {
            NamedFact[] facts = [new("on", FactValue.Of(happening.On)), ActGuards.Names("communes", left)];
            _remarks.Add(new Judge(_file.Law.Legislation, happening.On).NotMet(ActRules.TakenOver, null, facts));
        }
        else if (_progress.InForceOn is null)
        {
            _takenOver = happening;
        }
        else
        {
            _walk.Take(ActEvents.Supersede, happening.Subject, happening.On, At(happening));
        }
    }

    /// <summary>A convention-cadre that came first takes over on the day the act enters into force.</summary>
    private void TakeOverSince(LocalDate day)
    {
        if (_takenOver is { } earlier)
        {
            _takenOver = null;
            TakeOver(earlier with { On = day });
        }
    }

    /// <summary>The communes of the membership convention that are no party of the convention-cadre.</summary>
    private IEnumerable<string> CommunesLeft()
    {
        IEnumerable<InseeCommuneCode?> covered =
        [
            .. (_file.Dossier.Framework?.Act.Parties ?? [])
                .Where(party => party.Role.Equals(SignatoryRole.BeneficiaryCommune))
                .Select(party => party.Commune),
        ];
        return _file
            .Act.Parties!.Where(party =>
                party.Role.Equals(SignatoryRole.BeneficiaryCommune) && !covered.Contains(party.Commune)
            )
            .Select(party => party.Name);
    }

    /// <summary>Deadlines and terms that pass before a day.</summary>
    private void LetTimePass(LocalDate day)
    {
        if (
            _progress.LastDay is not { } last
            || last >= day
            || !ConventionStatus.InForce.Equals(_walk.State)
            || _file.Amendment is not null
        )
        {
            return;
        }

        LocalDate on = LocalDate.Max(last.PlusDays(1), _walk.LastStepOn ?? last);
        ActMoment moment = new(_file, on, _progress);
        LifeEvent passes = ConventionKind.Membership.Equals(_file.Kind) ? ActEvents.PassDeadline : ActEvents.ReachTerm;
        _walk.Take(passes, passes.Label, on, moment);
    }

    private ActMoment At(ActHappening happening) => ActMoment.Of(happening, happening.On, _file, _progress);

    private IEnumerable<MissingFact> Missing()
    {
        if (_file.Act.Parties is null)
        {
            yield return new(ActGuards.FieldOf(_file with { Amendment = null }, "parties"), ActStanding.PartiesMissing);
        }

        if (_file.Deliberations is null)
        {
            yield return new(ActGuards.FieldOf(_file, "deliberations"), Words.DeliberationsMissing);
        }

        if (_file.Signatures is null)
        {
            yield return new(ActGuards.FieldOf(_file, "signatures"), ActWords.SignaturesMissing);
        }
    }

    private static LifeEvent EventOf(ActEventKind kind) =>
        kind.Value switch
        {
            "abandoned" => ActEvents.Abandon,
            "annual-report" => ActEvents.Report,
            "evaluation" => ActEvents.Evaluate,
            _ => ActEvents.Terminate,
        };
}
