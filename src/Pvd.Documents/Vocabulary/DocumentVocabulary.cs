using Pvd.Documents.Templates;

namespace Pvd.Documents.Vocabulary;

/// <summary>The names that templates may use, put together.</summary>
internal static class DocumentVocabulary
{
    public static TemplateModel<DocumentSource> Describe() =>
        TemplateModel<DocumentSource>.Describe(model =>
        {
            model.Dated(source => source.Day);
            model.Date(
                "etabli-le",
                "drawn-up-on",
                new("date d’établissement", "day it was drawn up"),
                "31 mai 2021",
                source => source.Day
            );
            TerritoryNames.Describe(model);
            ConventionNames.Describe(model);
            GovernanceNames.Describe(model);
            PostNames.Describe(model);
            ProjectNames.Describe(model);
            GrantNames.Describe(model);
            AssessmentNames.Describe(model);
        });
}
