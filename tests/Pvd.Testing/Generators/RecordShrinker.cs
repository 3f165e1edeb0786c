using System.Collections;
using System.Reflection;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;

namespace Pvd.Testing.Generators;

/// <summary>Simpler records of the models of funding and of conventions: a part left out, a list with fewer items, a simpler value. What a constructor refuses is passed over.</summary>
internal static class RecordShrinker
{
    internal static IEnumerable<T> Shrink<T>(T record)
        where T : class => Records(record).Cast<T>();

    private static IEnumerable<object> Records(object record)
    {
        foreach ((ParameterInfo parameter, object? value) in RecordParts.Of(record))
        {
            IEnumerable<object?> simpler = value is null ? [] : Values(parameter, value);
            object? usual = parameter is { HasDefaultValue: true, DefaultValue: true } ? true : null;
            foreach (
                object? candidate in parameter.HasDefaultValue && value is not null ? simpler.Prepend(usual) : simpler
            )
            {
                if (TryWith(record, parameter.Name!, candidate) is { } shrunk && !shrunk.Equals(record))
                {
                    yield return shrunk;
                }
            }
        }
    }

    private static IEnumerable<object?> Values(ParameterInfo parameter, object value) =>
        value switch
        {
            string text => Simpler.Text(text),
            Euro amount => MoneyArbitraries.Shrink(amount).Where(simpler => simpler >= Euro.Zero).Cast<object>(),
            Rate rate => MoneyArbitraries.Shrink(rate).Cast<object>(),
            LocalDate day => DateArbitraries.Shrink(day).Cast<object>(),
            bool yes => yes && parameter is not { HasDefaultValue: true, DefaultValue: true } ? [false] : [],
            int year when parameter.Name == "year" => year == DateArbitraries.Simplest.Year
                ? []
                : [DateArbitraries.Simplest.Year],
            int count => Simpler.Count(count).Cast<object>(),
            decimal number => Numbers(number).Cast<object>(),
            Siren siren => IdentifierArbitraries.Shrink(siren),
            SignedAct act => ActArbitraries.Shrink(act),
            IEnumerable items => Simpler
                .List([.. items.Cast<object>()], Items)
                .Select(list => RecordParts.ListOf(parameter, list)),
            _ => Items(value),
        };

    private static IEnumerable<object> Items(object value) =>
        value is string text ? Simpler.Text(text)
        : RecordParts.IsRecord(value) ? Records(value)
        : FirstOf(value.GetType()) is { } first && !first.Equals(value) ? [first]
        : [];

    private static IEnumerable<decimal> Numbers(decimal number) =>
        number == 0 ? [] : new[] { 0, decimal.Truncate(number) }.Where(simpler => simpler != number).Distinct();

    /// <summary>The first member of a closed list.</summary>
    private static object? FirstOf(Type type) =>
        type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is IEnumerable all
            ? all.Cast<object>().First()
            : null;

    /// <summary>The record with another value for one parameter; <c>null</c> where the constructor refuses it.</summary>
    internal static object? TryWith(object record, string parameter, object? value)
    {
        try
        {
            return RecordParts.With(record, parameter, value);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
