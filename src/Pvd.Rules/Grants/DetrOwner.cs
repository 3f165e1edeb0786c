using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>Judges whether an owner may ask for the DETR, by the law of 1 January of the year the request is made for.</summary>
internal sealed class DetrOwner
{
    private readonly SizeTest _metropolitan;
    private readonly SizeTest _overseas;
    private readonly Check _saintPierre;
    private readonly Check _merged;
    private readonly Check _transformed;
    private readonly Check _syndicate;
    private readonly Check _named;
    private readonly DetrEpci _epci;

    internal DetrOwner(LawInForce law)
    {
        const string Wealth = ParameterIds.DetrWealth;
        _metropolitan = new(
            new(law, DetrOwnerRules.Commune, ParameterIds.DetrSmall, ParameterIds.DetrLarge, Wealth),
            DetrOwnerRules.WhereWealthDecides
        );
        _overseas = new(
            new(law, DetrOwnerRules.Commune, ParameterIds.DetrSmallOverseas, ParameterIds.DetrLargeOverseas, Wealth),
            DetrOwnerRules.WhereWealthDecides
        );
        _saintPierre = new(law, DetrOwnerRules.SaintPierre);
        _merged = new(law, DetrOwnerRules.NewCommune, ParameterIds.DetrGrace);
        _transformed = new(law, DetrOwnerRules.NewCommune, ParameterIds.DetrGraceOfEpci);
        _syndicate = new(law, DetrOwnerRules.Syndicate, ParameterIds.DetrSyndicate);
        _named = new(law, DetrOwnerRules.NamedOwner);
        _epci = new(law);
    }

    internal void Examine<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (file.Owner is not { } owner)
        {
            trace.Add(_named, Outcome.Unknown, GrantRules.OwnerUnknown, extra: Ask.OwnerKind);
        }
        else if (owner.Kind == OwnerKind.Commune || owner.Kind == OwnerKind.NewCommune)
        {
            ExamineCommune(file, owner, ref trace);
        }
        else if (owner.Kind == OwnerKind.Epci)
        {
            _epci.Examine(file, owner, ref trace);
        }
        else if (owner.Kind == OwnerKind.Syndicate)
        {
            ExamineSyndicate(file, ref trace);
        }
        else
        {
            Outcome outcome = owner.IsNamedByStateContract switch
            {
                true => Outcome.Met,
                false => Outcome.NotMet,
                null => Outcome.Unknown,
            };
            trace.Add(_named, outcome, extra: outcome == Outcome.Unknown ? Ask.NamedByContract : null);
        }
    }

    /// <summary>What to learn about the place before any threshold can be chosen; <c>null</c> where the texts name the place.</summary>
    internal static MissingFact? PlaceUnread(ProjectOwner owner) =>
        owner.Department is not { } department ? Ask.Department
        : Territory.IsMetropolitan(department) || Territory.IsOverseasDepartment(department) ? null
        : DetrOwnerRules.PlaceNotRead;

    private void ExamineCommune<TTrace>(in GrantFile file, ProjectOwner owner, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (owner.Department is { } place && Territory.IsSaintPierreEtMiquelon(place))
        {
            trace.Add(_saintPierre, Outcome.Met);
            return;
        }

        if (PlaceUnread(owner) is { } unread)
        {
            trace.Add(_metropolitan.Check, Outcome.Unknown, GrantRules.PlaceUnknown, extra: unread);
            return;
        }

        int year = file.Request.Year - 1;
        (long population, long potential, long mean) = (
            Known.Of(file.Figures?.Population),
            Known.Of(file.Figures?.FinancialPotential),
            Known.Of(file.Figures?.MeanFinancialPotential)
        );
        SizeTest test = Territory.IsOverseasDepartment(owner.Department!) ? _overseas : _metropolitan;
        bool? passes = test.Passes(population, potential, mean);
        if (passes != true && owner.Kind == OwnerKind.NewCommune && KeepsEligibility(file, owner, ref trace))
        {
            return;
        }

        test.Tell(passes, population, potential, mean, year, ref trace);
    }

    /// <summary>Whether the rule of new communes settles the matter, or leaves it open; it is then told.</summary>
    private bool KeepsEligibility<TTrace>(in GrantFile file, ProjectOwner owner, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Check check = owner.IsTransformedEpci == true ? _transformed : _merged;
        if (owner.WasEligibleBefore == false)
        {
            return false;
        }

        if (check.SilentLaw is { } silent)
        {
            trace.Add(check, Outcome.Unknown, extra: silent);
            return true;
        }

        if (owner.CreatedOn is not { } created)
        {
            trace.Add(check, Outcome.Unknown, extra: Ask.CreatedOn);
            return true;
        }

        int years = check.Readings[0].Value.Number;
        if (created > file.Law.Day || file.Request.Year < created.Year || file.Request.Year >= created.Year + years)
        {
            return false;
        }

        bool isKnown = owner.WasEligibleBefore is not null;
        trace.Add(
            check,
            isKnown ? Outcome.Met : Outcome.Unknown,
            null,
            Known.Of(created),
            extra: isKnown ? null : Ask.WasEligibleBefore
        );
        return true;
    }

    private void ExamineSyndicate<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (file.Figures?.Population is not { } population)
        {
            MissingFact? missing = trace.IsKept ? Ask.PopulationOf(file.Request.Year - 1) : null;
            trace.Add(_syndicate, Outcome.Unknown, extra: missing);
        }
        else if (_syndicate.SilentLaw is { } silent)
        {
            trace.Add(_syndicate, Outcome.Unknown, null, population, extra: silent);
        }
        else
        {
            bool passes = population <= _syndicate.Readings[0].Value.Number;
            trace.Add(_syndicate, passes ? Outcome.Met : Outcome.NotMet, null, population);
        }
    }
}
