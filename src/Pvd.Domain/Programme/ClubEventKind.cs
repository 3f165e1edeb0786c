using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>What the Club of the programme organises; the value is the code of the JSON files.</summary>
public sealed class ClubEventKind : SmartEnum<ClubEventKind, string>
{
    /// <summary>Theme week.</summary>
    public static readonly ClubEventKind ThemeWeek = new(
        nameof(ThemeWeek),
        "theme-week",
        "semaine thématique",
        "theme week",
        new("ANCT, tableau de bord du programme Petites villes de demain", "Club")
    );

    /// <summary>Webinar.</summary>
    public static readonly ClubEventKind Webinar = new(
        nameof(Webinar),
        "webinar",
        "webinaire",
        "webinar",
        new("ANCT, tableau de bord du programme Petites villes de demain", "Club")
    );

    /// <summary>Training session.</summary>
    public static readonly ClubEventKind Training = new(
        nameof(Training),
        "training",
        "session de formation",
        "training session",
        new("ANCT, tableau de bord du programme Petites villes de demain", "Club")
    );

    /// <summary>Circle of elected officials on a theme, over a year.</summary>
    public static readonly ClubEventKind ThematicCircle = new(
        nameof(ThematicCircle),
        "thematic-circle",
        "cercle thématique",
        "thematic circle",
        new("ANCT, tableau de bord du programme Petites villes de demain", "Club")
    );

    /// <summary>A town of the programme is shown as an example.</summary>
    public static readonly ClubEventKind Showcase = new(
        nameof(Showcase),
        "showcase",
        "mise en valeur d’une commune",
        "showcase of a town",
        new("ANCT, tableau de bord du programme Petites villes de demain", "Club")
    );

    private ClubEventKind(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ClubEventKind> All { get; } = [ThemeWeek, Webinar, Training, ThematicCircle, Showcase];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
