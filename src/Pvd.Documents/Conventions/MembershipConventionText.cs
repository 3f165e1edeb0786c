using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>The convention d’adhésion from cover to annex.</summary>
internal static class MembershipConventionText
{
    private const string Act = "adhesion";

    public static WordTemplate Template { get; } =
        new(
            new("Convention d’adhésion au programme Petites villes de demain – {territoire}", Programme.Name),
            "Convention d’adhésion – {territoire-court}",
            Programme.Name,
            Write
        );

    private static void Write(TemplateWriter template)
    {
        Cover.Write(template, "Convention d’adhésion", Act);
        PartiesBlock.Write(template, Act, "Parties à la convention", "La présente convention est conclue entre :");
        Preamble.Write(template);
        ObjectArticle.Write(template);
        CommitmentsArticle.Write(template);
        OrganisationArticle.Write(template);
        CommitteeArticle.Write(template, Act);
        DurationArticle.Write(template);
        StartingPointArticle.Write(template);
        SignatureBlocks.Write(template, Act);
        TerritorySheet.Write(template);
    }
}
