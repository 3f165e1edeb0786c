using Pvd.Domain.Conventions;
using Pvd.Rules.Conventions;

namespace Pvd.Rules.Tests.Support;

/// <summary>Short ways to ask about a convention-cadre.</summary>
internal static class Frameworks
{
    internal const string Today = "2023-03-01";

    internal static readonly InseeCommuneCode Elsewhere = InseeCommuneCode.Parse("32013");

    internal static PvdDossier Dossier(Action<FrameworkDraft>? change = null)
    {
        FrameworkDraft draft = new();
        change?.Invoke(draft);
        return new DossierDraft { Framework = draft }.Build();
    }

    internal static Assessment<LocalDate> Judge(Action<FrameworkDraft>? change = null, string today = Today) =>
        Given.Rules.Framework.Assess(Dossier(change), Given.LawOn(today));

    internal static Assessment<OrtEffect> Ort(Action<FrameworkDraft>? change = null, string today = Today) =>
        Given.Rules.Ort.Assess(Dossier(change), Given.LawOn(today));

    /// <summary>A principal town outside the programme, which is no party; the sectors lie in the two beneficiary communes.</summary>
    internal static void WithoutPrincipalTown(FrameworkDraft draft)
    {
        draft.PrincipalTown = Elsewhere;
        draft.Sectors =
        [
            new(FrameworkDraft.Condom, SectorKind.TownCentre),
            new(FrameworkDraft.Valence, SectorKind.TownCentre),
        ];
    }

    /// <summary>The same, with all that CCH L303-3 asks for.</summary>
    internal static void WithDerogation(FrameworkDraft draft)
    {
        WithoutPrincipalTown(draft);
        draft.Derogation = new(new(2022, 11, 15), isApart: true, [FrameworkDraft.Condom]);
    }

    /// <summary>The principal town as a party that the programme has not retained.</summary>
    internal static Party Member(InseeCommuneCode? code) => new("auch", SignatoryRole.MemberCommune, "Auch", code);

    /// <summary>The principal town signs the act itself.</summary>
    internal static void Joins(FrameworkDraft draft, string on)
    {
        draft.Parties!.Add(Member(Elsewhere));
        draft.Deliberations!.Add(FrameworkDraft.Voted("auch", "2022-90", new(2022, 11, 10), voices: 30));
        draft.Signatures!.Add(new("auch", Given.Day(on), SigningCapacity.Mayor));
    }

    internal static IList<FrameworkElement> Without(FrameworkElement element) =>
        [.. FrameworkElement.All.Where(known => !known.Equals(element))];
}
