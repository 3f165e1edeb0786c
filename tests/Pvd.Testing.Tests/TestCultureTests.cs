using System.Globalization;
using FsCheck.Xunit;

namespace Pvd.Testing.Tests;

public sealed class TestCultureTests
{
    [Fact]
    public void The_culture_of_the_tests_is_in_force()
    {
        Assert.Equal(TestCulture.Name, CultureInfo.CurrentCulture.Name);
        Assert.Equal(TestCulture.Name, CultureInfo.CurrentUICulture.Name);
    }

    [Fact]
    public async Task It_holds_on_other_threads()
    {
        var name = await Task.Factory.StartNew(
            () => CultureInfo.CurrentCulture.Name,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

        Assert.Equal(TestCulture.Name, name);
    }

    [Property(MaxTest = 5)]
    public bool It_holds_within_properties(int n) => n < n + 1 && CultureInfo.CurrentCulture.Name == TestCulture.Name;

    [Theory]
    [InlineData("fr-FR", "I", "1234,5")]
    [InlineData("tr-TR", "İ", "1234,5")]
    [InlineData("en-GB", "I", "1234.5")]
    public void The_machine_knows_the_cultures_that_matter(string name, string upper, string number)
    {
        var culture = CultureInfo.GetCultureInfo(name);

        Assert.Equal(upper, "i".ToUpper(culture));
        Assert.Equal(number, 1234.5m.ToString("F1", culture));
    }
}
