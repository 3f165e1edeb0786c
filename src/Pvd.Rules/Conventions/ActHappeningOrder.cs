namespace Pvd.Rules.Conventions;

/// <summary>Which of the events of one day comes first.</summary>
internal enum ActHappeningOrder
{
    Created,
    Submitted,
    Deliberated,
    BecameExecutory,
    Signed,
    Amended,
    TakenOver,
    Followed,
    Ended,
}
