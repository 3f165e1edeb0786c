using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>A cap that several aids share: together they are at most a share of a base, rounded down to the cent. What is left clips the amount.</summary>
internal sealed class Cumulation
{
    private readonly Check _check;
    private readonly Share _rate;
    private readonly MissingFact? _silent;

    /// <param name="check">The rule; it reads the share first.</param>
    internal Cumulation(Check check)
    {
        _check = check;
        _silent = check.SilentLaw;
        _rate = _silent is null ? new(check.Readings[0].Value.Ratio) : default;
    }

    internal bool IsLaw => _check.IsInForce && _silent is null;

    /// <summary>The point of law that is missing; <c>null</c> where none is.</summary>
    internal MissingFact? Silent => _silent;

    /// <summary>What the cap leaves beside the others.</summary>
    internal long Left(long basis, long others) => _rate.Floor(basis) - others;

    /// <summary>Tells that the cap cannot be reckoned, for want of a fact.</summary>
    internal void LeaveOpen<TTrace>(MissingFact? missing, ref TTrace trace)
        where TTrace : struct, ITrace => trace.Add(_check, Outcome.Unknown, extra: missing);

    /// <summary>Gives the amount, brought down to what is left.</summary>
    /// <param name="amount">The amount so far, in cents; <see cref="Amounts.Unbounded"/> where nothing bounds it yet.</param>
    /// <param name="basis">The base, in cents.</param>
    /// <param name="others">What stays of the others, in cents; a lower bound where <paramref name="isOpen"/>.</param>
    /// <param name="yielding">What gives way first, in cents.</param>
    /// <param name="isOpen">Whether a part of the others is not known.</param>
    /// <param name="trace">Told what was found.</param>
    internal long Clip<TTrace>(long amount, long basis, long others, long yielding, bool isOpen, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (_silent is not null)
        {
            trace.Add(_check, Outcome.Unknown, extra: _silent);
            return amount;
        }

        long cap = _rate.Floor(basis);
        long left = cap - others;
        if (left <= 0)
        {
            trace.Add(_check, Outcome.NotMet, null, cap, others, Amounts.Bounded(amount));
            return 0;
        }

        if (isOpen)
        {
            bool isCut = amount != Amounts.Unbounded && amount > left;
            trace.Add(
                _check,
                Outcome.Unknown,
                isCut ? CapRules.ClippedAtLeast : null,
                cap,
                others,
                isCut ? amount - left : Known.Nothing,
                extra: Ask.Lines
            );
            return Math.Min(amount, left);
        }

        long excess = amount == Amounts.Unbounded ? 0 : amount + others + yielding - cap;
        if (amount > left)
        {
            long removed = amount == Amounts.Unbounded ? Known.Nothing : amount - left;
            Localized? text = amount == Amounts.Unbounded ? null : CapRules.Clipped;
            trace.Add(_check, Outcome.Met, text, cap, others, removed, excess > 0 ? excess : Known.Nothing);
            return left;
        }

        trace.Add(
            _check,
            Outcome.Met,
            excess > 0 ? CapRules.OthersYield : null,
            cap,
            others,
            Known.Nothing,
            excess > 0 ? excess : Known.Nothing
        );
        return amount;
    }
}
