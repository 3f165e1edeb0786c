using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Pvd.Testing.Tests;

/// <summary>Every shape of property, found and run by xunit itself.</summary>
public sealed class PropertyShapeTests(ITestOutputHelper output) : IAsyncLifetime
{
    private bool ready;

    public Task InitializeAsync()
    {
        ready = true;
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Property]
    public bool A_bool(int n) => ready && n < n + 1;

    [Property]
    public void Assertions(NonNull<string> text)
    {
        output.WriteLine("{0}", text.Get.Length);
        Assert.Equal(text.Get, string.Concat(text.Get.AsEnumerable()));
    }

    [Property]
    public Property A_property(int n) => (n % 2 == 0).When(n % 4 == 0).Classify(n < 0, "negative");

    [Property]
    public async Task A_task(int n)
    {
        await Task.Yield();
        Assert.True(ready);
        Assert.Equal(n, -(-n));
    }

    [Property]
    public async Task<bool> A_task_of_bool(int n)
    {
        await Task.Yield();
        return n < n + 1;
    }

    [Property]
    public static bool A_static_method(int n) => n < n + 1;

    [Property(MaxTest = 3)]
    public bool Nothing_to_generate() => ready;
}
