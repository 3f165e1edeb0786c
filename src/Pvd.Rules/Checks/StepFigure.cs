namespace Pvd.Rules.Checks;

/// <summary>An amount of a step that the answer shows among its figures, made when it is read.</summary>
internal sealed class StepFigure(string id, Localized label, Func<Step, long> cents)
{
    internal Figure Of(Step step) => new(id, label, Euro.FromCents(cents(step)));
}
