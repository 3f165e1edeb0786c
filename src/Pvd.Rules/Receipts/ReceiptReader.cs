using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Rules.Aids;
using Pvd.Rules.Arcd;
using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Grants;
using Pvd.Rules.Grants.Life;
using Pvd.Rules.Policies;
using Pvd.Rules.Projects;
using Pvd.Rules.Selection;

namespace Pvd.Rules.Receipts;

/// <summary>Reads a receipt, member by member, in the order in which <see cref="ReceiptWriter"/> writes it.</summary>
internal static class ReceiptReader
{
    internal static readonly IReadOnlyList<string> Engines =
    [
        MembershipEngine.EngineId,
        FrameworkDueEngine.EngineId,
        CommitteeEngine.EngineId,
        BodiesEngine.EngineId,
        ProjectManagerEngine.EngineId,
        GrantEngine.EngineId,
        GrantLifeEngine.EngineId,
        ArcdEngine.EngineId,
        ActsEngine.EngineId,
        SelectionEngine.EngineId,
        FrameworkEngine.EngineId,
        OrtEngine.EngineId,
        OrtEffectsEngine.EngineId,
        CrteEngine.EngineId,
        AidEngine.EngineId,
        ActionSheetEngine.EngineId,
        ActionPlanEngine.EngineId,
    ];

    private static readonly IReadOnlyList<string> Answers =
    [
        "favourable",
        "unfavourable",
        "incomplete",
        "for-judgement",
    ];

    internal static ReadResult<Receipt> Read(Stream stream) => JsonFile.Read(stream, ReadReceipt);

    private static Receipt? ReadReceipt(JsonObjectReader json)
    {
        json.Format(ReceiptWriter.Format);
        string? engine = OneOf(json, "engine", Engines);
        LocalDate? lawDay = json.Day("lawDay");
        LocalDate? knownOn = json.OptionalDay("knownOn");
        string? answer = OneOf(json, "answer", Answers);
        FactValue? result = Value(json, "result");
        IReadOnlyList<MissingFact>? missing = json.List("missing", ReadMissing);
        IReadOnlyList<ReceiptFinding>? findings = json.List("findings", ReadFinding);
        IReadOnlyList<ReceiptFigure>? figures = json.List("figures", ReadFigure);
        PvdPolicies? policies = json.Object("policies", ReadPolicies);
        string? lawFingerprint = json.Text("lawFingerprint");
        string? factsFingerprint = json.Text("factsFingerprint");
        Question? question = json.Object("question", part => ReadQuestion(part, engine));
        json.Close();
        if (lawDay is { Year: < 1900 or > 2100 })
        {
            json.Report("receipt.law-day", json.PathOf("lawDay"), ReceiptMessages.LawDayOutOfReach);
        }

        if (!json.IsFaulty && question!.Dossier?.KnownOn != knownOn)
        {
            json.Report("receipt.known-on", json.PathOf("knownOn"), ReceiptMessages.KnownOnDiffers);
        }

        return json.IsFaulty
            ? null
            : new(
                engine!,
                lawDay!.Value,
                lawFingerprint!,
                policies!,
                question!,
                factsFingerprint!,
                answer!,
                result ?? FactValue.Unknown,
                findings!,
                figures!,
                missing!
            );
    }

    private static Question? ReadQuestion(JsonObjectReader json, string? engine)
    {
        int? year = json.OptionalInteger("year", JsonMessages.AYear, 1900, 2100);
        PvdDossier? dossier = NeverTakesDossier(engine)
            ? null
            : json.OptionalObject("dossier", DossierReader.ReadDossier);
        IFlatFacts? facts = dossier is null ? json.OptionalObject("form", form => ReadForm(form, engine)) : null;
        if (!json.IsFaulty && dossier is null && facts is null)
        {
            json.Report("receipt.no-facts", json.Path, ReceiptMessages.NoFacts);
        }

        if (
            !json.IsFaulty
            && engine == ProjectManagerEngine.EngineId
            && (year is null || (facts is ProjectManagerFacts form && form.Year != year))
        )
        {
            json.Report("receipt.year", json.Path, ReceiptMessages.YearDiffers);
        }

        return json.IsFaulty ? null : new(dossier, facts, year);
    }

    /// <summary>Whether the engine is asked of a financing plan or a form, never of a dossier.</summary>
    private static bool NeverTakesDossier(string? engine) =>
        engine
            is GrantEngine.EngineId
                or GrantLifeEngine.EngineId
                or ArcdEngine.EngineId
                or AidEngine.EngineId
                or SelectionEngine.EngineId
                or ActionSheetEngine.EngineId;

    private static IFlatFacts? ReadForm(JsonObjectReader json, string? engine) =>
        engine switch
        {
            MembershipEngine.EngineId => MembershipFacts.Read(json),
            FrameworkDueEngine.EngineId => FrameworkDueFacts.Read(json),
            CommitteeEngine.EngineId => CommitteeFacts.Read(json),
            ProjectManagerEngine.EngineId => ProjectManagerFacts.Read(json),
            ArcdEngine.EngineId => ArcdFacts.Read(json),
            AidEngine.EngineId => AidFacts.Read(json),
            SelectionEngine.EngineId => SelectionFacts.Read(json),
            ActionSheetEngine.EngineId => SheetQuestion.Read(json),
            GrantEngine.EngineId or GrantLifeEngine.EngineId => GrantQuestion.Read(json),
            _ => null,
        };

    private static PvdPolicies? ReadPolicies(JsonObjectReader json)
    {
        Rounding? rounding = Member<Rounding>(json, "rounding");
        CeilingProration? proration = Member<CeilingProration>(json, "ceilingProration");
        MidYearAnah? anah = Member<MidYearAnah>(json, "midYearAnah");
        MembershipClock? clock = Member<MembershipClock>(json, "membershipClock");
        int? atRisk = json.Integer("daysAtRisk", JsonMessages.ACount, 0, int.MaxValue);
        int? toTransmit = json.Integer("daysToTransmit", JsonMessages.ACount, 0, int.MaxValue);
        // Receipts of before these choices existed have none: they never mattered there.
        FundingPolicies? funding = json.OptionalObject("funding", ReadFunding);
        return json.IsFaulty
            ? null
            : new(
                rounding!.Value,
                proration!.Value,
                anah!.Value,
                clock!.Value,
                atRisk!.Value,
                toTransmit!.Value,
                funding
            );
    }

    private static FundingPolicies? ReadFunding(JsonObjectReader json)
    {
        RegimeDate? regimeDate = Member<RegimeDate>(json, "regimeDate");
        CombinedBase? combinedBase = Member<CombinedBase>(json, "combinedBase");
        RatePrecision? precision = Member<RatePrecision>(json, "ratePrecision");
        ImplicitRefusal? refusal = Member<ImplicitRefusal>(json, "implicitRefusal");
        CompletenessSuspension? suspension = Member<CompletenessSuspension>(json, "completenessSuspension");
        AdvanceTrigger? advance = Member<AdvanceTrigger>(json, "advanceTrigger");
        InvestmentDotations? dotations = Member<InvestmentDotations>(json, "dotations");
        IReadOnlyList<FundingInstrument>? first = json.OptionalCodes("givesWayFirst", FundingInstrument.All);
        VtaLateEnd lateEnd = json.Has("vtaLateEnd") ? Member<VtaLateEnd>(json, "vtaLateEnd") ?? default : default;
        return json.IsFaulty
            ? null
            : new(
                regimeDate!.Value,
                combinedBase!.Value,
                precision!.Value,
                refusal!.Value,
                suspension!.Value,
                advance!.Value,
                dotations!.Value,
                first,
                lateEnd
            );
    }

    private static MissingFact? ReadMissing(JsonObjectReader json)
    {
        string? field = json.Text("field");
        Localized? label = json.Object("label", ReadLocalized);
        bool? isLaw = json.OptionalBoolean("isLaw");
        return json.IsFaulty ? null : new(field!, label!, isLaw ?? false);
    }

    private static ReceiptFinding? ReadFinding(JsonObjectReader json)
    {
        string? rule = json.Text("rule");
        string? outcome = OneOf(json, "outcome", [.. ReceiptWriter.Outcomes.Values]);
        Localized? reason = json.Object("reason", ReadLocalized);
        IReadOnlyList<Boxed<NamedFact>>? facts = json.List("facts", ReadFact);
        IReadOnlyList<ReceiptParameter>? parameters = json.List("parameters", ReadParameter);
        FactValue? threshold = Value(json, "threshold");
        FactValue? distance = Value(json, "distance");
        return json.IsFaulty
            ? null
            : new(
                rule!,
                ReceiptWriter.Outcomes.Single(pair => pair.Value == outcome).Key,
                facts!.Select(fact => fact.Value),
                parameters!,
                threshold ?? FactValue.Unknown,
                distance ?? FactValue.Unknown,
                reason!
            );
    }

    private static Boxed<NamedFact>? ReadFact(JsonObjectReader json)
    {
        string? name = json.Text("name");
        FactValue? value = Value(json, "value");
        return json.IsFaulty ? null : new(new(name!, value ?? FactValue.Unknown));
    }

    private static ReceiptParameter? ReadParameter(JsonObjectReader json)
    {
        string? id = json.Text("id");
        LocalDate? day = json.Day("day");
        FactValue? value = Value(json, "value");
        return json.IsFaulty ? null : new(id!, day!.Value, value ?? FactValue.Unknown);
    }

    private static ReceiptFigure? ReadFigure(JsonObjectReader json)
    {
        string? id = json.Text("id");
        Euro? amount = json.SignedAmount("amount");
        return json.IsFaulty ? null : new(id!, amount!.Value);
    }

    private static FactValue? Value(JsonObjectReader json, string name) => json.OptionalObject(name, ReadValue)?.Value;

    private static Boxed<FactValue>? ReadValue(JsonObjectReader json)
    {
        Euro? amount = json.OptionalSignedAmount("amount");
        Boxed<Ratio>? ratio = json.OptionalValue<Boxed<Ratio>>("ratio", TryRatio, ReceiptMessages.ARatio);
        int? number = json.OptionalInteger("number", ReceiptMessages.ANumber, int.MinValue, int.MaxValue);
        LocalDate? day = json.OptionalDay("day");
        string? french = json.OptionalAnyText("fr");
        string? english = json.OptionalAnyText("en");
        FactValue[] values =
        [
            .. amount is { } euros ? [FactValue.Of(euros)] : Array.Empty<FactValue>(),
            .. ratio is { } fraction ? [FactValue.Of(fraction.Value)] : Array.Empty<FactValue>(),
            .. number is { } count ? [FactValue.Of(count)] : Array.Empty<FactValue>(),
            .. day is { } date ? [FactValue.Of(date)] : Array.Empty<FactValue>(),
            .. french is not null && english is not null
                ? [FactValue.Of(new Localized(french, english))]
                : Array.Empty<FactValue>(),
        ];
        if (!json.IsFaulty && values.Length != 1)
        {
            json.Report("receipt.value", json.Path, ReceiptMessages.OneValue);
        }

        return json.IsFaulty ? null : new(values[0]);
    }

    private static bool TryRatio(string? text, [NotNullWhen(true)] out Boxed<Ratio>? ratio)
    {
        ratio = Ratio.TryParse(text, out Ratio value) ? new(value) : null;
        return ratio is not null;
    }

    private static Localized? ReadLocalized(JsonObjectReader json)
    {
        string? french = json.Text("fr");
        string? english = json.Text("en");
        return json.IsFaulty ? null : new(french!, english!);
    }

    private static string? OneOf(JsonObjectReader json, string name, IReadOnlyList<string> codes) =>
        json.Value<string>(
            name,
            (string? text, [NotNullWhen(true)] out string? code) =>
                (code = codes.FirstOrDefault(known => known == text)) is not null,
            JsonMessages.OneOf.Fill("codes", string.Join(", ", codes))
        );

    private static T? Member<T>(JsonObjectReader json, string name)
        where T : struct, Enum
    {
        string? text = OneOf(json, name, Enum.GetNames(typeof(T)));
        return text is null ? null : (T)Enum.Parse(typeof(T), text);
    }

    private sealed record Boxed<T>(T Value)
        where T : struct;
}
