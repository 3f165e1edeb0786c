namespace Pvd.Benchmarks.Grants;

/// <summary>What many cases come to: how many have an amount, and the sums in cents.</summary>
internal record struct Totals(int Granted, long Amount, long Post)
{
    internal void Add(long amount, long post)
    {
        Granted += amount > 0 ? 1 : 0;
        Amount += amount;
        Post += post;
    }
}
