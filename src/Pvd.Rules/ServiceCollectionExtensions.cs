using Microsoft.Extensions.DependencyInjection;

namespace Pvd.Rules;

/// <summary>Puts the rules into a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds <see cref="Legislation"/> and <see cref="PvdRules"/> as singletons, built at once: bad law stops the start of the application.</summary>
    /// <exception cref="LegislationException">The legislation files were refused; the exception holds every problem.</exception>
    public static IServiceCollection AddPvdRules(
        this IServiceCollection services,
        Action<PvdRulesOptions>? configure = null
    )
    {
        Guard.NotNull(services, nameof(services));
        PvdRulesOptions options = new();
        configure?.Invoke(options);
        Legislation legislation = options.Folder is { } folder
            ? Legislation.Read(folder).Match(law => law, problems => throw new LegislationException(problems))
            : Legislation.Embedded;
        return services.AddSingleton(legislation).AddSingleton(new PvdRules(options.Chosen));
    }
}
