using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Pvd.Samples.Funding;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand command = new(
    "Le droit du financement, lu à voix haute et appliqué / the law of funding, read aloud and applied"
)
{
    new Command("law", "Ce que dit le droit / what the law says") { LawListCommand.Create(), LawShowCommand.Create() },
    AssessCommand.Create(),
    VerifyCommand.Create(),
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
