namespace Pvd.Rules.Policies;

/// <summary>When the advance falls due. The code says « est versée », the State’s model order of 2026 « on request » (Q16).</summary>
public enum AdvanceTrigger
{
    /// <summary>On the declaration of start, or on notification where an early start was authorised. The default.</summary>
    OnStart,

    /// <summary>Only once the owner asks for it.</summary>
    OnRequest,
}
