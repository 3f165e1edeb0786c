using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Samples.Portfolio;

/// <summary>A row of the list, and what follows from it on the day.</summary>
internal sealed record Town(InseeCommuneCode Code, string Name, DepartmentCode Department)
{
    internal ProgrammeEntry? Pvd { get; init; }

    internal ProgrammeEntry? Acv { get; init; }

    internal ProgrammeEntry? Ort { get; init; }

    internal bool IsSigned { get; init; }

    /// <summary>The list has the ORT as signed, and no day says that this is still to come.</summary>
    internal bool IsInOrt { get; init; }

    internal LocalDate? Due { get; init; }

    internal TownState State { get; init; } = TownState.CannotTell;

    /// <summary>Days past the deadline: at the signature of the ORT, or on the day of the situation.</summary>
    internal int? DaysLate { get; init; }

    internal RegisteredEpci? Epci { get; init; }

    internal bool IsGone { get; init; }

    internal IReadOnlyList<Problem> Oddities { get; init; } = [];

    internal bool HasMissingDay => Has("programme.undated") || Has("csv.month-only");

    internal bool HasImpossibleDay =>
        Has("programme.future-date") || Has("programme.early-date") || Has("csv.impossible-date");

    private bool Has(string code) => Oddities.Any(oddity => oddity.Code == code);
}
