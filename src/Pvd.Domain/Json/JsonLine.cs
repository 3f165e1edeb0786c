namespace Pvd.Domain.Json;

/// <summary>One line of a file of JSON lines: its number and what reading it gives.</summary>
public sealed record JsonLine<T>
    where T : class
{
    internal JsonLine(int number, ReadResult<T> result)
    {
        Number = number;
        Result = result;
    }

    /// <summary>Gets the number of the line in the file, from 1; blank lines count but are not given.</summary>
    public int Number { get; }

    /// <summary>Gets the value of the line, or its problems with their lines in the file.</summary>
    public ReadResult<T> Result { get; }
}
