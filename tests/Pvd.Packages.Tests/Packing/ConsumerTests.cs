namespace Pvd.Packages.Tests.Packing;

/// <summary>What an integrator does on the first day: install the packages and compile.</summary>
[Collection(PackedFiles.Name)]
public sealed class ConsumerTests(Feed feed)
{
    [PackFact(NeedsReadmeExample = true)]
    public void The_program_of_the_README_compiles_and_runs()
    {
        using Consumer console = new(
            feed,
            "Console",
            """
            <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
            """,
            ReadmeExample.Find()!
        );
        console.Build();

        Assert.False(string.IsNullOrWhiteSpace(console.Run()), "The program of README.md prints nothing.");
    }

    [PackFact]
    public void A_library_in_CSharp_7_3_builds_a_dossier_and_asks_every_engine()
    {
        string code = Path.Combine(
            Repository.Root,
            "tests",
            "Pvd.Packages.Tests",
            "Packing",
            "Consumers",
            "OlderLibrary.cs"
        );
        using Consumer library = new(
            feed,
            "OlderLibrary",
            """
            <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>7.3</LangVersion>
            """,
            File.ReadAllText(code)
        );

        library.Build();
    }
}
