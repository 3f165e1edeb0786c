namespace Pvd.Domain.OpenData;

/// <summary>The two files of the EPCI of one year: the EPCI with own taxation, and their members.</summary>
public sealed class EpciFiles
{
    /// <summary>Names the two files.</summary>
    /// <param name="listedOn">The day whose situation they give: 1 January of the year, as a rule.</param>
    /// <param name="epcis">CSV with the columns <c>siren</c>, <c>raison_sociale</c>, <c>nature_juridique</c>; <c>dept_siege</c> and <c>nb_membres</c> are used where they are there.</param>
    /// <param name="members">CSV with the columns <c>siren_epci</c> and <c>insee</c>.</param>
    /// <exception cref="ArgumentNullException">A stream is <c>null</c>.</exception>
    public EpciFiles(LocalDate listedOn, Stream epcis, Stream members)
    {
        ListedOn = listedOn;
        Epcis = Guard.NotNull(epcis, nameof(epcis));
        Members = Guard.NotNull(members, nameof(members));
    }

    /// <summary>Gets the day whose situation the files give.</summary>
    public LocalDate ListedOn { get; }

    internal Stream Epcis { get; }

    internal Stream Members { get; }
}
