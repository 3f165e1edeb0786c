using Pvd.Documents.Word;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>The first page: programme, title, territory; no emblem, which only the State may put there.</summary>
internal static class Cover
{
    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.CoverProgramme, "Programme Petites villes de demain");
        word.Paragraph(Style.Title, "Convention d’adhésion");
        word.Paragraph(Style.Subtitle, Capitalized(facts.Territory));
        word.Paragraph(Style.CoverLine, Known(facts.EpciTitle, "nom de l’EPCI"));
        word.Paragraph(Style.CoverLine, $"Département : {facts.Dossier.Communes[0].Code.Department}");
        word.Paragraph(
            Style.CoverLine,
            facts.EffectiveOn is { } signed
                ? $"Signée le {Date(signed)} (dernière signature requise)"
                : $"Projet établi d’après les informations connues au {Date(facts.Dossier.KnownOn)}"
        );
    }
}
