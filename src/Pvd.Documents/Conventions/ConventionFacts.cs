using NodaTime;
using Pvd.Documents.Typography;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Rules;
using Pvd.Rules.Law;

namespace Pvd.Documents.Conventions;

/// <summary>What the dossier and the law say, in the terms of the act.</summary>
internal sealed class ConventionFacts
{
    private readonly Signatory _epci;

    public ConventionFacts(PvdDossier dossier, LawInForce law)
    {
        Dossier = dossier;
        Parties = Signatory.Of(dossier);
        _epci = Parties.First(party => party.Role == SignatoryRole.Epci);
        EffectiveOn = LastRequiredSignature(Parties);
        MonthsToFramework = Months(law, EffectiveOn ?? law.Day);
    }

    public PvdDossier Dossier { get; }

    /// <summary>Gets the parties, in the order of the roles.</summary>
    public IReadOnlyList<Signatory> Parties { get; }

    /// <summary>Gets the parties that the act could do without: région, département, partners.</summary>
    public IReadOnlyList<Signatory> OtherParties => [.. Parties.Where(party => !party.Role.IsRequired)];

    /// <summary>Gets the day of the last signature that the act requires; <c>null</c> while one is missing or not known.</summary>
    public LocalDate? EffectiveOn { get; }

    /// <summary>Gets the months that the law leaves to sign the convention-cadre; <c>null</c> when not known.</summary>
    public int? MonthsToFramework { get; }

    /// <summary>Gets « communes d’Airvault et de Condom ».</summary>
    public string Territory =>
        OneOrMore("commune ", "communes ")
        + Wording.Enumerate([.. Dossier.Communes.Select(commune => FrenchNames.Of(commune.Name))], Language.French);

    /// <summary>Gets the name of the EPCI as a title; <c>null</c> when not known.</summary>
    public string? EpciTitle => _epci.Designation is { } name ? Phrases.Title(name) : null;

    /// <summary>Gets the SIREN of the EPCI; <c>null</c> when not known.</summary>
    public Siren? EpciSiren => _epci.Siren;

    /// <summary>Gets « la Commune » or « les Communes », as the act defines them.</summary>
    public string TheCommune => OneOrMore("la Commune", "les Communes");

    /// <summary>Gets « de la Commune » or « des Communes ».</summary>
    public string OfTheCommune => OneOrMore("de la Commune", "des Communes");

    /// <summary>Chooses the wording that fits the number of communes.</summary>
    public string OneOrMore(string one, string more) => Dossier.Communes.Count == 1 ? one : more;

    /// <summary>Finds the party that other parts of the dossier name by its id; <c>null</c> when it is not known.</summary>
    public Signatory? PartyOf(string? id) => id is null ? null : Parties.FirstOrDefault(party => party.Id == id);

    private static LocalDate? LastRequiredSignature(IEnumerable<Signatory> parties)
    {
        IReadOnlyList<LocalDate?> days =
        [
            .. parties.Where(party => party.Role.IsRequired).Select(party => party.Signature?.On),
        ];
        return days.All(day => day is not null) ? days.Max() : null;
    }

    private static int? Months(LawInForce law, LocalDate day) =>
        law.Legislation.Parameter(ParameterIds.MonthsToFrameworkConvention).At(day).Value is { IsKnown: true } months
            ? months.Number
            : null;
}
