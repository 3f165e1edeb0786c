namespace Pvd.Documents.Templates;

/// <summary>What a name of a model stands for; it decides how the name is written, tested or repeated.</summary>
public enum TemplateValueKind
{
    /// <summary>A text, printed on one line.</summary>
    Text,

    /// <summary>A text whose lines are kept.</summary>
    LongText,

    /// <summary>A whole number, printed in digits.</summary>
    Number,

    /// <summary>An amount in euros, printed to the cent.</summary>
    Amount,

    /// <summary>A share, printed in percent.</summary>
    Share,

    /// <summary>A day, printed as « 31 mai 2021 ».</summary>
    Date,

    /// <summary>A yes or no, which can be tested and not printed.</summary>
    Flag,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A set of further names.</summary>
    Group,

    /// <summary>Several of the same, to be repeated, or enumerated by one of their names.</summary>
    List,
}
