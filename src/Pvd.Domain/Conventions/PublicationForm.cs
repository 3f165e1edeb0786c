using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>How an act of a local authority is made public.</summary>
public sealed class PublicationForm : SmartEnum<PublicationForm, string>
{
    /// <summary>On the website of the authority.</summary>
    public static readonly PublicationForm Electronic = new(
        nameof(Electronic),
        "electronic",
        "publication sous forme électronique",
        "electronic publication"
    );

    /// <summary>On the notice board.</summary>
    public static readonly PublicationForm Posting = new(nameof(Posting), "posting", "affichage", "posting");

    /// <summary>On paper, at the disposal of the public.</summary>
    public static readonly PublicationForm Paper = new(
        nameof(Paper),
        "paper",
        "publication sur papier",
        "publication on paper"
    );

    private PublicationForm(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<PublicationForm> All { get; } = [Electronic, Posting, Paper];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("CGCT", "L2131-1");
}
