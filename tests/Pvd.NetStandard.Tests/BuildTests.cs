using System.Reflection;
using System.Runtime.Loader;
using System.Runtime.Versioning;
using Pvd.Documents;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.NetStandard.Tests;

/// <summary>The rest of this project is worth something only while it runs on the older builds.</summary>
public sealed class BuildTests
{
    public static TheoryData<Type> OneTypeOfEachLibrary =>
        [typeof(PvdDossier), typeof(Legislation), typeof(MembershipConventionDocument)];

    [Theory]
    [MemberData(nameof(OneTypeOfEachLibrary))]
    public void The_library_is_the_netstandard_build(Type type) =>
        Assert.Equal(
            ".NETStandard,Version=v2.0",
            type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName
        );

    [Fact]
    public void The_generators_make_dossiers_of_the_same_build()
    {
        Type generated = typeof(Pvd.Testing.Generators.DomainArbitraries)
            .GetMethod(nameof(Pvd.Testing.Generators.DomainArbitraries.Dossiers))!
            .ReturnType.GenericTypeArguments.Single();

        Assert.Same(typeof(PvdDossier), generated);
    }

    [Fact]
    public void Each_library_is_loaded_once()
    {
        // In the context of the tests: some of them load a library once more in a context of their own.
        IEnumerable<string?> loaded = AssemblyLoadContext
            .Default.Assemblies.Select(assembly => assembly.GetName().Name)
            .Where(name => name is "Pvd.Domain" or "Pvd.Rules" or "Pvd.Documents");

        Assert.Equal(loaded.Distinct().Order(), loaded.Order());
    }
}
