namespace Pvd.Domain.Territories;

/// <summary>Makes the dated communes out of the movements and of the list of today.</summary>
internal sealed class CommuneHistoryBuilder(Action<int, Localized> report)
{
    private readonly Dictionary<InseeCommuneCode, List<Draft>> _drafts = [];
    private readonly HashSet<(LocalDate On, CommuneChangeKind Kind, Draft? Before, Draft After)> _changes = [];
    private readonly Dictionary<(char, char, char), DepartmentCode> _departments = [];

    /// <param name="movements">The movements, in any order.</param>
    /// <param name="listed">The communes of today, with their official names.</param>
    internal CommuneHistory Build(
        IEnumerable<CommuneMovement> movements,
        IReadOnlyDictionary<InseeCommuneCode, string> listed
    )
    {
        foreach (IGrouping<LocalDate, CommuneMovement> day in movements.GroupBy(row => row.On).OrderBy(day => day.Key))
        {
            Apply(day.Key, [.. InOrder(day.Where(row => row.LinksCommunes || row.IsBirth))]);
        }

        Reconcile(listed);
        return Freeze();
    }

    /// <summary>The order of the file must not decide which of two rows that disagree is believed.</summary>
    private static IEnumerable<CommuneMovement> InOrder(IEnumerable<CommuneMovement> rows) =>
        rows.OrderBy(row => row.Before?.Code.Value, StringComparer.Ordinal)
            .ThenBy(row => row.After.Code.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Before?.Name, StringComparer.Ordinal)
            .ThenBy(row => row.After.Name, StringComparer.Ordinal);

    private void Apply(LocalDate day, List<CommuneMovement> rows)
    {
        Dictionary<InseeCommuneCode, Draft> before = [];
        foreach (CommuneMovement row in rows.Where(row => row.LinksCommunes))
        {
            before[row.Before!.Code] = Open(row);
        }

        HashSet<InseeCommuneCode> continued = [.. rows.Where(row => row.IsContinuation).Select(row => row.After.Code)];
        foreach (KeyValuePair<InseeCommuneCode, Draft> ended in before)
        {
            if (!continued.Contains(ended.Key))
            {
                ended.Value.Until = day.PlusDays(-1);
            }
        }

        foreach (IGrouping<InseeCommuneCode, CommuneMovement> after in rows.GroupBy(row => row.After.Code))
        {
            Begin(day, after.Key, [.. after], continued.Contains(after.Key));
        }

        foreach (CommuneMovement row in rows.Where(row => row.LinksCommunes || row.Before is null))
        {
            Draft? from = row.Before is null ? null : before[row.Before.Code];
            _ = _changes.Add((day, row.Kind, from, Last(row.After.Code)!));
        }
    }

    /// <summary>The commune that a row says stood before: known, or met here for the first time.</summary>
    private Draft Open(CommuneMovement row)
    {
        Draft? last = Last(row.Before!.Code);
        if (last is { Until: null })
        {
            return last;
        }

        if (last is not null)
        {
            report(row.Line, TerritoryMessages.NotAlive.Fill("code", row.Before.Code.Value));
        }

        return Add(new(row.Before.Code, row.Before.Name, last?.Until?.PlusDays(1)));
    }

    private void Begin(LocalDate day, InseeCommuneCode code, IReadOnlyList<CommuneMovement> rows, bool isContinued)
    {
        string name = NameAfter(rows);
        if (Last(code) is not { Until: null } open)
        {
            Add(new(code, name, day));
        }
        else if (isContinued && !string.Equals(open.Name, name, StringComparison.Ordinal))
        {
            open.Until = day.PlusDays(-1);
            Add(new(code, name, day));
        }
    }

    /// <summary>Rows about parts still give the old name on the day of a renaming: the row of the renaming decides, then that of the commune itself.</summary>
    private static string NameAfter(IReadOnlyList<CommuneMovement> rows) =>
        rows.OrderBy(row =>
                row.Kind.Equals(CommuneChangeKind.Renaming) ? 0
                : row.IsContinuation ? 1
                : 2
            )
            .ThenBy(row => row.LinksCommunes ? 0 : 1)
            .ThenBy(row => row.After.Name, StringComparer.Ordinal)
            .First()
            .After.Name;

    /// <summary>The list of today decides on what is, and on its name.</summary>
    private void Reconcile(IReadOnlyDictionary<InseeCommuneCode, string> listed)
    {
        foreach (KeyValuePair<InseeCommuneCode, string> commune in listed)
        {
            Draft? last = Last(commune.Key);
            if (last is null)
            {
                Add(new(commune.Key, commune.Value, null));
            }
            else if (last.Until is { } end)
            {
                report(0, TerritoryMessages.ListedThoughEnded.Fill("code", commune.Key.Value));
                Add(new(commune.Key, commune.Value, end.PlusDays(1)));
            }
            else if (!string.Equals(last.Name, commune.Value, StringComparison.Ordinal))
            {
                report(
                    0,
                    TerritoryMessages
                        .OtherName.Fill("code", commune.Key.Value)
                        .Fill("listed", commune.Value)
                        .Fill("moved", last.Name)
                );
                last.Name = commune.Value;
            }
        }

        foreach (
            string code in _drafts
                .Where(life => life.Value[life.Value.Count - 1].Until is null && !listed.ContainsKey(life.Key))
                .Select(life => life.Key.Value)
                .OrderBy(code => code, StringComparer.Ordinal)
        )
        {
            report(0, TerritoryMessages.NotListed.Fill("code", code));
        }
    }

    private CommuneHistory Freeze()
    {
        Dictionary<InseeCommuneCode, RegisteredCommune[]> lives = new(_drafts.Count);
        foreach (KeyValuePair<InseeCommuneCode, List<Draft>> life in _drafts)
        {
            RegisteredCommune[] communes = new RegisteredCommune[life.Value.Count];
            for (int i = 0; i < communes.Length; i++)
            {
                communes[i] = Freeze(life.Value[i]);
            }

            lives.Add(life.Key, communes);
        }

        return new(
            lives,
            _changes
                .Select(change => new CommuneChange(
                    change.On,
                    change.Kind,
                    change.Before?.Result,
                    change.After.Result!
                ))
                .OrderBy(change => change.On)
                .ThenBy(change => change.After.Code.Value, StringComparer.Ordinal)
                .ThenBy(change => change.Before?.Code.Value, StringComparer.Ordinal)
                .ThenBy(change => change.Kind.Value, StringComparer.Ordinal)
        );
    }

    /// <summary>Codes that begin alike share the object of their département.</summary>
    private RegisteredCommune Freeze(Draft draft)
    {
        string code = draft.Code.Value;
        (char, char, char) start = (code[0], code[1], code[2]);
        if (!_departments.TryGetValue(start, out DepartmentCode? department))
        {
            department = draft.Code.Department;
            _departments.Add(start, department);
        }

        draft.Result = new(draft.Code, draft.Name, department, draft.From, draft.Until);
        return draft.Result;
    }

    private Draft? Last(InseeCommuneCode code) =>
        _drafts.TryGetValue(code, out List<Draft>? life) ? life[life.Count - 1] : null;

    private Draft Add(Draft draft)
    {
        if (!_drafts.TryGetValue(draft.Code, out List<Draft>? life))
        {
            life = new(1);
            _drafts.Add(draft.Code, life);
        }

        life.Add(draft);
        return draft;
    }

    private sealed class Draft(InseeCommuneCode code, string name, LocalDate? from)
    {
        internal InseeCommuneCode Code => code;
        internal LocalDate? From => from;
        internal string Name { get; set; } = name;
        internal LocalDate? Until { get; set; }
        internal RegisteredCommune? Result { get; set; }
    }
}
