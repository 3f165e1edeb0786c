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
        foreach ((string name, byte[] content) in files)
        {
            using MemoryStream stream = new(content, writable: false);
            JsonFile
                .Read(stream, ReadFile)
                .Switch(
                    part =>
                    {
                        parameters.AddRange(part.Parameters);
                        rules.AddRange(part.Rules);
                    },
                    found => problems.AddRange(found.Select(problem => problem.InFile(name)))
                );
        }

        if (problems.Count == 0)
        {
            problems.AddRange(FindGaps(files.Count, parameters, rules));
        }

        return problems.Count > 0
            ? new ReadResult<Legislation>.Refused(problems)
            : new ReadResult<Legislation>.Read(new(parameters, rules));
    }

    private static IEnumerable<Problem> FindGaps(int files, List<Parameter> parameters, List<Rule> rules)
    {
        if (files == 0)
        {
            yield return Whole("law.no-file", LegislationMessages.NoFile);
        }

        IEnumerable<string> ids = parameters.Select(parameter => parameter.Id);
        foreach (
            string id in ids.GroupBy(id => id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        )
        {
            yield return Whole("law.id-twice", LegislationMessages.IdTwice.Fill("id", id));
        }

        foreach (
            string id in rules
                .GroupBy(rule => rule.Id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        )
        {
            yield return Whole("law.id-twice", LegislationMessages.IdTwice.Fill("id", id));
        }

        foreach (RuleText rule in RuleCatalogue.All.Where(rule => rules.All(dated => dated.Id != rule.Id)))
        {
            yield return Whole("law.rule-without-dates", LegislationMessages.RuleWithoutDates.Fill("id", rule.Id));
        }

        foreach ((string id, Unit unit) in ParameterIds.Read)
        {
            Parameter? parameter = parameters.FirstOrDefault(candidate => candidate.Id == id);
            if (parameter is null)
            {
                yield return Whole("law.parameter-missing", LegislationMessages.ParameterMissing.Fill("id", id));
            }
            else if (!parameter.Unit.Equals(unit))
            {
                yield return Whole(
                    "law.wrong-unit",
                    LegislationMessages.WrongUnit.Fill("id", id).Fill("unit", unit.Value)
                );
            }
        }
    }

    private static Problem Whole(string code, Localized message) => new(code, "$", 0, 0, message);

    private static Part? ReadFile(JsonObjectReader json)
    {
        _ = json.OptionalText("$schema");
        json.Format(Format);
        _ = json.Object("label", ReadLocalized);
        IReadOnlyList<Parameter>? parameters = json.List("parameters", ReadParameter);
        IReadOnlyList<Rule>? rules = json.List("rules", ReadRule);
        json.Close();
        return json.IsFaulty ? null : new(parameters!, rules!);
    }

    private static Parameter? ReadParameter(JsonObjectReader json)
    {
        string? id = json.Text("id");
        Localized? label = json.Object("label", ReadLocalized);
        Unit? unit = json.Value<Unit>(
            "unit",
            TryUnit,
            JsonMessages.OneOf.Fill("codes", string.Join(", ", Unit.All.Select(known => known.Value)))
        );
        IReadOnlyList<DatedValue>? values = json.List("values", entry => ReadValue(entry, unit));
        if (json.IsFaulty)
        {
            return null;
        }

        List<DatedValue> ordered = [.. values!.OrderBy(value => value.From)];
        for (int i = 1; i < ordered.Count; i++)
        {
            if (ordered[i - 1].To is not { } end || end >= ordered[i].From)
            {
                string day = LocalDatePattern.Iso.Format(ordered[i].From);
                json.Report(
                    "law.overlap",
                    json.PathOf("values"),
                    LegislationMessages.Overlap.Fill("id", id!).Fill("day", day)
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
                checkedOn!.Value
            );
    }

    private static FactValue? ReadValueIn(JsonObjectReader json, Unit? unit) =>
        unit?.Kind switch
        {
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
            _ => null,
        };

    private static Rule? ReadRule(JsonObjectReader json)
    {
        string? id = json.Text("id");
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

    private static void ReportOrder(JsonObjectReader json, LocalDate? from, LocalDate? to)
    {
        if (to < from)
        {
            json.Report("law.ends-before-it-begins", json.PathOf("to"), LegislationMessages.EndsBeforeItBegins);
        }
    }

    private static Localized? ReadLocalized(JsonObjectReader json)
    {
        string? french = json.Text("fr");
        string? english = json.Text("en");
        return json.IsFaulty ? null : new(french!, english!);
    }

    private static LegalReference? ReadReference(JsonObjectReader json)
    {
        string? text = json.Text("text");
        string? article = json.OptionalText("article");
        return json.IsFaulty ? null : new(text!, article);
    }

    private static Confidence? ReadConfidence(JsonObjectReader json) =>
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

    private sealed record Part(IReadOnlyList<Parameter> Parameters, IReadOnlyList<Rule> Rules);

    /// <summary>Lets a struct pass where the reader hands out references.</summary>
    private sealed record Boxed<T>(T Value)
        where T : struct
    {
        internal delegate bool TryParseValue(string? text, out T value);

        internal static JsonObjectReader.TryParse<Boxed<T>> With(TryParseValue parse) =>
            (string? text, [NotNullWhen(true)] out Boxed<T>? boxed) =>
                (boxed = parse(text, out T value) ? new(value) : null) is not null;
    }
}
