using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Calendars;
using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;
using Pvd.Rules;
using Pvd.Rules.Conventions;

namespace Pvd.Samples.Portfolio;

/// <summary>The towns of a list on a day, and whatever is to be checked in the files.</summary>
internal sealed class Portfolio
{
    private static readonly PvdRules Rules = new();

    private readonly Dictionary<LocalDate, LocalDate?> _dues = [];
    private readonly ILookup<int, Town> _byLine;

    private Portfolio(ProgrammeList list, TerritoryReading? territories, bool hasHistory, LocalDate on)
    {
        On = on;
        File = list.File;
        KnowsOrt = list.Layout == ProgrammeListLayout.Programmes2026;
        KnowsCommunes = territories is not null;
        KnowsHistory = hasHistory;
        KnowsEpcis = territories?.Registry.EpciListDays.Count > 0;
        TerritoryRegistry? registry = territories?.Registry;
        IReadOnlyList<Problem> gone =
        [
            .. (territories?.Oddities ?? []).Where(oddity => oddity.Code == "programme.code-gone"),
        ];
        Oddities = [.. list.Oddities.Concat(gone).OrderBy(oddity => oddity.Line)];
        OtherOddities = (territories?.Oddities.Count ?? 0) - gone.Count;
        ILookup<int, Problem> byLine = Oddities.ToLookup(oddity => oddity.Line);
        LawInForce law = Legislation.Embedded.At(on);
        Towns = [.. list.Towns.Select(town => Judge(town, registry, byLine[town.Line], law))];
        _byLine = list.Towns.Zip(Towns).ToLookup(pair => pair.First.Line, pair => pair.Second);
        Total = new(Towns);
        Departments =
        [
            .. Towns
                .GroupBy(town => town.Department)
                .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
                .Select(group => (group.Key, new Totals([.. group]))),
        ];
        Regions =
        [
            .. Towns
                .GroupBy(town => town.Department.Region?.Name ?? "Collectivités d’outre-mer")
                .OrderBy(group => group.Key.Replace('Î', 'I'), StringComparer.Ordinal)
                .Select(group => (group.Key, new Totals([.. group]))),
        ];
    }

    internal LocalDate On { get; }

    internal string File { get; }

    internal bool KnowsOrt { get; }

    internal bool KnowsCommunes { get; }

    /// <summary>The communes come from the Insee's files, and not from the members of the EPCI.</summary>
    internal bool KnowsHistory { get; }

    internal bool KnowsEpcis { get; }

    internal IReadOnlyList<Town> Towns { get; }

    internal Totals Total { get; }

    internal IReadOnlyList<(DepartmentCode Code, Totals Totals)> Departments { get; }

    internal IReadOnlyList<(string Name, Totals Totals)> Regions { get; }

    /// <summary>What is odd in the list, by line.</summary>
    internal IReadOnlyList<Problem> Oddities { get; }

    /// <summary>How many oddities the files of territories hold beside.</summary>
    internal int OtherOddities { get; }

    internal static Portfolio Of(ProgrammeList list, TerritoryReading? territories, bool hasHistory, LocalDate on) =>
        new(list, territories, hasHistory, on);

    /// <summary>The town of a line, or the first where a line names several.</summary>
    internal Town? TownOn(int line) => _byLine[line].FirstOrDefault();

    private Town Judge(ProgrammeTown town, TerritoryRegistry? registry, IEnumerable<Problem> oddities, LawInForce law)
    {
        ProgrammeEntry? pvd = town.Entry(ProgrammeKind.Pvd);
        ProgrammeEntry? ort = town.Entry(ProgrammeKind.Ort);
        bool isSigned = pvd?.IsSignedBy(On) == true;
        LocalDate? due = isSigned ? DueOf(pvd!.SignedOn!.Value, law) : null;
        bool isInOrt = ort is not null && !(ort.SignedOn > On);
        TownState state = StateOf(due, isInOrt, ort?.SignedOn);
        return new(town.Code, NameOf(town, registry), town.Code.Department)
        {
            Pvd = pvd,
            Acv = town.Entry(ProgrammeKind.Acv),
            Ort = ort,
            IsSigned = isSigned,
            IsInOrt = isInOrt,
            Due = due,
            State = state,
            DaysLate = state switch
            {
                TownState.Late => Period.DaysBetween(due!.Value, ort!.SignedOn!.Value),
                TownState.Overdue => Period.DaysBetween(due!.Value, On),
                _ => null,
            },
            Epci = (registry?.EpciOf(town.Code, On) as EpciMembership.Member)?.Epci,
            IsGone = oddities.Any(oddity => oddity.Code == "programme.code-gone"),
            Oddities = [.. oddities],
        };
    }

    /// <summary>The official name of the day, else the one of the list, else the last one known.</summary>
    private string NameOf(ProgrammeTown town, TerritoryRegistry? registry) =>
        registry?.Find(town.Code, On)?.Name
        ?? town.Name
        ?? (registry?.VersionsOf(town.Code) is { Count: > 0 } versions ? versions[^1].Name : town.Code.Value);

    private TownState StateOf(LocalDate? due, bool isInOrt, LocalDate? ortSignedOn) =>
        due is not { } day || !KnowsOrt || (isInOrt && ortSignedOn is null) ? TownState.CannotTell
        : isInOrt ? (ortSignedOn <= day ? TownState.InTime : TownState.Late)
        : day < On ? TownState.Overdue
        : TownState.Open;

    /// <summary>The deadline that the law sets for a convention signed on a day; <c>null</c> where it sets none.</summary>
    private LocalDate? DueOf(LocalDate signedOn, LawInForce law)
    {
        if (!_dues.TryGetValue(signedOn, out LocalDate? due))
        {
            Assessment<Deadline> answer = Rules.FrameworkDue.Assess(new FrameworkDueFacts(signedOn), law);
            due = answer.Match<LocalDate?>(
                favourable: found => found.Value.Date,
                unfavourable: _ => null,
                incomplete: _ => null,
                forJudgement: _ => null
            );
            _dues.Add(signedOn, due);
        }

        return due;
    }
}
