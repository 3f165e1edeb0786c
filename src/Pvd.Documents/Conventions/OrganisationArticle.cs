using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>Article 3: who carries the project locally, and with whom.</summary>
internal static class OrganisationArticle
{
    public static void Write(TemplateWriter template) =>
        template
            .Paragraph(Style.Article, "Organisation locale")
            .Paragraph(Style.Clause, "Pilotage")
            .Paragraph(
                Style.Body,
                "{la-commune|capitale} et l’Intercommunalité portent ensemble la démarche. Le comité de projet en assure le pilotage ; l’équipe-projet la prépare et la met en œuvre."
            )
            .Paragraph(Style.Clause, "Chef de projet")
            .Paragraph(
                Style.Body,
                "Le poste de chef de projet est porté par {poste.employeur}. "
                    + "{si poste.depuis}{si poste.pourvu}Il est pourvu depuis le {sinon}Il sera pourvu à compter du {fin}{poste.depuis}{si poste.jusqu-au}, jusqu’au {poste.jusqu-au}{fin}.{fin}"
                    + "{sauf poste.depuis}{si poste.recrutement-ouvert-le}Le recrutement est ouvert depuis le {poste.recrutement-ouvert-le}. {fin}Date de prise de poste : {poste.depuis}.{fin}"
            )
            .Paragraph(
                Style.Body,
                "Le chef de projet anime l’équipe-projet, prépare les travaux du comité de projet et suit l’avancement des actions. L’employeur peut demander le cofinancement du poste dans les conditions fixées par les financeurs du programme."
            )
            .Paragraph(Style.Clause, "Équipe-projet")
            .Paragraph(
                Style.Body,
                "Placée sous la responsabilité du chef de projet, l’équipe-projet réunit les services communaux et intercommunaux qui concourent à la démarche. Elle prépare les opérations, aide les maîtres d’ouvrage à tenir leur calendrier et sollicite, selon les sujets, les services de l’État et les partenaires du programme. Elle est composée comme suit : [services et agents mobilisés]."
            )
            .Paragraph(Style.Clause, "Participation et communication")
            .Paragraph(
                Style.Body,
                "Les habitants, les commerçants, les entreprises et les associations sont associés à l’élaboration du projet, au besoin dans un comité participatif. Les modalités retenues sont les suivantes : [modalités de participation]."
            )
            .Paragraph(
                Style.Body,
                "Les actions de communication qui portent sur la démarche mentionnent le programme et l’ensemble des signataires."
            );
}
