using Pvd.Domain.Conventions;
using Pvd.Rules.Tests.Generators;
using Pvd.Testing.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>The laws of the other engines hold for délibérations and avenants too, on dossiers with a convention-cadre and a CRTE.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries), typeof(DossierArbitraries)], MaxTest = 60)]
public sealed class ActsProperties
{
    [Property]
    public void Learning_a_fact_never_changes_a_decided_answer(DossierRecipe recipe)
    {
        LawInForce law = Legislation.Embedded.At(recipe.Today);
        Assessment<LocalDate> known = Given.Rules.Acts.Assess(recipe.Dossier, law);

        foreach ((string forgotten, PvdDossier gap) in Gaps.Of(recipe.Dossier))
        {
            Assessment<LocalDate> without = Given.Rules.Acts.Assess(gap, law);
            if (without.AnswerCode is "favourable" or "unfavourable")
            {
                Assert.Equal($"{forgotten}: {without.Verdict()}", $"{forgotten}: {known.Verdict()}");
            }
            else
            {
                Assert.NotEmpty(without.MissingFacts);
            }
        }
    }

    [Property]
    public void The_order_of_the_lists_changes_no_word(PvdDossier dossier)
    {
        LawInForce law = Legislation.Embedded.At(dossier.KnownOn);
        PvdDossier backwards = new(
            dossier.KnownOn,
            dossier.Communes,
            dossier.Epci,
            dossier.Convention is { } convention ? MembershipConvention.Of(Backwards(convention.Act)) : null,
            framework: dossier.Framework is { } framework
                ? new(Backwards(framework.Act), framework.ClaimsOrt, framework.Years)
                : null,
            crte: dossier.Crte is { } crte ? new(Backwards(crte.Act), crte.Years) : null
        );

        Assert.Equal(
            Given.Rules.Acts.Assess(dossier, law).Outcomes(),
            Given.Rules.Acts.Assess(backwards, law).Outcomes()
        );
        Assert.All(
            Pvd.Rules.Conventions.ConventionKind.All,
            kind =>
                Assert.Equal(
                    Given.Rules.Conventions.Timeline(dossier, kind, law).Intervals.Select(Told),
                    Given.Rules.Conventions.Timeline(backwards, kind, law).Intervals.Select(Told)
                )
        );
    }

    [Property]
    public void Whatever_the_file_holds_a_timeline_is_told_in_full_sentences(PvdDossier dossier)
    {
        LawInForce law = Legislation.Embedded.At(dossier.KnownOn.PlusYears(3));

        foreach (Pvd.Rules.Conventions.ConventionKind kind in Pvd.Rules.Conventions.ConventionKind.All)
        {
            Assert.NotEmpty(Given.Rules.Conventions.Timeline(dossier, kind, law).Explain(Language.French));
            Assert.NotEmpty(Given.Rules.Conventions.Timeline(dossier, kind, law).Explain(Language.English));
        }

        Assert.NotEmpty(Given.Rules.Acts.Assess(dossier, law).Explain(Language.English));
        Assert.NotNull(Given.Rules.Acts.DatesToCheck(dossier, law));
    }

    private static string Told(Pvd.Rules.LifeCycles.LifeInterval<Pvd.Rules.Conventions.ConventionStatus> interval) =>
        $"{Given.Iso(interval.From)} {interval.State.Value}";

    private static SignedAct Backwards(SignedAct was) =>
        new(
            was.Parties?.Reverse(),
            was.Deliberations?.Reverse(),
            was.Signatures?.Reverse(),
            was.Annexes?.Reverse(),
            was.Events.Reverse(),
            was.Amendments.Reverse()
                .Select(amendment => new Amendment(
                    amendment.Number,
                    amendment.Subject,
                    amendment.ExtendsTo,
                    amendment.Deliberations?.Reverse(),
                    amendment.Signatures?.Reverse()
                ))
        );
}
