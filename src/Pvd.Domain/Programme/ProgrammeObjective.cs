using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>An objective that guides the action of the State in the programme; the value is the code of the JSON files.</summary>
public sealed class ProgrammeObjective : SmartEnum<ProgrammeObjective, string>
{
    /// <summary>Start from the territories and their project: the State accompanies the strategy of the local authority.</summary>
    public static readonly ProgrammeObjective StartFromTerritories = new(
        nameof(StartFromTerritories),
        "start-from-territories",
        "partir des territoires et de leur projet",
        "start from the territories and their project",
        new("« Petites villes de demain », dossier de présentation", "cinq objectifs")
    );

    /// <summary>Give a tailored answer: what each territory meets, not the same everywhere.</summary>
    public static readonly ProgrammeObjective TailoredAnswers = new(
        nameof(TailoredAnswers),
        "tailored-answers",
        "apporter une réponse sur mesure",
        "give a tailored answer",
        new("« Petites villes de demain », dossier de présentation", "cinq objectifs")
    );

    /// <summary>Bring more means and new ways of acting.</summary>
    public static readonly ProgrammeObjective MoreMeans = new(
        nameof(MoreMeans),
        "more-means",
        "mobiliser davantage de moyens et de nouvelles formes d’intervention",
        "bring more means and new ways of acting",
        new("« Petites villes de demain », dossier de présentation", "cinq objectifs")
    );

    /// <summary>Combine the national and the local approach.</summary>
    public static readonly ProgrammeObjective NationalAndLocal = new(
        nameof(NationalAndLocal),
        "national-and-local",
        "combiner approche nationale et locale",
        "combine the national and the local approach",
        new("« Petites villes de demain », dossier de présentation", "cinq objectifs")
    );

    /// <summary>Take time: a partnership that lasts.</summary>
    public static readonly ProgrammeObjective TakeTime = new(
        nameof(TakeTime),
        "take-time",
        "se donner du temps",
        "take time",
        new("« Petites villes de demain », dossier de présentation", "cinq objectifs")
    );

    private ProgrammeObjective(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ProgrammeObjective> All { get; } =
    [StartFromTerritories, TailoredAnswers, MoreMeans, NationalAndLocal, TakeTime];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
