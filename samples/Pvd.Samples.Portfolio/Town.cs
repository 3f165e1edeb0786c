using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Samples.Portfolio;

/// <summary>A commune of the list, and what follows from it on the day of the situation.</summary>
internal sealed record Town(ProgrammeTown Listed, string Name, Standing Standing)
{
    internal InseeCommuneCode Code => Listed.Code;

    internal DepartmentCode Department => Listed.Code.Department;

    internal ProgrammeEntry? Pvd => Listed.Entry(ProgrammeKind.Pvd);

    internal ProgrammeEntry? Acv => Listed.Entry(ProgrammeKind.Acv);

    internal ProgrammeEntry? Ort => Listed.Entry(ProgrammeKind.Ort);

    /// <summary>The adhésion has a day that can be, and that has come.</summary>
    internal bool HasJoined { get; init; }

    /// <summary>The list has the ORT, signed by the day of the situation; without a day, it is known only from the day of the list on.</summary>
    internal bool IsInOrt { get; init; }

    /// <summary>An ORT may come before the programme: its town was within the deadline from the first day.</summary>
    internal bool IsOrtFirst => Ort?.SignedOn < Pvd?.SignedOn;

    internal RegisteredEpci? Epci { get; init; }

    /// <summary>The SIREN of the EPCI that is known, else the one of the list.</summary>
    internal Siren? EpciSiren => Epci?.Siren ?? Listed.Epci;

    /// <summary>What tells that the code is not that of a commune.</summary>
    internal Problem? Gone { get; init; }

    internal IEnumerable<Problem> Oddities => Gone is null ? Listed.Oddities : Listed.Oddities.Append(Gone);

    /// <summary>A day is not given, or not in full; one that is written but cannot be is not missing.</summary>
    internal bool HasMissingDay =>
        Listed.Oddities.Any(oddity =>
            oddity.Code is "programme.undated" or "csv.month-only" && !Listed.HasUnreadableDay(oddity.Line, oddity.Path)
        );

    internal bool HasImpossibleDay =>
        Has("programme.future-date") || Has("programme.early-date") || Has("csv.impossible-date");

    /// <summary>The adhésion has a day that cannot be.</summary>
    internal bool HasJoinedImpossibly => Listed.HasNoPossibleDay(ProgrammeKind.Pvd);

    internal bool HasJoinedWithoutDay => Pvd is { SignedOn: null } && !HasJoinedImpossibly;

    /// <summary>The day of a signature, where it is known and can be.</summary>
    internal LocalDate? SureDay(ProgrammeKind programme) =>
        Listed.HasImpossibleDay(programme) ? null : Listed.Entry(programme)?.SignedOn;

    private bool Has(string code) => Listed.Oddities.Any(oddity => oddity.Code == code);
}
