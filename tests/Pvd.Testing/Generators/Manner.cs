using FsCheck;
using FsCheck.Fluent;

namespace Pvd.Testing.Generators;

/// <summary>How a model is made up: complete, incomplete or odd.</summary>
/// <param name="Unknown">How many optional members in a hundred are not known.</param>
/// <param name="Name">Names, titles and addresses.</param>
/// <param name="Count">How many items a list has.</param>
/// <param name="IsOrderly">Whether events come in the order that the procedure asks for.</param>
internal sealed record Manner(int Unknown, Gen<string> Name, Gen<int> Count, bool IsOrderly)
{
    /// <summary>As a careful service fills it in: everything known, in order.</summary>
    internal static readonly Manner Complete = new(0, TextArbitraries.Plain, Gen.Choose(1, 3), IsOrderly: true);

    /// <summary>As it stands while it is being filled in: half of it is not known.</summary>
    internal static readonly Manner Incomplete = new(50, TextArbitraries.Plain, Gen.Choose(0, 3), IsOrderly: true);

    /// <summary>As nobody expects it: long and strange names, empty and long lists, events in any order.</summary>
    internal static readonly Manner Odd = new(
        15,
        TextArbitraries.Odd,
        Gen.Frequency((3, Gen.Constant(0)), (6, Gen.Choose(1, 4)), (1, Gen.Choose(10, 30))),
        IsOrderly: false
    );

    /// <summary>All three, with the same weight.</summary>
    internal static Gen<T> Any<T>(Func<Manner, Gen<T>> gen) => Gen.OneOf(gen(Complete), gen(Incomplete), gen(Odd));

    internal Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class =>
        Gen.Frequency((Unknown, Gen.Constant<T?>(null)), (100 - Unknown, gen.Select(item => (T?)item)));

    internal Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct =>
        Gen.Frequency((Unknown, Gen.Constant<T?>(null)), (100 - Unknown, gen.Select(item => (T?)item)));

    /// <summary>A list with as many items as this manner has.</summary>
    internal Gen<IReadOnlyList<T>> ListOf<T>(Gen<T> gen) =>
        Count.SelectMany(count => gen.ListOf(count)).Select(items => (IReadOnlyList<T>)items);
}
