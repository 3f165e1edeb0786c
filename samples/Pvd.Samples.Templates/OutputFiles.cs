namespace Pvd.Samples.Templates;

/// <summary>Files that appear all together, once everything went well: each is written beside its place, then moved.</summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<(string Written, string Target)> _files = [];

    /// <summary>Writes a file beside its place.</summary>
    internal T Write<T>(FileInfo target, Func<Stream, T> write)
    {
        target.Directory!.Create();
        string written = target.FullName + ".part";
        using FileStream output = File.Create(written);
        _files.Add((written, target.FullName));
        return write(output);
    }

    internal void Write(FileInfo target, Action<Stream> write) =>
        _ = Write(
            target,
            output =>
            {
                write(output);
                return true;
            }
        );

    /// <summary>Moves the files to their places.</summary>
    internal void Keep()
    {
        foreach ((string written, string target) in _files)
        {
            File.Move(written, target, overwrite: true);
        }
    }

    /// <summary>Removes what was not kept.</summary>
    public void Dispose()
    {
        foreach ((string written, _) in _files)
        {
            File.Delete(written);
        }
    }
}
