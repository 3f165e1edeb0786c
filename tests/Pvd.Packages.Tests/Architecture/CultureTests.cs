namespace Pvd.Packages.Tests.Architecture;

/// <summary>Nothing depends on the culture of the thread: French is written by hand, the rest is invariant.</summary>
public sealed class CultureTests
{
    private static readonly HashSet<string> Ambient = new(StringComparer.Ordinal)
    {
        "System.Globalization.CultureInfo.CurrentCulture",
        "System.Globalization.CultureInfo.CurrentUICulture",
        "System.Globalization.CultureInfo.DefaultThreadCurrentCulture",
        "System.Globalization.CultureInfo.DefaultThreadCurrentUICulture",
        "System.Globalization.CultureInfo.InstalledUICulture",
        "System.Globalization.NumberFormatInfo.CurrentInfo",
        "System.Globalization.DateTimeFormatInfo.CurrentInfo",
        "System.Globalization.RegionInfo.CurrentRegion",
        "System.StringComparison.CurrentCulture",
        "System.StringComparison.CurrentCultureIgnoreCase",
        "System.StringComparer.CurrentCulture",
        "System.StringComparer.CurrentCultureIgnoreCase",
        "System.String.ToUpper",
        "System.String.ToLower",
        "System.Char.ToUpper",
        "System.Char.ToLower",
        "NodaTime.Text.LocalDatePattern.CreateWithCurrentCulture",
    };

    [Fact]
    public void No_source_reads_the_culture_of_the_thread() =>
        Expect.None(
            Forbidden.Uses(Ambient),
            "use the Invariant or Ordinal form, or Wording and FrenchNumbers for what people read."
        );

    [Fact]
    public void No_comparison_depends_on_the_culture() =>
        Expect.None(
            CultureRules.Faults(CultureRules.Comparison),
            "pass StringComparison.Ordinal, StringComparer.Ordinal or a char; sort with a comparer."
        );

    [Fact]
    public void Nothing_is_parsed_under_the_culture_of_the_thread() =>
        Expect.None(
            CultureRules.Faults(CultureRules.Parsing),
            "pass CultureInfo.InvariantCulture and NumberStyles, or an invariant NodaTime pattern."
        );

    [Fact]
    public void Nothing_is_written_under_the_culture_of_the_thread() =>
        Expect.None(
            CultureRules.Faults(CultureRules.Formatting),
            "use Wording (Digits, Amount, Date …) or ToString(CultureInfo.InvariantCulture): even the minus sign differs from one culture to another."
        );
}
