using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>What a set of legislation files is expected to hold, and may hold besides.</summary>
internal sealed class LegislationScope
{
    private static readonly Lazy<LegislationScope> OfTheLibrary = new(() =>
        new(
            RuleCatalogue.All,
            ParameterIds.Read,
            [
                .. ParameterIds.Read.Select(read => read.Id),
                .. Legislation.Embedded.Parameters.Select(parameter => parameter.Id),
            ]
        )
    );

    private readonly Dictionary<string, RuleText> _rules;
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string>? _known;

    /// <param name="rules">The rules that the files must date, and no other.</param>
    /// <param name="parameters">The parameters that the files must hold, with their units.</param>
    /// <param name="known">Every parameter that the files may hold; <c>null</c> when they may hold any.</param>
    internal LegislationScope(
        IReadOnlyList<RuleText> rules,
        IReadOnlyList<(string Id, Unit Unit)> parameters,
        IEnumerable<string>? known = null
    )
    {
        Rules = rules;
        Parameters = parameters;
        _rules = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach ((string id, Unit unit) in parameters)
        {
            _units.Add(id, unit);
        }

        _known = known is null ? null : new(known, StringComparer.Ordinal);
    }

    /// <summary>Gets what the engines ask for; any other parameter is welcome, since the embedded files say which there are.</summary>
    internal static LegislationScope Engines { get; } = new(RuleCatalogue.All, ParameterIds.Read);

    /// <summary>Gets what the engines ask for, and no parameter that the library does not know.</summary>
    internal static LegislationScope Library => OfTheLibrary.Value;

    internal IReadOnlyList<RuleText> Rules { get; }

    internal IReadOnlyList<(string Id, Unit Unit)> Parameters { get; }

    internal RuleText? Rule(string id) => _rules.TryGetValue(id, out RuleText? rule) ? rule : null;

    internal Unit? UnitOf(string? id) => id is not null && _units.TryGetValue(id, out Unit? unit) ? unit : null;

    internal bool Allows(string parameter) => _known?.Contains(parameter) ?? true;

    /// <summary>The known parameter that a misspelt id most likely stands for; <c>null</c> when none is near.</summary>
    internal string? NearestTo(string parameter) => NearestName.Among(_known ?? [], parameter);
}
