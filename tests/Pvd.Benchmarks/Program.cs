using BenchmarkDotNet.Running;
using Pvd.Benchmarks;
using Pvd.Benchmarks.Deadlines;
using Pvd.Benchmarks.Documents;
using Pvd.Benchmarks.Grants;
using Pvd.Benchmarks.Territories;

// `--quick` runs all workloads, `--quick W2` one of them.
if (args is ["--quick", .. string[] asked])
{
    if (IsAsked("W1"))
    {
        Console.WriteLine("## W1: 100,000 funding cases");
        Console.WriteLine();
        Console.WriteLine(GrantBenchmarks.Example());
        foreach (IReadOnlyList<Contender> pair in GrantBenchmarks.Quick())
        {
            QuickTable.Print(Console.Out, pair);
            Console.WriteLine();
        }
    }

    if (IsAsked("W2"))
    {
        Console.WriteLine("## W2: 1,000 conventions");
        Console.WriteLine();
        Console.WriteLine(DocumentBenchmarks.Describe());
        Console.WriteLine();
        QuickTable.Print(Console.Out, DocumentBenchmarks.Quick(), rounds: 100);
        Console.WriteLine();
        StressShapes.Print(Console.Out);
        Console.WriteLine();
    }

    if (IsAsked("W3"))
    {
        Console.WriteLine("## W3: 1,000,000 deadlines");
        Console.WriteLine();
        QuickTable.Print(Console.Out, DeadlineBenchmarks.Quick());
    }

    if (IsAsked("territories") && TerritoryBenchmarks.Quick() is { Count: > 0 } territories)
    {
        Console.WriteLine();
        Console.WriteLine("## Territories: the open files");
        Console.WriteLine();
        QuickTable.Print(Console.Out, territories);
    }

    return;

    bool IsAsked(string workload) => asked.Length == 0 || asked.Contains(workload);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
