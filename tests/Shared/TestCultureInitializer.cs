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
    internal static void Initialize() => TestCulture.Apply(Usual);
}
