using Pvd.Documents.Conventions;
using Pvd.Documents.Word;

namespace Pvd.Documents.Grants;

/// <summary>The request for the grant of the post of chef de projet.</summary>
internal static class PostRequestText
{
    private static readonly Column[] Post = [new("Élément", 46), new("Valeur", 54)];

    public static WordTemplate Template { get; } =
        new(
            new("Demande de subvention du poste de chef de projet – {territoire}", Programme.Name),
            "Demande de subvention – poste de chef de projet, {demande.annee|chiffres}",
            Programme.Name,
            Write
        )
        {
            HasCover = false,
        };

    private static void Write(TemplateWriter template)
    {
        template.Paragraph(
            Style.Letterhead,
            "**{si poste.titre-employeur}{poste.titre-employeur}{sinon}{epci.nom}{fin}**"
        );
        template.Paragraph(Style.Letterhead, "{territoire|capitale}");
        template.Paragraph(Style.PlaceAndDate, "[lieu], le [date]");
        template.Paragraph(
            Style.Letterhead,
            "à l’attention du préfet du département ({departement}), délégué territorial de l’ANCT"
        );
        template.Paragraph(
            Style.DocumentTitle,
            "Demande de subvention du poste de chef de projet pour {demande.annee|chiffres}"
        );
        template.Paragraph(Style.Body, "Madame la préfète, Monsieur le préfet,");
        template.Paragraph(
            Style.Body,
            "{si adhesion.signee-le}La convention d’adhésion au programme Petites villes de demain a été signée le {adhesion.signee-le}. {fin}J’ai l’honneur de solliciter, au titre de l’année {demande.annee|chiffres}, le cofinancement du poste de chef de projet. Employeur : {poste.titre-employeur}."
        );
        template.Paragraph(Style.Section, "Le poste");
        template.Table(
            "Poste de chef de projet",
            Post,
            () =>
            {
                template.Row(Post, "Employeur", "{poste.titre-employeur}");
                template.Row(Post, "Titulaire", "{poste.titulaire}");
                template.Row(Post, "Prise de poste", "{poste.depuis}");
                template.If("poste.jusqu-au", () => template.Row(Post, "Fin du poste", "{poste.jusqu-au}"));
                template.Row(Post, "Coût chargé de l’année {demande.annee|chiffres}", "{demande.cout}");
            }
        );
        template.Paragraph(Style.Section, "L’aide demandée");
        template.If(
            "demande.montant",
            () =>
                template.Paragraph(
                    Style.Body,
                    "Le montant demandé est de **{demande.montant}** ({demande.montant|lettres}), soit le maximum que permettent les règles publiées, tous financeurs réunis."
                )
        );
        template.Unless(
            "demande.montant",
            () => template.Paragraph(Style.Body, "Le montant demandé est de [montant]. {demande.reponse}")
        );
        template.If(
            "demande.motifs",
            () =>
                template
                    .Paragraph(Style.LeadIn, "Ce montant s’apprécie comme suit :")
                    .For("demande.motifs", () => template.Paragraph(Style.Bullet, "{phrase} {base}."))
        );
        template.If(
            "demande.pieces",
            () => template.Paragraph(Style.Section, "Pièces jointes").BulletsFor("demande.pieces", "{nom}")
        );
        template.Paragraph(
            Style.Closing,
            "Je vous prie d’agréer, Madame la préfète, Monsieur le préfet, l’expression de ma haute considération."
        );
        template.Paragraph(Style.Signatory, "Pour {poste.titre-employeur}, [nom, qualité et signature]");
    }
}
