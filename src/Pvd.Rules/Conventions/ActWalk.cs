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
    private readonly List<ActHappening> _early = [];
    private readonly List<Finding> _remarks = [];
    private IReadOnlyList<Finding> _heldBackBy = [];
    private ActHappening? _takenOver;

    private ActWalk(ActFile file)
    {
        _file = file;
        _walk = new(ConventionLifeCycles.Of(file), file.Law.Legislation)
        {
            Next = state => WhatComesNext.After(state, file, _progress),
        };
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
            [.. _remarks, .. _early.Select(SignedEarly), .. _heldBackBy],
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
                Deliberate(happening);
                break;
            case ActHappeningOrder.BecameExecutory:
                EnterIntoForce(happening);
                break;
            case ActHappeningOrder.Signed:
                Sign(happening);
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

    private void Deliberate(ActHappening happening)
    {
        if (!IsRequired(happening.Party) || !happening.Party!.Role.IsLocalAuthority)
        {
            return;
        }

        string id = happening.Party.Id;
        if (!happening.Deliberation!.IsAdopted)
        {
            Submit(happening);
            if (_walk.Take(ActEvents.Refuse, happening.Subject, happening.On, At(happening)))
            {
                _progress.Decided.Remove(id);
            }

            return;
        }

        if (_progress.Decided.Contains(id))
        {
            return;
        }

        Submit(happening);
        _progress.Decided.Add(id);
        if (!_walk.Take(ActEvents.Deliberate, happening.Subject, happening.On, At(happening)))
        {
            _progress.Decided.Remove(id);
            return;
        }

        CountEarlySignatures(happening.On);
    }

    /// <summary>A first délibération shows that the assemblies have the text before them.</summary>
    private void Submit(ActHappening happening)
    {
        if (ConventionStatus.Draft.Equals(_walk.State))
        {
            _walk.Take(ActEvents.Submit, happening.Subject, happening.On, At(happening) with { IsImplied = true });
        }
    }

    private void Sign(ActHappening happening)
    {
        if (!IsRequired(happening.Party))
        {
            return;
        }

        Party party = happening.Party!;
        if (_progress.Signed.TryGetValue(party.Id, out LocalDate first))
        {
            _walk.Refuse(happening.On, happening.Subject, SignedAlready(happening, first));
            return;
        }

        if (_early.FirstOrDefault(early => early.Party == party) is { } earlier)
        {
            _walk.Refuse(happening.On, happening.Subject, SignedAlready(happening, earlier.On));
            return;
        }

        if (_file.Deliberations is null)
        {
            SupposeDeliberations(happening);
        }

        if (IsVoid(happening))
        {
            _walk.Refuse(happening.On, happening.Subject, ActGuards.Sign(At(happening))[0]);
            return;
        }

        if (IsWaitingForAssemblies)
        {
            _early.Add(happening);
            return;
        }

        Count(happening, happening.On);
    }

    private void Count(ActHappening happening, LocalDate on)
    {
        string party = happening.Party!.Id;
        _progress.Signed[party] = happening.On;
        if (!_walk.Take(ActEvents.Sign, happening.Subject, on, At(happening, on)))
        {
            _progress.Signed.Remove(party);
            return;
        }

        EnterIntoForce(happening, on);
    }

    /// <summary>Signatures given while other assemblies were still to decide count from the last délibération.</summary>
    private void CountEarlySignatures(LocalDate on)
    {
        if (IsWaitingForAssemblies)
        {
            return;
        }

        List<ActHappening> early = [.. _early];
        _early.Clear();
        foreach (ActHappening happening in early)
        {
            Count(happening, on);
        }
    }

    private bool IsWaitingForAssemblies =>
        ConventionStatus.Draft.Equals(_walk.State) || ConventionStatus.AwaitingDeliberations.Equals(_walk.State);

    /// <summary>Whether a signature could not count whatever happens next.</summary>
    private bool IsVoid(ActHappening happening) =>
        Authorisation.Of(happening.Party!, happening.Signature!, _file.Deliberations).IsGiven == false;

    /// <summary>Where nobody knows which assemblies have decided, a signature lets one suppose that they have.</summary>
    private void SupposeDeliberations(ActHappening happening)
    {
        if (IsWaitingForAssemblies)
        {
            Submit(happening);
            _progress.Decided.UnionWith(_file.Required.Select(party => party.Id));
            _walk.Take(
                ActEvents.Deliberate,
                happening.Subject,
                happening.On,
                At(happening) with
                {
                    Deliberation = null,
                }
            );
        }
    }

    private void EnterIntoForce(ActHappening happening, LocalDate? on = null)
    {
        LocalDate day = on ?? happening.On;
        if (!ConventionStatus.PartiallySigned.Equals(_walk.State))
        {
            return;
        }

        LocalDate? lastDay = _progress.LastDay;
        _progress.LastDay = WhatComesNext.LastDayFrom(day, _file, _progress);
        IReadOnlyList<Finding>? failed = _walk.Try(ActEvents.LastSignature, day, At(happening, day));
        if (failed is null)
        {
            _progress.InForceOn = day;
            _heldBackBy = [];
            if (_takenOver is { } earlier)
            {
                _takenOver = null;
                TakeOver(earlier with { On = day });
            }
        }
        else
        {
            _progress.LastDay = lastDay;
            _heldBackBy = failed;
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

    private bool IsRequired(Party? party) => party is not null && _file.Required.Contains(party);

    private ActMoment At(ActHappening happening, LocalDate? on = null) =>
        new(_file, on ?? happening.On, _progress)
        {
            Party = happening.Party,
            Deliberation = happening.Deliberation,
            Signature = happening.Signature,
            Event = happening.Event,
            Amendment = happening.Amendment,
        };

    private Finding SignedAlready(ActHappening happening, LocalDate first) =>
        new Judge(_file.Law.Legislation, happening.On).NotMet(
            ActRules.SignedOnce,
            null,
            new NamedFact("party", FactValue.Of(Wording.Capitalised(RequiredParty.NameOf(happening.Party!)))),
            new NamedFact("first", FactValue.Of(first)),
            new NamedFact("second", FactValue.Of(happening.On))
        );

    private Finding SignedEarly(ActHappening happening) =>
        new Judge(_file.Law.Legislation, happening.On).Met(
            MembershipRules.PowerToSign,
            ActWords.SignedEarly,
            new NamedFact("party", FactValue.Of(Wording.Capitalised(RequiredParty.NameOf(happening.Party!)))),
            new NamedFact("on", FactValue.Of(happening.On))
        );

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
