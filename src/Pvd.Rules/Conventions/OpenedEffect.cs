namespace Pvd.Rules.Conventions;

/// <summary>Something that the membership convention or the ORT opens, as it stands on a day.</summary>
public sealed class OpenedEffect
{
    internal OpenedEffect(Finding finding, Opening opening, LocalDate? since, LocalDate? until, Authority? decidedBy)
    {
        Finding = finding;
        Opening = opening;
        Since = since;
        Until = until;
        DecidedBy = decidedBy;
    }

    /// <summary>Gets its id in the law, such as <c>EFF-2</c>.</summary>
    public string Id => Finding.Rule.Id;

    /// <summary>Gets whether it is open.</summary>
    public Opening Opening { get; }

    /// <summary>Gets what it is, and on what condition.</summary>
    public Localized Condition => Finding.Rule.Statement;

    /// <summary>Gets the text it rests on.</summary>
    public LegalReference LegalBasis => Finding.LegalBasis;

    /// <summary>Gets the first day it is open; <c>null</c> where it is not open.</summary>
    public LocalDate? Since { get; }

    /// <summary>Gets the last day it is open; <c>null</c> where it is not open, or no end is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets who decides case by case; <c>null</c> where nobody has to.</summary>
    public Authority? DecidedBy { get; }

    /// <summary>Gets why, with what was read and what is to be learnt.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the id and whether it is open, in French.</summary>
    public override string ToString() => $"{Id} : {Opening.Label.French}";
}
