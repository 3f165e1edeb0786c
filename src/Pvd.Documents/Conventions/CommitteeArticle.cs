using Pvd.Documents.Word;
using Pvd.Domain.Governance;

namespace Pvd.Documents.Conventions;

/// <summary>Article 4: the comité de projet.</summary>
internal static class CommitteeArticle
{
    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Article, "Comité de projet");

        word.Paragraph(Style.Clause, "Rôle");
        word.Paragraph(
            Style.Body,
            "Le comité de projet arrête les orientations de la démarche, en valide les documents, coordonne les acteurs et suit l’avancement des actions. Les actions qu’il juge nécessaires peuvent commencer avant la signature de la convention-cadre ; chacune est décrite dans une fiche action, qu’il examine et qui rejoint ensuite le plan d’action."
        );
        if (facts.Dossier.Committee?.SubstituteBody is { } body)
        {
            word.Paragraph(
                Style.Body,
                $"L’instance existante dénommée « {body} » tient lieu de comité de projet ; elle s’ouvre, lorsqu’elle siège à ce titre, à tous les membres que prévoit la présente convention."
            );
        }

        word.Paragraph(Style.Clause, "Présidence");
        word.Paragraph(Style.Body, DescribePresidency(facts));

        word.Paragraph(Style.Clause, "Composition");
        word.Paragraph(Style.LeadIn, "Siègent au moins au comité de projet :");
        word.Bullets([
            facts.OneOrMore("le maire de la Commune", "le maire de chacune des Communes"),
            "le président de l’Intercommunalité",
            "le préfet de département, délégué territorial de l’ANCT, ou son représentant",
            "le chef de projet",
            .. facts.OtherParties.Count > 0
                ? ["un représentant de chacun des autres signataires"]
                : Array.Empty<string>(),
        ]);
        word.Paragraph(
            Style.Body,
            "Les représentants désignés par les financeurs et les services techniques de l’État y participent. Le comité peut aussi inviter, de façon permanente ou selon l’ordre du jour, toute personne dont le concours lui est utile. L’annexe donne la liste des membres connus et indique ceux qui président."
        );

        word.Paragraph(Style.Clause, "Fonctionnement");
        word.Paragraph(
            Style.Body,
            "Le comité de projet se réunit ",
            Inline.Blank("périodicité"),
            " et chaque fois que l’avancement de la démarche le demande. Son secrétariat est assuré par ",
            Inline.Blank("service chargé du secrétariat"),
            ". Chaque réunion donne lieu à un compte rendu adressé à tous ses membres."
        );
    }

    private static Inline[] DescribePresidency(ConventionFacts facts)
    {
        string? chairs = facts.Dossier.Committee?.Presidency?.Value switch
        {
            "mayors-and-epci-president" => facts.OneOrMore(
                "coprésidé par le maire de la Commune et le président de l’Intercommunalité",
                "coprésidé par un ou plusieurs maires des Communes et par le président de l’Intercommunalité"
            ),
            "mayors-only" => "coprésidé par plusieurs maires des Communes",
            "single-mayor" => facts.OneOrMore(
                "présidé par le maire de la Commune",
                "présidé par le maire de l’une des Communes"
            ),
            "epci-president" => "présidé par le président de l’Intercommunalité",
            _ => null,
        };
        return
        [
            "Le comité de projet est ",
            chairs ?? "présidé par ",
            .. chairs is null ? [Inline.Blank("élu ou élus qui président le comité")] : Array.Empty<Inline>(),
            ".",
        ];
    }
}
