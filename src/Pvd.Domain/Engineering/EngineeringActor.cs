using Ardalis.SmartEnum;

namespace Pvd.Domain.Engineering;

/// <summary>Who acts in the life of a request to the ANCT.</summary>
public sealed class EngineeringActor : SmartEnum<EngineeringActor, string>
{
    /// <summary>The prefect of the département, territorial delegate of the ANCT: the single entry.</summary>
    public static readonly EngineeringActor Prefect = new(
        nameof(Prefect),
        "prefect",
        "préfet de département",
        "prefect of the département"
    );

    /// <summary>The State’s territorial directorate (DDT, DDTM), which acts for the prefect in practice.</summary>
    public static readonly EngineeringActor Ddt = new(
        nameof(Ddt),
        "ddt",
        "direction départementale des territoires",
        "State territorial directorate"
    );

    /// <summary>Whoever asks for help.</summary>
    public static readonly EngineeringActor Requester = new(nameof(Requester), "requester", "demandeur", "requester");

    /// <summary>The national team of the ANCT, its monitoring committee included.</summary>
    public static readonly EngineeringActor Anct = new(
        nameof(Anct),
        "anct",
        "Agence nationale de la cohésion des territoires",
        "National Agency for Territorial Cohesion"
    );

    private EngineeringActor(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<EngineeringActor> All { get; } = [Prefect, Ddt, Requester, Anct];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("CGCT", "L1232-2 et R1232-12");
}
