using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Benchmarks.Grants;

/// <summary>A decision without its reasons.</summary>
internal readonly record struct QuickGrant(QuickAnswer Answer, Euro Post);
