using Pvd.Documents.Word;
using Pvd.Domain;
using Pvd.Domain.Funding;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>Article 6: where the territory stands and what it needs; the parties fill in what no file holds.</summary>
internal static class StartingPointArticle
{
    private static readonly string[] Themes =
    [
        "Habitat et cadre de vie",
        "Commerce et activité économique",
        "Santé, services et équipements",
        "Mobilités et accès au numérique",
        "Patrimoine et espaces publics",
        "Transition écologique",
    ];

    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Article, "État des lieux et besoins");

        word.Paragraph(Style.Clause, "Enjeux du territoire");
        word.Paragraph(Style.LeadIn, "À la date de la convention, les parties retiennent les enjeux suivants.");
        word.DataTable(
            "Enjeux du territoire par thème",
            [new("Thème", 34), new("Constat et enjeu", 66)],
            Themes.Select(theme => new Inline[] { theme, Inline.Blank("constat et enjeu") })
        );

        word.Paragraph(Style.Clause, "Démarches engagées");
        word.Paragraph(
            Style.LeadIn,
            "Le projet de territoire tiendra compte des stratégies, études, contrats et opérations déjà engagés."
        );
        word.DataTable(
            "Stratégies, études, contrats et opérations déjà engagés",
            [new("Démarche", 31), new("Porteur", 27), new("Avancement", 21), new("Date", 21)],
            [
                [Inline.Blank("intitulé"), Inline.Blank("porteur"), Inline.Blank("état"), Inline.Blank("date")],
            ]
        );

        word.Paragraph(Style.Clause, "Besoins d’ingénierie");
        word.Paragraph(
            Style.LeadIn,
            "Pour préparer la convention-cadre, les parties expriment les besoins d’ingénierie suivants."
        );
        word.DataTable(
            "Besoins d’ingénierie",
            [
                new("Besoin", 24),
                new("Calendrier", 26),
                new("Coût estimé", 24, IsNumber: true),
                new("Financeur sollicité", 26),
            ],
            [
                .. PostNeed(facts),
                [
                    Inline.Blank("nature et objet"),
                    Inline.Blank("période"),
                    Inline.Blank("montant"),
                    Inline.Blank("financeur"),
                ],
            ]
        );
    }

    private static Inline[][] PostNeed(ConventionFacts facts) =>
        facts.Dossier.ProjectManager is { } post
            ?
            [
                [
                    "Poste de chef de projet",
                    post.From is { } from ? "à compter du " + Date(from) : Inline.Blank("période"),
                    Known(FirstCost(post), "montant"),
                    Inline.Blank("financeur"),
                ],
            ]
            : [];

    private static string? FirstCost(ProjectManagerPost post) =>
        post.Costs.OrderBy(cost => cost.Year).FirstOrDefault() is { } cost
            ? $"{cost.Amount.Format(Language.French)} en {Wording.Digits(cost.Year)}"
            : null;
}
