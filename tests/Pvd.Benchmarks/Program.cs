using BenchmarkDotNet.Running;
using Pvd.Benchmarks;
using Pvd.Benchmarks.Deadlines;

if (args.Contains("--quick"))
{
    QuickTable.Print(Console.Out, DeadlineBenchmarks.Quick());
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
