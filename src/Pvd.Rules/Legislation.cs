using System.Collections.Concurrent;
using System.Reflection;
using Pvd.Domain.Json;
using Pvd.Rules.Law;

namespace Pvd.Rules;

/// <summary>The dated law: parameters and rules with their sources. Immutable and safe to share between threads.</summary>
public sealed class Legislation
{
    private static readonly Lazy<Legislation> EmbeddedLaw = new(ReadEmbedded);

    private readonly ConcurrentDictionary<LocalDate, LawInForce> _days = new();
    private readonly Lazy<string> _fingerprint;
    private readonly Dictionary<string, Parameter> _parameters;
    private readonly Dictionary<string, Rule> _rules;

    internal Legislation(
        IEnumerable<Parameter> parameters,
        IEnumerable<Rule> rules,
        IEnumerable<DeadlineDefinition> deadlines
    )
    {
        Parameters = [.. parameters.OrderBy(parameter => parameter.Id, StringComparer.Ordinal)];
        Rules = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        Deadlines = [.. deadlines];
        _parameters = Parameters.ToDictionary(parameter => parameter.Id, StringComparer.Ordinal);
        _rules = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        _fingerprint = new(() => LegislationFingerprint.Of(this));
    }

    /// <summary>Gets the law that this package carries.</summary>
    public static Legislation Embedded => EmbeddedLaw.Value;

    /// <summary>Gets every parameter, by id.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Gets every rule, by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Gets every deadline, in the order of the law files.</summary>
    public IReadOnlyList<DeadlineDefinition> Deadlines { get; }

    /// <summary>Gets a fingerprint of everything that can change an answer: values, bounds, rule dates and severities, deadlines (SHA-256, hexadecimal).</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>Reads the legislation from a folder of JSON files (law moves faster than packages): the whole of it, or every problem with file, path and line.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ReadResult<Legislation> Read(string folder) =>
        LegislationReader.Read(
            [
                .. Directory
                    .GetFiles(folder ?? throw new ArgumentNullException(nameof(folder)), "*.json")
                    .OrderBy(path => path, StringComparer.Ordinal)
                    .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))),
            ],
            LegislationScope.Library
        );

    /// <summary>Gets the law in force on a day.</summary>
    public LawInForce At(LocalDate day) =>
        _days.TryGetValue(day, out LawInForce? known) ? known : _days.GetOrAdd(day, on => new(this, on));

    /// <summary>Gets a parameter with its history.</summary>
    /// <exception cref="KeyNotFoundException">There is no such parameter.</exception>
    public Parameter Parameter(string id) =>
        _parameters.TryGetValue(id, out Parameter? parameter)
            ? parameter
            : throw new KeyNotFoundException($"The legislation has no parameter \"{id}\".");

    internal Rule Rule(RuleText text) => _rules[text.Id];

    private static Legislation ReadEmbedded()
    {
        const string Prefix = "Pvd.Rules.Legislation.";
        Assembly assembly = typeof(Legislation).Assembly;
        List<(string, byte[])> files = [];
        foreach (string name in assembly.GetManifestResourceNames().OrderBy(name => name, StringComparer.Ordinal))
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                using Stream resource = assembly.GetManifestResourceStream(name)!;
                using MemoryStream content = new((int)resource.Length);
                resource.CopyTo(content);
                files.Add((name.Substring(Prefix.Length), content.GetBuffer()));
            }
        }

        return LegislationReader.Read(files, LegislationScope.Engines).ValueOrThrow();
    }
}
