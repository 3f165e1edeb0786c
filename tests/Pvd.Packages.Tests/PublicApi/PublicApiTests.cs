namespace Pvd.Packages.Tests.PublicApi;

/// <summary>The public surface is a reviewed file: a change of it shows in the difference.</summary>
public sealed class PublicApiTests
{
    private const string Variable = "PVD_ACCEPT_API";

    [Theory]
    [MemberData(nameof(Library.Builds), MemberType = typeof(Library))]
    public void The_public_members_are_those_of_the_file(string name, string target)
    {
        string file = Path.Combine(Repository.Root, "tests", "Pvd.Packages.Tests", "PublicApi", $"{name}.{target}.txt");
        IReadOnlyList<string> actual = ApiText.Of(Library.Named(name), target);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(file, string.Concat(actual.Select(line => line + "\n")));
            return;
        }

        string[] accepted = File.Exists(file) ? File.ReadAllLines(file) : [];
        string[] removed = [.. accepted.Except(actual, StringComparer.Ordinal).Select(line => "- " + line)];
        string[] added = [.. actual.Except(accepted, StringComparer.Ordinal).Select(line => "+ " + line)];
        Assert.True(
            removed.Length + added.Length == 0,
            $"The public API of {name} ({target}) is not that of {Library.Shown(file)}:\n"
                + string.Join('\n', [.. removed, .. added])
                + "\nWhat to do: a line that begins with - breaks those who use it, so put the member back or say so in CHANGELOG.md; "
                + $"to accept the change, run the tests with the environment variable {Variable}=1 and commit the file."
        );
        Assert.Equal(actual, accepted);
    }
}
