using NodaTime;
using Pvd.Documents.Templates;
using Pvd.Domain;

namespace Pvd.Documents.Tests.Templates;

/// <summary>A small model that has every kind of value.</summary>
internal sealed record Town(string? Name)
{
    public static readonly TemplateModel<Town> Model = TemplateModel<Town>.Describe(model =>
        model
            .Dated(_ => new(2021, 5, 31))
            .Text("nom", "name", new("nom de la commune", "name of the commune"), "Airvault", town => town.Name)
            .LongText("adresse", "address", new("adresse", "address"), "Mairie", town => town.Address)
            .Number("population", "population", new("population", "population"), "2 991", town => town.Population)
            .Amount("montant", "amount", new("montant", "amount"), "1 200,00 €", town => town.Amount)
            .Share("taux", "rate", new("taux", "rate"), "75 %", town => town.Rate)
            .Date("jour", "day", new("jour", "day"), "31 mai 2021", town => town.Day)
            .Flag("ort", "is-ort", new("vaut ORT", "stands for an ORT"), town => town.IsOrt)
            .Picture("logo", "emblem", new("logo", "emblem"), town => town.Logo)
            .Group(
                "maire",
                "mayor",
                new("maire", "mayor"),
                town => town.Mayor,
                mayor =>
                    mayor.Text(
                        "nom",
                        "name",
                        new("nom du maire", "name of the mayor"),
                        "Camille",
                        person => person.Name
                    )
            )
            .List(
                "quartiers",
                "districts",
                new("quartiers", "districts"),
                town => town.Districts,
                district =>
                    district
                        .Text(
                            "nom",
                            "name",
                            new("nom du quartier", "name of the district"),
                            "Centre",
                            item => item.Name
                        )
                        .Number(
                            "population",
                            "population",
                            new("population", "population"),
                            "12",
                            item => item.Population
                        )
                        .List(
                            "rues",
                            "streets",
                            new("rues", "streets"),
                            item => item.Districts,
                            street =>
                                street.Text(
                                    "nom",
                                    "name",
                                    new("nom de la rue", "name of the street"),
                                    "Rue",
                                    item => item.Name
                                )
                        )
            )
    );

    public string? Address { get; init; }
    public long? Population { get; init; }
    public Euro? Amount { get; init; }
    public Ratio? Rate { get; init; }
    public LocalDate? Day { get; init; }
    public bool? IsOrt { get; init; }
    public TemplatePicture? Logo { get; init; }
    public Person? Mayor { get; init; }
    public IReadOnlyList<Town>? Districts { get; init; }
}
