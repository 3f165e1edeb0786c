namespace Pvd.Domain.Programme;

/// <summary>What a search says of one aid: shown or hidden, and by which conditions.</summary>
public sealed record AidAnswer
{
    private static readonly Localized AnyPlace = new("le territoire demandé", "the territory asked for");

    private readonly AidSearch _search;

    internal AidAnswer(Aid aid, AidSearch search)
    {
        _search = search;
        Aid = aid;
        List<(AidCondition Condition, bool? IsMet)> judged = [.. search.Judge(aid)];
        HiddenBy = new ValueList<AidCondition>(
            judged.Where(one => one.IsMet == false).Select(one => one.Condition),
            nameof(judged)
        );
        InDoubt = new ValueList<AidCondition>(
            judged.Where(one => one.IsMet is null).Select(one => one.Condition),
            nameof(judged)
        );
    }

    /// <summary>Gets the aid.</summary>
    public Aid Aid { get; }

    /// <summary>Gets the conditions that hide it, in the order of <see cref="AidCondition.All"/>; empty where it is shown.</summary>
    public IReadOnlyList<AidCondition> HiddenBy { get; }

    /// <summary>Gets the conditions of which it is not known whether it meets them: they hide nothing, and are to be checked.</summary>
    public IReadOnlyList<AidCondition> InDoubt { get; }

    /// <summary>Gets whether it is shown: no condition hides it.</summary>
    public bool IsShown => HiddenBy.Count == 0;

    /// <summary>Explains the answer in one sentence: why the aid is not shown, or what remains to be checked.</summary>
    /// <param name="language">Language of the sentence.</param>
    public string Explain(Language language)
    {
        IEnumerable<Localized> reasons = (IsShown ? InDoubt : HiddenBy).Select(Reason);
        Localized sentence =
            !IsShown ? AidWords.NotShown
            : InDoubt.Count > 0 ? AidWords.ToCheck
            : AidWords.Shown;
        return sentence.Fill("reasons", Wording.Enumerate(reasons)).Fill("name", Aid.Name).In(language);
    }

    private Localized Reason(AidCondition condition)
    {
        bool isHidden = !IsShown;
        if (condition.Equals(AidCondition.Place))
        {
            return isHidden ? AidWords.OtherPlace.Fill("place", _search.Place!.Commune.Value) : AnyPlace;
        }

        if (!isHidden)
        {
            return condition.Label;
        }

        if (condition.Equals(AidCondition.Theme))
        {
            return AidWords.OtherTheme.Fill("theme", _search.Theme!);
        }

        if (condition.Equals(AidCondition.Instrument))
        {
            return AidWords.OtherInstrument.Fill("instrument", _search.Instrument!.Label);
        }

        if (condition.Equals(AidCondition.Rate))
        {
            return AidWords.OtherRate;
        }

        LocalDate day = _search.OpenOn!.Value;
        return day < Aid.OpensOn
            ? AidWords.NotOpenYet.Fill("day", Wording.Day(Aid.OpensOn.Value))
            : AidWords.Closed.Fill("day", Wording.Day(Aid.ClosesOn!.Value));
    }
}
