using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>In what quality a party stands in a convention.</summary>
public sealed class SignatoryRole : SmartEnum<SignatoryRole, string>
{
    /// <summary>A commune that the programme has retained.</summary>
    public static readonly SignatoryRole BeneficiaryCommune = new(
        nameof(BeneficiaryCommune),
        "commune",
        "commune bénéficiaire",
        "beneficiary commune",
        isRequired: true,
        isLocalAuthority: true
    );

    /// <summary>The EPCI of the communes.</summary>
    public static readonly SignatoryRole Epci = new(
        nameof(Epci),
        "epci",
        "établissement public de coopération intercommunale",
        "inter-municipal body",
        isRequired: true,
        isLocalAuthority: true
    );

    /// <summary>The State, through the prefect of the département, territorial delegate of the ANCT.</summary>
    public static readonly SignatoryRole State = new(
        nameof(State),
        "state",
        "État",
        "State",
        isRequired: true,
        isLocalAuthority: false
    );

    /// <summary>A member commune of the EPCI that the programme has not retained: it may sign a convention-cadre, and must where it is the principal town and the act is to be an ORT.</summary>
    public static readonly SignatoryRole MemberCommune = new(
        nameof(MemberCommune),
        "member-commune",
        "commune membre",
        "member commune",
        isRequired: false,
        isLocalAuthority: true
    );

    /// <summary>A grouping of EPCI, such as a PETR: it may sign a CRTE in their place.</summary>
    public static readonly SignatoryRole Grouping = new(
        nameof(Grouping),
        "grouping",
        "groupement (PETR, par exemple)",
        "grouping (a PETR, say)",
        isRequired: false,
        isLocalAuthority: true
    );

    /// <summary>A regional council.</summary>
    public static readonly SignatoryRole RegionalCouncil = new(
        nameof(RegionalCouncil),
        "regional-council",
        "conseil régional",
        "regional council",
        isRequired: false,
        isLocalAuthority: true
    );

    /// <summary>A departmental council.</summary>
    public static readonly SignatoryRole DepartmentalCouncil = new(
        nameof(DepartmentalCouncil),
        "departmental-council",
        "conseil départemental",
        "departmental council",
        isRequired: false,
        isLocalAuthority: true
    );

    /// <summary>A financial or technical partner, national or local.</summary>
    public static readonly SignatoryRole Partner = new(
        nameof(Partner),
        "partner",
        "partenaire",
        "partner",
        isRequired: false,
        isLocalAuthority: false
    );

    private SignatoryRole(
        string name,
        string code,
        string french,
        string english,
        bool isRequired,
        bool isLocalAuthority
    )
        : base(name, code)
    {
        Label = new(french, english);
        IsRequired = isRequired;
        IsLocalAuthority = isLocalAuthority;
    }

    /// <summary>Gets every role, the required ones first.</summary>
    public static IReadOnlyList<SignatoryRole> All { get; } =
    [BeneficiaryCommune, Epci, State, MemberCommune, Grouping, RegionalCouncil, DepartmentalCouncil, Partner];

    /// <summary>Gets the name of the role.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether a membership convention cannot do without it.</summary>
    public bool IsRequired { get; }

    /// <summary>Gets whether it acts on a délibération of its assembly.</summary>
    public bool IsLocalAuthority { get; }

    /// <summary>Gets the document that names the parties.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi du programme Petites villes de demain", "convention d’adhésion");

    /// <summary>Gets in what capacity its head signs; a partner is signed for by its legal representative.</summary>
    public SigningCapacity Head() =>
        Value switch
        {
            "commune" or "member-commune" => SigningCapacity.Mayor,
            "epci" => SigningCapacity.EpciPresident,
            "state" => SigningCapacity.DepartmentPrefect,
            "regional-council" => SigningCapacity.RegionalCouncilPresident,
            "departmental-council" => SigningCapacity.DepartmentalCouncilPresident,
            _ => SigningCapacity.LegalRepresentative,
        };
}
