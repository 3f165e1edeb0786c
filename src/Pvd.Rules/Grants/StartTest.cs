using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>Works may not start before an event; the same day is allowed.</summary>
internal sealed class StartTest
{
    private readonly Check _check;
    private readonly Localized _awaited;
    private readonly Outcome _early;
    private readonly Localized? _earlyText;
    private readonly Localized? _textBeforeEvent;
    private readonly object _carried;

    /// <param name="check">The rule.</param>
    /// <param name="awaited">The event, in words.</param>
    /// <param name="early">What an earlier start means.</param>
    /// <param name="earlyText">What is said of it, with a place for <c>{event}</c>; <c>null</c> for the sentence of the rule.</param>
    /// <param name="textBeforeEvent">What is said where the event has not happened.</param>
    /// <param name="power">Who may accept an earlier start, or what is not known about it.</param>
    internal StartTest(
        Check check,
        Localized awaited,
        Outcome early = Outcome.NotMet,
        Localized? earlyText = null,
        Localized? textBeforeEvent = null,
        object? power = null
    )
    {
        _check = check;
        _awaited = awaited;
        _early = early;
        _earlyText = earlyText?.Fill("event", awaited);
        _textBeforeEvent = textBeforeEvent?.Fill("event", awaited) ?? _earlyText;
        _carried = power ?? awaited;
    }

    /// <param name="started">The day of the start.</param>
    /// <param name="allowed">The day of the event; <c>null</c> where it has not happened.</param>
    /// <param name="trace">Told what was found.</param>
    internal void Examine<TTrace>(LocalDate started, LocalDate? allowed, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        bool isEarly = !(started >= allowed);
        trace.Add(
            _check,
            isEarly ? _early : Outcome.Met,
            !isEarly ? null
                : allowed is null ? _textBeforeEvent
                : _earlyText,
            trace.IsKept ? Known.Of(started) : Known.Nothing,
            trace.IsKept ? Known.Of(allowed) : Known.Nothing,
            extra: isEarly ? _carried : _awaited
        );
    }
}
