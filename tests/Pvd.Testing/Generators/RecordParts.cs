using System.Collections;
using System.Reflection;

namespace Pvd.Testing.Generators;

/// <summary>Takes an immutable record apart by the parameters of its constructor, and puts it together with one of them changed.</summary>
public static class RecordParts
{
    /// <summary>The parameters of the constructor, with the values that made the record.</summary>
    public static IReadOnlyList<(ParameterInfo Parameter, object? Value)> Of(object record) =>
        [
            .. ConstructorOf(record.GetType())
                .GetParameters()
                .Select(parameter => (parameter, PropertyOf(record.GetType(), parameter).GetValue(record))),
        ];

    /// <summary>The value that made one parameter.</summary>
    public static object? ValueOf(object record, string parameter) =>
        Of(record).Single(part => part.Parameter.Name == parameter).Value;

    /// <summary>The record with another value for one parameter.</summary>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public static object With(object record, string parameter, object? value) => With(record, (parameter, value));

    /// <summary>The record with other values for some parameters.</summary>
    /// <exception cref="ArgumentException">The constructor refuses them.</exception>
    public static T With<T>(T record, params (string Parameter, object? Value)[] others)
        where T : class
    {
        object?[] arguments =
        [
            .. Of(record)
                .Select(part =>
                    Array.FindIndex(others, other => other.Parameter == part.Parameter.Name) is >= 0 and var other
                        ? others[other].Value
                        : part.Value
                ),
        ];
        return (T)
            ConstructorOf(record.GetType())
                .Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
    }

    /// <summary>Whether a value is a record of the models, to be taken apart in turn.</summary>
    public static bool IsRecord(object value) =>
        value.GetType()
            is {
                IsClass: true,
                Namespace: "Pvd.Domain.Funding" or "Pvd.Domain.Conventions" or "Pvd.Domain.Projects"
            } type
        && type.GetConstructors().Length == 1
        && type.GetMethod("<Clone>$") is not null;

    /// <summary>A list of the type that a parameter takes, with these items.</summary>
    public static object ListOf(ParameterInfo parameter, IReadOnlyList<object> items)
    {
        Type item = parameter.ParameterType.GetGenericArguments()[0];
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (object member in items)
        {
            list.Add(member);
        }

        return list;
    }

    private static ConstructorInfo ConstructorOf(Type type) => type.GetConstructors().Single();

    private static PropertyInfo PropertyOf(Type type, ParameterInfo parameter) =>
        type.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
        ?? throw new ArgumentException($"{type} has no property for its parameter {parameter.Name}.");
}
