namespace Pvd.Documents.Templates.Compiling;

internal enum TagVerb
{
    Print,
    For,
    If,
    Unless,

    /// <summary>What is left to fill in by hand.</summary>
    Complete,

    /// <summary>A mark that other template languages need, and this one does not have.</summary>
    End,
}
