using System.CommandLine;
using Pvd.Documents;
using Pvd.Domain;

namespace Pvd.Samples.Templates;

/// <summary>The arguments and exit codes that the commands share.</summary>
internal static class Arguments
{
    internal const int Done = 0;
    internal const int SomethingIsMissing = 1;
    internal const int Refused = 2;

    /// <summary>In the place of a name: every document that comes with the library.</summary>
    internal const string All = "all";

    internal static Option<Language> Language() =>
        new("--lang")
        {
            Description = "fr | en",
            DefaultValueFactory = _ => Domain.Language.French,
            CustomParser = result =>
            {
                string code = result.Tokens[0].Value;
                if (code is not ("fr" or "en"))
                {
                    result.AddError($"--lang : attendu fr ou en / expected fr or en: « {code} »");
                }

                return code == "en" ? Domain.Language.English : Domain.Language.French;
            },
        };

    /// <summary>Finds documents by a name, or all of them; tells the names there are when it is none.</summary>
    internal static IReadOnlyList<StandardDocument> Documents(string name, Words words)
    {
        IReadOnlyList<StandardDocument> found =
            name == All ? StandardDocument.All
            : StandardDocument.Find(name) is { } document ? [document]
            : [];
        if (found.Count == 0)
        {
            Console.Error.WriteLine(words.Say(Texts.NoSuchDocument, ("name", name), ("names", Names)));
        }

        return found;
    }

    internal static string Names => string.Join(", ", StandardDocument.All.Select(document => document.Name));

    internal static bool EndsWith(FileInfo file, params string[] extensions) =>
        extensions.Any(extension => file.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase));
}
