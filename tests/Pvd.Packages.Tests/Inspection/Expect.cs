namespace Pvd.Packages.Tests.Inspection;

/// <summary>Fails with every fault at once, and with what to do about them.</summary>
internal static class Expect
{
    /// <param name="faults">Where and what, one line each.</param>
    /// <param name="whatToDo">What the reader of the failure should do.</param>
    internal static void None(IEnumerable<string> faults, string whatToDo)
    {
        string[] found = [.. faults.Distinct().Order(StringComparer.Ordinal)];
        if (found.Length > 0)
        {
            Assert.Fail($"{string.Join('\n', found.Select(fault => "- " + fault))}\nWhat to do: {whatToDo}");
        }
    }
}
