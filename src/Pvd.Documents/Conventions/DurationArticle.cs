using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>Article 5: from when, until when, and how the act may change or end.</summary>
internal static class DurationArticle
{
    public static void Write(TemplateWriter template)
    {
        template
            .Paragraph(Style.Article, "Durée, modification et fin de la convention")
            .Paragraph(Style.Clause, "Prise d’effet et durée")
            .Paragraph(
                Style.Body,
                "La convention prend effet le jour où la dernière des signatures requises est recueillie, c’est-à-dire celles {si communes.plusieurs}de chacune des Communes{sinon}de la Commune{fin}, de l’Intercommunalité et de l’État."
            )
            .Paragraph(
                Style.Body,
                "À compter de ce jour, les parties disposent d’un délai de {adhesion.delai|lettres}{si adhesion.delai} ({adhesion.delai|chiffres}){fin} mois, compté de date à date, pour signer la convention-cadre. La présente convention prend fin lorsque la convention-cadre entre en vigueur pour {si communes.plusieurs}l’ensemble des Communes{sinon}la Commune{fin}."
            )
            .Paragraph(
                Style.Body,
                "Si la convention-cadre n’est pas signée dans ce délai, le comité de projet se réunit pour en examiner les raisons et proposer aux parties soit un avenant qui fixe une nouvelle échéance, soit la fin de la démarche."
            );
        WriteChangeAndEnd(template);
    }

    /// <summary>How a convention changes, and ends before its term.</summary>
    public static void WriteChangeAndEnd(TemplateWriter template) =>
        template
            .Paragraph(Style.Clause, "Modification")
            .Paragraph(
                Style.Body,
                "Toute modification de la convention, y compris l’arrivée d’un nouveau signataire, fait l’objet d’un avenant signé par toutes les parties après délibération des assemblées concernées."
            )
            .Paragraph(Style.Clause, "Fin anticipée")
            .Paragraph(
                Style.Body,
                "Les parties peuvent, d’un commun accord et après délibération des assemblées concernées, mettre fin à la convention avant son terme. Les aides déjà accordées restent régies par les actes qui les attribuent."
            );
}
