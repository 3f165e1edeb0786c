namespace Pvd.Domain;

/// <summary>The checks that constructors share.</summary>
internal static class Guard
{
    internal static T NotNull<T>(T? value, string parameter)
        where T : class => value ?? throw new ArgumentNullException(parameter);

    internal static string NotBlank(string? value, string parameter) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("A text that is not blank was expected.", parameter)
            : value!;

    internal static int NotNegative(int value, string parameter) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(parameter, value, "Zero or more was expected.");

    internal static void Ordered(LocalDate from, LocalDate? until, string parameter)
    {
        if (until < from)
        {
            throw new ArgumentOutOfRangeException(parameter, until, "The last day cannot come before the first.");
        }
    }
}
