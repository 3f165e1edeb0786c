using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>Who concludes an act: each party in one paragraph, then those who only attend.</summary>
internal static class PartiesBlock
{
    private const string Identity =
        "{sauf est-etat} ({si code-insee}code INSEE {code-insee}, {fin}SIREN {siren}, siège : {siege}){fin}";

    private const string Representation =
        "{si represente}, {represente} par {sinon}, agissant par {fin}{representant}, en qualité de "
        + "{si est-prefet}préfet de département, délégué territorial de l’Agence nationale de la cohésion des territoires{sinon}{qualite}{fin}"
        + "{si par-delegation} du {delegation-le}{fin}";

    private const string Decision =
        "{si est-collectivite}, en vertu de la délibération n° {deliberation.numero} de son {assemblee} du {deliberation.date}{fin}";

    /// <param name="template">The template.</param>
    /// <param name="act">Name of the act in the vocabulary.</param>
    /// <param name="heading">What the parties are parties to.</param>
    /// <param name="concluded">The sentence that announces them.</param>
    public static void Write(TemplateWriter template, string act, string heading, string concluded)
    {
        template.Paragraph(Style.OpeningHeading, heading);
        template.Paragraph(Style.LeadIn, concluded);
        template.For(
            act + ".parties",
            () =>
                template.Paragraph(
                    Style.Party,
                    $"**{{si designation}}{{designation|capitale}}{{sinon}}{{epci.nom}}{{fin}}**{Identity}{Representation}{Decision}{{si dernier}}.{{sinon}} ;{{fin}}"
                )
        );
        template.Paragraph(
            Style.Body,
            "Dans le présent acte, « **{la-commune}** » désigne {si communes.plusieurs}l’ensemble des communes bénéficiaires{sinon}la commune bénéficiaire{fin} et « **l’Intercommunalité** » l’établissement public de coopération intercommunale (EPCI) signataire."
                + $"{{si {act}.autres-parties}} Les parties autres que {{la-commune}}, l’Intercommunalité et l’État sont « **les autres signataires** ».{{fin}}"
        );
        template.Paragraph(
            Style.Body,
            "**En présence de** [personnes et organismes qui assistent à la signature sans être parties ; à défaut, supprimer cette ligne]"
        );
    }
}
