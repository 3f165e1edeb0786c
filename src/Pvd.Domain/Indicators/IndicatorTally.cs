using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;

namespace Pvd.Domain.Indicators;

/// <summary>
/// Counts dossiers one after the other for every indicator, on one day; what it holds does not grow with their number (one entry an
/// EPCI apart). Not safe to share between threads: give each its own, and add them up.
/// </summary>
/// <remarks>What a dossier dates after the day has not happened; what it cannot know, because it is known on an earlier day, counts as undetermined.</remarks>
public sealed class IndicatorTally
{
    private readonly LocalDate _asOf;
    private readonly CommuneSet _population = new();
    private readonly Dictionary<string, CommuneTally> _communes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _epcis = new(StringComparer.Ordinal);
    private readonly HashSet<string> _epcisWithPost = new(StringComparer.Ordinal);
    private readonly HashSet<string> _epcisUndetermined = new(StringComparer.Ordinal);
    private readonly long[] _dossiers = new long[1];

    /// <summary>Begins to count.</summary>
    /// <param name="asOf">The day to tell the indicators for.</param>
    public IndicatorTally(LocalDate asOf) => _asOf = asOf;

    /// <summary>Gets the day the indicators are told for.</summary>
    public LocalDate AsOf => _asOf;

    /// <summary>Counts a dossier.</summary>
    public void Add(PvdDossier dossier)
    {
        Guard.NotNull(dossier, nameof(dossier));
        _dossiers[0]++;
        IReadOnlyList<InseeCommuneCode> communes = [.. dossier.Communes.Select(commune => commune.Code)];
        foreach (InseeCommuneCode code in communes)
        {
            _population.Add(code);
        }

        AddConvention(dossier, communes);
        AddCommittee(dossier);
        AddPost(dossier);
        AddRequests(dossier, communes);
    }

    /// <summary>Counts the dossiers of another tally too; a commune of both is counted once.</summary>
    /// <exception cref="ArgumentException">The other tally is for another day.</exception>
    public void Add(IndicatorTally other)
    {
        Guard.NotNull(other, nameof(other));
        if (other._asOf != _asOf)
        {
            throw new ArgumentException("Tallies of two days do not add up.", nameof(other));
        }

        _dossiers[0] += other._dossiers[0];
        _population.Add(other._population);
        _epcis.UnionWith(other._epcis);
        _epcisWithPost.UnionWith(other._epcisWithPost);
        _epcisUndetermined.UnionWith(other._epcisUndetermined);
        foreach (KeyValuePair<string, CommuneTally> communes in other._communes)
        {
            Communes(communes.Key).Add(communes.Value);
        }

        foreach (KeyValuePair<string, long[]> counts in other._counts)
        {
            for (int i = 0; i < counts.Value.Length; i++)
            {
                Counts(counts.Key)[i] += counts.Value[i];
            }
        }
    }

    /// <summary>Tells every indicator for what was counted so far.</summary>
    public IndicatorReport Report() =>
        new(_asOf, _dossiers[0], _population.Count, [.. IndicatorCatalogue.All.Select(ResultOf)]);

    private void AddConvention(PvdDossier dossier, IReadOnlyList<InseeCommuneCode> communes)
    {
        bool? isSigned = ActSignature.IsSigned(dossier.Convention?.Act, _asOf, dossier.KnownOn);
        Communes("NAT-01").Add(communes, isSigned);
        Count("NAT-03", isSigned);
        if (isSigned == true)
        {
            Counts("NAT-04")[0]++;
            Counts("NAT-04")[1] += communes.Count;
            Counts("NAT-04")[2] += (long)communes.Count * communes.Count;
            Communes("NAT-10").Add(communes, Has(SignatoryRole.DepartmentalCouncil));
            Communes("NAT-11").Add(communes, Has(SignatoryRole.RegionalCouncil));
        }

        bool? isOrt = dossier.Framework is { } framework
            ? framework.ClaimsOrt switch
            {
                true => ActSignature.IsSigned(framework.Act, _asOf, dossier.KnownOn),
                false => false,
                null => null,
            }
            : null;
        Communes("NAT-05").Add(communes, isOrt);

        bool Has(SignatoryRole role) => dossier.Convention!.Parties!.Any(party => party.Role.Equals(role));
    }

    private void AddCommittee(PvdDossier dossier)
    {
        if (dossier.Committee is not { } committee || IsCreated(committee, dossier.KnownOn) != true)
        {
            return;
        }

        bool? isShared = committee.Presidency?.IsCoChaired;
        Count("NAT-07", isShared);
        if (isShared == true)
        {
            Count("NAT-08", committee.Presidency!.Equals(PresidencyMode.MayorsAndEpciPresident));
            Count("NAT-09", committee.Presidency.Equals(PresidencyMode.MayorsOnly));
        }
    }

    /// <summary>A committee is created when someone sits on it or it has met; one of which neither is known exists since the day of the dossier at the latest.</summary>
    private bool? IsCreated(ProjectCommittee committee, LocalDate knownOn) =>
        committee.Members?.Any(member => member.From <= _asOf) == true
        || committee.Meetings?.Any(meeting => meeting.On <= _asOf) == true
        || knownOn <= _asOf
            ? true
        : committee.Members is null || committee.Meetings is null ? null
        : false;

    private void AddPost(PvdDossier dossier)
    {
        bool? isHeld = IsHeld(dossier.ProjectManager, dossier.KnownOn);
        Count("NAT-26", isHeld);
        if (dossier.Epci is not { } epci)
        {
            return;
        }

        _epcis.Add(epci.Siren.Value);
        if (isHeld != false)
        {
            (isHeld == true ? _epcisWithPost : _epcisUndetermined).Add(epci.Siren.Value);
        }
    }

    private bool? IsHeld(ProjectManagerPost? post, LocalDate knownOn) =>
        post?.From is not { } from ? null
        : from > _asOf ? false
        : post.Until is { } until ? until >= _asOf
        : knownOn >= _asOf ? true
        : null;

    private void AddRequests(PvdDossier dossier, IReadOnlyList<InseeCommuneCode> communes)
    {
        Communes("NAT-29").Add(communes, IsHelped(dossier, IsSupport));
        Communes("NAT-31").Add(communes, IsHelped(dossier, given => IsBy(given, "anah")));
        Communes("NAT-33").Add(communes, IsHelped(dossier, given => IsBy(given, "cerema")));
        Communes("NAT-34").Add(communes, IsHelped(dossier, IsTailored));
        foreach (EngineeringRequest request in dossier.Requests ?? [])
        {
            bool? isSubmitted = request.Events?.Any(happened =>
                happened.Kind.Equals(EngineeringEventKind.Submitted) && happened.On <= _asOf
            );
            Count("D79-07", isSubmitted == false && dossier.KnownOn < _asOf ? null : isSubmitted);
        }
    }

    /// <summary>Whether a request of the dossier led to such help by the day: it serves all its communes, whoever asked.</summary>
    private bool? IsHelped(PvdDossier dossier, Func<EngineeringEvent, bool> isHelp)
    {
        if (dossier.Requests is not { } requests)
        {
            return null;
        }

        bool isHelped = requests.Any(request =>
            request.Events?.Any(happened => happened.On <= _asOf && isHelp(happened)) == true
        );
        bool isTold = dossier.KnownOn >= _asOf && requests.All(request => request.Events is not null);
        return isHelped || isTold ? isHelped : null;
    }

    private static bool IsSupport(EngineeringEvent happened) =>
        happened.Kind.Equals(EngineeringEventKind.PartnerFits) || IsTailored(happened);

    private static bool IsTailored(EngineeringEvent happened) =>
        happened.Kind.Equals(EngineeringEventKind.TailoredSupportDecided)
        || happened.Kind.Equals(EngineeringEventKind.AgreementSigned);

    private static bool IsBy(EngineeringEvent happened, string partner) =>
        happened.Kind.Equals(EngineeringEventKind.PartnerFits)
        && happened.Partner?.IndexOf(partner, StringComparison.OrdinalIgnoreCase) >= 0;

    private IndicatorResult ResultOf(IndicatorDefinition definition)
    {
        if (definition.WhyNot is { } reason)
        {
            return new IndicatorResult.NotComputable(definition, _asOf, _population.Count, reason);
        }

        (long numerator, long denominator, long undetermined) = Figures(definition);
        return denominator == 0
            ? new IndicatorResult.NotComputable(definition, _asOf, _population.Count, IndicatorMessages.NothingToCount)
            : new IndicatorResult.Computed(definition, _asOf, _population.Count, numerator, denominator, undetermined);
    }

    private (long Numerator, long Denominator, long Undetermined) Figures(IndicatorDefinition definition)
    {
        long[] means = Counts("NAT-04");
        switch (definition.Id)
        {
            case "NAT-02":
                return Communes("NAT-01").Figures();
            case "NAT-04.convention":
                return (means[1], means[0], 0);
            case "NAT-04.commune":
                return (means[2], means[1], 0);
            case "D79-09":
                return (
                    _epcisWithPost.Count,
                    _epcis.Count,
                    _epcisUndetermined.Count(siren => !_epcisWithPost.Contains(siren))
                );
            default:
                long[] counts = Counts(definition.Id);
                return definition.Unit == IndicatorUnit.Communes
                    ? Communes(definition.Id).Figures()
                    : (counts[0], counts[1], counts[2]);
        }
    }

    private void Count(string id, bool? isSo)
    {
        long[] counts = Counts(id);
        counts[0] += isSo == true ? 1 : 0;
        counts[1]++;
        counts[2] += isSo is null ? 1 : 0;
    }

    private long[] Counts(string id)
    {
        if (!_counts.TryGetValue(id, out long[]? counts))
        {
            counts = new long[3];
            _counts.Add(id, counts);
        }

        return counts;
    }

    private CommuneTally Communes(string id)
    {
        if (!_communes.TryGetValue(id, out CommuneTally? communes))
        {
            communes = new();
            _communes.Add(id, communes);
        }

        return communes;
    }
}
