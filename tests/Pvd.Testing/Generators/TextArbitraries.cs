using FsCheck;
using FsCheck.Fluent;

namespace Pvd.Testing.Generators;

/// <summary>Names of communes, bodies and persons. None holds a control character: a document cannot show one.</summary>
internal static class TextArbitraries
{
    /// <summary>Names as the State's lists write them.</summary>
    internal static readonly Gen<string> Plain = Gen.Elements(
        "Airvault",
        "Ablis",
        "Condom",
        "Mauléon-Licharre",
        "Saint-Affrique",
        "La Souterraine",
        "L’Isle-Jourdain",
        "Villedieu-les-Poêles-Rouffigny",
        "Œuilly",
        "Mœurs-Verdey",
        "Y"
    );

    /// <summary>Names that break what was not written with care.</summary>
    internal static readonly Gen<string> Odd = Gen.OneOf(
        Plain,
        Gen.Elements(
            "L'Haÿ-les-Roses",
            "L’Œil-d’Æuvre",
            "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
            "Bœuf & <fils> \"associés\"",
            "C:\\dossiers\\{nom}",
            "« Cœur de ville »",
            "Saint\u00A0Jean\u202F!",
            "São Tomé — №\u00A07",
            "e\u0301te\u0301",
            "Ville 🏘 nouvelle",
            "İstanbul ıışı",
            " entre deux espaces ",
            "null",
            "0"
        ),
        Gen.Choose(40, 300).Select(length => "Communauté de communes de l’" + new string('œ', length))
    );
}
