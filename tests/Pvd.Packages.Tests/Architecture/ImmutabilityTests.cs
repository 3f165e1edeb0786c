using System.Reflection;
using System.Runtime.CompilerServices;
using Pvd.Documents.Templates;
using Pvd.Domain.Indicators;
using Pvd.Rules;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>What was built does not change, and can be built from C# 7.3.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic;

    // Filled in by the callback of AddPvdRules and of TemplateModel.Describe, before anything is built; nobody keeps it. A tally is a running count.
    private static readonly Type[] Mutable =
    [
        typeof(PvdRulesOptions),
        typeof(TemplateModelBuilder<>),
        typeof(IndicatorTally),
    ];

    private static IEnumerable<Type> Types =>
        Library.All.SelectMany(library => library.PublicTypes).Where(type => !Mutable.Contains(type) && !type.IsEnum);

    [Fact]
    public void No_property_has_a_public_setter() =>
        Expect.None(
            from type in Library.All.SelectMany(library => library.PublicTypes)
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select $"{type}.{property.Name}",
            "take the value through the constructor; a result that is cited does not change afterwards."
        );

    [Fact]
    public void What_can_be_initialised_is_also_a_parameter_of_the_constructor() =>
        Expect.None(
            from type in Types
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter && IsInit(setter)
            where
                !type.GetConstructors()
                    .Any(constructor =>
                        constructor
                            .GetParameters()
                            .Any(parameter =>
                                string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
                            )
                    )
            select $"{type}.{property.Name}",
            "add a parameter of that name to the public constructor: C# 7.3 knows no init."
        );

    [Fact]
    public void Nothing_is_required() =>
        Expect.None(
            from type in Types
            where type.IsDefined(typeof(RequiredMemberAttribute), inherit: false)
            select $"{type}",
            "take the value through the constructor: C# 7.3 knows no required members."
        );

    [Fact]
    public void Public_fields_are_static_and_read_only() =>
        Expect.None(
            from type in Library.All.SelectMany(library => library.PublicTypes)
            where !type.IsEnum
            from field in type.GetFields(Declared)
            where field.IsPublic && !(field.IsStatic && (field.IsInitOnly || field.IsLiteral))
            select $"{type}.{field.Name}",
            "make it a property without setter, or a public static readonly field."
        );

    [Fact]
    public void Fields_are_read_only() =>
        Expect.None(
            from type in Types
            from field in type.GetFields(Declared)
            where !field.IsInitOnly && !field.IsLiteral
            where !(field.IsStatic && field.Name.StartsWith('<'))
            where !IsInitialised(type, field)
            select $"{type}.{field.Name}",
            "make the field readonly; if it is filled late, keep a readonly Lazy<T> or ConcurrentDictionary."
        );

    [Fact]
    public void Lists_are_handed_out_read_only() =>
        Expect.None(
            from type in Types
            from property in type.GetProperties()
            where IsMutableCollection(property.PropertyType)
            select $"{type}.{property.Name} is a {property.PropertyType}",
            "hand out IReadOnlyList<T> or IReadOnlyDictionary<TKey, TValue>, over a copy."
        );

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsInitialised(Type type, FieldInfo field) =>
        type.GetProperties(Declared)
            .Any(property =>
                field.Name == $"<{property.Name}>k__BackingField" && property.SetMethod is { } setter && IsInit(setter)
            );

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (
            type.IsGenericType
            && !type.GetGenericTypeDefinition().Name.StartsWith("IReadOnly", StringComparison.Ordinal)
            && type.GetInterfaces()
                .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICollection<>))
        );
}
