namespace Pvd.Domain.Indicators;

/// <summary>Yes, no, and not known, put together.</summary>
internal static class Known
{
    /// <summary>Yes when one is; not known when one is not; else no.</summary>
    internal static bool? Any(IEnumerable<bool?> answers)
    {
        bool? any = false;
        foreach (bool? answer in answers)
        {
            if (answer == true)
            {
                return true;
            }

            any = answer is null ? null : any;
        }

        return any;
    }

    /// <summary>Yes when one is; not known when one is not; else no.</summary>
    internal static bool? Any(params bool?[] answers) => Any((IEnumerable<bool?>)answers);

    /// <summary>No when one is; not known when one is not; else yes.</summary>
    internal static bool? Both(bool? one, bool? other) =>
        one == false || other == false ? false
        : one is null || other is null ? null
        : true;
}
