using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pvd.Testing.Tests;

[assembly: Properties(Arbitrary = [typeof(PropertyArbitraryTests.OfAssembly)])]

namespace Pvd.Testing.Tests;

[Properties(Arbitrary = [typeof(OfClass)], MaxTest = 20)]
public sealed class PropertyArbitraryTests
{
    [Property]
    public bool The_assembly_gives_what_the_class_does_not(Village village) => village.Name == "assembly";

    [Property]
    public bool The_class_comes_before_the_assembly(Town town) => town.Name == "class";

    [Property(Arbitrary = [typeof(OfMethod)])]
    public bool The_method_comes_before_the_class(Town town, Village village) =>
        (town.Name, village.Name) == ("method", "assembly");

    public sealed class Nested
    {
        [Property]
        public bool A_nested_class_takes_those_of_the_class_around_it(Town town) => town.Name == "class";
    }

    public sealed record Town(string Name);

    public sealed record Village(string Name);

    public static class OfAssembly
    {
        public static Arbitrary<Town> Towns() => Gen.Constant(new Town("assembly")).ToArbitrary();

        public static Arbitrary<Village> Villages() => Gen.Constant(new Village("assembly")).ToArbitrary();
    }

    public static class OfClass
    {
        public static Arbitrary<Town> Towns() => Gen.Constant(new Town("class")).ToArbitrary();
    }

    public static class OfMethod
    {
        public static Arbitrary<Town> Towns() => Gen.Constant(new Town("method")).ToArbitrary();
    }
}
