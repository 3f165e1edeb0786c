using NodaTime;
using Pvd.Documents.Word;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>Article 3: who carries the project locally, and with whom.</summary>
internal static class OrganisationArticle
{
    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.Article, "Organisation locale");

        word.Paragraph(Style.Clause, "Pilotage");
        word.Paragraph(
            Style.Body,
            $"{Capitalized(facts.TheCommune)} et l’Intercommunalité portent ensemble la démarche. Le comité de projet en assure le pilotage ; l’équipe-projet la prépare et la met en œuvre."
        );

        word.Paragraph(Style.Clause, "Chef de projet");
        word.Paragraph(Style.Body, DescribePost(facts));
        word.Paragraph(
            Style.Body,
            "Le chef de projet anime l’équipe-projet, prépare les travaux du comité de projet et suit l’avancement des actions. L’employeur peut demander le cofinancement du poste dans les conditions fixées par les financeurs du programme."
        );

        word.Paragraph(Style.Clause, "Équipe-projet");
        word.Paragraph(
            Style.Body,
            "Placée sous la responsabilité du chef de projet, l’équipe-projet réunit les services communaux et intercommunaux qui concourent à la démarche. Elle prépare les opérations, aide les maîtres d’ouvrage à tenir leur calendrier et sollicite, selon les sujets, les services de l’État et les partenaires du programme. Elle est composée comme suit : ",
            Inline.Blank("services et agents mobilisés"),
            "."
        );

        word.Paragraph(Style.Clause, "Participation et communication");
        word.Paragraph(
            Style.Body,
            "Les habitants, les commerçants, les entreprises et les associations sont associés à l’élaboration du projet, au besoin dans un comité participatif. Les modalités retenues sont les suivantes : ",
            Inline.Blank("modalités de participation"),
            "."
        );
        word.Paragraph(
            Style.Body,
            "Les actions de communication qui portent sur la démarche mentionnent le programme et l’ensemble des signataires."
        );
    }

    private static Inline[] DescribePost(ConventionFacts facts)
    {
        ProjectManagerPost? post = facts.Dossier.ProjectManager;
        return
        [
            "Le poste de chef de projet est porté par ",
            Known(Employer(facts, post), "employeur"),
            ". ",
            .. DescribeTerm(post, facts.EffectiveOn ?? facts.Dossier.KnownOn),
        ];
    }

    private static string? Employer(ConventionFacts facts, ProjectManagerPost? post)
    {
        Signatory? employer = facts.PartyOf(post?.Employer);
        return employer?.Role == SignatoryRole.Epci ? "l’Intercommunalité" : employer?.Designation;
    }

    private static Inline[] DescribeTerm(ProjectManagerPost? post, LocalDate actDay)
    {
        if (post?.From is not { } from)
        {
            return
            [
                post?.RecruitmentOpenedOn is { } opened ? $"Le recrutement est ouvert depuis le {Date(opened)}. " : "",
                "Date de prise de poste : ",
                Inline.Blank("date"),
                ".",
            ];
        }

        string start = from <= actDay ? "Il est pourvu depuis le " : "Il sera pourvu à compter du ";
        string end = post.Until is { } until ? $", jusqu’au {Date(until)}" : "";
        return [start + Date(from) + end + "."];
    }
}
