using Pvd.Domain.Projects;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Projects;

/// <summary>One event of an action, judged under the law of its day.</summary>
/// <param name="Event">The event.</param>
/// <param name="Before">The state that a halt interrupted; <c>null</c> where there was none.</param>
/// <param name="Judge">Makes the findings of the day.</param>
internal sealed record ActionMoment(ActionEvent Event, ActionStatus? Before, Judge Judge);
