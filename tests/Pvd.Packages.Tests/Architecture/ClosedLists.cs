using System.Collections;
using System.Reflection;
using Ardalis.SmartEnum;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>The smart enums of the libraries, found by reflection so that a new one is tested too.</summary>
internal static class ClosedLists
{
    internal static readonly IReadOnlyList<Type> All =
    [
        .. from library in Library.All
        from type in library.Assembly.GetTypes()
        where Ancestors(type).Any(ancestor => ancestor.Namespace == typeof(SmartEnum<,>).Namespace)
        orderby type.FullName
        select type,
    ];

    /// <summary>The members in declared order.</summary>
    internal static IReadOnlyList<FieldInfo> Members(Type list) =>
        [
            .. list.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(field => field.FieldType == list)
                .OrderBy(field => field.MetadataToken),
        ];

    /// <summary>What the property All holds; <c>null</c> without that property.</summary>
    internal static IReadOnlyList<object>? Listed(Type list) =>
        list.GetProperty("All", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.GetValue(null)
            is IEnumerable all
            ? [.. all.Cast<object>()]
            : null;

    internal static T? Read<T>(object member, string property)
        where T : class => member.GetType().GetProperty(property)?.GetValue(member) as T;

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (Type? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }
}
