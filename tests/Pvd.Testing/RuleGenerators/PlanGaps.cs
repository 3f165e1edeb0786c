using System.Collections;
using System.Reflection;
using Pvd.Domain.Funding;
using Pvd.Testing.Generators;

namespace Pvd.Testing.RuleGenerators;

/// <summary>Every plan of which one fact less, or one fact more, is known. What has not happened (an award, a notification) and what stands for a default (every expenditure, the funder's own kind) is no fact.</summary>
public static class PlanGaps
{
    /// <summary>The members that are not known when they are <c>null</c>.</summary>
    private static readonly Dictionary<Type, string[]> Facts = new()
    {
        [typeof(FinancingPlan)] = ["owner", "project", "expenditures", "lines"],
        [typeof(ProjectOwner)] = Optional(typeof(ProjectOwner)),
        [typeof(OwnerFigures)] = Optional(typeof(OwnerFigures)),
        [typeof(Project)] = Optional(typeof(Project)),
        [typeof(ExpenditureLine)] = Optional(typeof(ExpenditureLine)),
        [typeof(FinancingLine)] = ["amount", "name"],
        [typeof(GrantRequest)] = ["amount", "rate", "shares", "events"],
        [typeof(GrantEvent)] = ["amount"],
        [typeof(Award)] = ["amount", "eligibleBase"],
    };

    /// <summary>Each fact in turn replaced by <c>null</c>, with its path.</summary>
    public static IEnumerable<(string Forgotten, FinancingPlan Plan)> Of(FinancingPlan plan) =>
        Changed(plan, "", Forget).Select(change => (change.Path, (FinancingPlan)change.Record));

    /// <summary>Each <c>null</c> that is a fact in turn replaced by a generated value, with its path; so too each year of figures that is not listed.</summary>
    /// <param name="plan">The plan to know more about.</param>
    /// <param name="seed">Other values for another seed.</param>
    public static IEnumerable<(string Learnt, FinancingPlan Plan)> Filled(FinancingPlan plan, int seed)
    {
        PlanFacts facts = new(plan, seed);
        return Changed(plan, "", facts.Learn).Select(change => (change.Path, (FinancingPlan)change.Record));
    }

    /// <summary>Whether a member that is <c>null</c> is not known.</summary>
    internal static bool IsFact(object record, string parameter) =>
        Facts.TryGetValue(record.GetType(), out string[]? facts)
        && facts.Contains(parameter)
        && record switch
        {
            GrantEvent entry => entry.Kind.HasAmount,
            FinancingLine { Instrument.IsInKind: true } => parameter != "amount",
            GrantRequest { Amount: null, Rate: null, Shares: null } => true,
            GrantRequest request => parameter == "events" || RecordParts.ValueOf(request, parameter) is not null,
            _ => true,
        };

    /// <summary>The record with each change of one of its members, or of a record inside it.</summary>
    private static IEnumerable<(string Path, object Record)> Changed(
        object record,
        string path,
        Func<object, ParameterInfo, object?, IEnumerable<object?>> change
    )
    {
        foreach ((ParameterInfo parameter, object? value) in RecordParts.Of(record))
        {
            string place = path + parameter.Name;
            IEnumerable<(string Path, object? Value)> changes =
            [
                .. change(record, parameter, value).Select(other => (place, other)),
                .. Inside(parameter, value, place, change),
            ];
            foreach ((string at, object? other) in changes)
            {
                yield return (at, RecordParts.With(record, parameter.Name!, other));
            }
        }
    }

    private static IEnumerable<(string Path, object? Value)> Inside(
        ParameterInfo parameter,
        object? value,
        string place,
        Func<object, ParameterInfo, object?, IEnumerable<object?>> change
    )
    {
        if (value is null or string)
        {
            yield break;
        }

        if (RecordParts.IsRecord(value))
        {
            foreach ((string path, object record) in Changed(value, place + ".", change))
            {
                yield return (path, record);
            }
        }

        List<object> items = value is IEnumerable list ? [.. list.Cast<object>()] : [];
        for (int i = 0; i < items.Count && RecordParts.IsRecord(items[i]); i++)
        {
            foreach ((string path, object record) in Changed(items[i], $"{place}[{i:D}].", change))
            {
                yield return (path, RecordParts.ListOf(parameter, [.. items.Take(i), record, .. items.Skip(i + 1)]));
            }
        }
    }

    private static IEnumerable<object?> Forget(object record, ParameterInfo parameter, object? value)
    {
        if (value is null || !IsFact(record, parameter.Name!))
        {
            yield break;
        }

        yield return null;
        if (value is IReadOnlyList<OwnerFigures> figures)
        {
            foreach (OwnerFigures year in figures)
            {
                yield return figures.Where(known => known.Year != year.Year).ToList();
            }
        }
    }

    private static string[] Optional(Type type) =>
        [
            .. type.GetConstructors()
                .Single()
                .GetParameters()
                .Where(parameter => parameter.HasDefaultValue)
                .Select(parameter => parameter.Name!),
        ];
}
