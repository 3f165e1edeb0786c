namespace Pvd.Domain.Funding;

/// <summary>What the files of a financing plan may hold: beyond this, a typing error is likelier than a fact.</summary>
public static class FundingLimits
{
    /// <summary>Gets the largest amount, in euros: as many of them as a file can hold still add up without loss.</summary>
    public static Euro MaximumAmount { get; } = Euro.FromEuros(100_000_000_000m);

    /// <summary>Gets the first day a plan may name.</summary>
    public static LocalDate FirstDay { get; } = new(1900, 1, 1);

    /// <summary>Gets the last day a plan may name.</summary>
    public static LocalDate LastDay { get; } = new(2100, 12, 31);

    internal static Localized ADay { get; } =
        new(
            "un jour qui existe, de 1900 à 2100, écrit AAAA-MM-JJ",
            "an existing day, from 1900 to 2100, written YYYY-MM-DD"
        );

    internal static Localized AnAmount { get; } =
        new(
            "un montant en euros, de zéro à cent milliards, au centime au plus, avec un point décimal (« 60000.00 »)",
            "an amount in euros, from zero to a hundred thousand million, to the cent at most, with a decimal point (\"60000.00\")"
        );

    internal static bool Allow(LocalDate day) => day >= FirstDay && day <= LastDay;

    internal static bool Allow(Euro amount) => amount >= Euro.Zero && amount <= MaximumAmount;

    internal static LocalDate Check(LocalDate day, string parameter) =>
        Allow(day) ? day : throw new ArgumentOutOfRangeException(parameter, day, ADay.English);

    internal static LocalDate? Check(LocalDate? day, string parameter) =>
        day is { } known ? Check(known, parameter) : null;

    internal static Euro Check(Euro amount, string parameter) =>
        Allow(amount) ? amount : throw new ArgumentOutOfRangeException(parameter, amount, AnAmount.English);

    internal static Euro? Check(Euro? amount, string parameter) => amount is { } known ? Check(known, parameter) : null;
}
