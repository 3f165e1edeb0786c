namespace Pvd.Documents.Templates;

/// <summary>What comes of reading a template: the template, or all that is wrong with it.</summary>
/// <typeparam name="T">What holds the values.</typeparam>
public sealed class TemplateCheck<T>
    where T : class
{
    internal TemplateCheck(
        Template<T>? template,
        IReadOnlyList<TemplateProblem> problems,
        IReadOnlyList<TemplateProblem> losses
    )
    {
        Template = template;
        Problems = problems;
        Losses = losses;
    }

    /// <summary>Gets the template; <c>null</c> when there are problems.</summary>
    public Template<T>? Template { get; }

    /// <summary>Gets what keeps the template from being rendered, in the order of its parts.</summary>
    public IReadOnlyList<TemplateProblem> Problems { get; }

    /// <summary>Gets what its documents lack for people who cannot see them, or as French is printed; it hinders nothing.</summary>
    public IReadOnlyList<TemplateProblem> Losses { get; }

    /// <summary>Gets the template, or throws: the one line that a test of your own templates needs.</summary>
    /// <exception cref="TemplateException">There are problems; the message lists them all.</exception>
    public Template<T> Require() => Template ?? throw new TemplateException(Problems);
}
