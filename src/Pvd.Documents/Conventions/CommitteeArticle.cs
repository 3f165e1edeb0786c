using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>Article 4: the comité de projet.</summary>
internal static class CommitteeArticle
{
    public static void Write(TemplateWriter template, string act)
    {
        template.Paragraph(Style.Article, "Comité de projet");
        template.Paragraph(Style.Clause, "Rôle");
        template.Paragraph(
            Style.Body,
            "Le comité de projet arrête les orientations de la démarche, en valide les documents, coordonne les acteurs et suit l’avancement des actions. Les actions qu’il juge nécessaires peuvent commencer avant la signature de la convention-cadre ; chacune est décrite dans une fiche action, qu’il examine et qui rejoint ensuite le plan d’action."
        );
        template.If(
            "comite.instance-existante",
            () =>
                template.Paragraph(
                    Style.Body,
                    "L’instance existante dénommée « {comite.instance-existante} » tient lieu de comité de projet ; elle s’ouvre, lorsqu’elle siège à ce titre, à tous les membres que prévoit la présente convention."
                )
        );
        WriteComposition(template, act);
        template.Paragraph(Style.Clause, "Fonctionnement");
        template.Paragraph(
            Style.Body,
            "Le comité de projet se réunit [périodicité] et chaque fois que l’avancement de la démarche le demande. Son secrétariat est assuré par [service chargé du secrétariat]. Chaque réunion donne lieu à un compte rendu adressé à tous ses membres."
        );
    }

    /// <summary>Who chairs and who sits.</summary>
    public static void WriteComposition(TemplateWriter template, string act)
    {
        template.Paragraph(Style.Clause, "Présidence");
        template.Paragraph(
            Style.Body,
            "Le comité de projet est {sauf comite.presidence}présidé par {fin}{comite.presidence}."
        );
        template.Paragraph(Style.Clause, "Composition");
        template.Paragraph(Style.LeadIn, "Siègent au moins au comité de projet :");
        template.Paragraph(
            Style.Bullet,
            "{si communes.plusieurs}le maire de chacune des Communes{sinon}le maire de la Commune{fin}"
                + $"{{si {act}.autres-communes}} et celui de chacune des autres communes signataires{{fin}} ;"
        );
        template.Paragraph(Style.Bullet, "le président de l’Intercommunalité ;");
        template.Paragraph(
            Style.Bullet,
            "le préfet de département, délégué territorial de l’ANCT, ou son représentant ;"
        );
        template.Paragraph(Style.Bullet, $"le chef de projet{{si {act}.autres-parties}} ;{{sinon}}.{{fin}}");
        template.If(
            act + ".autres-parties",
            () => template.Paragraph(Style.Bullet, "un représentant de chacun des autres signataires.")
        );
        template.Paragraph(
            Style.Body,
            "Les représentants désignés par les financeurs et les services techniques de l’État y participent. Le comité peut aussi inviter, de façon permanente ou selon l’ordre du jour, toute personne dont le concours lui est utile. L’annexe donne la liste des membres connus et indique ceux qui président."
        );
    }
}
