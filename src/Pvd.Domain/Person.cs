namespace Pvd.Domain;

/// <summary>A natural person who signs, sits or represents.</summary>
public sealed record Person
{
    /// <summary>Names the person.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Person(string name) => Name = Guard.NotBlank(name, nameof(name));

    /// <summary>Gets the name, as it is printed in the acts.</summary>
    [PersonalData]
    public string Name { get; }

    /// <summary>Says that this is a person, never who.</summary>
    public override string ToString() => nameof(Person);
}
