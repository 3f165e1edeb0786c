using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>The articles on the life of the convention-cadre: governance, evaluation, communication, duration, disputes.</summary>
internal static class FrameworkLifeArticles
{
    public static void Write(TemplateWriter template)
    {
        template
            .Paragraph(Style.Article, "Gouvernance")
            .Paragraph(Style.Clause, "Comité de projet")
            .Paragraph(
                Style.Body,
                "Le comité de projet institué par la convention d’adhésion pilote la réalisation du projet{si cadre.vaut-ort} et tient lieu de comité de pilotage de l’opération de revitalisation de territoire{fin}. Il valide les fiches action et les évolutions du plan, suit l’avancement et arbitre les priorités."
            );
        CommitteeArticle.WriteComposition(template, "cadre");
        template
            .Paragraph(Style.Article, "Suivi et évaluation")
            .Paragraph(
                Style.Body,
                "L’équipe-projet tient un tableau de suivi des actions et de leurs indicateurs. Un bilan annuel est présenté au conseil de chacune des collectivités signataires ; une évaluation est conduite tous les {cadre.rythme-evaluation|lettres} ans."
            )
            .Paragraph(Style.Article, "Communication")
            .Paragraph(
                Style.Body,
                "Les panneaux, publications et annonces qui portent sur les actions mentionnent le programme et les parties qui les financent. Chaque partie autorise les autres à employer son nom à cette fin."
            )
            .Paragraph(Style.Article, "Entrée en vigueur, durée, modification et fin")
            .Paragraph(Style.Clause, "Entrée en vigueur et durée")
            .Paragraph(
                Style.Body,
                "La convention entre en vigueur le jour où la dernière des signatures requises est recueillie{si cadre.signee-le}, soit le {cadre.signee-le}{fin}. Elle est conclue pour {cadre.duree|lettres}{si cadre.duree} ({cadre.duree|chiffres}){fin} ans{si cadre.terme}, jusqu’au {cadre.terme} inclus{fin}."
            )
            .Paragraph(Style.Clause, "Publicité")
            .Paragraph(
                Style.Body,
                "Elle est publiée par la préfecture et par les collectivités signataires, et tenue à la disposition du public. Une copie en est adressée à la direction départementale des finances publiques et à l’ANCT."
            );
        DurationArticle.WriteChangeAndEnd(template);
        template
            .Paragraph(Style.Article, "Différends")
            .Paragraph(
                Style.Body,
                "Les parties recherchent d’abord un accord devant le comité de projet. À défaut, le différend est porté devant le tribunal administratif territorialement compétent."
            );
    }
}
