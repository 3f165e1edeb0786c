using Pvd.Rules.Conventions;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Support;

/// <summary>An engine with rules of its own, to look at the kernel alone.</summary>
internal sealed class Lab
{
    internal static readonly Authority Prefect = new(
        new("le préfet", "the prefect"),
        new("CGCT", "L1111-10, III"),
        new("jusqu’à 10 %", "down to 10%")
    );

    internal static readonly Authority Minister = new(
        new("le ministre", "the minister"),
        new("CGCT", "R2334-24, II"),
        new("au cas par cas", "case by case")
    );

    private readonly Legislation _law;

    internal Lab(params Rule[] rules) => _law = new([], rules, []);

    internal static RuleText Text(string id) =>
        new(
            id,
            new("CGCT", "L1"),
            statement: new($"énoncé {id}", $"statement {id}"),
            met: new($"{id} satisfaite", $"{id} met"),
            notMet: new($"{id} non satisfaite", $"{id} not met"),
            unknown: new($"{id} inconnue", $"{id} unknown")
        );

    internal static Rule Dated(
        RuleText text,
        Severity severity = Severity.Error,
        string from = "2020-01-01",
        string? to = null
    ) => new(text, Given.Day(from), Given.DayOrNull(to), severity, Confidence.High, "S0", Given.Day("2026-11-22"));

    internal Examination On(string day) =>
        new(new LabEngine(), _law.At(Given.Day(day)), PvdPolicies.Default, Question.About(new FrameworkDueFacts(null)));

    internal static Assessment<Euro> Conclude(Examination examination, string? result = "100.00") =>
        examination.Conclude(result is not null, () => Given.Euros(result!));

    internal static MissingFact Fact(string field) => new(field, new($"le fait {field}", $"the fact {field}"));

    internal static MissingFact Law(string id) => new(id, new($"{id} inconnu", $"{id} unknown"), isLaw: true);

    private sealed class LabEngine() : Engine("lab", new("Essai", "Trial"))
    {
        internal override string Describe(object result, Examination examination, Language language) =>
            language == Language.French ? $"Essai : {result} au plus." : $"Trial: at most {result}.";

        internal override FactValue ValueOf(object result) => FactValue.Of((Euro)result);
    }
}
