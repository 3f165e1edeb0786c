using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Governance;

namespace Pvd.Documents.Facts;

/// <summary>The comité de projet on the day of the dossier, and the meeting that a document is about.</summary>
internal sealed class CommitteeFacts(PvdDossier dossier, ActFacts act, TerritoryFacts territory, string? item)
{
    private ProjectCommittee? Committee => dossier.Committee;

    public string? SubstituteBody => Committee?.SubstituteBody;

    /// <summary>Gets « coprésidé par … »; <c>null</c> when not known.</summary>
    public string? Presidency =>
        Committee?.Presidency?.Value switch
        {
            "mayors-and-epci-president" => territory.OneOrMore(
                "coprésidé par le maire de la Commune et le président de l’Intercommunalité",
                "coprésidé par un ou plusieurs maires des Communes et par le président de l’Intercommunalité"
            ),
            "mayors-only" => "coprésidé par plusieurs maires des Communes",
            "single-mayor" => territory.OneOrMore(
                "présidé par le maire de la Commune",
                "présidé par le maire de l’une des Communes"
            ),
            "epci-president" => "présidé par le président de l’Intercommunalité",
            _ => null,
        };

    /// <summary>Gets the same where « la Commune » and « l’Intercommunalité » are not defined; <c>null</c> when not known.</summary>
    public string? PlainPresidency =>
        Presidency?.Replace("Commune", "commune").Replace("Intercommunalité", "intercommunalité");

    /// <summary>Gets those who sit, in the order of the roles.</summary>
    public IReadOnlyList<Seat> Members =>
        [
            .. (Committee?.Members ?? [])
                .Where(seat => seat.SitsOn(Meeting?.On ?? dossier.KnownOn))
                .OrderBy(seat => CommitteeRole.All.TakeWhile(role => role != seat.Role).Count())
                .Select(seat => new Seat(seat, act.PartyOf(seat.Party)?.Title)),
        ];

    /// <summary>Gets the holder of the post of chef de projet; <c>null</c> when not known.</summary>
    public string? ProjectManager =>
        Committee
            ?.Members?.LastOrDefault(seat => seat.Role == CommitteeRole.ProjectManager && seat.SitsOn(dossier.KnownOn))
            ?.Person?.Name;

    /// <summary>Gets the meeting of the day asked for, or else the last one; <c>null</c> when there is none.</summary>
    public Meeting? Meeting =>
        Committee?.Meetings?.OrderBy(meeting => meeting.On).LastOrDefault(meeting => IsAskedFor(meeting.On));

    private bool IsAskedFor(LocalDate day) => item is null || NodaTime.Text.LocalDatePattern.Iso.Format(day) == item;

    /// <summary>A seat, and the party that it stands for.</summary>
    internal sealed record Seat(CommitteeMember Member, string? Party)
    {
        public string Function => Phrases.Capitalized(Member.Role.Label.French);

        public string Role =>
            Phrases.Capitalized(Member.Role.Label.French) + (Member.Presides ? ", préside le comité" : "");
    }
}
