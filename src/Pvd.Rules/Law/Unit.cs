using Ardalis.SmartEnum;

namespace Pvd.Rules.Law;

/// <summary>In what a parameter is counted; the value is the code of the legislation files.</summary>
public sealed class Unit : SmartEnum<Unit, string>
{
    /// <summary>Percent, from 0 to 100.</summary>
    public static readonly Unit Percent = new(nameof(Percent), "percent", FactKind.Ratio, "pour cent", "percent");

    /// <summary>Euros per calendar year.</summary>
    public static readonly Unit EuroPerYear = new(
        nameof(EuroPerYear),
        "euro-per-year",
        FactKind.Amount,
        "euros par an",
        "euros per year"
    );

    /// <summary>An amount.</summary>
    public static readonly Unit Euro = new(nameof(Euro), "euro", FactKind.Amount, "euros", "euros");

    /// <summary>Euros per square metre.</summary>
    public static readonly Unit EuroPerSquareMetre = new(
        nameof(EuroPerSquareMetre),
        "euro-per-m2",
        FactKind.Amount,
        "euros par mètre carré",
        "euros per square metre"
    );

    /// <summary>Square metres.</summary>
    public static readonly Unit SquareMetre = new(
        nameof(SquareMetre),
        "m2",
        FactKind.Number,
        "mètres carrés",
        "square metres"
    );

    /// <summary>How many times something else: a plain number that may pass 1.</summary>
    public static readonly Unit Times = new(nameof(Times), "times", FactKind.Ratio, "fois", "times");

    /// <summary>Square metres of floor area per square metre of land.</summary>
    public static readonly Unit FloorAreaRatio = new(
        nameof(FloorAreaRatio),
        "floor-area-ratio",
        FactKind.Ratio,
        "mètres carrés de plancher par mètre carré de terrain",
        "square metres of floor area per square metre of land"
    );

    /// <summary>Years.</summary>
    public static readonly Unit Year = new(nameof(Year), "year", FactKind.Number, "ans", "years");

    /// <summary>Calendar months.</summary>
    public static readonly Unit Month = new(nameof(Month), "month", FactKind.Number, "mois", "months");

    /// <summary>Days.</summary>
    public static readonly Unit Day = new(nameof(Day), "day", FactKind.Number, "jours", "days");

    /// <summary>Inhabitants.</summary>
    public static readonly Unit Inhabitant = new(
        nameof(Inhabitant),
        "inhabitant",
        FactKind.Number,
        "habitants",
        "inhabitants"
    );

    /// <summary>Inhabitants per square kilometre.</summary>
    public static readonly Unit InhabitantPerSquareKilometre = new(
        nameof(InhabitantPerSquareKilometre),
        "inhabitant-per-km2",
        FactKind.Number,
        "habitants par kilomètre carré",
        "inhabitants per square kilometre"
    );

    /// <summary>Dwellings.</summary>
    public static readonly Unit Dwelling = new(nameof(Dwelling), "dwelling", FactKind.Number, "logements", "dwellings");

    /// <summary>Communes.</summary>
    public static readonly Unit Commune = new(
        nameof(Commune),
        "commune",
        FactKind.Number,
        "nombre de communes",
        "number of communes"
    );

    /// <summary>Posts.</summary>
    public static readonly Unit Post = new(nameof(Post), "post", FactKind.Number, "postes", "posts");

    /// <summary>Persons.</summary>
    public static readonly Unit Person = new(nameof(Person), "person", FactKind.Number, "personnes", "persons");

    /// <summary>Meetings.</summary>
    public static readonly Unit Meeting = new(nameof(Meeting), "meeting", FactKind.Number, "réunions", "meetings");

    /// <summary>Quarter of the year, from 1 to 4.</summary>
    public static readonly Unit Quarter = new(nameof(Quarter), "quarter", FactKind.Number, "trimestre", "quarter");

    /// <summary>A day.</summary>
    public static readonly Unit Date = new(nameof(Date), "date", FactKind.Day, "date", "date");

    /// <summary>A statement in words.</summary>
    public static readonly Unit Statement = new(nameof(Statement), "statement", FactKind.Text, "énoncé", "statement");

    private Unit(string name, string code, FactKind kind, string french, string english)
        : base(name, code)
    {
        Kind = kind;
        Label = new(french, english);
    }

    /// <summary>Gets every unit.</summary>
    public static IReadOnlyList<Unit> All { get; } =
    [
        Percent,
        EuroPerYear,
        Euro,
        EuroPerSquareMetre,
        SquareMetre,
        Times,
        FloorAreaRatio,
        Year,
        Month,
        Day,
        Inhabitant,
        InhabitantPerSquareKilometre,
        Dwelling,
        Commune,
        Post,
        Person,
        Meeting,
        Quarter,
        Date,
        Statement,
    ];

    /// <summary>Gets what a value in this unit holds.</summary>
    public FactKind Kind { get; }

    /// <summary>Gets the name of the unit.</summary>
    public Localized Label { get; }
}
