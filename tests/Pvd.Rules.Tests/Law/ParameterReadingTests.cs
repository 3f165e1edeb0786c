using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

public sealed class ParameterReadingTests
{
    private static readonly Parameter Ceiling = Legislation.Embedded.Parameter("CDP-02");

    [Fact]
    public void A_day_without_a_row_is_unknown_never_the_nearest_value()
    {
        ParameterReading before = Ceiling.At(Given.Day("2020-09-30"));

        Assert.Null(before.InForce);
        Assert.False(before.Value.IsKnown);
        Assert.Null(before.LastKnown);
    }

    [Fact]
    public void A_row_that_says_unknown_is_in_force_with_its_reason()
    {
        ParameterReading after = Ceiling.At(Given.Day("2026-04-01"));

        Assert.False(after.Value.IsKnown);
        Assert.Equal("La poursuite de l’aide est annoncée ; aucun montant n’est publié.", after.InForce?.Note?.French);
        Assert.Equal(Given.Day("2026-03-31"), after.LastKnown?.To);
        Assert.Equal("45000.00", after.LastKnown?.Value.ToString());
    }

    [Fact]
    public void The_last_known_value_is_that_of_the_day_while_there_is_one()
    {
        ParameterReading reading = Ceiling.At(Given.Day("2022-03-01"));

        Assert.Equal(reading.InForce, reading.LastKnown);
        Assert.Equal("CDP-02", reading.Id);
        Assert.Same(Ceiling, reading.Parameter);
    }

    [Fact]
    public void What_is_missing_is_a_point_of_law_in_words()
    {
        MissingFact missing = Ceiling.At(Given.Day("2026-04-01")).Missing;

        Assert.True(missing.IsLaw);
        Assert.Equal("CDP-02", missing.Field);
        Assert.Equal(
            "aucune valeur connue au 1er avril 2026 pour « Plafond annuel sans l’Anah »",
            Reading.Typed(missing.Label.French)
        );
        Assert.Equal("no value known on 1 April 2026 for \"Yearly ceiling without the Anah\"", missing.Label.English);
    }

    [Fact]
    public void Rows_come_in_the_order_of_time_however_they_were_given()
    {
        DatedValue late = Row("2022-01-01", null, 2);
        DatedValue early = Row("2020-01-01", "2021-12-31", 1);

        Parameter parameter = new("X-1", new("x", "x"), Unit.Post, [late, early]);

        Assert.Equal([early, late], parameter.Values);
        Assert.Equal(1, parameter.At(Given.Day("2021-12-31")).Value.Number);
        Assert.Equal(2, parameter.At(Given.Day("2022-01-01")).Value.Number);
    }

    private static DatedValue Row(string from, string? to, int number) =>
        new(
            Given.Day(from),
            Given.DayOrNull(to),
            FactValue.Of(number),
            null,
            new("CGCT"),
            "S0",
            Confidence.High,
            Given.Day("2026-11-22")
        );
}
