namespace Pvd.Rules.Tests.Kernel;

public sealed class FactValueTests
{
    public static TheoryData<string, string, string, string> Written =>
        new()
        {
            { "amount", "62400.50", "62 400,50 €", "€62,400.50" },
            { "ratio", "3/4", "75 %", "75%" },
            { "number", "6454", "6 454", "6,454" },
            { "day", "2022-03-01", "1er mars 2022", "1 March 2022" },
            { "text", "oui", "oui", "yes" },
            { "unknown", "?", "inconnu", "unknown" },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void It_is_written_for_receipts_and_for_people(string kind, string receipt, string french, string english)
    {
        FactValue value = Values[kind];

        Assert.Equal(receipt, value.ToString());
        Assert.Equal(french, Reading.Typed(value.Format(Language.French)));
        Assert.Equal(english, value.Format(Language.English));
    }

    [Fact]
    public void Each_kind_gives_back_what_it_holds()
    {
        Assert.Equal(Given.Euros("62400.50"), Values["amount"].Amount);
        Assert.Equal(Ratio.Of(3, 4), Values["ratio"].Ratio);
        Assert.Equal(6454, Values["number"].Number);
        Assert.Equal(new(2022, 3, 1), Values["day"].Day);
        Assert.Equal("yes", Values["text"].Text.English);
    }

    [Fact]
    public void No_kind_gives_what_another_holds()
    {
        foreach (FactValue value in Values.Values)
        {
            AssertHolds(value, FactKind.Amount, () => value.Amount);
            AssertHolds(value, FactKind.Ratio, () => value.Ratio);
            AssertHolds(value, FactKind.Number, () => value.Number);
            AssertHolds(value, FactKind.Day, () => value.Day);
            AssertHolds(value, FactKind.Text, () => value.Text);
        }
    }

    [Fact]
    public void Not_known_is_the_default_and_never_zero()
    {
        Assert.Equal(default, FactValue.Unknown);
        Assert.False(FactValue.Unknown.IsKnown);
        Assert.NotEqual(FactValue.Of(0), FactValue.Unknown);
        Assert.NotEqual(FactValue.Of(Euro.Zero), FactValue.Unknown);
        Assert.All(Values, pair => Assert.Equal(pair.Key != "unknown", pair.Value.IsKnown));
    }

    [Fact]
    public void Equal_contents_are_equal_and_kinds_are_told_apart()
    {
        Assert.Equal(FactValue.Of(Ratio.Of(6, 8)), FactValue.Of(Ratio.Of(3, 4)));
        Assert.Equal(FactValue.Of("Condom"), FactValue.Of(new Localized("Condom", "Condom")));
        Assert.NotEqual(FactValue.Of(100), FactValue.Of(Euro.FromCents(100)));
        Assert.NotEqual(FactValue.Of(new Localized("oui", "yes")), FactValue.Of("oui"));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2024, 2, 29)]
    [InlineData(9999, 12, 31)]
    public void Every_day_comes_back(int year, int month, int dayOfMonth)
    {
        LocalDate day = new(Math.Max(year, 1), month, dayOfMonth);

        Assert.Equal(day, FactValue.Of(day).Day);
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    public void Every_amount_comes_back(long cents) =>
        Assert.Equal(Euro.FromCents(cents), FactValue.Of(Euro.FromCents(cents)).Amount);

    private static IReadOnlyDictionary<string, FactValue> Values { get; } =
        new Dictionary<string, FactValue>
        {
            ["amount"] = FactValue.Of(Given.Euros("62400.50")),
            ["ratio"] = FactValue.Of(Ratio.Of(3, 4)),
            ["number"] = FactValue.Of(6454),
            ["day"] = FactValue.Of(new LocalDate(2022, 3, 1)),
            ["text"] = FactValue.Of(new Localized("oui", "yes")),
            ["unknown"] = FactValue.Unknown,
        };

    private static void AssertHolds<T>(FactValue value, FactKind kind, Func<T> read)
    {
        if (value.Kind == kind)
        {
            read();
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => read());
        }
    }
}
