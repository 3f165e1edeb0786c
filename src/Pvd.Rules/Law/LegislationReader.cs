using Ardalis.SmartEnum;
using NodaTime.Text;
using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>Reads legislation files and checks that together they hold every date and number the engines ask for.</summary>
internal static class LegislationReader
{
    internal const string Format = "pvd-legislation/1";

    private static readonly Dictionary<string, RuleText> Rules = RuleCatalogue.All.ToDictionary(
        rule => rule.Id,
        StringComparer.Ordinal
    );

    /// <param name="files">Name and content of each file, in the order in which problems are told.</param>
    internal static ReadResult<Legislation> Read(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        List<Problem> problems = [];
        List<Parameter> parameters = [];
        List<Rule> rules = [];
        List<DeadlineDefinition> deadlines = [];
        Seen seen = new();
        int opened = 0;
        foreach ((string name, byte[] content) in files)
        {
            using MemoryStream stream = new(content, writable: false);
            JsonFile
                .Read(
                    stream,
                    json =>
                    {
                        opened++;
                        return ReadFile(json, seen);
                    }
                )
                .Switch(
                    part =>
                    {
                        parameters.AddRange(part.Parameters);
                        rules.AddRange(part.Rules);
                        deadlines.AddRange(part.Deadlines);
                    },
                    found => problems.AddRange(found.Select(problem => problem.InFile(name)))
                );
        }

        // What a file that could not be opened holds is not known: what seems to be missing may stand there.
        if (opened == files.Count)
        {
            problems.AddRange(FindGaps(files.Count, seen));
        }

        return problems.Count > 0
            ? new ReadResult<Legislation>.Refused(problems)
            : new ReadResult<Legislation>.Read(new(parameters, rules, deadlines));
    }

    private static IEnumerable<Problem> FindGaps(int files, Seen seen)
    {
        if (files == 0)
        {
            yield return Whole("law.no-file", LegislationMessages.NoFile);
            yield break;
        }

        foreach (RuleText rule in RuleCatalogue.All.Where(rule => !seen.Rules.Contains(rule.Id)))
        {
            yield return Whole("law.rule-without-dates", LegislationMessages.RuleWithoutDates.Fill("id", rule.Id));
        }

        foreach ((string id, Unit _) in ParameterIds.Read.Where(known => !seen.Parameters.Contains(known.Id)))
        {
            yield return Whole("law.parameter-missing", LegislationMessages.ParameterMissing.Fill("id", id));
        }
    }

    private static Problem Whole(string code, Localized message) => new(code, "$", 0, 0, message);

    private static Part? ReadFile(JsonObjectReader json, Seen seen)
    {
        _ = json.OptionalText("$schema");
        json.Format(Format);
        _ = json.Object("label", ReadLocalized);
        IReadOnlyList<Parameter>? parameters = json.List("parameters", entry => ReadParameter(entry, seen.Parameters));
        IReadOnlyList<Rule>? rules = json.List("rules", entry => ReadRule(entry, seen.Rules));
        IReadOnlyList<DeadlineDefinition>? deadlines = json.OptionalList(
            "deadlines",
            entry => DeadlineDefinitionReader.Read(entry, seen.Deadlines)
        );
        json.Close();
        return json.IsFaulty ? null : new(parameters!, rules!, deadlines ?? []);
    }

    internal static string? ReadId(JsonObjectReader json, HashSet<string> seen)
    {
        string? id = json.Text("id");
        if (id is not null && !seen.Add(id))
        {
            json.Report("law.id-twice", json.PathOf("id"), LegislationMessages.IdTwice.Fill("id", id));
        }

        return id;
    }

    private static Parameter? ReadParameter(JsonObjectReader json, HashSet<string> seen)
    {
        string? id = ReadId(json, seen);
        Localized? label = json.Object("label", ReadLocalized);
        Unit? unit = json.Value<Unit>(
            "unit",
            TryUnit,
            JsonMessages.OneOf.Fill("codes", string.Join(", ", Unit.All.Select(known => known.Value)))
        );
        Unit? expected = ParameterIds.Read.FirstOrDefault(known => known.Id == id).Unit;
        if (unit is not null && expected is not null && !unit.Equals(expected))
        {
            json.Report(
                "law.wrong-unit",
                json.PathOf("unit"),
                LegislationMessages.WrongUnit.Fill("id", id!).Fill("unit", expected.Value)
            );
        }

        IReadOnlyList<DatedValue>? values = json.List("values", entry => ReadValue(entry, unit));
        List<DatedValue> ordered = [.. (values ?? []).OrderBy(value => value.From)];
        for (int i = 1; i < ordered.Count; i++)
        {
            if (ordered[i - 1].To is not { } end || end >= ordered[i].From)
            {
                string day = LocalDatePattern.Iso.Format(ordered[i].From);
                json.Report(
                    "law.overlap",
                    json.PathOf("values"),
                    LegislationMessages.Overlap.Fill("id", id ?? "?").Fill("day", day)
                );
            }
        }

        return json.IsFaulty ? null : new(id!, label!, unit!, ordered);
    }

    private static DatedValue? ReadValue(JsonObjectReader json, Unit? unit)
    {
        LocalDate? from = json.Day("from");
        LocalDate? to = json.OptionalDay("to");
        FactValue? value = ReadValueIn(json, unit);
        Localized? unknown = json.OptionalObject("unknown", ReadLocalized);
        Localized? note = json.OptionalObject("note", ReadLocalized);
        LegalReference? reference = json.Object("reference", ReadReference);
        string? source = json.Text("source");
        Confidence? confidence = ReadConfidence(json);
        LocalDate? checkedOn = json.Day("checkedOn");
        ValueForce? force = ReadForce(json);
        ReportOrder(json, from, to);
        if (!json.IsFaulty && value is null == unknown is null)
        {
            json.Report("law.value-or-unknown", json.Path, LegislationMessages.ValueOrUnknown);
        }

        return json.IsFaulty
            ? null
            : new(
                from!.Value,
                to,
                value ?? FactValue.Unknown,
                unknown ?? note,
                reference!,
                source!,
                confidence!.Value,
                checkedOn!.Value,
                force ?? ValueForce.Binding
            );
    }

    private static FactValue? ReadValueIn(JsonObjectReader json, Unit? unit) =>
        unit?.Kind switch
        {
            FactKind.Ratio when !unit.Equals(Unit.Percent) => json.OptionalValue<Boxed<Ratio>>(
                "value",
                Boxed<Ratio>.With(Ratio.TryParseDecimal),
                LegislationMessages.ADecimal
            )
                is { } ratio
                ? FactValue.Of(ratio.Value)
                : null,
            FactKind.Ratio => json.OptionalValue<Boxed<Rate>>("value", Boxed<Rate>.With(Rate.TryParse), Rate.Expected)
                is { } rate
                ? FactValue.Of(rate.Value)
                : null,
            FactKind.Amount => json.OptionalAmount("value") is { } amount ? FactValue.Of(amount) : null,
            FactKind.Number => json.OptionalInteger("value", JsonMessages.ACount, 0, int.MaxValue) is { } number
                ? FactValue.Of(number)
                : null,
            FactKind.Day => json.OptionalDay("value") is { } day ? FactValue.Of(day) : null,
            FactKind.Text => json.OptionalObject("value", ReadLocalized) is { } text ? FactValue.Of(text) : null,
            _ => json.OptionalValue<string>("value", AnyText, JsonMessages.AText) is null ? null : FactValue.Unknown,
        };

    /// <summary>Without its unit a value cannot be read, which is the fault of the unit alone.</summary>
    private static bool AnyText(string? text, [NotNullWhen(true)] out string? any)
    {
        any = text ?? "";
        return true;
    }

    private static Rule? ReadRule(JsonObjectReader json, HashSet<string> seen)
    {
        string? id = ReadId(json, seen);
        LocalDate? from = json.Day("from");
        LocalDate? to = json.OptionalDay("to");
        Severity? severity = ReadSeverity(json);
        Confidence? confidence = ReadConfidence(json);
        string? source = json.Text("source");
        LocalDate? checkedOn = json.Day("checkedOn");
        ReportOrder(json, from, to);
        RuleText? text = null;
        if (id is not null && !Rules.TryGetValue(id, out text))
        {
            json.Report("law.no-such-rule", json.PathOf("id"), LegislationMessages.NoSuchRule.Fill("id", id));
        }

        return json.IsFaulty
            ? null
            : new(text!, from!.Value, to, severity!.Value, confidence!.Value, source!, checkedOn!.Value);
    }

    internal static void ReportOrder(JsonObjectReader json, LocalDate? from, LocalDate? to)
    {
        if (to < from)
        {
            json.Report("law.ends-before-it-begins", json.PathOf("to"), LegislationMessages.EndsBeforeItBegins);
        }
    }

    internal static Localized? ReadLocalized(JsonObjectReader json)
    {
        string? french = json.Text("fr");
        string? english = json.Text("en");
        return json.IsFaulty ? null : new(french!, english!);
    }

    internal static LegalReference? ReadReference(JsonObjectReader json)
    {
        string? text = json.Text("text");
        string? article = json.OptionalText("article");
        return json.IsFaulty ? null : new(text!, article);
    }

    internal static Confidence? ReadConfidence(JsonObjectReader json) =>
        json.Value<string>(
            "confidence",
            IsOneOf("high", "medium", "low"),
            JsonMessages.OneOf.Fill("codes", "high, medium, low")
        ) switch
        {
            "high" => Confidence.High,
            "medium" => Confidence.Medium,
            "low" => Confidence.Low,
            _ => null,
        };

    private static ValueForce? ReadForce(JsonObjectReader json) =>
        json.OptionalValue<string>(
            "force",
            IsOneOf("binding", "target", "local", "observed"),
            JsonMessages.OneOf.Fill("codes", "binding, target, local, observed")
        ) switch
        {
            "binding" => ValueForce.Binding,
            "target" => ValueForce.Target,
            "local" => ValueForce.Local,
            "observed" => ValueForce.Observed,
            _ => null,
        };

    private static Severity? ReadSeverity(JsonObjectReader json) =>
        json.Value<string>(
            "severity",
            IsOneOf("error", "warning", "information"),
            JsonMessages.OneOf.Fill("codes", "error, warning, information")
        ) switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "information" => Severity.Information,
            _ => null,
        };

    private static JsonObjectReader.TryParse<string> IsOneOf(params string[] codes) =>
        (string? text, [NotNullWhen(true)] out string? code) =>
            (code = codes.FirstOrDefault(candidate => candidate == text)) is not null;

    private static bool TryUnit(string? code, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        return code is not null && SmartEnum<Unit, string>.TryFromValue(code, out unit);
    }

    /// <summary>The ids met so far in all the files, those of refused entries included.</summary>
    private sealed class Seen
    {
        internal HashSet<string> Parameters { get; } = new(StringComparer.Ordinal);

        internal HashSet<string> Rules { get; } = new(StringComparer.Ordinal);

        internal HashSet<string> Deadlines { get; } = new(StringComparer.Ordinal);
    }

    private sealed record Part(
        IReadOnlyList<Parameter> Parameters,
        IReadOnlyList<Rule> Rules,
        IReadOnlyList<DeadlineDefinition> Deadlines
    );
}
