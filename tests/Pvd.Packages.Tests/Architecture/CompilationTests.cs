using Microsoft.CodeAnalysis;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>The other tests of the sources are worth something only while the sources bind without a fault.</summary>
public sealed class CompilationTests
{
    // The platform that the tests run on already has the attributes that Polyfills.cs gives to netstandard2.0.
    private const string KnownTwice = "CS0433";

    [Theory]
    [MemberData(nameof(Library.Builds), MemberType = typeof(Library))]
    public void The_sources_bind_without_errors(string library, string target) =>
        Expect.None(
            Sources
                .Of(Library.Named(library), target)
                .GetDiagnostics()
                .Where(fault => fault.Severity == DiagnosticSeverity.Error)
                .Where(fault => !(target == Library.Older && fault.Id == KnownTwice))
                .Select(fault => fault.ToString()),
            "if `dotnet build` passes, teach Inspection/Sources.cs what the project file adds (usings, symbols, friends)."
        );
}
