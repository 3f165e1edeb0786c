using System.Globalization;

namespace Pvd.Domain.Projects;

/// <summary>What a measured number may be: beyond this, a typing error is likelier than a fact.</summary>
internal static class Measures
{
    internal const int Decimals = 6;

    internal const decimal Bound = 1_000_000_000_000m;

    internal static readonly Localized AMeasure = new(
        "un nombre à douze chiffres au plus, et six décimales au plus, avec un point décimal (« 12.5 »)",
        "a number of at most twelve digits, with at most six decimals and a decimal point (\"12.5\")"
    );

    internal static readonly Localized ACount = new(
        "un nombre de jours, zéro ou plus, avec six décimales au plus et un point décimal (« 2.5 »)",
        "a number of days, zero or more, with at most six decimals and a decimal point (\"2.5\")"
    );

    internal static decimal Check(decimal value, string parameter) =>
        value > -Bound && value < Bound && decimal.Round(value, Decimals) == value
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, AMeasure.English);

    /// <summary>A number as people read it, exact.</summary>
    internal static Localized Shown(decimal value)
    {
        string text = value.ToString("0.######", CultureInfo.InvariantCulture);
        return new(text.Replace('.', ','), text);
    }

    internal static decimal? Check(decimal? value, string parameter) =>
        value is { } known ? Check(known, parameter) : null;
}
