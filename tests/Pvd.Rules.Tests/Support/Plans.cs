using Pvd.Domain.Funding;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Support;

/// <summary>Plans to ask about: a metropolitan commune of 1 500 inhabitants with nothing signed, unless a test says otherwise.</summary>
internal sealed class Plans
{
    internal ProjectOwner Owner { get; set; } = Commune();

    internal IReadOnlyList<ProjectSubject>? Subjects { get; set; } = [];

    internal IReadOnlyList<Commitment>? Commitments { get; set; } = [];

    internal bool? InContract { get; set; } = true;

    internal string? Deficit { get; set; }

    internal string? Saving { get; set; }

    internal string? Base { get; set; } = "100000.00";

    internal string? Cost { get; set; }

    internal List<FinancingLine> Lines { get; } = [];

    internal List<GrantRequest> Requests { get; } = [];

    internal List<PrefectDecision> Decisions { get; } = [];

    internal static ProjectOwner Commune(
        int population = 1500,
        string department = "23",
        string? potential = null,
        string? mean = null,
        int? year = null
    ) =>
        new(
            OwnerKind.Commune,
            department: DepartmentCode.Parse(department),
            figures: Figures(population, potential, mean, year)
        );

    /// <summary>The same figures for every year a test may ask for, or for one.</summary>
    internal static IReadOnlyList<OwnerFigures> Figures(int population, string? potential, string? mean, int? year) =>
        [
            .. Enumerable
                .Range(2008, 25)
                .Where(each => year is null || each == year)
                .Select(each => new OwnerFigures(
                    each,
                    population,
                    potential is null ? null : Given.Euros(potential),
                    mean is null ? null : Given.Euros(mean)
                )),
        ];

    internal Plans Line(FunderKind funder, string? amount, FundingInstrument? instrument = null, bool? isPublic = null)
    {
        Lines.Add(new(funder, amount is null ? null : Given.Euros(amount), instrument, isPublic));
        return this;
    }

    internal Plans Asks(
        FundingInstrument instrument,
        string? amount = null,
        string? rate = null,
        int year = 2022,
        string? received = null,
        Award? award = null,
        params GrantEvent[] events
    )
    {
        List<GrantEvent> happened = [.. events];
        if (received is not null)
        {
            happened.Add(new(GrantEventKind.Received, Given.Day(received)));
        }

        Requests.Add(
            new(
                instrument.Value,
                instrument,
                year,
                amount is null ? null : Given.Euros(amount),
                rate is null ? null : Rate.Parse(rate),
                events: happened,
                award: award
            )
        );
        return this;
    }

    internal Plans Decides(
        PrefectDecisionKind kind,
        string on,
        string? share = null,
        string? until = null,
        string? amount = null
    )
    {
        Decisions.Add(
            new(
                kind,
                Given.Day(on),
                minimumShare: share is null ? null : Rate.Parse(share),
                until: Given.DayOrNull(until),
                amount: amount is null ? null : Given.Euros(amount)
            )
        );
        return this;
    }

    internal FinancingPlan Build(string knownOn = "2026-11-22")
    {
        string? cost = Cost ?? Base;
        return new(
            Given.Day(knownOn),
            Owner,
            new(
                subjects: Subjects,
                commitments: Commitments,
                isInStateContract: InContract,
                energySaving: Saving is null ? null : Rate.Parse(Saving),
                deficit: Deficit is null ? null : Given.Euros(Deficit)
            ),
            [
                new(
                    "works",
                    cost is null ? null : Given.Euros(cost),
                    eligiblePart: Base is null ? null : Given.Euros(Base)
                ),
            ],
            Lines,
            Requests,
            Decisions
        );
    }

    internal Assessment<Euro> Assess(FundingInstrument instrument, string today, PvdPolicies? policies = null) =>
        Given.Rules.Grants.Assess(Build(), instrument.Value, Given.LawOn(today), policies);

    internal static PvdPolicies With(Rounding rounding = Rounding.HalfUp, FundingPolicies? funding = null) =>
        new(rounding, funding: funding);
}
