using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants;

/// <summary>One request of a plan as it stands on a day: what is dated later has not happened. Numbers that are not known are <see cref="Known.Nothing"/>.</summary>
internal readonly struct GrantFile
{
    internal GrantFile(FinancingPlan plan, GrantRequest request, LawInForce law, PvdPolicies policies)
    {
        Plan = plan;
        Request = request;
        Law = law;
        Policies = policies;
        Owner = plan.Owner;
        Figures = plan.Owner?.FiguresOf(request.Year - 1);
        Project = plan.Project;
        Award = RequestReading.AwardOf(request, law.Day);
        Base = PlanReading.BaseOf(plan, request);
        CombinedBase = PlanReading.CombinedBaseOf(plan, request, law.Day, policies.Funding.CombinedBase);
        Cost = PlanReading.CostOf(plan);
        Asked = RequestReading.AskedOf(plan, request, policies.Rounding);
        AskedRate = RequestReading.AskedRateOf(plan, request);
        Others = FundingTally.Of(plan, request, law.Day, policies);
        RegimeDay = RequestReading.RegimeDayOf(request, Award, law.Day, policies.Funding.RegimeDate);
    }

    internal FinancingPlan Plan { get; }

    internal GrantRequest Request { get; }

    internal LawInForce Law { get; }

    internal PvdPolicies Policies { get; }

    internal ProjectOwner? Owner { get; }

    /// <summary>The owner's figures of 1 January of the year before the one the request is made for.</summary>
    internal OwnerFigures? Figures { get; }

    internal Project? Project { get; }

    /// <summary>The award, where it was made by the day.</summary>
    internal Award? Award { get; }

    /// <summary>The eligible base that the request counts, in cents.</summary>
    internal long Base { get; }

    /// <summary>The eligible base on which the cap of the dotations is reckoned, in cents.</summary>
    internal long CombinedBase { get; }

    /// <summary>The whole cost excluding tax, in cents.</summary>
    internal long Cost { get; }

    /// <summary>What is asked for, in cents, rounded once.</summary>
    internal long Asked { get; }

    /// <summary>The rate that is asked for, exact; <c>null</c> where an amount or several rates are.</summary>
    internal Rate? AskedRate { get; }

    internal FundingTally Others { get; }

    /// <summary>The day that selects the version of the texts; <c>null</c> where it is not known.</summary>
    internal LocalDate? RegimeDay { get; }

    internal FundingInstrument Instrument => Request.Instrument;

    internal bool IsAbout(ProjectSubject subject) => Project?.Subjects is { } subjects && Contains(subjects, subject);

    private static bool Contains(IReadOnlyList<ProjectSubject> subjects, ProjectSubject subject)
    {
        for (int i = 0; i < subjects.Count; i++)
        {
            if (ReferenceEquals(subjects[i], subject))
            {
                return true;
            }
        }

        return false;
    }
}
