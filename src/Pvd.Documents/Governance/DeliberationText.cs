using Pvd.Documents.Conventions;
using Pvd.Documents.Word;

namespace Pvd.Documents.Governance;

/// <summary>The délibération by which an assembly approves a convention and authorises its signature.</summary>
internal static class DeliberationText
{
    private const string Act =
        "{si deliberation.sur-le-cadre}convention-cadre{sinon}convention d’adhésion{fin} du programme Petites villes de demain";

    public static WordTemplate Template { get; } =
        new(
            new("Délibération – {deliberation.partie.titre}", Programme.Name),
            "{deliberation.partie.titre} – délibération n° {deliberation.numero}",
            Programme.Name,
            Write
        )
        {
            HasCover = false,
        };

    private static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.Letterhead, "**{deliberation.partie.titre}**");
        template.Paragraph(Style.Letterhead, "{deliberation.partie.assemblee|capitale}");
        template.Paragraph(Style.Letterhead, "Séance du {deliberation.date}");
        template.Paragraph(Style.DocumentTitle, "Délibération n° {deliberation.numero}");
        template.Paragraph(
            Style.Body,
            $"**Objet :** {{si deliberation.objet}}{{deliberation.objet}}{{sinon}}approbation de la {Act} et autorisation de la signer{{fin}}"
        );
        template.Paragraph(
            Style.Body,
            "Le {deliberation.date|lettres}, l’assemblée, légalement convoquée, s’est réunie sous la présidence de {deliberation.partie.representant}, {deliberation.partie.qualite}."
        );
        template.Paragraph(
            Style.Body,
            "Membres en exercice : [nombre] ; présents : [nombre] ; pouvoirs : [nombre] ; secrétaire de séance : [nom]."
        );
        template.Paragraph(Style.Section, "L’assemblée");
        template.Paragraph(Style.Visa, "Vu le code général des collectivités territoriales ;");
        template.If(
            "deliberation.sur-le-cadre",
            () =>
                template.Paragraph(
                    Style.Visa,
                    "Vu les articles L. 303-2 et L. 303-3 du code de la construction et de l’habitation ;"
                )
        );
        template.Paragraph(Style.Visa, $"Vu le projet de {Act} joint à la présente délibération ;");
        template.Paragraph(
            Style.Body,
            "Considérant que la démarche réunit {si communes.plusieurs}les {sinon}la {fin}{territoire} et l’intercommunalité, {epci.nom}, autour d’un projet commun de revitalisation ;"
        );
        template.Paragraph(Style.Body, "Considérant l’intérêt qui s’attache à y prendre part ;");
        template.Paragraph(
            Style.LeadIn,
            "Après en avoir délibéré{si deliberation.pour} (pour : {deliberation.pour} ; contre : {deliberation.contre} ; abstentions : {deliberation.abstentions}){fin} :"
        );
        template.Paragraph(Style.Bullet, $"approuve la {Act} ;");
        template.Paragraph(
            Style.Bullet,
            "autorise {deliberation.partie.representant}, en qualité de {deliberation.partie.qualite}, à la signer, ainsi que tout document nécessaire à son exécution ;"
        );
        template.Paragraph(Style.Bullet, "charge son exécutif de l’exécution de la présente délibération.");
        template.Paragraph(
            Style.Closing,
            "La présente délibération devient exécutoire une fois publiée et transmise au représentant de l’État dans le département{si deliberation.communale} (CGCT, articles L. 2131-1 et L. 5211-3){fin}. Transmise le {deliberation.transmise-le} ; publiée le {deliberation.publiee-le}."
        );
        template.Paragraph(Style.Signatory, "Pour extrait conforme,\u00a0{deliberation.partie.representant}");
    }
}
