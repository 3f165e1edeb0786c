namespace Pvd.Rules.Checks;

/// <summary>What outcomes do to an answer.</summary>
[Flags]
internal enum Effects : byte
{
    None = 0,
    Fails = 1,
    Opens = 1 << 1,
    AsksAuthority = 1 << 2,
}
