namespace Pvd.Rules.LifeCycles;

/// <summary>A kind of event that may move an act or a request from one state to the next.</summary>
internal sealed record LifeEvent(string Code, Localized Label);
