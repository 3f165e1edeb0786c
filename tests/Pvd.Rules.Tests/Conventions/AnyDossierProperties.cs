using Pvd.Rules.Receipts;
using Pvd.Testing.Generators;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>Whatever a dossier holds, the judges of the convention-cadre, of the ORT and of the CRTE answer, in whole sentences, and their receipts are confirmed.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 60)]
public sealed class AnyDossierProperties
{
    [Property]
    public void Every_answer_about_a_strange_dossier_is_told_and_confirmed(PvdDossier dossier, LocalDate today) =>
        AssertTold(dossier, today);

    [Property]
    public void Every_answer_about_a_convention_cadre_is_told_and_confirmed(
        ushort flaws,
        ushort forgotten,
        ushort months
    ) => AssertTold(OrtProperties.Dossier(flaws, forgotten), new LocalDate(2022, 11, 15).PlusMonths(months % 72));

    private static void AssertTold(PvdDossier dossier, LocalDate today)
    {
        LawInForce law = Legislation.Embedded.At(today);
        foreach (
            Assessment answer in new Assessment[]
            {
                Given.Rules.Framework.Assess(dossier, law),
                Given.Rules.Ort.Assess(dossier, law),
                Given.Rules.OrtEffects.Assess(dossier, law),
                Given.Rules.Crte.Assess(dossier, law),
            }
        )
        {
            foreach (Language language in Reading.Languages)
            {
                Assert.All(answer.Findings, finding => Reading.AssertFilled(finding, language));
            }

            Assert.IsType<Verification.Confirmed>(ReceiptText.Again(answer).Verify(Legislation.Embedded));
        }
    }

    [Property(MaxTest = 20)]
    public void The_story_of_the_ORT_is_told_for_any_dossier(PvdDossier dossier, LocalDate today)
    {
        LawInForce law = Legislation.Embedded.At(today);

        Assert.Equal(
            Pvd.Rules.Conventions.OrtStatus.Of(Given.Rules.Ort.Assess(dossier, law)),
            Given.Rules.Ort.Timeline(dossier, law).State
        );
    }
}
