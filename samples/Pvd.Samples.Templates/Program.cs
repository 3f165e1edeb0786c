using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Pvd.Samples.Templates;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
const string Help = """
    Des modèles Word que l’on vérifie avant de s’en servir / Word templates that are checked before they are used

    Pour commencer / to begin with:
      list                                                   les documents livrés / the documents that come with the library
      export convention-adhesion modele.dotx                 le modèle, à remettre en forme dans Word / the template, to be restyled in Word
      check modele.dotx --against convention-adhesion        ce qui ne va pas, et où / what is wrong, and where
      fill modele.dotx dossier.json convention.docx          le document / the document
    """;
RootCommand command = new(Help)
{
    ListCommand.Create(),
    ExportCommand.Create(),
    CheckCommand.Create(),
    FillCommand.Create(),
};
ParseResult arguments = command.Parse(args);
if (arguments.Action is ParseErrorAction refusal)
{
    // Standard output is for answers: a pipe must not receive the help instead of one.
    refusal.ShowHelp = false;
}

try
{
    int code = arguments.Invoke(new() { EnableDefaultExceptionHandler = false });
    return arguments.Errors.Count > 0 ? Arguments.Refused : code;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(fault.Message);
    return Arguments.Refused;
}
