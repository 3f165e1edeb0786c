using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>Why the parties conclude the convention d’adhésion.</summary>
internal static class Preamble
{
    public static void Write(TemplateWriter template) =>
        template
            .Paragraph(Style.PlainHeading, "Préambule")
            .Paragraph(Style.Visa, "Vu le code général des collectivités territoriales ;")
            .Paragraph(
                Style.Visa,
                "Vu le code de la construction et de l’habitation, notamment son article L. 303-2 relatif aux opérations de revitalisation de territoire ;"
            )
            .Paragraph(
                Style.Visa,
                "Vu les délibérations par lesquelles les assemblées des collectivités et groupements parties à l’acte autorisent la signature de la présente convention ;"
            )
            .Paragraph(Style.LeadIn, "Il est préalablement exposé ce qui suit.")
            .Paragraph(
                Style.Body,
                "Lancé le 1er octobre 2020 et animé par l’Agence nationale de la cohésion des territoires (ANCT), le programme Petites villes de demain s’adresse aux petites centralités : des communes dont les commerces, les services et les équipements font vivre bien plus que leurs propres habitants, et que le départ d’activités ou de population fragilise. Il leur donne de l’ingénierie, un réseau d’échanges entre pairs et un accès aux aides des partenaires, pour qu’elles conduisent elles-mêmes leur revitalisation et leur transition écologique."
            )
            .Paragraph(
                Style.Body,
                "{si communes.plusieurs}Les Communes ont été désignées bénéficiaires{sinon}La Commune a été désignée bénéficiaire{fin} du programme. {la-commune|capitale} et l’Intercommunalité ont choisi de s’y engager ensemble, avec l’appui de l’État, parce que l’avenir du centre-bourg ou du centre-ville se joue aussi à l’échelle du bassin de vie."
            )
            .Paragraph(
                Style.Body,
                "La démarche comporte deux temps. La présente convention d’adhésion ouvre le premier : les parties s’organisent, mobilisent les premières aides et préparent un projet de territoire. La convention-cadre ouvrira le second : elle arrêtera le projet de territoire, son plan d’action et les moyens de chacun, et vaudra opération de revitalisation de territoire (ORT) si les conditions fixées par la loi sont réunies."
            )
            .Paragraph(
                Style.Body,
                "Cette démarche n’ajoute pas un contrat aux contrats existants. Elle prend place dans celui que l’État et le territoire ont conclu ou préparent pour la transition écologique (CRTE), dont le projet de territoire et ses actions viendront nourrir le plan d’action."
            )
            .Paragraph(Style.Enacting, "Les parties conviennent de ce qui suit.");
}
