namespace Pvd.Rules.Receipts;

/// <summary>What a receipt says, cell by cell: each with its place in the JSON, so that two receipts can be compared.</summary>
internal static class ReceiptCells
{
    /// <summary>The cells of the answer: everything but the facts asked about, the choices and the law.</summary>
    internal static IEnumerable<(string Path, Localized Shown)> Of(Receipt receipt) =>
        [
            ("$.answer", Localized.Same(receipt.Answer)),
            .. Value("$.result", receipt.Result),
            .. List("$.missing", receipt.Missing, Missing),
            .. List("$.findings", receipt.Findings, Finding),
            .. List("$.figures", receipt.Figures, Figure),
        ];

    private static IEnumerable<(string, Localized)> Missing(string path, MissingFact missing) =>
        [
            (path + ".field", Localized.Same(missing.Field)),
            .. Text(path + ".label", missing.Label),
            (path + ".isLaw", missing.IsLaw ? new("vrai", "true") : new("faux", "false")),
        ];

    private static IEnumerable<(string, Localized)> Finding(string path, ReceiptFinding finding) =>
        [
            (path + ".rule", Localized.Same(finding.Rule)),
            (path + ".outcome", Localized.Same(ReceiptWriter.Outcomes[finding.Outcome])),
            .. Text(path + ".reason", finding.Reason),
            .. List(path + ".facts", finding.Facts, Fact),
            .. List(path + ".parameters", finding.Parameters, Parameter),
            .. Value(path + ".threshold", finding.Threshold),
            .. Value(path + ".distance", finding.Distance),
        ];

    private static IEnumerable<(string, Localized)> Fact(string path, NamedFact fact) =>
        [(path + ".name", Localized.Same(fact.Name)), .. Value(path + ".value", fact.Value)];

    /// <summary>Which parameter was read, and for which day; its value is a matter of law.</summary>
    private static IEnumerable<(string, Localized)> Parameter(string path, ReceiptParameter parameter) =>
        [(path + ".id", Localized.Same(parameter.Id)), .. Value(path, FactValue.Of(parameter.Day))];

    private static IEnumerable<(string, Localized)> Figure(string path, ReceiptFigure figure) =>
        [(path + ".id", Localized.Same(figure.Id)), .. Value(path, FactValue.Of(figure.Amount))];

    private static IEnumerable<(string, Localized)> Value(string path, FactValue value) =>
        value.Kind switch
        {
            FactKind.Unknown => [],
            FactKind.Text => Text(path, value.Text),
            FactKind.Amount => [(path + ".amount", Both(value))],
            FactKind.Ratio => [(path + ".ratio", Localized.Same(value.ToString()))],
            FactKind.Number => [(path + ".number", Both(value))],
            _ => [(path + ".day", Both(value))],
        };

    private static IEnumerable<(string, Localized)> Text(string path, Localized text) =>
        [(path + ".fr", Localized.Same(text.French)), (path + ".en", Localized.Same(text.English))];

    private static Localized Both(FactValue value) =>
        new(value.Format(Language.French), value.Format(Language.English));

    private static IEnumerable<(string, Localized)> List<T>(
        string path,
        IReadOnlyList<T> items,
        Func<string, T, IEnumerable<(string, Localized)>> cells
    ) => items.SelectMany((item, i) => cells($"{path}[{Wording.Digits(i)}]", item));
}
