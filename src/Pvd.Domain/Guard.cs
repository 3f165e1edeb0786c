namespace Pvd.Domain;

/// <summary>The checks that constructors share.</summary>
internal static class Guard
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2100;

    internal static T NotNull<T>(T? value, string parameter)
        where T : class => value ?? throw new ArgumentNullException(parameter);

    internal static string NotBlank(string? value, string parameter) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("A text that is not blank was expected.", parameter)
        : IsWellFormed(value!) ? value!
        : throw new ArgumentException("A text without half a surrogate pair was expected.", parameter);

    /// <summary>Half a surrogate pair is no character: no file can hold it, and what was written would not be read back.</summary>
    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    internal static int NotNegative(int value, string parameter) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(parameter, value, "Zero or more was expected.");

    internal static int? FromOne(int? value, string parameter) =>
        value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, "One or more was expected.");

    internal static int Year(int value, string parameter) =>
        value is >= FirstYear and <= LastYear
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, "A year from 1900 to 2100 was expected.");

    internal static void Ordered(LocalDate from, LocalDate? until, string parameter)
    {
        if (until < from)
        {
            throw new ArgumentOutOfRangeException(parameter, until, "The last day cannot come before the first.");
        }
    }
}
