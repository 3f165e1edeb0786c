using Xunit.Abstractions;
using Xunit.Sdk;

namespace Pvd.Testing.Tests;

/// <summary>Discovers and runs one test method the way xunit does, and keeps what it reports.</summary>
internal sealed class TestRun : IMessageBus, ITestFrameworkDiscoveryOptions
{
    private readonly List<IMessageSinkMessage> messages = [];

    public ITestPassed? Passed => messages.OfType<ITestPassed>().SingleOrDefault();

    public ITestSkipped? Skipped => messages.OfType<ITestSkipped>().SingleOrDefault();

    public ITestFailed? Failed => messages.OfType<ITestFailed>().SingleOrDefault();

    /// <summary>The message of the failure itself, then those of its causes.</summary>
    public string Failure => string.Join('\n', Failed?.Messages ?? []);

    public static async Task<TestRun> Of<TClass>(string method)
    {
        var run = new TestRun();
        var parameters = typeof(TClass).GetConstructors().Single().GetParameters();
        object[] arguments = [.. parameters.Select(_ => (Func<TestOutputHelper>)(() => new TestOutputHelper()))];
        foreach (var testCase in run.Discover(typeof(TClass), method))
        {
            using var cancellation = new CancellationTokenSource();
            var aggregator = new ExceptionAggregator();
            await testCase.RunAsync(new NullMessageSink(), run, arguments, aggregator, cancellation);
        }

        return run;
    }

    public bool QueueMessage(IMessageSinkMessage message)
    {
        messages.Add(message);
        return true;
    }

    public TValue GetValue<TValue>(string name) => default!;

    public void SetValue<TValue>(string name, TValue value) { }

    public void Dispose() { }

    private IEnumerable<IXunitTestCase> Discover(Type type, string name)
    {
        var method = Reflector.Wrap(type.GetMethod(name));
        var collection = new TestCollection(new TestAssembly(Reflector.Wrap(type.Assembly)), null, nameof(TestRun));
        var fact = method.GetCustomAttributes(typeof(FactAttribute)).Single();
        var link = fact.GetCustomAttributes(typeof(XunitTestCaseDiscovererAttribute)).First();
        var names = link.GetConstructorArguments().Cast<string>().ToArray();
        return ExtensibilityPointFactory
            .GetXunitTestCaseDiscoverer(new NullMessageSink(), SerializationHelper.GetType(names[1], names[0]))
            .Discover(this, new TestMethod(new TestClass(collection, Reflector.Wrap(type)), method), fact);
    }
}
