using BenchmarkDotNet.Running;
using Pvd.Benchmarks;
using Pvd.Benchmarks.Deadlines;
using Pvd.Benchmarks.Grants;
using Pvd.Benchmarks.Territories;

if (args.Contains("--quick"))
{
    Console.WriteLine("## W1: 100,000 funding cases");
    Console.WriteLine();
    Console.WriteLine(GrantBenchmarks.Example());
    foreach (IReadOnlyList<Contender> pair in GrantBenchmarks.Quick())
    {
        QuickTable.Print(Console.Out, pair);
        Console.WriteLine();
    }

    Console.WriteLine("## W3: 1,000,000 deadlines");
    Console.WriteLine();
    QuickTable.Print(Console.Out, DeadlineBenchmarks.Quick());
    if (TerritoryBenchmarks.Quick() is { Count: > 0 } territories)
    {
        Console.WriteLine();
        Console.WriteLine("## Territories: the open files");
        Console.WriteLine();
        QuickTable.Print(Console.Out, territories);
    }

    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
