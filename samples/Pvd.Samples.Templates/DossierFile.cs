using System.Globalization;
using NodaTime.Text;
using Pvd.Documents;
using Pvd.Documents.Templates;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Samples.Templates;

/// <summary>A dossier, or what the law says of the post of chef de projet in it.</summary>
internal sealed class DossierFile(PvdDossier dossier) : ISourceFile
{
    /// <summary>The items that a document may be about, by the first part of the names that are read from them.</summary>
    private readonly (string First, IReadOnlyList<string> Items)[] _items =
    [
        (
            "avenant",
            [.. Amendments("cadre/", dossier.Framework?.Act), .. Amendments("adhesion/", dossier.Convention?.Act)]
        ),
        ("fiche", [.. (dossier.ActionSheets ?? []).Select(sheet => sheet.Number).OfType<string>()]),
        (
            "reunion",
            [.. (dossier.Committee?.Meetings ?? []).Select(meeting => LocalDatePattern.Iso.Format(meeting.On))]
        ),
        (
            "deliberation",
            [.. ((dossier.Framework?.Act ?? dossier.Convention?.Act)?.Parties ?? []).Select(party => party.Id)]
        ),
        ("demande", Years(dossier)),
        ("evaluation", Years(dossier)),
    ];

    public bool Fits(Template<DocumentSource> template) =>
        SourceKinds.Of(template) is var kinds
        && (kinds.Count == 0 || kinds.Contains(SourceKind.Dossier) || kinds.Contains(SourceKind.Assessment));

    public DocumentSource? Draw(Template<DocumentSource> template, string? item, Words words)
    {
        if (item is not null && !HasItem(template, item, words))
        {
            return null;
        }

        IReadOnlySet<SourceKind> kinds = SourceKinds.Of(template);
        if (!kinds.Contains(SourceKind.Assessment) || kinds.Contains(SourceKind.Dossier))
        {
            return DocumentSource.Of(dossier, item: item);
        }

        string year = item ?? (Years(dossier) is [.., var last] ? last : Digits(dossier.KnownOn.Year));
        return DocumentSource.Of(
            new PvdRules().ProjectManager.Assess(
                dossier,
                int.Parse(year, CultureInfo.InvariantCulture),
                Legislation.Embedded.At(dossier.KnownOn)
            )
        );
    }

    private bool HasItem(Template<DocumentSource> template, string item, Words words)
    {
        HashSet<string> firsts = [.. template.Names.Select(SourceKinds.FirstOf)];
        IReadOnlyList<string> known =
        [
            .. _items.Where(items => firsts.Contains(items.First)).SelectMany(items => items.Items).Distinct(),
        ];
        if (
            known.Contains(item)
            || known.Any(one => one.EndsWith("/" + item, StringComparison.Ordinal))
            || (IsYear(item) && (firsts.Contains("demande") || firsts.Contains("evaluation")))
        )
        {
            return true;
        }

        Console.Error.WriteLine(
            known.Count == 0
                ? words.Say(Texts.NoItems, ("item", item))
                : words.Say(Texts.NoSuchItem, ("item", item), ("items", string.Join(", ", known)))
        );
        return false;
    }

    private static IEnumerable<string> Amendments(string convention, SignedAct? act) =>
        (act?.Amendments ?? []).Select(amendment => convention + Digits(amendment.Number));

    private static IReadOnlyList<string> Years(PvdDossier dossier) =>
        [.. (dossier.ProjectManager?.Costs ?? []).Select(cost => cost.Year).Order().Select(Digits)];

    /// <summary>A request may be about a year whose cost is not known.</summary>
    private static bool IsYear(string item) => item.Length == 4 && item.All(char.IsAsciiDigit);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
