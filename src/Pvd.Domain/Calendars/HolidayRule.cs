namespace Pvd.Domain.Calendars;

/// <summary>A holiday as the law states it: where, when in the year, from which year to which, under which text.</summary>
internal sealed class HolidayRule
{
    private HolidayRule(
        string french,
        string english,
        Func<int, LocalDate> date,
        LegalReference basis,
        Confidence confidence
    )
    {
        Name = new(french, english);
        Date = date;
        Basis = basis;
        Confidence = confidence;
    }

    internal Localized Name { get; }

    internal Func<int, LocalDate> Date { get; }

    internal LegalReference Basis { get; }

    internal Confidence Confidence { get; }

    internal int FirstYear { get; private init; } = int.MinValue;

    internal int LastYear { get; private init; } = int.MaxValue;

    internal static HolidayRule Fixed(
        string french,
        string english,
        int month,
        int day,
        LegalReference basis,
        Confidence confidence
    ) => new(french, english, year => new(year, month, day), basis, confidence);

    internal static HolidayRule FromEaster(
        string french,
        string english,
        int days,
        LegalReference basis,
        Confidence confidence
    ) => new(french, english, year => Easter.Sunday(year).PlusDays(days), basis, confidence);

    internal HolidayRule Between(int firstYear, int lastYear) =>
        new(Name.French, Name.English, Date, Basis, Confidence) { FirstYear = firstYear, LastYear = lastYear };

    internal HolidayRule Since(int firstYear) => Between(firstYear, int.MaxValue);

    internal bool HoldsIn(int year) => year >= FirstYear && year <= LastYear;
}
