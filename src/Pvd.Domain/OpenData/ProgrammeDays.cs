using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>The days before which a programme could not be signed.</summary>
internal static class ProgrammeDays
{
    // The programme was launched on 1 October 2020 (dossier de présentation); CCH L303-2 is in force since 25 November 2018.
    private static readonly Dictionary<ProgrammeKind, LocalDate> First = new()
    {
        [ProgrammeKind.Pvd] = new(2020, 10, 1),
        [ProgrammeKind.Ort] = new(2018, 11, 25),
    };

    internal static bool IsImpossible(ProgrammeEntry entry) =>
        entry.SignedOn > entry.ListedOn || IsTooEarly(entry.Programme, entry.SignedOn);

    internal static bool IsTooEarly(ProgrammeKind programme, LocalDate? signedOn) =>
        First.TryGetValue(programme, out LocalDate first) && signedOn < first;
}
