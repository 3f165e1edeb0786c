using System.CommandLine;
using Pvd.Documents;
using Pvd.Documents.Templates;
using Pvd.Domain;

namespace Pvd.Samples.Templates;

/// <summary><c>fill</c>: writes a document, with its fingerprint and what it leaves to fill in.</summary>
internal static class FillCommand
{
    private const string Help = """
        Écrit un document ; ce qui n’est pas connu y reste visible, « [à compléter : …] » / writes a document; what is not known stays visible in it

        ITEM dit de quoi il s’agit : le numéro d’un avenant (1, cadre/1, adhesion/1) ou d’une fiche action, le jour d’une réunion (2021-10-05), l’identifiant de la partie
        qui délibère, l’année d’une demande, l’identifiant d’une demande du plan. Sans lui : le dernier avenant, la dernière réunion, la dernière
        année, la première fiche, la première partie, la première demande.
        ITEM says what it is about: the number of an avenant (1, cadre/1, adhesion/1) or of a fiche action, the day of a meeting (2021-10-05), the id of the party that
        decides, the year of a request, the id of a request of the plan. Without it: the last avenant, meeting and year, the first fiche, party and request.

        La note de synthèse porte sur la subvention du poste de chef de projet (dossier) ou sur une demande (plan).
        The note de synthèse is about the grant for the project manager’s post (dossier) or about a request (plan).

        Code de sortie : 0 écrit ; 1 incomplet, avec --complete ; 2 refusé. Dans ces deux cas, rien n’est écrit.
        Exit code: 0 written; 1 incomplete, with --complete; 2 refused. In these two cases, nothing is written.
        """;

    internal static Command Create()
    {
        Argument<string> name = new("NAME|TEMPLATE")
        {
            Description =
                "Nom donné par « list », fichier .docx ou .dotx, ou all / name as told by list, .docx or .dotx file, or all",
        };
        Argument<FileInfo> input = new("DOSSIER")
        {
            Description = "Dossier (pvd-dossier/1) ou plan de financement (pvd-financing-plan/1), en JSON",
        };
        Argument<FileInfo> target = new("OUT")
        {
            Description =
                "Fichier .docx ; avec all, le répertoire où écrire tout ce qui se tire du fichier / .docx file; with all, the folder for all that can be drawn from the file",
        };
        Option<string?> item = new("--item")
        {
            Description = "De quoi il s’agit / what it is about",
            HelpName = "ITEM",
        };
        Option<bool> complete = new("--complete")
        {
            Description = "Refuse un document auquel il manque quelque chose / refuses a document that lacks something",
        };
        Option<Language> language = Arguments.Language();
        Command command = new("fill", Help) { name, input, target, item, complete, language };
        command.SetAction(parsed =>
        {
            Words words = new(parsed.GetValue(language));
            Filling filling = new(parsed.GetValue(item), parsed.GetValue(complete), words);
            return parsed.GetValue(name) == Arguments.All
                ? filling.All(parsed.GetValue(input)!, parsed.GetValue(target)!)
                : filling.One(parsed.GetValue(name)!, parsed.GetValue(input)!, parsed.GetValue(target)!);
        });
        return command;
    }
}
