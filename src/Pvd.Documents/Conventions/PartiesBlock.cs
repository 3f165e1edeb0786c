using Pvd.Documents.Word;
using Pvd.Domain.Conventions;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>Who concludes the act: each party in one paragraph, then those who only attend.</summary>
internal static class PartiesBlock
{
    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.OpeningHeading, "Parties à la convention");
        word.Paragraph(Style.LeadIn, "La présente convention est conclue entre :");
        foreach (Signatory party in facts.Parties)
        {
            word.Paragraph(
                Style.Party,
                [.. Describe(party), party == facts.Parties[facts.Parties.Count - 1] ? "." : " ;"]
            );
        }

        word.Paragraph(Style.Body, [.. DefineTerms(facts)]);
        word.Paragraph(
            Style.Body,
            Inline.Strong("En présence de"),
            " ",
            Inline.Blank(
                "personnes et organismes qui assistent à la signature sans être parties ; à défaut, supprimer cette ligne"
            )
        );
    }

    private static IEnumerable<Inline> DefineTerms(ConventionFacts facts) =>
        [
            "Dans la présente convention, « ",
            Inline.Strong(facts.TheCommune),
            facts.OneOrMore(
                " » désigne la commune bénéficiaire et « ",
                " » désigne l’ensemble des communes bénéficiaires et « "
            ),
            Inline.Strong("l’Intercommunalité"),
            " » l’établissement public de coopération intercommunale (EPCI) signataire.",
            .. facts.OtherParties.Count == 0 ? Array.Empty<Inline>() : DefineOthers(facts),
        ];

    private static Inline[] DefineOthers(ConventionFacts facts) =>
        [
            " Les parties autres que ",
            facts.TheCommune,
            ", l’Intercommunalité et l’État sont « ",
            Inline.Strong("les autres signataires"),
            " ».",
        ];

    private static IEnumerable<Inline> Describe(Signatory party) =>
        [
            party.Designation is { } name ? Inline.Strong(Capitalized(name)) : Inline.Blank("nom de l’EPCI"),
            .. Identify(party),
            party.Represented is { } represented ? $", {represented} par " : ", agissant par ",
            Known(party.Representative?.Name, "nom du représentant"),
            ", en qualité de ",
            .. DescribeCapacity(party),
            .. DescribeDeliberation(party),
        ];

    private static IEnumerable<Inline> Identify(Signatory party)
    {
        if (party.Role == SignatoryRole.State)
        {
            return [];
        }

        return
        [
            " (",
            party.Commune is { } code ? $"code INSEE {code}, " : "",
            "SIREN ",
            Known(party.Siren, "numéro"),
            ", siège : ",
            Known(party.Seat, "adresse"),
            ")",
        ];
    }

    private static IEnumerable<Inline> DescribeCapacity(Signatory party) =>
        party.Capacity == SigningCapacity.DepartmentPrefect
            ? ["préfet de département, délégué territorial de l’Agence nationale de la cohésion des territoires"]
        : party.Capacity == SigningCapacity.Delegate
            ? [party.Capacity.Label.French, " du ", Known(party.Signature?.DelegatedOn, "date de la délégation")]
        : [party.Capacity.Label.French];

    private static IEnumerable<Inline> DescribeDeliberation(Signatory party) =>
        party.Role.IsLocalAuthority
            ?
            [
                ", en vertu de la délibération n° ",
                Known(party.Deliberation?.Number, "numéro"),
                $" de son {party.Assembly} du ",
                Known(party.Deliberation?.On, "date"),
            ]
            : [];
}
