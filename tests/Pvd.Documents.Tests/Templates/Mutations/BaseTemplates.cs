using NodaTime;
using Pvd.Documents.Tests.Samples;
using Pvd.Domain;
using static Pvd.Documents.Tests.Templates.WordFile;

namespace Pvd.Documents.Tests.Templates.Mutations;

/// <summary>Sound files to be damaged, and the values they are filled with.</summary>
internal static class BaseTemplates
{
    private const string Repeating = "<w15:repeatingSection/>";
    private const string RepeatedItem = "<w15:repeatingSectionItem/>";

    public static readonly Town Town = new("Airvault")
    {
        Population = 2991,
        Amount = Euro.FromCents(123_456),
        Rate = Ratio.Of(3, 4),
        Day = new LocalDate(2021, 5, 1),
        IsOrt = true,
        Mayor = new("Camille d'Estrées"),
        Logo = Drawn.Png(300, 100),
        Districts =
        [
            new("Le Bourg") { Population = 1, Districts = [new("Rue Haute"), new("Rue Basse")] },
            new("Olliers") { Districts = [] },
        ],
    };

    public static readonly IReadOnlyList<byte[]> All =
    [
        WithEverything().ToBytes(),
        WithBody(P("Convention", "Titre1") + Paragraph(R("Commune : ") + Field("nom"))).AddTitle("{nom}").ToBytes(),
        MembershipConventionDocument.Render(Dossiers.FiveCommunes),
    ];

    /// <summary>One of them; seldom the last, which is large.</summary>
    public static byte[] For(int seed) => seed % 10 == 0 ? All[^1] : All[seed % (All.Count - 1)];

    /// <summary>Every kind of tag, at every place.</summary>
    public static WordFile WithEverything() =>
        WithBody(
                P("Parties", "Titre1")
                    + Paragraph(R("Entre ") + Field("nom|de") + R(" et ") + Field("maire.nom") + R(", le "))
                    + Control("jour|lettres", P("31 mai 2021"))
                    + Control("si ort", P("Vaut ORT") + Paragraph(Control("sauf quartiers.plusieurs", R("seul"))))
                    + Control(
                        "pour quartiers",
                        Paragraph(Field("rang|ordinal") + R(" : ") + Field("nom") + Drawn.Picture(7, "image"))
                            + Control("pour rues", Paragraph(Field("nom") + Control("sauf dernier", R(" ;"))))
                    )
                    + Table(
                        Row(P("Quartier"), P("Habitants"))
                            + Control(
                                "pour quartiers",
                                Control(
                                    " ",
                                    $"<w:tr>{Control("nom", "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>")}<w:tc>{Control("si population", Paragraph(Field("population")))}</w:tc></w:tr>",
                                    RepeatedItem
                                ),
                                Repeating
                            )
                    )
                    + Paragraph(Control("logo", Drawn.Picture(8, "image")))
                    + Paragraph(Field("quartiers.nom|et") + R(" ; ") + Field("montant|lettres") + Field("taux"))
            )
            .AddHeader(Paragraph(Field("nom|majuscules")))
            .AddTitle("Convention {nom|de}")
            .AddPicture(Drawn.PngBytes(200, 100));
}
