using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Pvd.Testing;

internal static class TestCultureInitializer
{
#if PVD_NETSTANDARD
    private const string Usual = "tr-TR";
#else
    private const string Usual = "fr-FR";
#endif

    [ModuleInitializer]
    [SuppressMessage(
        "Usage",
        "CA2255:The 'ModuleInitializer' attribute should not be used in libraries",
        Justification = "A test assembly is the application here: nothing else runs before its first test."
    )]
    internal static void Initialize()
    {
        TestCulture.Apply(Usual);
#if PVD_NETSTANDARD
        DrawFewer();
#endif
    }

#if PVD_NETSTANDARD
    /// <summary>The properties draw their cases on the net10.0 builds; fewer show what depends on the build or the culture.</summary>
    private static void DrawFewer()
    {
        if (Environment.GetEnvironmentVariable("PVD_PROPERTY_MOST") is null)
        {
            Environment.SetEnvironmentVariable("PVD_PROPERTY_MOST", "25");
        }
    }
#endif
}
