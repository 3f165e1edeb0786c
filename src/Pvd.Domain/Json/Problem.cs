namespace Pvd.Domain.Json;

/// <summary>One thing that is wrong in a file, with its place.</summary>
public sealed record Problem
{
    internal Problem(string code, string path, int line, int column, Localized message, string? file = null)
    {
        File = file;
        Code = code;
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>Gets the stable code of the kind of problem, such as <c>json.unknown-member</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the file, where several were read together; <c>null</c> otherwise.</summary>
    public string? File { get; }

    /// <summary>Gets the JSON path of the place, such as <c>$.convention.signatures[0].on</c>; in a CSV file, the name of the column.</summary>
    public string Path { get; }

    /// <summary>Gets the line, from 1; 0 when the place is the file as a whole.</summary>
    public int Line { get; }

    /// <summary>Gets the column in characters, from 1; 0 when the place is the file as a whole.</summary>
    public int Column { get; }

    /// <summary>Gets what was expected and what was found.</summary>
    public Localized Message { get; }

    /// <summary>Gets the place and the message in one line.</summary>
    public string Sentence(Language language)
    {
        string line = language == Language.French ? "ligne" : "line";
        string column = language == Language.French ? "colonne" : "column";
        string path = File is null ? Path : $"{File} {Path}";
        string place = Line == 0 ? path : $"{path} ({line} {Wording.Digits(Line)}, {column} {Wording.Digits(Column)})";
        return $"{place}{(language == Language.French ? " : " : ": ")}{Message.In(language)}";
    }

    /// <summary>Gets the French sentence.</summary>
    public override string ToString() => Sentence(Language.French);

    /// <summary>The same problem, where what was read alone stands on a line of a file.</summary>
    internal Problem AtLine(int number) =>
        Line == 0
            ? new(Code, Path, number, 1, Message, File)
            : new(Code, Path, Line + number - 1, Column, Message, File);

    internal Problem InFile(string name) => new(Code, Path, Line, Column, Message, name);
}
