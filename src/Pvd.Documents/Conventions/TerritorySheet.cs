using Pvd.Documents.Word;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>The annex: what is known of the territory, its committee, its post and its calendar, in tables.</summary>
internal static class TerritorySheet
{
    private const string None = "—";

    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Annex, "Fiche du territoire");
        word.Paragraph(Style.Body, $"Informations connues au {Date(facts.Dossier.KnownOn)}.");
        WriteCommunes(word, facts);
        WriteEpci(word, facts);
        WriteCommittee(word, facts);
        WritePost(word, facts);
        WriteCalendar(word, facts);
    }

    private static void WriteCommunes(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.AnnexSection, facts.OneOrMore("Commune bénéficiaire", "Communes bénéficiaires"));
        word.DataTable(
            "Communes bénéficiaires",
            [
                new("Commune", 32),
                new("Code INSEE", 14),
                new("SIREN", 18),
                new("Population", 18, IsNumber: true),
                new("SIREN de l’EPCI", 18),
            ],
            facts.Dossier.Communes.Select(commune =>
                new Inline[]
                {
                    commune.Name,
                    commune.Code.Value,
                    Known(commune.Siren, "SIREN"),
                    Known(commune.Population, "population"),
                    Known(commune.Epci, "SIREN"),
                }
            )
        );
    }

    private static void WriteEpci(WordXml word, ConventionFacts facts)
    {
        string? kind = facts.Dossier.Epci?.Kind?.Label.French;
        word.Paragraph(Style.AnnexSection, "Intercommunalité");
        word.DataTable(
            "Intercommunalité",
            [new("Nom", 40), new("Nature", 24), new("SIREN", 18), new("Population", 18, IsNumber: true)],
            [
                [
                    Known(facts.EpciTitle, "nom"),
                    Known(kind is null ? null : Capitalized(kind), "nature"),
                    Known(facts.EpciSiren, "SIREN"),
                    Known(facts.Dossier.Epci?.Population, "population"),
                ],
            ]
        );
    }

    private static void WriteCommittee(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.AnnexSection, "Comité de projet");
        word.DataTable(
            "Membres du comité de projet",
            [new("Qualité", 28), new("Nom", 24), new("Partie représentée", 28), new("À compter du", 20)],
            OrGaps(Members(facts), "qualité", "nom", "partie", "date")
        );
    }

    private static IEnumerable<Inline[]> Members(ConventionFacts facts) =>
        (facts.Dossier.Committee?.Members ?? [])
            .Where(seat => seat.Until is null || seat.Until >= facts.Dossier.KnownOn)
            .OrderBy(seat => CommitteeRole.All.TakeWhile(role => role != seat.Role).Count())
            .Select(seat =>
                new Inline[]
                {
                    Capitalized(seat.Role.Label.French) + (seat.Presides ? ", préside le comité" : ""),
                    Known(seat.Person?.Name, "nom"),
                    seat.Party is null ? None : Known(facts.PartyOf(seat.Party), "partie"),
                    Date(seat.From),
                }
            );

    private static void WritePost(WordXml word, ConventionFacts facts)
    {
        ProjectManagerPost? post = facts.Dossier.ProjectManager;
        CommitteeMember? holder = facts.Dossier.Committee?.Members?.LastOrDefault(seat =>
            seat.Role == CommitteeRole.ProjectManager && seat.SitsOn(facts.Dossier.KnownOn)
        );
        word.Paragraph(Style.AnnexSection, "Poste de chef de projet");
        word.DataTable(
            "Poste de chef de projet",
            [new("Élément", 40), new("Valeur", 60)],
            [
                ["Titulaire", Known(holder?.Person?.Name, "nom")],
                ["Employeur", Known(facts.PartyOf(post?.Employer), "employeur")],
                ["Quotité de travail", Inline.Blank("quotité")],
                ["Prise de poste", Known(post?.From, "date")],
                .. Costs(post).DefaultIfEmpty(["Coût chargé annuel", Inline.Blank("montant")]),
            ]
        );
    }

    private static IEnumerable<Inline[]> Costs(ProjectManagerPost? post) =>
        (post?.Costs ?? [])
            .OrderBy(cost => cost.Year)
            .Select(cost => new Inline[] { $"Coût chargé, année {cost.Year}", cost.Amount.Format(Language.French) });

    private static void WriteCalendar(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.AnnexSection, "Calendrier");
        word.DataTable(
            "Calendrier",
            [new("Date", 22), new("Événement", 44), new("Partie", 34)],
            OrGaps(
                KnownDate.Of(facts).Select(known => new Inline[] { Date(known.On), known.What, known.Who }),
                "date",
                "événement",
                "partie"
            )
        );
    }

    /// <summary>The rows, or one row of gaps when there is none.</summary>
    private static IEnumerable<Inline[]> OrGaps(IEnumerable<Inline[]> rows, params string[] gaps) =>
        rows.DefaultIfEmpty([.. gaps.Select(Inline.Blank)]);
}
