using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>Reads the parameters of a legislation file.</summary>
internal static class ParameterReader
{
    internal static Parameter? Read(JsonObjectReader json, HashSet<string> seen, LegislationScope scope)
    {
        string? id = LawMembers.ReadId(json, seen);
        if (id is not null && !scope.Allows(id))
        {
            ReportUnknown(json, id, scope.NearestTo(id));
        }

        Localized? label = json.Object("label", LawMembers.ReadLocalized);
        Unit? unit = json.Code("unit", Unit.All);
        if (unit is not null && scope.UnitOf(id) is { } expected && !unit.Equals(expected))
        {
            json.Report(
                "law.wrong-unit",
                json.PathOf("unit"),
                LegislationMessages.WrongUnit.Fill("id", id!).Fill("unit", expected.Value)
            );
        }

        IReadOnlyList<DatedValue>? values = json.List("values", entry => ReadValue(entry, unit));
        List<DatedValue> ordered = [.. values ?? []];
        ordered.Sort((left, right) => left.From.CompareTo(right.From));
        for (int i = 1; i < ordered.Count; i++)
        {
            if (ordered[i - 1].To is not { } end || end >= ordered[i].From)
            {
                string day = IsoDay.Format(ordered[i].From);
                json.Report(
                    "law.overlap",
                    json.PathOf("values"),
                    LegislationMessages.Overlap.Fill("id", id ?? "?").Fill("day", day)
                );
            }
        }

        return json.IsFaulty ? null : new(id!, label!, unit!, ordered);
    }

    private static void ReportUnknown(JsonObjectReader json, string id, string? near) =>
        json.Report(
            "law.no-such-parameter",
            json.PathOf("id"),
            (
                near is null
                    ? LegislationMessages.NoSuchParameter
                    : LegislationMessages.NoSuchParameterNear.Fill("near", near)
            ).Fill("id", id)
        );

    private static DatedValue? ReadValue(JsonObjectReader json, Unit? unit)
    {
        LocalDate? from = json.Day("from");
        LocalDate? to = json.OptionalDay("to");
        FactValue? value = ReadValueIn(json, unit);
        Localized? unknown = json.OptionalObject("unknown", LawMembers.ReadLocalized);
        Localized? note = json.OptionalObject("note", LawMembers.ReadLocalized);
        LegalReference? reference = json.Object("reference", LawMembers.ReadReference);
        string? source = json.Text("source");
        Confidence? confidence = LawMembers.ReadConfidence(json);
        LocalDate? checkedOn = json.Day("checkedOn");
        ValueForce force = LawMembers.ReadForce(json);
        LawMembers.ReportOrder(json, from, to);
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
                force
            );
    }

    private static FactValue? ReadValueIn(JsonObjectReader json, Unit? unit) =>
        unit?.Kind switch
        {
            FactKind.Ratio => ReadFraction(json, unit),
            FactKind.Amount => json.OptionalAmount("value") is { } amount ? FactValue.Of(amount) : null,
            FactKind.Number => json.OptionalInteger("value", JsonMessages.ACount, 0, int.MaxValue) is { } number
                ? FactValue.Of(number)
                : null,
            FactKind.Day => json.OptionalDay("value") is { } day ? FactValue.Of(day) : null,
            FactKind.Text => json.OptionalObject("value", LawMembers.ReadLocalized) is { } text
                ? FactValue.Of(text)
                : null,
            _ => json.OptionalValue<string>("value", AnyText, JsonMessages.AText) is null ? null : FactValue.Unknown,
        };

    /// <summary>Percent stay within the whole; any other fraction is a plain decimal number.</summary>
    private static FactValue? ReadFraction(JsonObjectReader json, Unit unit)
    {
        if (unit.Equals(Unit.Percent))
        {
            Boxed<Rate>? rate = json.OptionalValue<Boxed<Rate>>(
                "value",
                Boxed<Rate>.With(Rate.TryParse),
                Rate.Expected
            );
            return rate is null ? null : FactValue.Of(rate.Value);
        }

        Boxed<Ratio>? ratio = json.OptionalValue<Boxed<Ratio>>(
            "value",
            Boxed<Ratio>.With(Ratio.TryParseDecimal),
            LegislationMessages.ADecimal
        );
        return ratio is null ? null : FactValue.Of(ratio.Value);
    }

    /// <summary>Without its unit a value cannot be read, which is the fault of the unit alone.</summary>
    private static bool AnyText(string? text, [NotNullWhen(true)] out string? any)
    {
        any = text ?? "";
        return true;
    }
}
