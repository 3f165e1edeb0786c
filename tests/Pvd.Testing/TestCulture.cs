using System.Globalization;

namespace Pvd.Testing;

/// <summary>
/// The culture that the tests run under, the same on every machine: French, or the one that the environment variable
/// <c>PVD_TEST_CULTURE</c> names. Whatever breaks under <c>tr-TR</c> depends on the culture without saying so.
/// </summary>
public static class TestCulture
{
    /// <summary>The environment variable that chooses another culture.</summary>
    public const string Variable = "PVD_TEST_CULTURE";

    /// <summary>The name of the culture in force: <c>fr-FR</c> unless the environment says otherwise.</summary>
    public static string Name =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen ? chosen : "fr-FR";

    /// <summary>Puts the culture in force, on this thread and on those that will start.</summary>
    /// <exception cref="CultureNotFoundException">The name is unknown, or the machine has no culture data.</exception>
    public static void Apply()
    {
        var culture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
