using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Policies;

public sealed class PvdPoliciesTests
{
    [Fact]
    public void The_defaults_are_those_that_are_documented()
    {
        PvdPolicies policies = PvdPolicies.Default;

        Assert.Equal(
            (Rounding.HalfUp, CeilingProration.Months, MidYearAnah.TwoWindows, MembershipClock.LastRequiredSignature),
            (policies.Rounding, policies.CeilingProration, policies.MidYearAnah, policies.MembershipClock)
        );
        Assert.Equal(policies, new PvdPolicies());
    }

    [Fact]
    public void Every_choice_has_its_name_and_its_own_words()
    {
        PolicyChoice[] choices =
        [
            .. Enum.GetValues<Rounding>().Select(PolicyLabels.Of),
            .. Enum.GetValues<CeilingProration>().Select(PolicyLabels.Of),
            .. Enum.GetValues<MidYearAnah>().Select(PolicyLabels.Of),
            .. Enum.GetValues<MembershipClock>().Select(PolicyLabels.Of),
        ];

        Assert.Equal(13, choices.Length);
        Assert.Equal(
            [
                "HalfUp",
                "HalfEven",
                "Down",
                "Up",
                "Months",
                "Days",
                "None",
                "TwoWindows",
                "BlendedCeiling",
                "BestOfYear",
                "LastRequiredSignature",
                "FirstSignature",
                "LastSignature",
            ],
            choices.Select(choice => choice.Value)
        );
        Assert.Distinct(choices.Select(choice => choice.Label.French));
        Assert.Distinct(choices.Select(choice => choice.Label.English));
        Assert.Equal(4, choices.Select(choice => choice.Id).Distinct().Count());
    }

    [Fact]
    public void Only_the_choices_that_mattered_are_told()
    {
        Assert.Equal(["rounding"], Told(Posts.Of("62400.00")));
        Assert.Equal(["rounding", "ceilingProration"], Told(Posts.Of("62400.00", from: "2022-02-01")));
        Assert.Equal(["rounding", "midYearAnah"], Told(Posts.Of("62400.00", anah: Posts.Anah("2022-07-01"))));
        Assert.Equal(
            ["rounding", "ceilingProration", "midYearAnah"],
            Told(Posts.Of("62400.00", from: "2022-02-01", anah: Posts.Anah("2022-07-01")))
        );
        Assert.Empty(Told(Posts.Of(null)));
    }

    private static IEnumerable<string> Told(Rules.Funding.ProjectManagerFacts facts) =>
        Posts.Assess(facts).Choices.Select(choice => choice.Id);
}
