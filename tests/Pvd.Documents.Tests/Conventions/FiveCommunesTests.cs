using Pvd.Documents.Tests.Samples;

namespace Pvd.Documents.Tests.Conventions;

/// <summary>Several communes, other signatories, awkward names, half of the facts.</summary>
public sealed class FiveCommunesTests : IDisposable
{
    private const string Longest = "Saint-Nicolas-du-Pélem-et-Saint-Martin-des-Prés-l’Abbaye";

    private readonly Opened _document = Opened.Of(Dossiers.FiveCommunes);

    [Fact]
    public void Every_name_joins_its_article() =>
        Assert.Equal(
            $"Communes d’Allineuc, du Fœil, des Champs-Géraux, de Plœuc-L’Hermitage et de {Longest}",
            _document.Lines[2]
        );

    [Fact]
    public void The_text_speaks_of_several_communes()
    {
        Assert.Contains("Les Communes et l’Intercommunalité s’engagent à :", _document.Lines);
        Assert.Contains(
            "Les Communes ont été désignées bénéficiaires du programme.",
            _document.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("le maire de chacune des Communes ;", _document.Lines);
        Assert.Contains("Plœuc-L’Hermitage (code INSEE 22203) ;", _document.Lines);
        Assert.Contains($"{Longest} (code INSEE 22321).", _document.Lines);
        Assert.DoesNotContain("la Commune ", _document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_signatories_have_their_place()
    {
        Assert.Contains("un représentant de chacun des autres signataires.", _document.Lines);
        Assert.Contains("Région Bretagne : [à compléter : appui proposé] ;", _document.Lines);
        Assert.Contains("Banque des territoires : [à compléter : appui proposé].", _document.Lines);
        Assert.Contains(
            "Banque des territoires (SIREN [à compléter : numéro], siège : [à compléter : adresse]), agissant par Andréa Petit, en qualité de représentant légal.",
            _document.Lines
        );
        Assert.Contains("Fait en dix exemplaires originaux", _document.Text, StringComparison.Ordinal);
        Assert.Equal(11, _document.Table("Signatures des parties").Count);
    }

    [Fact]
    public void What_is_half_known_keeps_its_known_half()
    {
        Assert.Contains(
            "La commune du Fœil (code INSEE 22059, SIREN 212 200 596, siège : [à compléter : adresse]), représentée par Maël Quéméner, en qualité de titulaire d’une délégation de signature du 1er juillet 2020, en vertu de la délibération n° [à compléter : numéro] de son conseil municipal du 16 avril 2021 ;",
            _document.Lines
        );
        Assert.Contains(
            "Le poste de chef de projet est porté par la commune de Plœuc-L’Hermitage. Le recrutement est ouvert depuis le 17 mai 2021. Date de prise de poste : [à compléter : date].",
            _document.Lines
        );
        Assert.Contains("Le comité de projet est coprésidé par plusieurs maires des Communes.", _document.Lines);
        Assert.Contains(
            "« Comité de pilotage de l’OPAH du Pays de Guingamp » tient lieu de comité de projet",
            _document.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Members_are_in_the_order_of_the_roles_and_only_present_ones()
    {
        Assert.Equal(
            [
                "Maire, préside le comité",
                "Maire, préside le comité",
                "Représentant d’un autre signataire",
                "Membre associé",
            ],
            _document.Table("Membres du comité de projet").Skip(1).Select(row => row[0])
        );
        Assert.DoesNotContain("Ancien Maire", _document.Text, StringComparison.Ordinal);
        Assert.Contains("[à compléter : nom]", _document.Table("Membres du comité de projet")[2]);
    }

    [Fact]
    public void Nothing_is_due_while_a_required_signature_is_missing()
    {
        Assert.DoesNotContain("Échéance", _document.Text, StringComparison.Ordinal);
        Assert.Contains("Projet établi d’après les informations connues au 1er juin 2021", _document.Lines);
    }

    public void Dispose() => _document.Dispose();
}
