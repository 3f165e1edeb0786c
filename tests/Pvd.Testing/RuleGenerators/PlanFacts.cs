using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Testing.Generators;

namespace Pvd.Testing.RuleGenerators;

/// <summary>Values for what is not known of a plan: those of a generated record of the same type.</summary>
internal sealed class PlanFacts(FinancingPlan plan, int seed)
{
    private const int Tries = 8;
    private const int Size = 50;
    private readonly Euro _cost = PlanArbitraries.Total(plan.Expenditures);
    private int _drawn;

    /// <summary>A value for a member that is a fact and <c>null</c>; the figures of each year that a request names and the owner does not list.</summary>
    internal IEnumerable<object?> Learn(object record, ParameterInfo parameter, object? value)
    {
        if (value is null && PlanGaps.IsFact(record, parameter.Name!))
        {
            yield return ValueFor(record, parameter.Name!);
        }

        if (value is IReadOnlyList<OwnerFigures> figures)
        {
            foreach (int year in Years.Where(year => figures.All(known => known.Year != year)))
            {
                yield return figures.Append(Draw(manner => OwnerArbitraries.FiguresOf(manner, year))[0]).ToList();
            }
        }
    }

    private IEnumerable<int> Years =>
        plan
            .Requests.Select(request => request.Year)
            .Concat(plan.Requests.Select(request => request.Year - 1))
            .Append(plan.KnownOn.Year)
            .Distinct();

    private IEnumerable<string> NamedExpenditures =>
        plan
            .Requests.SelectMany(request =>
                (request.Expenditures ?? []).Concat((request.Shares ?? []).Select(share => share.Expenditure))
            )
            .Distinct();

    private object ValueFor(object record, string parameter) =>
        (record, parameter) switch
        {
            (FinancingPlan, "expenditures") => Draw(manner =>
                ProjectArbitraries.Expenditures(manner, NamedExpenditures)
            )[0],
            (FinancingPlan, "lines") => Draw(manner => ProjectArbitraries.Lines(manner, _cost))[0],
            (FinancingPlan, "owner") => Draw(manner => OwnerArbitraries.Of(manner, plan.KnownOn))[0],
            (FinancingPlan, "project") => Draw(manner => ProjectArbitraries.Of(manner, plan.KnownOn))[0],
            (GrantRequest, "rate") => Draw(_ => PlanMoney.Rate)[0],
            (GrantRequest, "shares") => Draw(_ => RequestArbitraries.Shares(Shared))[0],
            (GrantRequest, "events") => Draw(manner => RequestArbitraries.Events(manner, plan.KnownOn, _cost))[0],
            (GrantRequest or GrantEvent, "amount") => Draw(_ => PlanMoney.ShareOf(_cost))[0],
            (ProjectOwner, _) => Of(parameter, manner => OwnerArbitraries.Of(manner, plan.KnownOn)),
            (OwnerFigures known, _) => Of(parameter, manner => OwnerArbitraries.FiguresOf(manner, known.Year)),
            (Project, _) => Of(parameter, manner => ProjectArbitraries.Of(manner, plan.KnownOn)),
            (ExpenditureLine line, _) => Of(parameter, manner => ProjectArbitraries.AnExpenditure(manner, line.Id)),
            (FinancingLine, _) => Of(parameter, manner => ProjectArbitraries.ALine(manner, _cost)),
            (Award, _) => Of(parameter, manner => RequestArbitraries.AnAward(manner, plan.KnownOn, _cost)),
            _ => throw new ArgumentException($"Nobody said how to learn {parameter} of {record.GetType()}."),
        };

    private IReadOnlyList<string> Shared =>
        plan.Expenditures is { } lines ? [.. lines.Select(line => line.Id)] : ["dépense 1"];

    /// <summary>The same member of a generated record: of any manner where it is known there, of a complete one at last.</summary>
    private object Of<T>(string parameter, Func<Manner, Gen<T>> gen)
        where T : class =>
        Draw(gen).Select(record => RecordParts.ValueOf(record, parameter)).First(value => value is not null)!;

    private IReadOnlyList<T> Draw<T>(Func<Manner, Gen<T>> gen)
    {
        Rnd start = new(unchecked((ulong)(seed + (7919L * ++_drawn))), 31);
        return [.. Manner.Any(gen).Sample(Tries, start, Size), .. gen(Manner.Complete).Sample(1, start, Size)];
    }
}
