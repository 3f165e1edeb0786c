namespace Pvd.Documents.Templates;

/// <summary>The names that a template may use, each described once.</summary>
/// <typeparam name="T">What holds the values.</typeparam>
/// <remarks>Immutable and safe to share between threads, as long as the functions that read the values are.</remarks>
public sealed class TemplateModel<T>
    where T : class
{
    private TemplateModel(ModelShape shape) => Shape = shape;

    /// <summary>Gets the names, in the order they were described.</summary>
    public IReadOnlyList<TemplateMember> Members => Shape.Scope.Members;

    internal ModelShape Shape { get; }

    /// <summary>Describes a model.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="describe"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A name is not made of lower-case letters, digits and hyphens, or given twice.</exception>
    public static TemplateModel<T> Describe(Action<TemplateModelBuilder<T>> describe)
    {
        _ = describe ?? throw new ArgumentNullException(nameof(describe));
        TemplateModelBuilder<T> builder = new();
        describe(builder);
        return new(builder.ToShape());
    }
}
