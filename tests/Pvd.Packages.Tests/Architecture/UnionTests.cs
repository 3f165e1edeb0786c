using System.Reflection;
using Pvd.Rules;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>
/// Closed unions: an abstract record that nobody else can derive from, sealed cases nested in it, and Match and Switch with
/// one function a case, so that a new case does not compile until every answer to it is written.
/// </summary>
public sealed class UnionTests
{
    private const BindingFlags Members =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // The face that the answers of every engine share, whatever they carry; Assessment<T> is the union.
    private static readonly Type[] Faces = [typeof(Assessment)];

    private static IEnumerable<Type> AbstractTypes =>
        from library in Library.All
        from type in library.PublicTypes
        where type is { IsClass: true, IsAbstract: true, IsSealed: false }
        select type;

    private static IEnumerable<Type> Unions => AbstractTypes.Except(Faces);

    public static TheoryData<string> FunctionsByCase => ["Match", "Switch"];

    [Fact]
    public void There_are_unions_to_test() => Assert.Contains(typeof(Assessment<>), Unions);

    [Fact]
    public void Every_abstract_type_is_a_record() =>
        Expect.None(
            from type in AbstractTypes
            where type.GetMethod("<Clone>$") is null
            select $"{type}",
            "an abstract type here is a closed union: make it an abstract record, or a sealed class."
        );

    [Fact]
    public void No_other_assembly_can_derive() =>
        Expect.None(
            from type in AbstractTypes
            where
                !type.GetMethods(Members).Any(method => method.IsAbstract && method.IsFamilyAndAssembly)
                && !(type.BaseType is { } @base && Faces.Contains(@base))
            select $"{type}",
            "add `private protected abstract void Closed();` and override it in each case: "
                + "the copy constructor of a record lets others derive without it."
        );

    [Fact]
    public void The_constructor_is_private() =>
        Expect.None(
            from type in Unions
            from constructor in type.GetConstructors(Members)
            where !constructor.IsPrivate && !IsCopyConstructor(type, constructor)
            select $"{type}",
            "make the constructor of the union private, so that only its nested cases can call it."
        );

    [Fact]
    public void The_cases_are_sealed_and_nested_and_no_one_else_derives() =>
        Expect.None(
            [
                .. from union in Unions
                where CasesOf(union).Count < 2
                select $"{union} has {CasesOf(union).Count} nested case",
                .. from union in Unions
                from nested in CasesOf(union)
                where !nested.IsSealed || !nested.IsNestedPublic
                select $"{nested} is not a public sealed record",
                .. from union in Unions
                from type in union.Assembly.GetTypes()
                where DerivesFrom(type, union) && type.DeclaringType != union
                select $"{type} is a case of {union} outside it",
            ],
            "nest every case in the union, as a public sealed record."
        );

    [Theory]
    [MemberData(nameof(FunctionsByCase))]
    public void A_function_for_each_case(string name) =>
        Expect.None(
            from union in Unions
            let methods = union.GetMethods(Members).Where(method => method.Name == name && method.IsPublic).ToArray()
            let cases = string.Join(", ", CasesOf(union).Select(CamelCase))
            let parameters = methods is [var only]
                ? string.Join(", ", only.GetParameters().Select(parameter => parameter.Name))
                : $"{methods.Length} methods of that name"
            where parameters != cases
            select $"{union}.{name}: expected ({cases}), found ({parameters})",
            $"give {name} one parameter for each case, named as the case in camel case, in the order of the cases, "
                + "and answer it in every case."
        );

    [Theory]
    [MemberData(nameof(FunctionsByCase))]
    public void The_functions_are_abstract(string name) =>
        Expect.None(
            from union in Unions
            from method in union.GetMethods(Members)
            where method.Name == name && !method.IsAbstract
            select $"{union}.{name}",
            "declare it abstract and let each case call its own function: a new case then does not compile without."
        );

    private static IReadOnlyList<Type> CasesOf(Type union) =>
        [
            .. union
                .GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
                .Where(nested => DerivesFrom(nested, union))
                .OrderBy(nested => nested.MetadataToken),
        ];

    private static bool DerivesFrom(Type type, Type union) =>
        type.BaseType is { } @base && (@base.IsGenericType ? @base.GetGenericTypeDefinition() : @base) == union;

    private static bool IsCopyConstructor(Type union, ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ ParameterType: var type }] && type.Name == union.Name;

    private static string CamelCase(Type nested) => char.ToLowerInvariant(nested.Name[0]) + nested.Name[1..];
}
