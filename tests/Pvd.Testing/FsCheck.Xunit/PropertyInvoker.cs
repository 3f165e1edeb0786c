using System.Reflection;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Hands the method to FsCheck in place of calling it once.</summary>
internal sealed class PropertyInvoker(
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    object[] testMethodArguments,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation,
    ITestOutputHelper output
)
    : XunitTestInvoker(
        test,
        messageBus,
        testClass,
        constructorArguments,
        testMethod,
        testMethodArguments,
        beforeAfterAttributes,
        aggregator,
        cancellation
    )
{
    /// <remarks>
    /// FsCheck waits for the tasks that a property returns. It does so on a thread of its own, so that their
    /// continuations never need the thread that waits for them.
    /// </remarks>
    protected override async Task<decimal> InvokeTestMethodAsync(object? testClassInstance)
    {
        await Aggregator.RunAsync(() =>
            Timer.AggregateAsync(() =>
                Task.Factory.StartNew(
                    () => Check(testClassInstance),
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
        );
        return Timer.Total;
    }

    private void Check(object? instance)
    {
        var runner = new PropertyRunner(output);
        var config = PropertyConfig.Of(TestMethod, TestClass).ToConfig(runner);
        FsCheck.Check.Method(config, TestMethod, instance is null ? null : FSharpOption<object>.Some(instance));
        runner.ThrowUnlessPassed();
    }
}
