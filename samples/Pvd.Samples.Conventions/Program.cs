using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Pvd.Samples.Conventions;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand command = new(
    "Où en sont les conventions d’un dossier, et ce qu’il y manque / where the conventions of a dossier stand, and what they lack"
)
{
    StateCommand.Create(),
    TimelineCommand.Create(),
    CheckCommand.Create(),
    GraphCommand.Create(),
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
