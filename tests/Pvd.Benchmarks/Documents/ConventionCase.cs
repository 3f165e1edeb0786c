namespace Pvd.Benchmarks.Documents;

/// <summary>What fills one convention of W2.</summary>
internal sealed record ConventionCase(
    IReadOnlyList<string> Fields,
    IReadOnlyList<FrenchWords.Named> Communes,
    IReadOnlyList<ConventionCase.Line> Lines,
    int KeptClause
)
{
    internal const int Count = 1_000;
    internal const int FieldCount = 60;
    internal const int LineCount = 20;
    internal const int ColumnCount = 6;
    internal const int ClauseCount = 3;
    internal const int Seed = 1801;
    private const int FewestCommunes = 3;
    private const int MostCommunes = 8;

    /// <summary>A line of the annexed table.</summary>
    internal sealed record Line(IReadOnlyList<string> Cells);

    internal static ConventionCase[] DrawAll(int count)
    {
        SplitMix random = new(Seed);
        var cases = new ConventionCase[count];
        for (int i = 0; i < count; i++)
        {
            cases[i] = Draw(ref random);
        }

        return cases;
    }

    /// <summary>Fields, communes, lines cell by cell, and last which of the three clauses is kept.</summary>
    private static ConventionCase Draw(ref SplitMix random)
    {
        string[] fields = FrenchWords.DrawAll(ref random, FieldCount);
        int communes = FewestCommunes + random.Below(MostCommunes - FewestCommunes + 1);
        FrenchWords.Named[] names =
        [
            .. FrenchWords.DrawAll(ref random, communes).Select(name => new FrenchWords.Named(name)),
        ];
        var lines = new Line[LineCount];
        for (int i = 0; i < LineCount; i++)
        {
            lines[i] = new(FrenchWords.DrawAll(ref random, ColumnCount));
        }

        return new(fields, names, lines, random.Below(ClauseCount));
    }
}
