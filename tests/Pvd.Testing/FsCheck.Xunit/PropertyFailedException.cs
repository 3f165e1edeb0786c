namespace FsCheck.Xunit;

/// <summary>A property that does not hold, with the counterexample, shrunk, and the text that runs it again.</summary>
public sealed class PropertyFailedException : Exception
{
    /// <summary>The failure that FsCheck reports.</summary>
    public PropertyFailedException(TestResult testResult)
        : base(Environment.NewLine + Describe(testResult), Cause(testResult)) { }

    private static string Describe(TestResult testResult)
    {
        if (testResult is not TestResult.Failed { Item6: var seed, Item7: var size } failed)
        {
            return Runner.onFinishedToString("", testResult);
        }

        var (data, original, shrunk, firstSeed) = (failed.Item1, failed.Item2, failed.Item3, failed.Item5);
        var report = Runner.onFailureToString("", data, original, shrunk, firstSeed, seed, size).TrimEnd();
        return $"{report}{Environment.NewLine}Again: [Property(Replay = \"({seed.Seed},{seed.Gamma},{size})\")]";
    }

    private static Exception? Cause(TestResult testResult) =>
        testResult is TestResult.Failed { Item4: Outcome.Failed outcome } ? outcome.Item : null;
}
