using NodaTime;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Samples.Conventions;

/// <summary>A timeline without its type: of a convention, an avenant, an effect or a request.</summary>
internal sealed record Story(
    string Id,
    Localized Subject,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<MissingFact> Missing,
    Func<Language, string> Explain
);

/// <summary>One interval of a story.</summary>
internal sealed record Chapter(
    LocalDate From,
    LocalDate? Until,
    string Code,
    Localized State,
    IReadOnlyList<Finding> Findings,
    Localized? Next
);
