using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Pvd.Samples.DueDates;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand command = new("Délais, jours fériés, calendriers / deadlines, holidays, calendars")
{
    ComputeCommand.Create(),
    HolidaysCommand.Create(),
    CalendarCommand.Create(),
    PlanCommand.Create(),
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
    return arguments.Errors.Count > 0 ? 2 : code;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}
