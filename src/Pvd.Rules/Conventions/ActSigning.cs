using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Conventions;

/// <summary>The part of the walk in which assemblies decide and parties sign, up to the entry into force.</summary>
/// <param name="file">The act.</param>
/// <param name="progress">What the walk has gathered, shared with it.</param>
/// <param name="walk">The states of the act.</param>
/// <param name="entered">What follows from the entry into force, on its day.</param>
internal sealed class ActSigning(
    ActFile file,
    ActProgress progress,
    Walk<ConventionStatus, ActMoment> walk,
    Action<LocalDate> entered
)
{
    private readonly List<ActHappening> _early = [];
    private IReadOnlyList<Finding> _heldBackBy = [];

    /// <summary>Signatures that do not count yet, and what keeps the act from entering into force.</summary>
    internal IEnumerable<Finding> Remarks => [.. _early.Select(SignedEarly), .. _heldBackBy];

    /// <summary>An assembly decides.</summary>
    internal void Deliberate(ActHappening happening)
    {
        if (!IsRequired(happening.Party) || !happening.Party!.Role.IsLocalAuthority)
        {
            return;
        }

        string id = happening.Party.Id;
        if (!happening.Deliberation!.IsAdopted)
        {
            Submit(happening);
            if (walk.Take(ActEvents.Refuse, happening.Subject, happening.On, At(happening)))
            {
                progress.Decided.Remove(id);
            }

            return;
        }

        if (progress.Decided.Contains(id))
        {
            return;
        }

        Submit(happening);
        progress.Decided.Add(id);
        if (!walk.Take(ActEvents.Deliberate, happening.Subject, happening.On, At(happening)))
        {
            progress.Decided.Remove(id);
            return;
        }

        CountEarlySignatures(happening.On);
    }

    /// <summary>A first délibération shows that the assemblies have the text before them.</summary>
    private void Submit(ActHappening happening)
    {
        if (ConventionStatus.Draft.Equals(walk.State))
        {
            walk.Take(ActEvents.Submit, happening.Subject, happening.On, At(happening) with { IsImplied = true });
        }
    }

    /// <summary>A party signs.</summary>
    internal void Sign(ActHappening happening)
    {
        if (!IsRequired(happening.Party))
        {
            return;
        }

        Party party = happening.Party!;
        if (progress.Signed.TryGetValue(party.Id, out LocalDate first))
        {
            walk.Refuse(happening.On, happening.Subject, SignedAlready(happening, first));
            return;
        }

        if (_early.FirstOrDefault(early => early.Party == party) is { } earlier)
        {
            walk.Refuse(happening.On, happening.Subject, SignedAlready(happening, earlier.On));
            return;
        }

        if (file.Deliberations is null)
        {
            SupposeDeliberations(happening);
        }

        if (IsVoid(happening))
        {
            walk.Refuse(happening.On, happening.Subject, ActGuards.Sign(At(happening))[0]);
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
        progress.Signed[party] = happening.On;
        if (!walk.Take(ActEvents.Sign, happening.Subject, on, At(happening, on)))
        {
            progress.Signed.Remove(party);
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
        ConventionStatus.Draft.Equals(walk.State) || ConventionStatus.AwaitingDeliberations.Equals(walk.State);

    /// <summary>Whether a signature could not count whatever happens next.</summary>
    private bool IsVoid(ActHappening happening) =>
        Authorisation.Of(happening.Party!, happening.Signature!, file.Deliberations).IsGiven == false;

    /// <summary>Where nobody knows which assemblies have decided, a signature lets one suppose that they have.</summary>
    private void SupposeDeliberations(ActHappening happening)
    {
        if (IsWaitingForAssemblies)
        {
            Submit(happening);
            progress.Decided.UnionWith(file.Required.Select(party => party.Id));
            walk.Take(
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

    /// <summary>The act enters into force, once nothing keeps it from doing so.</summary>
    internal void EnterIntoForce(ActHappening happening, LocalDate? on = null)
    {
        LocalDate day = on ?? happening.On;
        if (!ConventionStatus.PartiallySigned.Equals(walk.State))
        {
            return;
        }

        LocalDate? lastDay = progress.LastDay;
        progress.LastDay = WhatComesNext.LastDayFrom(day, file, progress);
        IReadOnlyList<Finding>? failed = walk.Try(ActEvents.LastSignature, day, At(happening, day));
        if (failed is null)
        {
            progress.InForceOn = day;
            _heldBackBy = [];
            entered(day);
        }
        else
        {
            progress.LastDay = lastDay;
            _heldBackBy = failed;
        }
    }

    private bool IsRequired(Party? party) => party is not null && file.Required.Contains(party);

    private Finding SignedAlready(ActHappening happening, LocalDate first) =>
        new Judge(file.Law.Legislation, happening.On).NotMet(
            ActRules.SignedOnce,
            null,
            new NamedFact("party", FactValue.Of(Wording.Capitalised(RequiredParty.NameOf(happening.Party!)))),
            new NamedFact("first", FactValue.Of(first)),
            new NamedFact("second", FactValue.Of(happening.On))
        );

    private Finding SignedEarly(ActHappening happening) =>
        new Judge(file.Law.Legislation, happening.On).Met(
            MembershipRules.PowerToSign,
            ActWords.SignedEarly,
            new NamedFact("party", FactValue.Of(Wording.Capitalised(RequiredParty.NameOf(happening.Party!)))),
            new NamedFact("on", FactValue.Of(happening.On))
        );

    private ActMoment At(ActHappening happening, LocalDate? on = null) =>
        ActMoment.Of(happening, on ?? happening.On, file, progress);
}
