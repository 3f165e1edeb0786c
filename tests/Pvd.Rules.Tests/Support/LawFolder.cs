using System.Reflection;
using System.Text;
using Pvd.Domain.Json;

namespace Pvd.Rules.Tests.Support;

/// <summary>A folder that holds a copy of the legislation files, to change and read; gone with the test.</summary>
internal sealed class LawFolder : IDisposable
{
    private const string Prefix = "Pvd.Rules.Legislation.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pvd-law-");

    internal LawFolder()
    {
        foreach ((string name, string content) in EmbeddedFiles)
        {
            Write(name, content);
        }
    }

    /// <summary>Name and text of each file that the package carries.</summary>
    internal static IReadOnlyList<(string Name, string Content)> EmbeddedFiles { get; } =
    [
        .. typeof(Legislation)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[Prefix.Length..], Resource(name))),
    ];

    internal string Path => _folder.FullName;

    internal static string Resource(string name)
    {
        using Stream stream = typeof(Legislation).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    internal string Text(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    internal void Write(string name, string content) =>
        File.WriteAllText(System.IO.Path.Combine(Path, name), content, new UTF8Encoding(false));

    internal void Delete(string name) => File.Delete(System.IO.Path.Combine(Path, name));

    /// <summary>Changes the first place after a mark, and gives its line.</summary>
    internal int Change(string name, string after, string was, string becomes)
    {
        string text = Text(name);
        int from = text.IndexOf(after, StringComparison.Ordinal);
        int at = text.IndexOf(was, from, StringComparison.Ordinal);
        Assert.True(from >= 0 && at >= 0, $"{name} does not hold {after} … {was}");
        Write(name, text[..at] + becomes + text[(at + was.Length)..]);
        return 1 + text[..at].Count(character => character == '\n');
    }

    internal ReadResult<Legislation> Read() => Legislation.Read(Path);

    internal Legislation Law() => Read().ValueOrThrow();

    public void Dispose() => _folder.Delete(recursive: true);
}
