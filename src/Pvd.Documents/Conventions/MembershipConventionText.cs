using Pvd.Documents.Word;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Documents.Conventions;

/// <summary>The convention d’adhésion from cover to annex.</summary>
internal static class MembershipConventionText
{
    private const string Programme = "Programme Petites villes de demain";

    public static WordDocument Of(PvdDossier dossier, LawInForce law)
    {
        var facts = new ConventionFacts(dossier, law);
        return new(
            new(
                $"Convention d’adhésion au programme Petites villes de demain – {facts.Territory}",
                Programme,
                dossier.KnownOn
            ),
            $"Convention d’adhésion – {Place(facts)}",
            Programme,
            word => Write(word, facts)
        );
    }

    private static void Write(WordXml word, ConventionFacts facts)
    {
        Cover.Write(word, facts);
        PartiesBlock.Write(word, facts);
        Preamble.Write(word, facts);
        ObjectArticle.Write(word, facts);
        CommitmentsArticle.Write(word, facts);
        OrganisationArticle.Write(word, facts);
        CommitteeArticle.Write(word, facts);
        DurationArticle.Write(word, facts);
        StartingPointArticle.Write(word, facts);
        SignatureBlocks.Write(word, facts);
        TerritorySheet.Write(word, facts);
    }

    /// <summary>What tells the act apart at the top of a page: the commune, or else the EPCI.</summary>
    private static string Place(ConventionFacts facts) =>
        facts.Dossier.Communes.Count > 1 && facts.EpciTitle is { } epci ? epci : Phrases.Capitalized(facts.Territory);
}
