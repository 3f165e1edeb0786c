using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Benchmarks.Grants;

/// <summary>How the decisions of the trial regulation read.</summary>
internal sealed class RegulationAnswer() : Engine("w1", new Localized("Règlement d’essai", "Trial regulation"))
{
    private static readonly Localized AtMost = new("{subject} : au plus {grant}.", "{subject}: at most {grant}.");

    internal override string Describe(object result, Examination examination, Language language) =>
        AtMost.Fill("subject", Subject).Fill("grant", ((Euro)result).Format(language)).In(language);

    internal override FactValue ValueOf(object result) => FactValue.Of((Euro)result);
}
