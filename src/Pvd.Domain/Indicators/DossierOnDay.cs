namespace Pvd.Domain.Indicators;

/// <summary>A dossier as it is counted on a day: with those of its communes that belong to the population, under the codes they have that day.</summary>
internal sealed class DossierOnDay
{
    internal DossierOnDay(PvdDossier dossier, LocalDate day, IReadOnlyList<CountedCommune> communes)
    {
        Dossier = dossier;
        Day = day;
        Communes = communes;
        IsJoined = ActSignature.IsSigned(dossier.Convention?.Act, this);
    }

    internal PvdDossier Dossier { get; }

    internal LocalDate Day { get; }

    internal IReadOnlyList<CountedCommune> Communes { get; }

    /// <summary>Whether its convention d’adhésion was signed by the day; <c>null</c> when it does not tell.</summary>
    internal bool? IsJoined { get; }

    /// <summary>Whether it is known on the day or later, so that what it does not record had not happened.</summary>
    internal bool IsCurrent => Dossier.KnownOn >= Day;

    /// <summary>How many communes it counts as: two that have merged by the day are one.</summary>
    internal int CountCommunes() => Communes.Select(commune => commune.Code).Distinct().Count();

    /// <summary>What was found holds; what was not does not, if the dossier would tell; otherwise nobody knows.</summary>
    internal bool? Settle(bool isFound, bool isListed = true) =>
        isFound ? true
        : isListed && IsCurrent ? false
        : null;
}
