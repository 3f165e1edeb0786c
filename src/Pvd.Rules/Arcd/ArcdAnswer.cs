namespace Pvd.Rules.Arcd;

/// <summary>How the answers about the aid to sustainable construction read.</summary>
internal sealed class ArcdAnswer()
    : Engine(
        ArcdEngine.EngineId,
        new Localized("Aide à la construction durable (ARCD 2021)", "Aid to sustainable construction (ARCD 2021)")
    )
{
    internal static readonly Localized Total = new("Total de la commune", "Total of the commune");
    internal static readonly Localized Aid = new("Aide versée", "Aid paid");

    internal static readonly Localized Amounts = new("{subject} : {aid}.", "{subject}: {aid}.");

    internal override Localized Refusal { get; } = new("rien n’est versé", "nothing is paid");

    internal override string Describe(object result, Examination examination, Language language) =>
        Amounts.Fill("subject", Subject).Fill("aid", ((Euro)result).Format(language)).In(language);

    internal override FactValue ValueOf(object result) => FactValue.Of((Euro)result);
}
