using System.Collections;
using System.Reflection;
using System.Text;
using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Domain.Tests.Json;

namespace Pvd.Domain.Tests;

public sealed class PersonalDataTests
{
    private const string Name = "Zoé Introuvable-Ailleurs";

    [Fact]
    public void No_model_shows_the_name_of_a_person()
    {
        PvdDossier dossier = Files
            .Read(Files.Full.Replace("Camille Exemple", Name, StringComparison.Ordinal))
            .ValueOrThrow();
        IReadOnlyList<object> models = [.. Reachable(dossier).Distinct(ReferenceEqualityComparer.Instance)];

        Assert.Contains(models, model => model is Person { Name: Name });
        Assert.Contains(models, model => model is Party { Representative: not null });
        Assert.Contains(models, model => model is CommitteeMember { Person: not null });
        Assert.Contains(models, model => model is Mandate { Person: not null });
        Assert.All(
            models.Where(model => model is not string),
            model => Assert.DoesNotContain(Name, model.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_refused_file_does_not_tell_it_either()
    {
        string file = Files
            .Full.Replace("Camille Exemple", Name, StringComparison.Ordinal)
            .Replace("2021", "2O21", StringComparison.Ordinal);

        Assert.DoesNotContain(Files.Read(file).Problems, p => $"{p}".Contains(Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_member_that_is_a_person_is_marked()
    {
        IEnumerable<PropertyInfo> persons = typeof(Person)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(Person));

        Assert.NotEmpty(persons);
        Assert.All(persons, property => Assert.NotNull(property.GetCustomAttribute<PersonalDataAttribute>()));
        Assert.NotNull(typeof(Person).GetProperty(nameof(Person.Name))!.GetCustomAttribute<PersonalDataAttribute>());
    }

    [Fact]
    public void The_file_itself_holds_the_name() =>
        Assert.Contains(
            "Camille Exemple",
            Encoding.UTF8.GetString(Files.Write(Files.Read(Files.Full).ValueOrThrow())),
            StringComparison.Ordinal
        );

    /// <summary>The model and whatever of ours can be reached from it.</summary>
    private static IEnumerable<object> Reachable(object model)
    {
        IEnumerable<object?> next = model switch
        {
            string => [],
            IEnumerable list => list.Cast<object?>(),
            _ when model.GetType().Namespace?.StartsWith("Pvd.Domain", StringComparison.Ordinal) == true => model
                .GetType()
                .GetProperties()
                .Where(property => property.GetMethod is { IsStatic: false } && property.GetIndexParameters() is [])
                .Select(property => property.GetValue(model)),
            _ => [],
        };
        return next.OfType<object>().SelectMany(Reachable).Prepend(model);
    }
}
