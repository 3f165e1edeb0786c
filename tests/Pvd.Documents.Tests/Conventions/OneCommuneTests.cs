using Pvd.Documents.Tests.Samples;

namespace Pvd.Documents.Tests.Conventions;

/// <summary>What a reader finds when everything is known.</summary>
public sealed class OneCommuneTests : IDisposable
{
    private readonly Opened _document = Opened.Of(Dossiers.OneCommune);

    [Fact]
    public void The_cover_names_programme_act_and_territory() =>
        Assert.Equal(
            [
                "Programme Petites villes de demain",
                "Convention d’adhésion",
                "Commune d’Airvault",
                "Communauté de communes Airvaudais-Val du Thouet",
                "Département : 79",
                "Signée le 31 mai 2021 (dernière signature requise)",
            ],
            _document.Lines.Take(6)
        );

    [Fact]
    public void Each_party_is_described_in_one_sentence()
    {
        Assert.Contains(
            "La commune d’Airvault (code INSEE 79005, SIREN 217 900 059, siège : place de l’Hôtel-de-Ville, 79600 Airvault), représentée par Camille Berthier, en qualité de maire, en vertu de la délibération n° 2021-03-02 de son conseil municipal du 12 mars 2021 ;",
            _document.Lines
        );
        Assert.Contains(
            "La communauté de communes Airvaudais-Val du Thouet (SIREN 200 041 416, siège : 33 place des Promenades, 79600 Airvault), représentée par Dominique Lhérault, en qualité de président de l’EPCI, en vertu de la délibération n° D-2021-17 de son conseil communautaire du 1er avril 2021 ;",
            _document.Lines
        );
        Assert.Contains(
            "L’État (préfecture des Deux-Sèvres), représenté par Frédérique Vasseur, en qualité de préfet de département, délégué territorial de l’Agence nationale de la cohésion des territoires.",
            _document.Lines
        );
    }

    [Fact]
    public void The_text_speaks_of_one_commune()
    {
        Assert.Contains("La Commune et l’Intercommunalité s’engagent à :", _document.Lines);
        Assert.Contains(
            "La Commune a été désignée bénéficiaire du programme.",
            _document.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("le maire de la Commune ;", _document.Lines);
        Assert.DoesNotContain("Communes", _document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("autres signataires", _document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_delay_comes_from_the_law_and_the_deadline_from_the_last_signature()
    {
        Assert.Contains(
            "un délai de dix-huit (18) mois, compté de date à date",
            _document.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["30 novembre 2022", "Échéance pour signer la convention-cadre", "Toutes les parties"],
            _document.Table("Calendrier")[^1]
        );
    }

    [Fact]
    public void The_signature_blocks_show_who_signed_and_when() =>
        Assert.Equal(
            [
                ["Partie et signataire", "Date", "Signature et cachet"],
                ["La commune d’Airvault|Nom : Camille Berthier|Qualité : maire", "12 mai 2021", ""],
                [
                    "La communauté de communes Airvaudais-Val du Thouet|Nom : Dominique Lhérault|Qualité : président de l’EPCI",
                    "12 mai 2021",
                    "",
                ],
                [
                    "L’État (préfecture des Deux-Sèvres)|Nom : Frédérique Vasseur|Qualité : préfet de département",
                    "31 mai 2021",
                    "",
                ],
            ],
            _document.Table("Signatures des parties")
        );

    [Fact]
    public void The_annex_holds_what_the_dossier_knows()
    {
        Assert.Equal(
            ["Airvault", "79005", "217 900 059", "2 991", "200 041 416"],
            _document.Table("Communes bénéficiaires")[1]
        );
        Assert.Equal(
            ["Communauté de communes Airvaudais-Val du Thouet", "Communauté de communes", "200 041 416", "6 931"],
            _document.Table("Intercommunalité")[1]
        );
        Assert.Equal(
            ["Maire, préside le comité", "Camille Berthier", "Commune d’Airvault", "31 mai 2021"],
            _document.Table("Membres du comité de projet")[1]
        );
        Assert.Contains(["Coût chargé, année 2022", "51 250,50 €"], _document.Table("Poste de chef de projet"));
        Assert.Equal(
            [
                "4 janvier 2021",
                "Ouverture du recrutement du chef de projet",
                "Communauté de communes Airvaudais-Val du Thouet",
            ],
            _document.Table("Calendrier")[1]
        );
        Assert.Equal(
            [
                "15 mars 2021",
                "Transmission de la délibération n° 2021-03-02 au représentant de l’État",
                "Commune d’Airvault",
            ],
            _document.Table("Calendrier")[3]
        );
    }

    [Fact]
    public void The_first_of_the_month_is_set_with_a_superscript() =>
        Assert.Contains(
            _document.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>(),
            run => run.InnerText == "er" && run.RunProperties!.VerticalTextAlignment is not null
        );

    public void Dispose() => _document.Dispose();
}
