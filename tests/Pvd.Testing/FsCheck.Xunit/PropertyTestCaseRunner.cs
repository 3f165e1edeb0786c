using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>xunit's own way of running a case, up to the point where the method would be called.</summary>
internal sealed class PropertyTestCaseRunner(
    PropertyTestCase testCase,
    object[] constructorArguments,
    IMessageBus messageBus,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation
)
    : XunitTestCaseRunner(
        testCase,
        testCase.DisplayName,
        testCase.SkipReason,
        constructorArguments,
        testCase.TestMethodArguments,
        messageBus,
        aggregator,
        cancellation
    )
{
    protected override Task<RunSummary> RunTestAsync() =>
        new PropertyTestRunner(
            CreateTest(TestCase, DisplayName),
            MessageBus,
            TestClass,
            ConstructorArguments,
            TestMethod,
            TestMethodArguments,
            SkipReason,
            BeforeAfterAttributes,
            new ExceptionAggregator(Aggregator),
            CancellationTokenSource
        ).RunAsync();
}
