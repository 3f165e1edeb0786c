using NodaTime;
using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>Describes the names of a model one by one: French name, English name, what it is, an example, how to read it.</summary>
/// <typeparam name="T">What holds the values.</typeparam>
/// <remarks>
/// A name is made of lower-case letters, digits and hyphens. A value that is read as <c>null</c> is not known: it is
/// printed as a visible gap that names its label. Names and labels that are wrong throw <see cref="ArgumentException"/>.
/// </remarks>
public sealed class TemplateModelBuilder<T>
    where T : class
{
    private readonly List<TemplateMember> _members = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private Func<object, LocalDate>? _date;

    internal TemplateModelBuilder() { }

    /// <summary>Adds a text whose line breaks are kept.</summary>
    public TemplateModelBuilder<T> LongText(
        string french,
        string english,
        Localized label,
        string example,
        Func<T, string?> read
    ) => Add(french, english, label, TemplateValueKind.LongText, example, item => read(item));

    /// <summary>Adds a text of one line.</summary>
    public TemplateModelBuilder<T> Text(
        string french,
        string english,
        Localized label,
        string example,
        Func<T, string?> read
    ) => Add(french, english, label, TemplateValueKind.Text, example, item => read(item));

    /// <summary>Adds a whole number.</summary>
    public TemplateModelBuilder<T> Number(
        string french,
        string english,
        Localized label,
        string example,
        Func<T, long?> read
    ) => Add(french, english, label, TemplateValueKind.Number, example, item => read(item));

    /// <summary>Adds an amount in euros.</summary>
    public TemplateModelBuilder<T> Amount(
        string french,
        string english,
        Localized label,
        string example,
        Func<T, Euro?> read
    ) => Add(french, english, label, TemplateValueKind.Amount, example, item => read(item));

    /// <summary>Adds a share, of which one is the whole.</summary>
    public TemplateModelBuilder<T> Share(
        string french,
        string english,
        Localized label,
        string example,
        Func<T, Ratio?> read
    ) => Add(french, english, label, TemplateValueKind.Share, example, item => read(item));

    /// <summary>Adds a day.</summary>
    public TemplateModelBuilder<T> Date(
        string french,
        string english,
        Localized label,
        string example,
        Func<T, LocalDate?> read
    ) => Add(french, english, label, TemplateValueKind.Date, example, item => read(item));

    /// <summary>Adds a yes or no; what is not known counts as no.</summary>
    public TemplateModelBuilder<T> Flag(string french, string english, Localized label, Func<T, bool?> read) =>
        Add(french, english, label, TemplateValueKind.Flag, null, item => read(item));

    /// <summary>Adds a picture; where it is not known, the control that shows it is dropped.</summary>
    public TemplateModelBuilder<T> Picture(
        string french,
        string english,
        Localized label,
        Func<T, TemplatePicture?> read
    ) => Add(french, english, label, TemplateValueKind.Picture, null, read);

    /// <summary>Adds a set of further names; where it is not known, none of them is.</summary>
    public TemplateModelBuilder<T> Group<TMember>(
        string french,
        string english,
        Localized label,
        Func<T, TMember?> read,
        Action<TemplateModelBuilder<TMember>> describe
    )
        where TMember : class =>
        Add(french, english, label, TemplateValueKind.Group, null, read, Described(describe).ToScope());

    /// <summary>Says which day a document bears in its properties; those of the template are dropped in any case.</summary>
    /// <remarks>It counts for the model itself, not for its groups and lists.</remarks>
    public TemplateModelBuilder<T> Dated(Func<T, LocalDate> read)
    {
        _ = read ?? throw new ArgumentNullException(nameof(read));
        _date = model => read((T)model);
        return this;
    }

    /// <summary>Adds several of the same; a list that is not known is repeated no time.</summary>
    /// <remarks>
    /// Beside the names described, a list has <c>nombre</c> (<c>count</c>), <c>un-seul</c> (<c>single</c>) and
    /// <c>plusieurs</c> (<c>several</c>), and each of its items <c>rang</c> (<c>rank</c>), from 1, <c>premier</c>
    /// (<c>first</c>) and <c>dernier</c> (<c>last</c>).
    /// </remarks>
    public TemplateModelBuilder<T> List<TItem>(
        string french,
        string english,
        Localized label,
        Func<T, IReadOnlyList<TItem>?> read,
        Action<TemplateModelBuilder<TItem>> describe
    )
        where TItem : class =>
        Add(french, english, label, TemplateValueKind.List, null, read, Described(describe).ToItemScope());

    internal ModelShape ToShape() => new(ToScope(), _date);

    private TemplateScope ToScope() => new([.. _members]);

    private TemplateScope ToItemScope()
    {
        foreach (TemplateMember derived in DerivedMembers.OfItems)
        {
            Reserve(derived.Name.French);
            Reserve(derived.Name.English);
        }

        return new([.. _members, .. DerivedMembers.OfItems]);
    }

    private static TemplateModelBuilder<TMember> Described<TMember>(Action<TemplateModelBuilder<TMember>> describe)
        where TMember : class
    {
        _ = describe ?? throw new ArgumentNullException(nameof(describe));
        TemplateModelBuilder<TMember> builder = new();
        describe(builder);
        return builder;
    }

    private TemplateModelBuilder<T> Add(
        string french,
        string english,
        Localized label,
        TemplateValueKind kind,
        string? example,
        Func<T, object?> read,
        TemplateScope? scope = null
    )
    {
        _ = label ?? throw new ArgumentNullException(nameof(label));
        _ = read ?? throw new ArgumentNullException(nameof(read));
        Reserve(french);
        if (english != french)
        {
            Reserve(english);
        }

        _members.Add(new(new(french, english), label, kind, example, holder => read((T)holder), scope));
        return this;
    }

    private void Reserve(string name)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        if (!TagName.IsPlain(name))
        {
            throw new ArgumentException(
                $"Expected lower-case letters, digits and hyphens; found “{name}”.",
                nameof(name)
            );
        }

        if (!_names.Add(name))
        {
            throw new ArgumentException($"The name “{name}” is given twice.", nameof(name));
        }
    }
}
