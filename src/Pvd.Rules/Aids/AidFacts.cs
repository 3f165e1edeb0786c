using System.Text.Json;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Aids;

/// <summary>What a form asks about an aid. Each aid reads the few facts that its rules name; those it does not read may stay unknown.</summary>
public sealed record AidFacts : IFlatFacts
{
    /// <summary>States the facts.</summary>
    /// <param name="instrument">The aid.</param>
    /// <param name="on">Day that selects the rules: of the request, of the contract, of the purchase, or the first day of a yearly help; <c>null</c> when not known.</param>
    /// <param name="isInZone">Whether the place or the applicant is one that the aid is for: a town of the programme, a commune with an ORT, a rural employer, a labelled space; <c>null</c> when not known.</param>
    /// <param name="applicant">Who asks; <c>null</c> when not known.</param>
    /// <param name="months">Months that the help is asked for, or that the contract lasts; <c>null</c> when not known.</param>
    /// <param name="isRenewal">Whether it goes on with what was helped before: a renewed agreement, an existing project; <c>null</c> when not known.</param>
    /// <param name="population">Inhabitants of the commune; <c>null</c> when not known.</param>
    /// <param name="requested">Amount asked for, in euros; <c>null</c> when not known.</param>
    /// <param name="lacksLocalHelp">Whether no engineering is found on the spot or among the partners of the ANCT; <c>null</c> when not known.</param>
    /// <param name="days">Days of experts of a help in kind; <c>null</c> when not known.</param>
    /// <param name="contract">The post or the contract; <c>null</c> when nothing is known of it.</param>
    /// <param name="operation">The operation and its money; <c>null</c> when nothing is known of it.</param>
    /// <exception cref="ArgumentException">A number is negative or a value out of reach.</exception>
    public AidFacts(
        FundingInstrument instrument,
        LocalDate? on = null,
        bool? isInZone = null,
        OwnerKind? applicant = null,
        int? months = null,
        bool? isRenewal = null,
        int? population = null,
        Euro? requested = null,
        bool? lacksLocalHelp = null,
        ExpertDays? days = null,
        AidContract? contract = null,
        AidOperation? operation = null
    )
    {
        Instrument = Guard.NotNull(instrument, nameof(instrument));
        On = FundingLimits.Check(on, nameof(on));
        IsInZone = isInZone;
        Applicant = applicant;
        Months = AidLimits.CheckMonths(months, nameof(months));
        IsRenewal = isRenewal;
        Population = population is { } count ? Guard.NotNegative(count, nameof(population)) : null;
        Requested = FundingLimits.Check(requested, nameof(requested));
        LacksLocalHelp = lacksLocalHelp;
        Days = days;
        Contract = contract ?? AidContract.Unknown;
        Operation = operation ?? AidOperation.Unknown;
    }

    /// <summary>Gets the aid.</summary>
    public FundingInstrument Instrument { get; }

    /// <summary>Gets the day that selects the rules; <c>null</c> when not known.</summary>
    public LocalDate? On { get; }

    /// <summary>Gets whether the place or the applicant is one that the aid is for; <c>null</c> when not known.</summary>
    public bool? IsInZone { get; }

    /// <summary>Gets who asks; <c>null</c> when not known.</summary>
    public OwnerKind? Applicant { get; }

    /// <summary>Gets the months that the help is asked for; <c>null</c> when not known.</summary>
    public int? Months { get; }

    /// <summary>Gets whether it goes on with what was helped before; <c>null</c> when not known.</summary>
    public bool? IsRenewal { get; }

    /// <summary>Gets the inhabitants of the commune; <c>null</c> when not known.</summary>
    public int? Population { get; }

    /// <summary>Gets the amount asked for, in euros; <c>null</c> when not known.</summary>
    public Euro? Requested { get; }

    /// <summary>Gets whether no engineering is found on the spot; <c>null</c> when not known.</summary>
    public bool? LacksLocalHelp { get; }

    /// <summary>Gets the days of experts; <c>null</c> when not known.</summary>
    public ExpertDays? Days { get; }

    /// <summary>Gets what is known of the post or the contract.</summary>
    public AidContract Contract { get; }

    /// <summary>Gets what is known of the operation and its money.</summary>
    public AidOperation Operation { get; }

    /// <summary>The same facts with whether the place is one that the aid is for.</summary>
    internal AidFacts InZone(bool? isInZone) =>
        new(
            Instrument,
            On,
            isInZone,
            Applicant,
            Months,
            IsRenewal,
            Population,
            Requested,
            LacksLocalHelp,
            Days,
            Contract,
            Operation
        );

    IFlatFacts IFlatFacts.WithoutPersons() => this;

    void IFlatFacts.Write(Utf8JsonWriter json)
    {
        FactsJson.Text(json, "instrument", Instrument.Value);
        FactsJson.Day(json, "on", On);
        FactsJson.Boolean(json, "isInZone", IsInZone);
        FactsJson.Text(json, "applicant", Applicant?.Value);
        FactsJson.Integer(json, "months", Months);
        FactsJson.Boolean(json, "isRenewal", IsRenewal);
        FactsJson.Integer(json, "population", Population);
        FactsJson.Amount(json, "requested", Requested);
        FactsJson.Boolean(json, "lacksLocalHelp", LacksLocalHelp);
        FactsJson.Text(json, "days", Days?.ToString());
        Contract.Write(json, "contract");
        Operation.Write(json, "operation");
    }

    internal static AidFacts? Read(JsonObjectReader json)
    {
        FundingInstrument? instrument = json.Code("instrument", FundingInstrument.All);
        LocalDate? on = json.OptionalPlanDay("on");
        bool? isInZone = json.OptionalBoolean("isInZone");
        OwnerKind? applicant = json.OptionalCode("applicant", OwnerKind.All);
        int? months = json.OptionalInteger("months", JsonMessages.ACount, 0, AidLimits.MostMonths);
        bool? isRenewal = json.OptionalBoolean("isRenewal");
        int? population = json.OptionalInhabitants("population");
        Euro? requested = json.OptionalPlanAmount("requested");
        bool? lacksLocalHelp = json.OptionalBoolean("lacksLocalHelp");
        ExpertDays? days = json.OptionalStruct<ExpertDays>("days", ExpertDays.TryParse, ExpertDays.Expected);
        AidContract? contract = json.OptionalObject("contract", AidContract.Read);
        AidOperation? operation = json.OptionalObject("operation", AidOperation.Read);
        return json.IsFaulty
            ? null
            : new(
                instrument!,
                on,
                isInZone,
                applicant,
                months,
                isRenewal,
                population,
                requested,
                lacksLocalHelp,
                days,
                contract,
                operation
            );
    }
}
