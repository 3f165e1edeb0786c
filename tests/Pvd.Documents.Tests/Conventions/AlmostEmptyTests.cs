using DocumentFormat.OpenXml.Wordprocessing;
using NodaTime;
using Pvd.Documents.Tests.Samples;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Rules;

namespace Pvd.Documents.Tests.Conventions;

/// <summary>A name and a code make a draft that says what is missing.</summary>
public sealed class AlmostEmptyTests : IDisposable
{
    private readonly Opened _document = Opened.Of(Dossiers.AlmostEmpty);

    [Fact]
    public void The_required_parties_are_there_with_gaps()
    {
        Assert.Contains(
            "La commune du Mans (code INSEE 72181, SIREN [à compléter : numéro], siège : [à compléter : adresse]), représentée par [à compléter : nom du représentant], en qualité de maire, en vertu de la délibération n° [à compléter : numéro] de son conseil municipal du [à compléter : date] ;",
            _document.Lines
        );
        Assert.Contains(
            "[à compléter : nom de l’EPCI] (SIREN [à compléter : numéro], siège : [à compléter : adresse]), agissant par [à compléter : nom du représentant], en qualité de président de l’EPCI, en vertu de la délibération n° [à compléter : numéro] de son organe délibérant du [à compléter : date] ;",
            _document.Lines
        );
        Assert.Equal(
            ["La commune du Mans|Nom : [à compléter : nom du représentant]|Qualité : maire", "", ""],
            _document.Table("Signatures des parties")[1]
        );
    }

    [Fact]
    public void Every_gap_is_highlighted_and_nothing_else_is()
    {
        foreach (Run run in _document.Body.Descendants<Run>())
        {
            bool isGap = run.InnerText.StartsWith("[à", StringComparison.Ordinal);
            bool isHighlighted =
                run.RunProperties?.RunStyle?.Val?.Value == "Blank" || run.RunProperties?.Shading is not null;
            Assert.Equal(isGap, isHighlighted);
        }
    }

    [Fact]
    public void No_line_is_empty_but_the_room_to_sign_and_to_date()
    {
        int rooms = _document.Table("Signatures des parties").Count - 1;
        Assert.Equal(2 * rooms, _document.Lines.Count(line => line.Trim().Length == 0));
        Assert.DoesNotContain("null", _document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_the_act_forgot_is_not_forgotten_by_the_document()
    {
        PvdDossier dossier = new(
            new(2021, 1, 1),
            Dossiers.AlmostEmpty.Communes,
            convention: new([new("epci", SignatoryRole.Epci, "Le Mans Métropole")])
        );
        using Opened document = Opened.Of(dossier);
        Assert.Equal(
            ["La commune du Mans", "L’établissement public de coopération intercommunale Le Mans Métropole", "L’État"],
            document.Table("Signatures des parties").Skip(1).Select(row => row[0].Split('|')[0])
        );
    }

    [Fact]
    public void The_act_rests_on_no_decision_later_than_its_signature()
    {
        PvdDossier dossier = new(
            new(2021, 6, 1),
            Dossiers.AlmostEmpty.Communes,
            convention: new(
                [new("mans", SignatoryRole.BeneficiaryCommune, "Le Mans", InseeCommuneCode.Parse("72181"))],
                [new("mans", "1", new(2021, 2, 1)), new("mans", "2", new(2021, 5, 1))],
                [new("mans", new(2021, 3, 1))]
            )
        );
        using Opened document = Opened.Of(dossier);
        Assert.Contains(
            "en vertu de la délibération n° 1 de son conseil municipal du 1er février 2021 ;",
            document.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_delay_that_the_law_does_not_give_is_a_gap()
    {
        LawInForce before = Legislation.Embedded.At(new LocalDate(1999, 12, 31));
        using Opened document = Opened.Of(Dossiers.AlmostEmpty, before);
        Assert.Contains("un délai de [à compléter : nombre de mois] mois", document.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _document.Dispose();
}
