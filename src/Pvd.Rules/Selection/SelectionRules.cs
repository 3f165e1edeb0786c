using Pvd.Rules.Law;

namespace Pvd.Rules.Selection;

/// <summary>
/// Which towns the programme is for, and who designates them.
/// Sources: « Petites villes de demain », dossier de présentation, October 2020; the programme's dashboard. No text read gives a minimum of population,
/// and none says what becomes of the programme after its scheduled end.
/// </summary>
internal static class SelectionRules
{
    private static readonly LegalReference Presentation = new(
        "ANCT, dossier de présentation du programme Petites villes de demain",
        "octobre 2020"
    );

    internal static readonly RuleText Period = new(
        "PRG-1",
        Presentation,
        statement: new(
            "Une commune est désignée pendant la période du programme.",
            "A commune is designated within the period of the programme."
        ),
        met: new(
            "La désignation, du {designated}, tombe dans la période du programme, ouverte le {start}.",
            "The designation, of {designated}, falls within the period of the programme, which began on {start}."
        ),
        notMet: new(
            "La désignation, du {designated}, précède le lancement du programme, le {start}.",
            "The designation, of {designated}, comes before the programme began, on {start}."
        ),
        unknown: new(
            "On ne sait pas si la désignation tombe dans la période du programme.",
            "It is not known whether the designation falls within the period of the programme."
        )
    );

    internal static readonly Localized AfterTheEnd = new(
        "La désignation, du {designated}, vient après la fin prévue du programme, le {end} ; on ne sait pas s’il se poursuit.",
        "The designation, of {designated}, comes after the scheduled end of the programme, on {end}; whether it goes on is not known."
    );

    internal static readonly RuleText Eligible = new(
        "PRG-2",
        Presentation,
        statement: new(
            "Le programme s’adresse aux communes sous un seuil de population, sans minimum, qui exercent une fonction de centralité et montrent des signes de fragilité.",
            "The programme is for communes below a threshold of population, without a minimum, that act as a centrality and show signs of fragility."
        ),
        met: new(
            "La commune compte {population} habitants, pour un seuil de {threshold}, exerce une fonction de centralité et montre des signes de fragilité.",
            "The commune has {population} inhabitants, for a threshold of {threshold}, acts as a centrality and shows signs of fragility."
        ),
        notMet: new("La commune n’est pas éligible : {faults}.", "The commune is not eligible: {faults}."),
        unknown: new("On ne sait pas si la commune est éligible.", "It is not known whether the commune is eligible.")
    );

    internal static readonly RuleText Designation = new(
        "PRG-3",
        Presentation,
        statement: new(
            "Le préfet de département recueille la candidature, le comité régional désigne la commune, et la convention d’adhésion formalise son entrée dans le programme.",
            "The prefect of the département collects the application, the regional committee designates the commune, and the membership convention formalises its entry into the programme."
        ),
        met: new(
            "Le préfet de département a recueilli la candidature ; le comité régional a désigné la commune.",
            "The prefect of the département has collected the application; the regional committee has designated the commune."
        ),
        notMet: new("La commune n’est pas sélectionnée : {faults}.", "The commune is not selected: {faults}."),
        unknown: new(
            "On ne sait pas si la commune est sélectionnée.",
            "It is not known whether the commune is selected."
        )
    );

    internal static readonly RuleText ScheduledEnd = new(
        "PRG-5",
        new("Sénat", "questions écrites 05601 (2025) et 07308 (2026)"),
        statement: new("Le programme a une fin prévue.", "The programme has a scheduled end."),
        met: new("La fin du programme est prévue le {end}.", "The programme is scheduled to end on {end}."),
        unknown: new("La fin prévue du programme n’est pas connue.", "The scheduled end of the programme is not known.")
    );

    internal static readonly Localized EndPassed = new(
        "La fin du programme était prévue le {end} ; sa poursuite est annoncée, sans que l’on en connaisse les règles.",
        "The programme was scheduled to end on {end}; it is announced to go on, and its rules are not known."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Period, Eligible, Designation, ScheduledEnd];

    /// <summary>Checks every rule in the order of the facts file.</summary>
    internal static void Check(SelectionFacts facts, Examination examination)
    {
        CheckPeriod(facts, examination);
        CheckEligible(facts, examination);
        CheckDesignation(facts, examination);
        CheckEnd(examination);
    }

    private static void CheckPeriod(SelectionFacts facts, Examination examination)
    {
        LocalDate today = examination.Law.Day;
        if (facts.IsDesignated == false || facts.DesignatedOn > today)
        {
            return;
        }

        if (facts.DesignatedOn is not { } day)
        {
            examination.Unknown(Period, [new("designatedOn", SelectionWords.Day)]);
            return;
        }

        ParameterReading start = examination.Law.Parameter(ParameterIds.ProgrammeStart);
        ParameterReading end = examination.Law.Parameter(ParameterIds.ProgrammeEnd);
        NamedFact designated = new("designated", FactValue.Of(day));
        if (!start.Value.IsKnown || !end.Value.IsKnown)
        {
            MissingFact silent = start.Value.IsKnown ? end.Missing : start.Missing;
            examination.Add(Period, Outcome.Unknown, [designated], [start, end], missing: [silent]);
        }
        else if (day > end.Value.Day)
        {
            examination.Add(
                Period,
                Outcome.Unknown,
                [designated, new("end", end.Value)],
                [end, examination.Law.Parameter(ParameterIds.Continuation)],
                missing: [Continuation(end)],
                template: AfterTheEnd
            );
        }
        else
        {
            examination.Add(
                Period,
                day < start.Value.Day ? Outcome.NotMet : Outcome.Met,
                [designated, new("start", start.Value)],
                [start, end],
                start.Value
            );
        }
    }

    private static void CheckEligible(SelectionFacts facts, Examination examination)
    {
        ParameterReading threshold = examination
            .Law.Legislation.Parameter(ParameterIds.MaximumPopulation)
            .At(facts.DesignatedOn <= examination.Law.Day ? facts.DesignatedOn.Value : examination.Law.Day);
        List<Localized> faults = [];
        List<MissingFact> missing = [];
        if (!threshold.Value.IsKnown)
        {
            missing.Add(threshold.Missing);
        }

        if (facts.Population is not { } population)
        {
            missing.Add(new("population", SelectionWords.Population));
        }
        else if (threshold.Value.IsKnown && population >= threshold.Value.Number)
        {
            faults.Add(
                SelectionWords
                    .TooLarge.Fill("population", Number(population))
                    .Fill("threshold", Number(threshold.Value.Number))
            );
        }

        Ask(facts.ActsAsCentrality, "actsAsCentrality", SelectionWords.NoCentrality, SelectionWords.Centrality);
        Ask(facts.ShowsFragility, "showsFragility", SelectionWords.NoFragility, SelectionWords.Fragility);
        FactValue distance =
            threshold.Value.IsKnown && facts.Population is { } known
                ? FactValue.Of(threshold.Value.Number - known)
                : FactValue.Unknown;
        NamedFact[] figures = facts.Population is { } count
            ? [new("population", FactValue.Of(count)), new("threshold", threshold.Value)]
            : [new("threshold", threshold.Value)];
        Conclude(Eligible, faults, missing, figures, examination, [threshold], threshold.Value, distance);

        void Ask(bool? holds, string field, Localized fault, Localized label)
        {
            if (holds is null)
            {
                missing.Add(new(field, label));
            }
            else if (holds == false)
            {
                faults.Add(fault);
            }
        }
    }

    private static void CheckDesignation(SelectionFacts facts, Examination examination)
    {
        List<Localized> faults = [];
        List<MissingFact> missing = [];
        if (facts.CollectedByPrefect is null)
        {
            missing.Add(new("collectedByPrefect", SelectionWords.Collected));
        }
        else if (facts.CollectedByPrefect == false)
        {
            faults.Add(SelectionWords.NotCollected);
        }

        if (facts.DesignatedOn > examination.Law.Day)
        {
            faults.Add(
                SelectionWords
                    .DesignatedLater.Fill("day", Wording.Day(facts.DesignatedOn.Value))
                    .Fill("today", Wording.Day(examination.Law.Day))
            );
        }
        else if (facts.IsDesignated is null)
        {
            missing.Add(new("isDesignated", SelectionWords.Designated));
        }
        else if (facts.IsDesignated == false)
        {
            faults.Add(SelectionWords.NotDesignated);
        }

        Conclude(Designation, faults, missing, [], examination);
    }

    private static void CheckEnd(Examination examination)
    {
        ParameterReading end = examination.Law.Parameter(ParameterIds.ProgrammeEnd);
        if (!end.Value.IsKnown)
        {
            examination.Add(ScheduledEnd, Outcome.Unknown, [], [end], missing: [end.Missing]);
            return;
        }

        NamedFact[] day = [new("end", end.Value)];
        if (examination.Law.Day <= end.Value.Day)
        {
            examination.Add(ScheduledEnd, Outcome.Met, day, [end], end.Value);
            return;
        }

        ParameterReading continuation = examination.Law.Parameter(ParameterIds.Continuation);
        examination.Add(
            ScheduledEnd,
            Outcome.Unknown,
            day,
            [end, continuation],
            end.Value,
            missing: [Continuation(end)],
            template: EndPassed
        );
    }

    private static void Conclude(
        RuleText rule,
        List<Localized> faults,
        List<MissingFact> missing,
        IReadOnlyList<NamedFact> figures,
        Examination examination,
        IReadOnlyList<ParameterReading>? parameters = null,
        FactValue threshold = default,
        FactValue distance = default
    )
    {
        Outcome outcome =
            faults.Count > 0 ? Outcome.NotMet
            : missing.Count > 0 ? Outcome.Unknown
            : Outcome.Met;
        examination.Add(
            rule,
            outcome,
            outcome == Outcome.NotMet
                ? [.. figures, new("faults", FactValue.Of(SelectionWords.List(faults)))]
                : figures,
            parameters,
            threshold,
            distance,
            outcome == Outcome.Unknown ? missing : []
        );
    }

    private static MissingFact Continuation(ParameterReading end) =>
        new(end.Id, SelectionWords.Continuation.Fill("end", Wording.Day(end.Value.Day)), isLaw: true);

    private static Localized Number(int number) =>
        new(Wording.Number(number, Language.French), Wording.Number(number, Language.English));
}
