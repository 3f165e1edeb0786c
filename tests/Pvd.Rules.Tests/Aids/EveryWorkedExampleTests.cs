using System.Reflection;
using System.Text.RegularExpressions;

namespace Pvd.Rules.Tests.Aids;

/// <summary>The worked examples of the facts file on funding are tests by their number: none is left out.</summary>
public sealed partial class EveryWorkedExampleTests
{
    private const int Last = 31;

    [Fact]
    public void Each_example_has_a_test_that_bears_its_number()
    {
        IEnumerable<int> tested = typeof(EveryWorkedExampleTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(method => Number().Match(method.Name))
            .Where(found => found.Success)
            .Select(found => int.Parse(found.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Distinct();

        Assert.Equal(Enumerable.Range(1, Last), tested.Order());
    }

    [GeneratedRegex("^E_?(?<number>[0-9]{2})[a-f]?_")]
    private static partial Regex Number();
}
