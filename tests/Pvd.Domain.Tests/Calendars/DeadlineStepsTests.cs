using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(CalendarArbitraries)])]
public sealed class DeadlineStepsTests
{
    private static readonly HolidayCalendar Metropole = HolidayCalendar.For(Zone.Metropole);

    /// <summary>The published example, read aloud.</summary>
    [Fact]
    public void Fifteen_days_from_7_March_2008_are_told_day_by_day()
    {
        IReadOnlyList<DeadlineStep> steps = WorkedExamples.Of("E02").Reckoning.Deadline.Steps;

        Assert.Equal(
            [
                "15 jours à compter du vendredi 7 mars 2008, jour non compté, mènent au samedi 22 mars 2008.",
                "Le samedi 22 mars 2008 n’est pas ouvré.",
                "Le dimanche 23 mars 2008 n’est pas ouvré.",
                "Le lundi 24 mars 2008 est férié (Lundi de Pâques).",
                "Le délai court jusqu’au premier jour ouvré suivant, le mardi 25 mars 2008.",
            ],
            steps.Select(step => Plain(step.Sentence.French))
        );
        Assert.Equal(
            [
                "15 days from Friday 7 March 2008, a day not counted, lead to Saturday 22 March 2008.",
                "Saturday 22 March 2008 is not a working day.",
                "Sunday 23 March 2008 is not a working day.",
                "Monday 24 March 2008 is a public holiday (Easter Monday).",
                "The period runs to the next working day, Tuesday 25 March 2008.",
            ],
            steps.Select(step => Plain(step.Sentence.English))
        );
        Assert.Equal(
            ["CPC art. 641, al. 1", "CPC art. 642", "CPC art. 642", "Code du travail L3133-1", "CPC art. 642"],
            steps.Select(step => step.LegalBasis.ToString())
        );
        Assert.Equal([22, 22, 23, 24, 25], steps.Select(step => step.Day.Day));
    }

    [Theory]
    [InlineData("E05", "1 jour à compter du vendredi 30 avril 2021, jour non compté, mène au samedi 1er mai 2021.")]
    [InlineData("E05", "Le samedi 1er mai 2021 est férié (1er mai).")]
    [InlineData("E11", "Le vendredi 29 mars 2024 est férié (Vendredi saint).")]
    [InlineData("E13", "De date à date, 1 mois à compter du mardi 31 janvier 2023 mène au mardi 28 février 2023.")]
    [InlineData("E13", "Le mois d’arrivée n’a pas de 31 : le compte s’arrête à son dernier jour.")]
    [InlineData("E21", "De date à date, 1 mois à compter du dimanche 12 février 2017 mène au dimanche 12 mars 2017.")]
    [InlineData("E21", "15 jours de plus mènent au lundi 27 mars 2017.")]
    [InlineData(
        "E27",
        "Le délai est franc : ni le premier ni le dernier jour ne comptent, il va donc jusqu’au lundi 13 janvier 2025."
    )]
    [InlineData(
        "E36",
        "De date à date, 2 mois et 1 mois de distance à compter du lundi 10 mars 2025 mènent au mardi 10 juin 2025."
    )]
    [InlineData(
        "E40",
        "Entre l’envoi, le vendredi 15 janvier 2021, et la séance, il faut un délai franc de 5 jours : la séance peut se tenir dès le jeudi 21 janvier 2021."
    )]
    [InlineData(
        "E45",
        "Pour une séance le mardi 6 avril 2021, il faut un délai franc de 5 jours après l’envoi : la convocation part au plus tard le mercredi 31 mars 2021."
    )]
    [InlineData("E50", "Le jeudi 14 juillet 2022 est férié (14 juillet).")]
    [InlineData("E55", "Le dimanche 30 octobre 2022 n’est pas ouvré.")]
    [InlineData("E55", "Pour ce délai, l’échéance ne bouge pas.")]
    [InlineData("E64", "Le jeudi 13 mai 2021 est férié (Ascension).")]
    [InlineData("E64", "Parmi les jours ouvrés qui suivent le mercredi 12 mai 2021, le 5e est le jeudi 20 mai 2021.")]
    [InlineData(
        "E67",
        "Parmi les jours ouvrables qui suivent le mercredi 12 mai 2021, le 5e est le mercredi 19 mai 2021."
    )]
    [InlineData(
        "E71",
        "Un délai de deux jours ou plus comprend au moins deux jours ouvrés : il finit le mardi 4 mai 2021."
    )]
    public void A_worked_example_says_why(string number, string sentence) =>
        Assert.Contains(
            sentence,
            WorkedExamples.Of(number).Reckoning.Deadline.Steps.Select(step => Plain(step.Sentence.French))
        );

    [Theory]
    [InlineData("E22", "CPC art. 641, al. 2|CPC art. 641, al. 2|CPC art. 641, al. 1")]
    [InlineData(
        "E25",
        "CPC art. 641, al. 1|CE, 4 juin 1954, règle générale des délais francs|CPC art. 642|CPC art. 642"
    )]
    [InlineData(
        "E34",
        "CPC art. 641, al. 2|CE, 4 juin 1954, règle générale des délais francs|CPC art. 642|CPC art. 642|CPC art. 642"
    )]
    [InlineData("E47", "CRPA L231-1 et L231-4|CRPA L231-1 et L231-4|CRPA L231-1 et L231-4")]
    [InlineData("E66", "Code du travail L3422-2|usage")]
    public void Each_step_cites_its_text(string number, string texts) =>
        Assert.Equal(
            texts.Split('|'),
            WorkedExamples.Of(number).Reckoning.Deadline.Steps.Select(step => step.LegalBasis.ToString())
        );

    [Fact]
    public void A_period_of_the_Union_cites_the_regulation_of_the_Union() =>
        Assert.All(
            WorkedExamples.Of("E71").Reckoning.Deadline.Steps,
            step => Assert.Equal(DeadlineRule.Ue.LegalBasis, step.LegalBasis)
        );

    [Property(MaxTest = 500)]
    public void The_steps_end_on_the_result(Reckoning reckoning) =>
        Assert.Equal(reckoning.End, reckoning.Deadline.Steps[^1].Day);

    [Property(MaxTest = 500, Arbitrary = [typeof(RollingReckonings)])]
    public void Each_day_passed_over_is_told_with_its_reason_and_its_text(Reckoning reckoning)
    {
        Deadline deadline = reckoning.Deadline;
        IReadOnlyList<DeadlineStep> steps = deadline.Steps;
        LocalDate rolled = reckoning.Calendar.NextWorkingDay(deadline.RawEnd);
        for (LocalDate day = deadline.RawEnd; day < rolled; day = day.PlusDays(1))
        {
            DeadlineStep step = Assert.Single(steps, step => step.Day == day && IsReasonToPass(step));
            Assert.Contains($" {day.Year}", step.Sentence.French, StringComparison.Ordinal);
            if (reckoning.Calendar.On(day) is { } holiday)
            {
                Assert.Contains($"({holiday.Name.French})", step.Sentence.French, StringComparison.Ordinal);
                Assert.Contains($"({holiday.Name.English})", step.Sentence.English, StringComparison.Ordinal);
                Assert.Equal(holiday.LegalBasis, step.LegalBasis);
            }
            else
            {
                Assert.EndsWith(" n’est pas ouvré.", step.Sentence.French, StringComparison.Ordinal);
                Assert.EndsWith(" is not a working day.", step.Sentence.English, StringComparison.Ordinal);
            }
        }
    }

    [Property(MaxTest = 500)]
    public void Both_languages_say_the_same_days_and_leave_nothing_to_fill(Reckoning reckoning) =>
        Assert.All(
            reckoning.Deadline.Steps,
            step =>
            {
                Assert.Equal(Digits(step.Sentence.French), Digits(step.Sentence.English));
                foreach (string sentence in new[] { step.Sentence.French, step.Sentence.English })
                {
                    Assert.DoesNotContain('{', sentence);
                    Assert.DoesNotContain('}', sentence);
                    Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
                    Assert.EndsWith(".", sentence, StringComparison.Ordinal);
                }
            }
        );

    [Fact]
    public void A_closing_day_is_told_as_one()
    {
        HolidayCalendar office = Metropole.WithClosingDays(
            new("pont de l’Ascension", "bridge after Ascension Day"),
            new LocalDate(2021, 5, 14)
        );

        DeadlineStep closed = Deadlines
            .From(new LocalDate(2021, 4, 29))
            .Plus(LegalPeriod.FromDays(15), DeadlineRule.Jours, office)
            .Steps[1];

        Assert.Equal(
            "Le vendredi 14 mai 2021 est un jour de fermeture (pont de l’Ascension).",
            Plain(closed.Sentence.French)
        );
        Assert.Equal("décision de l’organisme, jour de fermeture", closed.LegalBasis.ToString());
    }

    [Fact]
    public void What_happens_to_a_period_is_told_in_its_order()
    {
        Deadline deadline = Deadlines
            .From(new LocalDate(2021, 4, 12))
            .Plus(LegalPeriod.FromMonths(24), DeadlineRule.DateADate, Metropole)
            .Suspended(new(2022, 1, 10), new(2022, 1, 11))
            .ExtendedTo(new(2024, 4, 12))
            .Suspended(new(2024, 1, 1), new(2024, 1, 16));

        Assert.Equal(
            [
                "De date à date, 24 mois à compter du lundi 12 avril 2021 mènent au mercredi 12 avril 2023.",
                "Suspendu pendant 1 jour, le délai finit le jeudi 13 avril 2023.",
                "Par décision, le délai est prolongé jusqu’au vendredi 12 avril 2024.",
                "Suspendu pendant 15 jours, le délai finit le samedi 27 avril 2024.",
                "Le samedi 27 avril 2024 n’est pas ouvré.",
                "Pour ce délai, l’échéance ne bouge pas.",
            ],
            deadline.Steps.Select(step => Plain(step.Sentence.French))
        );
        Assert.Equal(deadline.Date, deadline.Steps[^1].Day);
        Assert.Equal("CRPA L114-5", deadline.Steps[1].LegalBasis.ToString());
    }

    [Fact]
    public void An_extended_period_that_had_rolled_tells_both()
    {
        Deadline deadline = WorkedExamples.Of("E02").Reckoning.Deadline.ExtendedTo(new(2008, 4, 15));

        Assert.Equal(6, deadline.Steps.Count);
        Assert.Equal(new(2008, 4, 15), deadline.Steps[^1].Day);
    }

    [Fact]
    public void Without_known_holidays_a_weekend_is_still_told()
    {
        Deadline deadline = Deadlines
            .From(new LocalDate(1789, 7, 17))
            .Plus(LegalPeriod.FromDays(1), DeadlineRule.Silence, Metropole);

        Assert.True(deadline.IsClosedDay);
        Assert.Equal("Le samedi 18 juillet 1789 n’est pas ouvré.", Plain(deadline.Steps[1].Sentence.French));
    }

    private static bool IsReasonToPass(DeadlineStep step) =>
        step.Sentence.English.EndsWith(" is not a working day.", StringComparison.Ordinal)
        || step.Sentence.English.EndsWith(").", StringComparison.Ordinal);

    /// <summary>The digits of the days and lengths; the name of a holiday, in brackets, may have its own.</summary>
    private static string Digits(string sentence) => new([.. sentence.Split(" (")[0].Where(char.IsAsciiDigit)]);

    private static string Plain(string sentence) => sentence.Replace('\u00A0', ' ');
}
