namespace Pvd.Documents.Templates.Compiling;

internal enum TagVerb
{
    Print,
    For,
    If,
    Unless,

    /// <summary>A mark that other template languages need, and this one does not have.</summary>
    End,
}
