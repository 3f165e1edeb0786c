using System.Globalization;

namespace Pvd.Testing;

/// <summary>
/// The culture that the tests run under, the same on every machine: the one their project is for, or the one that the
/// environment variable <c>PVD_TEST_CULTURE</c> names. Whatever breaks under <c>tr-TR</c> depends on the culture without
/// saying so.
/// </summary>
public static class TestCulture
{
    /// <summary>The environment variable that chooses another culture.</summary>
    public const string Variable = "PVD_TEST_CULTURE";

    /// <summary>Gets the name of the culture in force.</summary>
    public static string Name { get; private set; } = CultureInfo.CurrentCulture.Name;

    /// <summary>Puts a culture in force, on this thread and on those that will start.</summary>
    /// <param name="usual">Name of the culture, unless the environment says otherwise.</param>
    /// <exception cref="CultureNotFoundException">The name is unknown, or the machine has no culture data.</exception>
    public static void Apply(string usual)
    {
        Name = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen ? chosen : usual;
        var culture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
