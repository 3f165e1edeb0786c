using Microsoft.Extensions.DependencyInjection;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests;

/// <summary>The rules in a container: built at once, or one exception with every problem.</summary>
public sealed class ServiceCollectionExtensionsTests
{
    [Fact]
    public void By_default_the_law_of_the_package_and_the_documented_choices()
    {
        using ServiceProvider provider = new ServiceCollection().AddPvdRules().BuildServiceProvider();

        Assert.Same(Legislation.Embedded, provider.GetRequiredService<Legislation>());
        Assert.Equal(PvdPolicies.Default, provider.GetRequiredService<PvdRules>().Policies);
        Assert.Same(provider.GetRequiredService<PvdRules>(), provider.GetRequiredService<PvdRules>());
    }

    [Fact]
    public void Law_from_a_folder_and_choices_of_ones_own()
    {
        using LawFolder folder = new();
        folder.Change("project-manager.json", "\"CDP-02\"", "\"45000.00\"", "\"46000.00\"");
        PvdPolicies policies = new(
            Rounding.Down,
            CeilingProration.Days,
            MidYearAnah.BestOfYear,
            MembershipClock.FirstSignature
        );

        using ServiceProvider provider = new ServiceCollection()
            .AddPvdRules(options => options.LegislationFolder(folder.Path).Policies(policies))
            .BuildServiceProvider();

        Legislation law = provider.GetRequiredService<Legislation>();
        PvdRules rules = provider.GetRequiredService<PvdRules>();
        Assert.NotEqual(Legislation.Embedded.Fingerprint, law.Fingerprint);
        Assert.Equal(policies, rules.Policies);
        Assert.Equal(
            "favourable 46000.00",
            rules.ProjectManager.Assess(Posts.Of("62400.00"), law.At(Given.Day("2022-03-01"))).Verdict()
        );
    }

    [Fact]
    public void A_bad_folder_stops_the_start_with_one_exception_that_holds_every_problem()
    {
        using LawFolder folder = new();
        folder.Change("membership-convention.json", "\"PRG-2\"", "20000", "-1");
        folder.Change("project-manager.json", "\"CDP-02\"", "2026-03-31", "2026-02-30");
        ServiceCollection services = new();

        LegislationException refused = Assert.Throws<LegislationException>(() =>
            services.AddPvdRules(options => options.LegislationFolder(folder.Path))
        );

        Assert.Equal(
            ["membership-convention.json", "project-manager.json"],
            refused.Problems.Select(problem => problem.File)
        );
        Assert.Equal(
            refused.Problems.Select(problem => problem.Sentence(Language.English)),
            refused.Message.Split('\n')
        );
        Assert.Empty(services);
    }

    [Fact]
    public void A_folder_that_is_not_there_stops_the_start_too() =>
        Assert.Throws<DirectoryNotFoundException>(() =>
            new ServiceCollection().AddPvdRules(options =>
                options.LegislationFolder(Path.Combine(Path.GetTempPath(), "pvd-no-such-folder"))
            )
        );

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("services", () => ServiceCollectionExtensions.AddPvdRules(null!));
        Assert.Throws<ArgumentException>(
            "folder",
            () => new ServiceCollection().AddPvdRules(options => options.LegislationFolder(" "))
        );
        Assert.Throws<ArgumentNullException>(
            "policies",
            () => new ServiceCollection().AddPvdRules(options => options.Policies(null!))
        );
    }
}
