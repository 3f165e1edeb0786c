using FsCheck;
using FsCheck.Fluent;

namespace Pvd.Rules.Tests.LifeCycles;

/// <summary>Scripts: half of them go towards a signature in something like the right order, the others go anywhere.</summary>
public static class ActScriptArbitraries
{
    private static readonly string[] Parties = [.. ActScript.Required, "region"];

    private static readonly Gen<ActStep> AnyStep =
        from move in Gen.Elements(Enum.GetValues<ActMove>())
        from party in Gen.Elements(Parties)
        from day in Gen.Choose(0, 30)
        select new ActStep(move, party, day);

    private static readonly Gen<ActScript> Wild = AnyStep.ListOf().Select(steps => new ActScript([.. steps.Take(14)]));

    private static readonly Gen<ActScript> Sensible =
        from votes in Each(["condom", "valence", "tenareze"], ActMove.Agree, 0, 12)
        from signatures in Each(ActScript.Required, ActMove.Sign, 8, 30)
        from odd in AnyStep.ListOf().Resize(3)
        from dropped in Gen.Choose(0, 12)
        select new ActScript([.. votes.Concat(signatures).Where((_, i) => i != dropped), .. odd]);

    public static Arbitrary<ActStep> Steps() => Arb.From(AnyStep);

    public static Arbitrary<ActScript> Scripts() => Arb.From(Gen.OneOf(Wild, Sensible), script => Fewer(script));

    private static Gen<IReadOnlyList<ActStep>> Each(string[] parties, ActMove move, int from, int to) =>
        Gen.CollectToList(parties, party => Gen.Choose(from, to).Select(day => new ActStep(move, party, day)))
            .Select(steps => (IReadOnlyList<ActStep>)steps);

    private static IEnumerable<ActScript> Fewer(ActScript script) =>
        script.Steps.Select((_, left) => new ActScript([.. script.Steps.Where((_, i) => i != left)]));
}
