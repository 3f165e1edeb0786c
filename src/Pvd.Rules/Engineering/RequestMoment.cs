using Pvd.Domain.Engineering;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Engineering;

/// <summary>One event of a request, judged under the law of its day.</summary>
internal sealed record RequestMoment(EngineeringRequest Request, EngineeringEvent Event, Judge Judge);
