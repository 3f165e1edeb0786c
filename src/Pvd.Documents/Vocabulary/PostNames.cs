using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Documents.Vocabulary;

/// <summary>The post of chef de projet, and the grant asked for it.</summary>
internal static class PostNames
{
    public static void Describe(TemplateModelBuilder<DocumentSource> model) =>
        model
            .Group(
                "poste",
                "post",
                new("poste de chef de projet", "project manager’s post"),
                source => source.Facts?.Post,
                DescribePost
            )
            .Group(
                "demande",
                "request",
                new("demande de subvention du poste", "request for the grant of the post"),
                source => source.Facts?.Post,
                DescribeRequest
            );

    private static void DescribePost(TemplateModelBuilder<PostFacts> post) =>
        post.Flag("connu", "known", new("poste connu", "post known"), item => item.IsKnown)
            .Text("employeur", "employer", new("employeur", "employer"), "l’Intercommunalité", item => item.Employer)
            .Text(
                "titre-employeur",
                "employer-title",
                new("employeur", "employer"),
                "Communauté de communes Airvaudais-Val du Thouet",
                item => item.EmployerParty?.Title
            )
            .Date("depuis", "from", new("date", "day"), "1er mai 2021", item => item.From)
            .Date("jusqu-au", "until", new("date de fin", "last day"), "31 mars 2026", item => item.Until)
            .Date(
                "recrutement-ouvert-le",
                "recruitment-opened-on",
                new("date d’ouverture du recrutement", "day the recruitment opened"),
                "4 janvier 2021",
                item => item.RecruitmentOpenedOn
            )
            .Text("titulaire", "holder", new("nom", "name"), "Alix Moreau", item => item.Holder)
            .Flag("pourvu", "held", new("pourvu", "held"), item => item.IsHeld)
            .Group(
                "premier-cout",
                "first-cost",
                new("coût chargé de la première année", "loaded cost of the first year"),
                item => item.FirstCost,
                DescribeCost
            )
            .List("couts", "costs", new("coûts chargés", "loaded costs"), item => item.Costs, DescribeCost);

    private static void DescribeCost(TemplateModelBuilder<YearlyCost> cost) =>
        cost.Number("annee", "year", new("année", "year"), "2022", item => item.Year)
            .Amount("montant", "amount", new("montant", "amount"), "51 250,50 €", item => item.Amount);

    private static void DescribeRequest(TemplateModelBuilder<PostFacts> request) =>
        request
            .Number("annee", "year", new("année demandée", "year asked for"), "2022", item => item.Year)
            .Amount(
                "cout",
                "cost",
                new("coût chargé de l’année", "loaded cost of the year"),
                "51 250,50 €",
                item => item.Cost
            )
            .Amount(
                "montant",
                "amount",
                new("montant de l’aide", "amount of the grant"),
                "38 437,87 €",
                item => item.GrantAtMost
            )
            .Text(
                "reponse",
                "answer",
                new("réponse des règles", "answer of the rules"),
                "Chef de projet : au plus 38 437,87 €",
                item => item.Grant.Headline(Language.French)
            )
            .List(
                "motifs",
                "reasons",
                new("motifs", "reasons"),
                item => item.Grant.Findings,
                AssessmentNames.DescribeFinding
            )
            .List(
                "pieces",
                "papers",
                new("pièces à joindre", "papers to join"),
                item => item.Grant.Documents,
                AssessmentNames.DescribeDocument
            );
}
