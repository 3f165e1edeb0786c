using System.Text.Json;
using Pvd.Domain.Governance;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Governance;

/// <summary>What a form asks about a comité de projet. Every answer may be <c>null</c>: not known.</summary>
public sealed record CommitteeFacts : IFlatFacts
{
    /// <summary>States the facts.</summary>
    /// <param name="everyMayorSits">Whether the mayor of every signatory commune sits.</param>
    /// <param name="epciPresidentSits">Whether the president of the EPCI sits.</param>
    /// <param name="projectManagerSits">Whether the project manager sits, or a recruitment for the vacant post is recorded.</param>
    /// <param name="prefectSits">Whether the prefect, or a representative, sits.</param>
    /// <param name="everyOtherSignatorySits">Whether every other signatory of the membership convention sits; true when there is none.</param>
    /// <param name="presidency">Who presides.</param>
    /// <param name="mayorsPresiding">How many mayors preside.</param>
    /// <param name="epciPresidentPresides">Whether the president of the EPCI presides.</param>
    /// <param name="othersPresiding">How many persons who hold no elected office preside.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public CommitteeFacts(
        bool? everyMayorSits = null,
        bool? epciPresidentSits = null,
        bool? projectManagerSits = null,
        bool? prefectSits = null,
        bool? everyOtherSignatorySits = null,
        PresidencyMode? presidency = null,
        int? mayorsPresiding = null,
        bool? epciPresidentPresides = null,
        int? othersPresiding = null
    )
    {
        EveryMayorSits = everyMayorSits;
        EpciPresidentSits = epciPresidentSits;
        ProjectManagerSits = projectManagerSits;
        PrefectSits = prefectSits;
        EveryOtherSignatorySits = everyOtherSignatorySits;
        Presidency = presidency;
        MayorsPresiding = mayorsPresiding is { } mayors ? Guard.NotNegative(mayors, nameof(mayorsPresiding)) : null;
        EpciPresidentPresides = epciPresidentPresides;
        OthersPresiding = othersPresiding is { } others ? Guard.NotNegative(others, nameof(othersPresiding)) : null;
    }

    /// <summary>Gets whether the mayor of every signatory commune sits; <c>null</c> when not known.</summary>
    public bool? EveryMayorSits { get; }

    /// <summary>Gets whether the president of the EPCI sits; <c>null</c> when not known.</summary>
    public bool? EpciPresidentSits { get; }

    /// <summary>Gets whether the project manager sits, or a recruitment for the vacant post is recorded; <c>null</c> when not known.</summary>
    public bool? ProjectManagerSits { get; }

    /// <summary>Gets whether the prefect, or a representative, sits; <c>null</c> when not known.</summary>
    public bool? PrefectSits { get; }

    /// <summary>Gets whether every other signatory of the membership convention sits; <c>null</c> when not known.</summary>
    public bool? EveryOtherSignatorySits { get; }

    /// <summary>Gets who presides; <c>null</c> when not known.</summary>
    public PresidencyMode? Presidency { get; }

    /// <summary>Gets how many mayors preside; <c>null</c> when not known.</summary>
    public int? MayorsPresiding { get; }

    /// <summary>Gets whether the president of the EPCI presides; <c>null</c> when not known.</summary>
    public bool? EpciPresidentPresides { get; }

    /// <summary>Gets how many persons who hold no elected office preside; <c>null</c> when not known.</summary>
    public int? OthersPresiding { get; }

    IFlatFacts IFlatFacts.WithoutPersons() => this;

    void IFlatFacts.Write(Utf8JsonWriter json)
    {
        FactsJson.Boolean(json, "everyMayorSits", EveryMayorSits);
        FactsJson.Boolean(json, "epciPresidentSits", EpciPresidentSits);
        FactsJson.Boolean(json, "projectManagerSits", ProjectManagerSits);
        FactsJson.Boolean(json, "prefectSits", PrefectSits);
        FactsJson.Boolean(json, "everyOtherSignatorySits", EveryOtherSignatorySits);
        FactsJson.Text(json, "presidency", Presidency?.Value);
        FactsJson.Integer(json, "mayorsPresiding", MayorsPresiding);
        FactsJson.Boolean(json, "epciPresidentPresides", EpciPresidentPresides);
        FactsJson.Integer(json, "othersPresiding", OthersPresiding);
    }

    internal static CommitteeFacts? Read(JsonObjectReader json)
    {
        bool? mayors = json.OptionalBoolean("everyMayorSits");
        bool? president = json.OptionalBoolean("epciPresidentSits");
        bool? manager = json.OptionalBoolean("projectManagerSits");
        bool? prefect = json.OptionalBoolean("prefectSits");
        bool? others = json.OptionalBoolean("everyOtherSignatorySits");
        PresidencyMode? presidency = json.OptionalCode("presidency", PresidencyMode.All);
        int? mayorsPresiding = json.OptionalInteger("mayorsPresiding", JsonMessages.ACount, 0, int.MaxValue);
        bool? presidentPresides = json.OptionalBoolean("epciPresidentPresides");
        int? othersPresiding = json.OptionalInteger("othersPresiding", JsonMessages.ACount, 0, int.MaxValue);
        return json.IsFaulty
            ? null
            : new(
                mayors,
                president,
                manager,
                prefect,
                others,
                presidency,
                mayorsPresiding,
                presidentPresides,
                othersPresiding
            );
    }
}
