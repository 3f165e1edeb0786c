namespace Pvd.Rules.Checks;

/// <summary>What decisive checks have said so far: the first of failed, open, judged that applies is the answer.</summary>
internal struct Verdict
{
    private Effects _effects;

    internal readonly bool HasFailed => (_effects & Effects.Fails) != 0;

    internal readonly bool IsOpen => (_effects & Effects.Opens) != 0;

    internal readonly bool IsForJudgement => (_effects & Effects.AsksAuthority) != 0;

    internal void Add(Effects effects) => _effects |= effects;
}
