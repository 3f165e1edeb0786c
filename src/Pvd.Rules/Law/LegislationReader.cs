using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>Reads legislation files and checks that together they hold every date and number that is asked of them.</summary>
internal static class LegislationReader
{
    internal const string Format = "pvd-legislation/1";

    /// <param name="files">Name and content of each file, in the order in which problems are told.</param>
    /// <param name="scope">What the files must hold, and may hold besides.</param>
    internal static ReadResult<Legislation> Read(
        IReadOnlyList<(string Name, byte[] Content)> files,
        LegislationScope scope
    )
    {
        List<Problem> problems = [];
        List<Parameter> parameters = [];
        List<Rule> rules = [];
        List<DeadlineDefinition> deadlines = [];
        List<List<ParameterPlace>> lengths = [];
        Seen seen = new();
        int opened = 0;
        for (int i = 0; i < files.Count; i++)
        {
            List<ParameterPlace> lengthsHere = [];
            lengths.Add(lengthsHere);
            JsonFile
                .ReadWhole(
                    files[i].Content,
                    json =>
                    {
                        opened++;
                        return ReadFile(json, seen, lengthsHere, scope);
                    }
                )
                .Switch(
                    part =>
                    {
                        parameters.AddRange(part.Parameters);
                        rules.AddRange(part.Rules);
                        deadlines.AddRange(part.Deadlines);
                    },
                    found => problems.AddRange(found.Select(problem => problem.InFile(files[i].Name)))
                );
        }

        // What a file that could not be opened holds is not known: what seems to be missing may stand there.
        if (opened == files.Count)
        {
            problems.AddRange(FindLengthsWithoutParameter(files, lengths, seen));
            problems.AddRange(FindGaps(files.Count, seen, scope));
        }

        return problems.Count > 0
            ? new ReadResult<Legislation>.Refused(problems)
            : new ReadResult<Legislation>.Read(new(parameters, rules, deadlines));
    }

    /// <summary>Whether a parameter is missing shows after the last file only; its place is looked up then.</summary>
    private static List<Problem> FindLengthsWithoutParameter(
        IReadOnlyList<(string Name, byte[] Content)> files,
        List<List<ParameterPlace>> lengths,
        Seen seen
    )
    {
        List<Problem> problems = [];
        for (int i = 0; i < files.Count; i++)
        {
            List<ParameterPlace> missing = lengths[i].FindAll(length => !seen.Parameters.Contains(length.Parameter));
            if (missing.Count > 0)
            {
                string file = files[i].Name;
                problems.AddRange(ReadMissing(files[i].Content, missing).Select(problem => problem.InFile(file)));
            }
        }

        return problems;
    }

    private static IReadOnlyList<Problem> ReadMissing(byte[] content, List<ParameterPlace> missing) =>
        JsonFile
            .ReadWhole<Part>(
                content,
                json =>
                {
                    foreach ((string path, string parameter) in missing)
                    {
                        Localized message = LegislationMessages.LengthWithoutParameter.Fill("id", parameter);
                        json.Report("law.parameter-missing", path, message);
                    }

                    return null;
                }
            )
            .Problems;

    private static IEnumerable<Problem> FindGaps(int files, Seen seen, LegislationScope scope)
    {
        if (files == 0)
        {
            yield return Whole("law.no-file", LegislationMessages.NoFile);
            yield break;
        }

        foreach (RuleText rule in scope.Rules.Where(rule => !seen.Rules.Contains(rule.Id)))
        {
            yield return Whole("law.rule-without-dates", LegislationMessages.RuleWithoutDates.Fill("id", rule.Id));
        }

        foreach ((string id, Unit _) in scope.Parameters)
        {
            if (!seen.Parameters.Contains(id))
            {
                yield return Whole("law.parameter-missing", LegislationMessages.ParameterMissing.Fill("id", id));
            }
        }
    }

    private static Problem Whole(string code, Localized message) => new(code, "$", 0, 0, message);

    private static Part? ReadFile(
        JsonObjectReader json,
        Seen seen,
        List<ParameterPlace> lengths,
        LegislationScope scope
    )
    {
        _ = json.OptionalText("$schema");
        json.Format(Format);
        _ = json.Object("label", LawMembers.ReadLocalized);
        IReadOnlyList<Parameter>? parameters = json.List(
            "parameters",
            entry => ParameterReader.Read(entry, seen.Parameters, scope)
        );
        IReadOnlyList<Rule>? rules = json.List("rules", entry => ReadRule(entry, seen.Rules, scope));
        IReadOnlyList<DeadlineDefinition>? deadlines = json.OptionalList(
            "deadlines",
            entry => DeadlineDefinitionReader.Read(entry, seen.Deadlines, lengths)
        );
        json.Close();
        return json.IsFaulty ? null : new(parameters!, rules!, deadlines ?? []);
    }

    private static Rule? ReadRule(JsonObjectReader json, HashSet<string> seen, LegislationScope scope)
    {
        string? id = LawMembers.ReadId(json, seen);
        LocalDate? from = json.Day("from");
        LocalDate? to = json.OptionalDay("to");
        Severity? severity = LawMembers.ReadSeverity(json);
        Confidence? confidence = LawMembers.ReadConfidence(json);
        string? source = json.Text("source");
        LocalDate? checkedOn = json.Day("checkedOn");
        LawMembers.ReportOrder(json, from, to);
        RuleText? text = id is null ? null : scope.Rule(id);
        if (id is not null && text is null)
        {
            json.Report("law.no-such-rule", json.PathOf("id"), LegislationMessages.NoSuchRule.Fill("id", id));
        }

        return json.IsFaulty
            ? null
            : new(text!, from!.Value, to, severity!.Value, confidence!.Value, source!, checkedOn!.Value);
    }

    /// <summary>The ids met so far in all the files, those of refused entries included.</summary>
    private sealed class Seen
    {
        internal HashSet<string> Parameters { get; } = new(StringComparer.Ordinal);

        internal HashSet<string> Rules { get; } = new(StringComparer.Ordinal);

        internal HashSet<string> Deadlines { get; } = new(StringComparer.Ordinal);
    }

    private sealed record Part(
        IReadOnlyList<Parameter> Parameters,
        IReadOnlyList<Rule> Rules,
        IReadOnlyList<DeadlineDefinition> Deadlines
    );
}
