using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>The first page: programme, title, territory; no emblem, which only the State may put there.</summary>
internal static class Cover
{
    /// <param name="template">The template.</param>
    /// <param name="title">Title of the act.</param>
    /// <param name="act">Name of the act in the vocabulary, such as <c>adhesion</c>.</param>
    /// <param name="signed">« Signée » or « Signé », as the title asks.</param>
    public static void Write(TemplateWriter template, string title, string act, string signed = "Signée") =>
        template
            .Paragraph(Style.CoverProgramme, "Programme Petites villes de demain")
            .Paragraph(Style.Title, title)
            .Paragraph(Style.Subtitle, "{territoire|capitale}")
            .Paragraph(Style.CoverLine, "{epci.nom}")
            .Paragraph(Style.CoverLine, "Département : {departement}")
            .Paragraph(
                Style.CoverLine,
                $"{{si {act}.signee-le}}{signed} le {{{act}.signee-le}} (dernière signature requise){{sinon}}Projet établi d’après les informations connues au {{etabli-le}}{{fin}}"
            );
}
