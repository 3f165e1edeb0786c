using Pvd.Documents.Word;

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

    private static readonly Column[] Issues = [new("Thème", 34), new("Constat et enjeu", 66)];

    private static readonly Column[] Initiatives =
    [
        new("Démarche", 31),
        new("Porteur", 27),
        new("Avancement", 21),
        new("Date", 21),
    ];

    private static readonly Column[] Needs =
    [
        new("Besoin", 24),
        new("Calendrier", 26),
        new("Coût estimé", 24, IsNumber: true),
        new("Financeur sollicité", 26),
    ];

    private static readonly Column[] Actions = [new("N°", 12), new("Action", 58), new("Maître d’ouvrage", 30)];

    public static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.Article, "État des lieux et besoins");

        template.Paragraph(Style.Clause, "Enjeux du territoire");
        template.Paragraph(Style.LeadIn, "À la date de la convention, les parties retiennent les enjeux suivants.");
        template.Table("Enjeux du territoire par thème", Issues, () => WriteThemes(template));

        template.Paragraph(Style.Clause, "Démarches engagées");
        template.Paragraph(
            Style.LeadIn,
            "Le projet de territoire tiendra compte des stratégies, études, contrats et opérations déjà engagés."
        );
        template.Table(
            "Stratégies, études, contrats et opérations déjà engagés",
            Initiatives,
            () => template.Row(Initiatives, "[intitulé]", "[porteur]", "[état]", "[date]")
        );

        template.Paragraph(Style.Clause, "Besoins d’ingénierie");
        template.Paragraph(
            Style.LeadIn,
            "Pour préparer la convention-cadre, les parties expriment les besoins d’ingénierie suivants."
        );
        template.Table("Besoins d’ingénierie", Needs, () => WriteNeeds(template));
        template.If("fiches", () => WriteFirstActions(template));
    }

    private static void WriteThemes(TemplateWriter template)
    {
        foreach (string theme in Themes)
        {
            template.Row(Issues, theme, "[constat et enjeu]");
        }
    }

    private static void WriteNeeds(TemplateWriter template)
    {
        template.If(
            "poste.connu",
            () =>
                template.Row(
                    Needs,
                    "Poste de chef de projet",
                    "{si poste.depuis}à compter du {fin}{poste.depuis}",
                    "{si poste.premier-cout}{poste.premier-cout.montant} en {poste.premier-cout.annee|chiffres}{sinon}[montant]{fin}",
                    "[financeur]"
                )
        );
        template.Row(Needs, "[nature et objet]", "[période]", "[montant]", "[financeur]");
    }

    private static void WriteFirstActions(TemplateWriter template) =>
        template
            .Paragraph(Style.Article, "Premières actions")
            .Paragraph(
                Style.LeadIn,
                "Les actions suivantes, décrites chacune dans une fiche, sont inscrites au plan d’action provisoire."
            )
            .Table(
                "Premières actions",
                Actions,
                () => template.For("fiches", () => template.Row(Actions, "{numero}", "{titre}", "{maitre-d-ouvrage}"))
            );
}
