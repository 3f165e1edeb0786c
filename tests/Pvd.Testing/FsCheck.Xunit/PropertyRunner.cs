using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace FsCheck.Xunit;

/// <summary>Listens to FsCheck: writes what it says to the output of the test and keeps its verdict.</summary>
internal sealed class PropertyRunner(ITestOutputHelper output) : IRunner
{
    private TestResult? result;

    public void OnStartFixture(Type value) { }

    public void OnArguments(
        int number,
        FSharpList<object> arguments,
        FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every
    ) => Write(every.Invoke(number).Invoke(arguments));

    public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> everyShrink) =>
        Write(everyShrink.Invoke(arguments));

    public void OnFinished(string name, TestResult testResult) => result = testResult;

    public void ThrowUnlessPassed()
    {
        if (result is not { IsPassed: true })
        {
            throw new PropertyFailedException(result!);
        }

        Write(Runner.onFinishedToString("", result));
    }

    private void Write(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            output.WriteLine(text.TrimEnd());
        }
    }
}
