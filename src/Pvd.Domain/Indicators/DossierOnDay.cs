namespace Pvd.Domain.Indicators;

/// <summary>A dossier as it is counted on a day: with those of its communes that belong to the population, under the codes they have that day.</summary>
internal sealed class DossierOnDay
{
    private readonly Func<InseeCommuneCode, InseeCommuneCode> _codeOnDay;

    internal DossierOnDay(
        PvdDossier dossier,
        LocalDate day,
        IReadOnlyList<CountedCommune> communes,
        Func<InseeCommuneCode, InseeCommuneCode> codeOnDay
    )
    {
        Dossier = dossier;
        Day = day;
        Communes = communes;
        _codeOnDay = codeOnDay;
        IsSingle = dossier.Communes.Select(commune => codeOnDay(commune.Code)).Distinct().Count() == 1;
        IsSigned = ActSignature.IsSigned(dossier.Convention?.Act, this);
        Joined = IsSigned == true ? [.. communes.Where(commune => ActFacts.IsJoined(this, commune) == true)] : [];
    }

    internal PvdDossier Dossier { get; }

    internal LocalDate Day { get; }

    internal IReadOnlyList<CountedCommune> Communes { get; }

    /// <summary>Those of the communes that are a party of a signed adhésion.</summary>
    internal IReadOnlyList<CountedCommune> Joined { get; }

    /// <summary>Whether it has one commune, outside the population or not: then whatever names none is about that one.</summary>
    internal bool IsSingle { get; }

    /// <summary>Whether its convention d’adhésion was signed by the day; <c>null</c> when it does not tell.</summary>
    internal bool? IsSigned { get; }

    /// <summary>Whether it is known on the day or later, so that what it does not record had not happened.</summary>
    internal bool IsCurrent => Dossier.KnownOn >= Day;

    /// <summary>What was found holds; what was not does not, if the dossier would tell; otherwise nobody knows.</summary>
    internal bool? Settle(bool isFound, bool isListed = true) =>
        isFound ? true
        : isListed && IsCurrent ? false
        : null;

    /// <summary>The same for a list of answers: one that holds is enough, one that is not known leaves it open.</summary>
    internal bool? Settle(IEnumerable<bool?> found)
    {
        bool? any = Known.Any(found);
        return Settle(any == true, isListed: any is not null);
    }

    /// <summary>Whether a list of codes, of whatever day, holds a commune; where there is no list, whether it is the only one there is.</summary>
    internal bool? Concerns(IReadOnlyList<InseeCommuneCode>? codes, CountedCommune commune) =>
        codes is null
            ? IsSingle
                ? true
                : null
            : codes.Any(code => _codeOnDay(code).Equals(commune.Code));
}
