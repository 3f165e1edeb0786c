using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;

namespace Pvd.Documents.Tests.Templates.Generated;

/// <summary>A template of loops, conditions and values at every place, and the values it is filled with.</summary>
public sealed record AnyTemplate
{
    private static readonly string[] Texts = ["Nord", "L’Œuvre", "a<b>&c", "𝄞 日本", "", "Haut\nBas"];

    private static readonly string[] ModelValues =
    [
        "nom",
        "adresse",
        "population",
        "jour",
        "maire.nom",
        "quartiers.nombre",
        "quartiers.nom",
        "population|ordinal",
    ];
    private static readonly string[] ModelTests =
    [
        "nom",
        "ort",
        "jour",
        "maire",
        "maire.nom",
        "quartiers",
        "quartiers.plusieurs",
        "quartiers.un-seul",
        "quartiers.rues",
        "quartiers.nom",
    ];
    private static readonly string[] ItemValues = ["rang", "rang|ordinal"];
    private static readonly string[] ItemTests = ["premier", "dernier"];
    private static readonly string[] DistrictValues = ["rues.nombre", "rues.nom"];
    private static readonly string[] DistrictTests = ["population", "rues", "rues.un-seul"];

    private AnyTemplate(IReadOnlyList<Piece> blocks, Town town)
    {
        Blocks = blocks;
        Town = town;
    }

    internal IReadOnlyList<Piece> Blocks { get; }

    internal Town Town { get; }

    public static Arbitrary<AnyTemplate> Arbitrary() =>
        (
            from blocks in ListOf(Block(3, Scope.Model), 1, 4)
            from town in AnyTown(2)
            select new AnyTemplate(blocks, town)
        ).ToArbitrary();

    public override string ToString() => $"{PieceXml.Of(Blocks)}\n{Town}";

    private enum Scope
    {
        Model,
        District,
        Street,
    }

    private static Gen<IReadOnlyList<T>> ListOf<T>(Gen<T> item, int least, int most) =>
        Gen.Choose(least, most).SelectMany(count => item.ListOf(count)).Select(list => (IReadOnlyList<T>)list.ToList());

    private static Gen<Piece> Block(int depth, Scope scope) =>
        depth == 0
            ? Paragraph(0, scope)
            : Gen.Frequency(
                (4, Paragraph(depth, scope)),
                (1, ValueIn(scope).Select(name => (Piece)new Piece.ValueParagraph(name))),
                (2, Table(depth, scope)),
                (4, Governed(scope, inner => Block(depth - 1, inner)))
            );

    private static Gen<Piece> Paragraph(int depth, Scope scope) =>
        ListOf(Run(Math.Min(depth, 2), scope), 1, 3).Select(runs => (Piece)new Piece.Paragraph(runs));

    private static Gen<Piece> Run(int depth, Scope scope)
    {
        Gen<Piece> text = Gen.Elements("et ", " ", "fin").Select(words => (Piece)new Piece.Fixed(words));
        Gen<Piece> value = ValueIn(scope).Select(name => (Piece)new Piece.Value(name));
        return depth == 0
            ? Gen.OneOf(text, value)
            : Gen.Frequency((2, text), (2, value), (4, Governed(scope, inner => Run(depth - 1, inner))));
    }

    private static Gen<Piece> Table(int depth, Scope scope) =>
        ListOf(Rows(depth - 1, scope), 1, 2).Select(rows => (Piece)new Piece.Table(rows));

    private static Gen<Piece> Rows(int depth, Scope scope) =>
        depth == 0
            ? Row(0, scope)
            : Gen.Frequency((1, Row(depth, scope)), (2, Governed(scope, inner => Rows(depth - 1, inner))));

    private static Gen<Piece> Row(int depth, Scope scope)
    {
        Gen<Piece> cell = ListOf(Block(depth, scope), 1, 2).Select(blocks => (Piece)new Piece.Cell(blocks));
        Gen<Piece> value = ValueIn(scope).Select(name => (Piece)new Piece.ValueCell(name));
        return ListOf(Gen.Frequency((3, cell), (1, value)), 1, 2).Select(cells => (Piece)new Piece.Row(cells));
    }

    /// <summary>A loop or a condition around pieces.</summary>
    private static Gen<Piece> Governed(Scope scope, Func<Scope, Gen<Piece>> inner)
    {
        Gen<Piece> test =
            from name in TestIn(scope)
            from expected in Gen.Elements(true, false)
            from body in ListOf(inner(scope), 1, 2)
            select (Piece)new Piece.Test(name, expected, body);
        Gen<Piece> districts =
            from body in ListOf(inner(Scope.District), 1, 2)
            select (Piece)new Piece.Loop("quartiers", body);
        Gen<Piece> streets = from body in ListOf(inner(Scope.Street), 1, 2) select (Piece)new Piece.Loop("rues", body);
        return scope == Scope.District ? Gen.OneOf(test, streets) : Gen.OneOf(test, districts);
    }

    private static Gen<string> ValueIn(Scope scope) =>
        Gen.Elements<string>([
            .. ModelValues,
            .. scope == Scope.Model ? [] : ItemValues,
            .. scope == Scope.District ? DistrictValues : [],
        ]);

    private static Gen<string> TestIn(Scope scope) =>
        Gen.Elements<string>([
            .. ModelTests,
            .. scope == Scope.Model ? [] : ItemTests,
            .. scope == Scope.District ? DistrictTests : [],
        ]);

    private static Gen<Town> AnyTown(int depth) =>
        from name in OrNull(Gen.Elements(Texts))
        from address in OrNull(Gen.Elements(Texts))
        from population in Gen.Elements<long?>(null, 0, 1, 12, 999)
        from day in Gen.Elements<LocalDate?>(null, new(2021, 5, 1), new(2021, 5, 31))
        from isOrt in Gen.Elements<bool?>(null, true, false)
        from mayor in Gen.Elements<Person?>(null, new("Camille"))
        from districts in depth == 0
            ? Gen.Constant<IReadOnlyList<Town>?>(null)
            : OrNull(ListOf(AnyTown(depth - 1), 0, 3))
        select new Town(name)
        {
            Address = address,
            Population = population,
            Day = day,
            IsOrt = isOrt,
            Mayor = mayor,
            Districts = districts,
        };

    private static Gen<T?> OrNull<T>(Gen<T> value)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (4, value.Select(known => (T?)known)));
}
