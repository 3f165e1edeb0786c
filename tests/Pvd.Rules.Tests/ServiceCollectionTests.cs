using Microsoft.Extensions.DependencyInjection;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests;

public class ServiceCollectionTests
{
    [Fact]
    public void The_rules_and_the_embedded_law_can_be_asked_for()
    {
        using ServiceProvider services = new ServiceCollection().AddPvdRules().BuildServiceProvider();

        Assert.Same(Legislation.Embedded, services.GetRequiredService<Legislation>());
        Assert.Equal(PvdPolicies.Default, services.GetRequiredService<PvdRules>().Policies);
    }

    [Fact]
    public void Law_and_policies_can_be_chosen()
    {
        using LawFolder folder = new();
        folder.Change("membership-convention.json", "\"ADH-20\"", "18", "24");
        PvdPolicies policies = new(Rounding.Down);

        using ServiceProvider services = new ServiceCollection()
            .AddPvdRules(options => options.LegislationFolder(folder.Path).Policies(policies))
            .BuildServiceProvider();

        Assert.Equal(
            24,
            services.GetRequiredService<Legislation>().Parameter("ADH-20").At(new(2022, 1, 1)).Value.Number
        );
        Assert.Equal(policies, services.GetRequiredService<PvdRules>().Policies);
    }

    [Fact]
    public void Bad_law_stops_the_start_with_every_problem()
    {
        using LawFolder folder = new();
        folder.Change("membership-convention.json", "\"ADH-20\"", "18", "\"eighteen\"");
        folder.Change("project-manager.json", "\"CDP-02\"", "45000.00", "45000.001");

        LegislationException refused = Assert.Throws<LegislationException>(() =>
            new ServiceCollection().AddPvdRules(options => options.LegislationFolder(folder.Path))
        );

        Assert.Equal(
            ["membership-convention.json", "project-manager.json"],
            refused.Problems.Select(problem => problem.File)
        );
    }
}
