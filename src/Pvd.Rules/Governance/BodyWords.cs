namespace Pvd.Rules.Governance;

/// <summary>The words that sentences about the other bodies share.</summary>
internal static class BodyWords
{
    internal static readonly MissingFact Bodies = new(
        "bodies",
        new("la liste des instances du programme", "the list of the bodies of the programme")
    );

    private static readonly Localized MandatesMissing = new(
        "la composition de « {body} »",
        "the members of \"{body}\""
    );

    private static readonly Localized MeetingsMissing = new(
        "la liste des réunions de « {body} »",
        "the list of the meetings of \"{body}\""
    );

    internal static MissingFact Mandates(string body) => new("bodies.mandates", MandatesMissing.Fill("body", body));

    internal static MissingFact Meetings(string body) => new("bodies.meetings", MeetingsMissing.Fill("body", body));

    internal static NamedFact Named(string body) => new("body", FactValue.Of(body));

    internal static NamedFact On(string name, LocalDate day) => new(name, FactValue.Of(day));

    /// <summary>"un député", "2 députés": the number in figures, and the word that goes with it.</summary>
    internal static Localized Count(int number, Localized one, Localized several) =>
        new(
            $"{Wording.Number(number, Language.French)}{Wording.NoBreakSpace}{(number < 2 ? one : several).French}",
            $"{Wording.Number(number, Language.English)} {(number == 1 ? one : several).English}"
        );
}
