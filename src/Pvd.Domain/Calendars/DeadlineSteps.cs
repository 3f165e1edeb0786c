namespace Pvd.Domain.Calendars;

/// <summary>Tells a reckoning in words: what counts from when, each day passed over and why, where it ends.</summary>
internal static class DeadlineSteps
{
    private static readonly Localized DaysFrom = new(
        "{period} à compter du {start}, jour non compté, {leads} au {end}.",
        "{period} from {start}, a day not counted, {leads} to {end}."
    );

    private static readonly Localized MonthsFrom = new(
        "De date à date, {period} à compter du {start} {leads} au {end}.",
        "From date to date, {period} from {start} {leads} to {end}."
    );

    private static readonly Localized ShorterMonth = new(
        "Le mois d’arrivée n’a pas de {number} : le compte s’arrête à son dernier jour.",
        "The last month has no day {number}: the count stops on its last day."
    );

    private static readonly Localized DaysMore = new(
        "{period} de plus {leads} au {end}.",
        "{period} more {leads} to {end}."
    );

    private static readonly Localized ClearDay = new(
        "Le délai est franc : ni le premier ni le dernier jour ne comptent, il va donc jusqu’au {end}.",
        "The period is clear: neither the first nor the last day counts, so it runs to {end}."
    );

    private static readonly Localized Sitting = new(
        "Entre l’envoi, le {start}, et la séance, il faut un délai franc de {period} : la séance peut se tenir dès le {end}.",
        "Between sending, on {start}, and the sitting, {period} must pass in full: the sitting can be held from {end}."
    );

    private static readonly Localized Sending = new(
        "Pour une séance le {start}, il faut un délai franc de {period} après l’envoi : la convocation part au plus tard le {end}.",
        "For a sitting on {start}, {period} must pass in full after sending: the convocation leaves no later than {end}."
    );

    private static readonly Localized Among = new(
        "Parmi les {rule} qui suivent le {start}, le {number} est le {end}.",
        "Among the {rule} after {start}, {number} is {end}."
    );

    private static readonly Localized WeekendPassed = new("Le {day} n’est pas ouvré.", "{day} is not a working day.");

    private static readonly Localized HolidayPassed = new(
        "Le {day} est férié ({holiday}).",
        "{day} is a public holiday ({holiday})."
    );

    private static readonly Localized ClosingPassed = new(
        "Le {day} est un jour de fermeture ({holiday}).",
        "{day} is a closing day ({holiday})."
    );

    private static readonly Localized NextWorkingDay = new(
        "Le délai court jusqu’au premier jour ouvré suivant, le {end}.",
        "The period runs to the next working day, {end}."
    );

    private static readonly Localized TwoWorkingDays = new(
        "Un délai de deux jours ou plus comprend au moins deux jours ouvrés : il finit le {end}.",
        "A period of two days or more holds at least two working days: it ends on {end}."
    );

    private static readonly Localized NotMoved = new(
        "Pour ce délai, l’échéance ne bouge pas.",
        "For this period, the deadline does not move."
    );

    private static readonly Localized Suspension = new(
        "Suspendu pendant {period}, le délai finit le {end}.",
        "Suspended for {period}, the period ends on {end}."
    );

    private static readonly Localized Extension = new(
        "Par décision, le délai est prolongé jusqu’au {end}.",
        "By decision, the period is extended to {end}."
    );

    private static readonly LegalReference CountingDays = new("CPC", "art. 641, al. 1");
    private static readonly LegalReference CountingMonths = new("CPC", "art. 641, al. 2");
    private static readonly LegalReference Rolling = new("CPC", "art. 642");
    private static readonly LegalReference Suspending = new("CRPA", "L114-5");
    private static readonly LegalReference Deciding = new("décision de l’autorité");

    internal static IReadOnlyList<DeadlineStep> Of(Deadline deadline)
    {
        List<DeadlineStep> steps = [];
        AddCount(deadline, steps);
        if (deadline.Rule.Roll == Roll.ToWorkingDay)
        {
            AddRoll(deadline, steps);
        }

        steps.AddRange(deadline.Changes);
        if (deadline.IsClosedDay)
        {
            steps.Add(Passed(deadline.Date, deadline));
            steps.Add(new(deadline.Date, NotMoved, deadline.Rule.LegalBasis));
        }

        return steps;
    }

    internal static DeadlineStep Suspended(int days, LocalDate end) =>
        new(end, Suspension.Fill("period", Words(LegalPeriod.FromDays(days))).Fill("end", Day(end)), Suspending);

    internal static DeadlineStep Extended(LocalDate end) => new(end, Extension.Fill("end", Day(end)), Deciding);

    private static void AddCount(Deadline deadline, List<DeadlineStep> steps)
    {
        DeadlineRule rule = deadline.Rule;
        if (rule.Counting is Counting.WorkingDays or Counting.WorkableDays)
        {
            steps.AddRange(HolidaysLeftOut(deadline));
            steps.Add(Count(Among, deadline, deadline.RawEnd, deadline.Period, rule.LegalBasis));
        }
        else if (rule.Equals(DeadlineRule.Convocation) || rule.Equals(DeadlineRule.ConvocationArriere))
        {
            Localized template = rule.Equals(DeadlineRule.Convocation) ? Sitting : Sending;
            steps.Add(Count(template, deadline, deadline.RawEnd, deadline.Period, rule.LegalBasis));
        }
        else
        {
            AddMonthsThenDays(deadline, steps);
        }
    }

    private static void AddMonthsThenDays(Deadline deadline, List<DeadlineStep> steps)
    {
        LegalPeriod period = deadline.Period;
        LocalDate afterMonths = DeadlineArithmetic.AfterMonths(deadline.Start, period);
        if (period.AllMonths > 0)
        {
            LegalReference basis = BasisOr(CountingMonths, deadline.Rule);
            steps.Add(Count(MonthsFrom, deadline, afterMonths, period.OnlyMonths, basis));
            if (afterMonths.Day != deadline.Start.Day)
            {
                string number = Wording.Digits(deadline.Start.Day);
                steps.Add(new(afterMonths, ShorterMonth.Fill("number", number), basis));
            }
        }

        LocalDate afterDays = afterMonths.PlusDays(period.Days);
        if (period.Days > 0)
        {
            LegalReference basis = BasisOr(CountingDays, deadline.Rule);
            Localized template = period.AllMonths > 0 ? DaysMore : DaysFrom;
            steps.Add(Count(template, deadline, afterDays, LegalPeriod.FromDays(period.Days), basis));
        }

        if (deadline.Rule.ClearDays > 0)
        {
            steps.Add(new(deadline.RawEnd, ClearDay.Fill("end", Day(deadline.RawEnd)), deadline.Rule.LegalBasis));
        }
    }

    private static void AddRoll(Deadline deadline, List<DeadlineStep> steps)
    {
        LocalDate end = deadline.Calendar.NextWorkingDay(deadline.RawEnd);
        for (LocalDate day = deadline.RawEnd; day < end; day = day.PlusDays(1))
        {
            steps.Add(Passed(day, deadline));
        }

        if (end > deadline.RawEnd)
        {
            steps.Add(new(end, NextWorkingDay.Fill("end", Day(end)), BasisOr(Rolling, deadline.Rule)));
        }

        LocalDate reckoned = DeadlineArithmetic.End(deadline.Start, deadline.Period, deadline.Rule, deadline.Calendar);
        if (reckoned > end)
        {
            steps.Add(new(reckoned, TwoWorkingDays.Fill("end", Day(reckoned)), deadline.Rule.LegalBasis));
        }
    }

    /// <summary>The holidays on days that would have counted.</summary>
    private static IEnumerable<DeadlineStep> HolidaysLeftOut(Deadline deadline)
    {
        for (LocalDate day = deadline.Start.PlusDays(1); day < deadline.RawEnd; day = day.PlusDays(1))
        {
            bool isLeftOutAnyway =
                deadline.Rule.Counting == Counting.WorkingDays
                    ? deadline.Calendar.IsWeekend(day)
                    : day.DayOfWeek == IsoDayOfWeek.Sunday;
            if (!isLeftOutAnyway && deadline.Calendar.On(day) is not null)
            {
                yield return Passed(day, deadline);
            }
        }
    }

    private static DeadlineStep Passed(LocalDate day, Deadline deadline)
    {
        if (!deadline.Calendar.Knows(day.Year) || deadline.Calendar.On(day) is not { } holiday)
        {
            return new(day, WeekendPassed.Fill("day", Day(day)), BasisOr(Rolling, deadline.Rule));
        }

        Localized template = holiday.LegalBasis.Equals(HolidayCalendar.Closing) ? ClosingPassed : HolidayPassed;
        return new(day, template.Fill("day", Day(day)).Fill("holiday", holiday.Name), holiday.LegalBasis);
    }

    private static DeadlineStep Count(
        Localized template,
        Deadline deadline,
        LocalDate end,
        LegalPeriod period,
        LegalReference basis
    )
    {
        Localized verb = period.AllMonths + period.Days == 1 ? new("mène", "leads") : new("mènent", "lead");
        string digits = Wording.Digits(period.Days);
        Localized number = new(digits + (period.Days == 1 ? "er" : "e"), "number " + digits);
        Localized sentence = template
            .Fill("period", Words(period))
            .Fill("leads", verb)
            .Fill("rule", deadline.Rule.Label)
            .Fill("number", number)
            .Fill("start", Day(deadline.Start))
            .Fill("end", Day(end));
        return new(end, sentence, basis);
    }

    /// <summary>The code of civil procedure, where the rule has no text of its own for this.</summary>
    private static LegalReference BasisOr(LegalReference general, DeadlineRule rule) =>
        rule.Roll == Roll.ToWorkingDay && !rule.Equals(DeadlineRule.Ue) ? general : rule.LegalBasis;

    private static Localized Words(LegalPeriod period) =>
        new(period.Format(Language.French), period.Format(Language.English));

    private static Localized Day(LocalDate day) =>
        new(Wording.DateWithWeekday(day, Language.French), Wording.DateWithWeekday(day, Language.English));
}
