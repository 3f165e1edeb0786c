using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>The articles on the project: object, ambitions, axes, perimeters, plan d’action.</summary>
internal static class FrameworkProjectArticles
{
    private static readonly Column[] Sectors = [new("Secteur", 38), new("Nature", 37), new("Commune", 25)];

    private static readonly Column[] Actions =
    [
        new("N°", 8),
        new("Action", 33),
        new("Maître d’ouvrage", 22),
        new("Avancement", 18),
        new("Coût HT", 19, IsNumber: true),
    ];

    public static void Write(TemplateWriter template)
    {
        WriteObject(template);
        WriteAxes(template);
        WritePerimeters(template);
        WriteActions(template);
    }

    private static void WriteObject(TemplateWriter template)
    {
        template
            .Paragraph(Style.Article, "Objet de la convention")
            .Paragraph(
                Style.Body,
                "La présente convention arrête le projet de revitalisation {de-la-commune} et de l’Intercommunalité, les actions par lesquelles il se réalise et ce que chaque partie y apporte. Elle succède à la convention d’adhésion."
            )
            .Paragraph(Style.Article, "Ambitions du territoire");
        template.Paragraph(
            Style.Body,
            "Le projet urbain, économique et social réuni ici vise la mixité sociale, le développement durable, la mise en valeur du patrimoine et l’innovation. Il part des enjeux que le diagnostic a fait ressortir."
        );
        template.If(
            "cadre.enjeux",
            () =>
                template
                    .Paragraph(Style.LeadIn, "Les enjeux retenus sont les suivants :")
                    .BulletsFor("cadre.enjeux", "{nom}")
        );
        template.Unless("cadre.enjeux", () => template.Paragraph(Style.Body, "[enjeux retenus du diagnostic]"));
        template.If(
            "cadre.orientations",
            () =>
                template.Paragraph(
                    Style.Body,
                    "Les parties en tirent les orientations suivantes : {cadre.orientations.nom}."
                )
        );
    }

    private static void WriteAxes(TemplateWriter template)
    {
        template.Paragraph(Style.Article, "Axes stratégiques");
        template.Unless(
            "cadre.axes",
            () => template.Paragraph(Style.Body, "[axes stratégiques, avec leurs partenaires et leurs indicateurs]")
        );
        template.For(
            "cadre.axes",
            () =>
            {
                template.Paragraph(Style.Clause, "{titre}");
                template.Paragraph(
                    Style.Body,
                    "{si echelle}Échelle : {echelle}. {fin}{si partenaires}Partenaires mobilisés : {partenaires.nom}.{sinon}Partenaires mobilisés : [partenaires].{fin}"
                );
                template.If(
                    "indicateurs",
                    () =>
                        template
                            .Paragraph(Style.LeadIn, "L’axe est suivi par :")
                            .BulletsFor(
                                "indicateurs",
                                "{nom}{si nature} ({nature}){fin}{si cible}, cible : {cible}{si unite} {unite}{fin}{fin}"
                            )
                );
            }
        );
    }

    private static void WritePerimeters(TemplateWriter template)
    {
        template
            .Paragraph(Style.Article, "Périmètres")
            .Paragraph(Style.Clause, "Périmètre de la stratégie")
            .Paragraph(
                Style.Body,
                "La stratégie porte sur {si cadre.perimetre}le territoire des communes suivantes : {cadre.perimetre.nom}{sinon}[tout ou partie du territoire de l’Intercommunalité]{fin}."
            )
            .Paragraph(Style.Clause, "Secteurs d’intervention")
            .Paragraph(
                Style.LeadIn,
                "Les actions se concentrent dans les secteurs d’intervention suivants, reportés sur les plans joints en annexe."
            )
            .Table(
                "Secteurs d’intervention",
                Sectors,
                () =>
                    template.RowsFor(
                        "cadre.secteurs",
                        Sectors,
                        ["{nom}", "{nature|capitale}", "{commune}"],
                        ["secteur", "nature", "commune"]
                    )
            );
        template.If(
            "cadre.derogation",
            () =>
                template.Paragraph(
                    Style.AfterTable,
                    "Le centre-ville de la ville principale de l’Intercommunalité n’y figure pas : le préfet de département l’a permis par décision du {cadre.derogation.decidee-le}, {si cadre.derogation.eloignement}au vu de la discontinuité ou de l’éloignement des communes concernées{sinon}[discontinuité territoriale ou éloignement]{fin} et {si cadre.derogation.centralite}des fonctions de centralité reconnues à l’une au moins d’entre elles{sinon}[communes présentant des fonctions de centralité]{fin}, en application de l’article L. 303-3 du code de la construction et de l’habitation."
                )
        );
    }

    private static void WriteActions(TemplateWriter template)
    {
        template.Paragraph(Style.Article, "Plan d’action");
        template.Paragraph(
            Style.LeadIn,
            "Le plan d’action réunit les actions qui suivent ; chacune est décrite dans une fiche jointe en annexe. Il évolue : le comité de projet examine les nouvelles fiches et celles qui changent."
        );
        template.Table(
            "Plan d’action",
            Actions,
            () =>
                template.RowsFor(
                    "fiches",
                    Actions,
                    ["{numero}", "{titre}", "{maitre-d-ouvrage}", "{statut|capitale}", "{cout-ht}"],
                    ["n°", "action", "maître d’ouvrage", "avancement", "coût"]
                )
        );
        template.Paragraph(
            Style.AfterTable,
            "Un projet dont la nature ou le financement restent à préciser demeure une fiche projet ; il devient une action lorsque l’une et l’autre sont arrêtés et que son démarrage approche."
        );
    }
}
