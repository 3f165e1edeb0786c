using Pvd.Domain.Calendars;
using Pvd.Rules.Calendars;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Calendars;

public class SigningPlannerTests
{
    [Theory]
    [InlineData(3_499, "2022-11-25")]
    [InlineData(3_500, "2022-11-23")]
    public void A_larger_council_is_convened_earlier(int inhabitants, string convocation)
    {
        SigningPlan plan = Plan("2022-11-30", inhabitants);

        Assert.Equal(Given.Day("2022-11-30"), plan.Transmission);
        Assert.Equal(Given.Day("2022-11-29"), plan.Sitting);
        Assert.Equal(Given.Day(convocation), plan.Convocation);
    }

    [Fact]
    public void An_EPCI_follows_its_largest_commune() =>
        Assert.Equal(
            Plan("2022-11-30", 6_454),
            Given.Rules.SigningPlan.ForEpci(
                Given.Day("2022-11-30"),
                6_454,
                HolidayCalendar.For(Zone.Metropole),
                Given.LawOn("2022-11-01")
            )
        );

    [Fact]
    public void The_act_is_sent_on_a_working_day() =>
        Assert.Equal(Given.Day("2022-11-10"), Plan("2022-11-13", 1_000).Transmission);

    [Fact]
    public void The_time_to_send_the_act_is_a_policy()
    {
        PvdRules rules = new(new PvdPolicies(daysToTransmit: 5));

        Assert.Equal(
            Given.Day("2022-11-25"),
            rules
                .SigningPlan.ForCommune(
                    Given.Day("2022-11-30"),
                    1_000,
                    HolidayCalendar.For(Zone.Metropole),
                    Given.LawOn("2022-11-01")
                )!
                .Sitting
        );
    }

    [Property(MaxTest = 200)]
    public void The_convocation_leads_back_to_the_sitting(ushort days, ushort inhabitants)
    {
        HolidayCalendar calendar = HolidayCalendar.For(Zone.Metropole);
        SigningPlan plan = Plan(Given.Iso(new LocalDate(2015, 1, 1).PlusDays(days % 6000)), inhabitants);

        Assert.Equal(
            plan.Sitting,
            Deadlines
                .From(plan.Convocation)
                .End(LegalPeriod.FromDays(plan.ClearDays), DeadlineRule.Convocation, calendar)
        );
        Assert.True(
            plan.Convocation < plan.Sitting && plan.Sitting <= plan.Transmission && plan.Transmission <= plan.Signing
        );
    }

    private static SigningPlan Plan(string signing, int inhabitants) =>
        Given.Rules.SigningPlan.ForCommune(
            Given.Day(signing),
            inhabitants,
            HolidayCalendar.For(Zone.Metropole),
            Legislation.Embedded.At(Given.Day(signing))
        )!;
}
