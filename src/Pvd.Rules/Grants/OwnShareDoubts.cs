using Pvd.Domain.Funding;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>The facts and points of law that might put another minimum share in the place of the one that seems to bind.</summary>
internal sealed class OwnShareDoubts
{
    private readonly Permission _overseas;
    private readonly Permission _urbanRenewal;
    private readonly Permission _corsican;
    private readonly Permission _leadAuthority;
    private readonly MissingFact? _cooperation;
    private readonly (ProjectSubject Subject, MissingFact Silent)[] _derogations;

    internal OwnShareDoubts(LawInForce law)
    {
        ParameterReading cooperation = law.Parameter(ParameterIds.OwnShareCooperation);
        _overseas = new(law.Parameter(ParameterIds.OwnShareOverseas));
        _urbanRenewal = new(law.Parameter(ParameterIds.OwnShareUrbanRenewal));
        _corsican = new(law.Parameter(ParameterIds.OwnShareCorsica));
        _leadAuthority = new(law.Parameter(ParameterIds.OwnShareLeadAuthority));
        _cooperation = cooperation.Value.IsKnown ? null : cooperation.Missing;
        _derogations =
        [
            .. OwnShareRules
                .Derogations.Select(entry => (entry.Subject, new Permission(law.Parameter(entry.Parameter)).Silent))
                .Where(entry => entry.Silent is not null)
                .Select(entry => (entry.Subject, entry.Silent!)),
        ];
    }

    /// <summary>Whether money of territorial cooperation stands outside the rule. Since when is not known: before the first row it may, and is counted.</summary>
    internal bool IsCooperationOutside => _cooperation is null;

    /// <summary>Whether the Corsican rule is about this owner and project; <c>null</c> where a fact is missing.</summary>
    internal static bool? IsCorsican(in GrantFile file, ProjectOwner owner)
    {
        if (!IsCorsicanField(file))
        {
            return false;
        }

        bool isCommune = owner.Kind == OwnerKind.Commune || owner.Kind == OwnerKind.NewCommune;
        return owner.Department is not { } department ? null
            : !Territory.IsCorsica(department) ? false
            : owner.Kind == OwnerKind.Epci ? true
            : isCommune ? file.Project!.IsOutsideEpciPowers
            : false;
    }

    /// <summary>A rule that might be stricter than any value known; <c>null</c> where there is none.</summary>
    internal MissingFact? AboutTheStrictest(in GrantFile file) =>
        file.Project?.Subjects is null || file.IsAbout(ProjectSubject.LeadAuthority) ? _leadAuthority.Silent : null;

    /// <summary>What might make the minimum another one; <c>null</c> where nothing might.</summary>
    internal MissingFact? About(in GrantFile file, ProjectOwner owner)
    {
        if (file.Project?.Subjects is null)
        {
            return Ask.Subjects;
        }

        if (owner.Department is not { } department)
        {
            if (_overseas.IsOpen != false || (_corsican.IsOpen != false && IsCorsicanField(file)))
            {
                return Ask.Department;
            }
        }
        else if (_overseas.Silent is { } place && Territory.IsOutsideOwnShare(department))
        {
            return place;
        }

        return AboutSubjects(file) ?? AboutCorsica(file, owner) ?? (file.Others.Cooperation > 0 ? _cooperation : null);
    }

    private MissingFact? AboutSubjects(in GrantFile file)
    {
        if (_urbanRenewal.Silent is { } renewal && file.IsAbout(ProjectSubject.UrbanRenewal))
        {
            return renewal;
        }

        for (int i = 0; i < _derogations.Length; i++)
        {
            if (file.IsAbout(_derogations[i].Subject))
            {
                return _derogations[i].Silent;
            }
        }

        return null;
    }

    private MissingFact? AboutCorsica(in GrantFile file, ProjectOwner owner) =>
        _corsican.IsOpen == false || file.IsAbout(ProjectSubject.LeadAuthority)
            ? null
            : IsCorsican(file, owner) switch
            {
                true => _corsican.Silent,
                false => null,
                null => Ask.OutsideEpciPowers,
            };

    private static bool IsCorsicanField(in GrantFile file)
    {
        for (int i = 0; i < OwnShareRules.CorsicanFields.Count; i++)
        {
            if (file.IsAbout(OwnShareRules.CorsicanFields[i]))
            {
                return true;
            }
        }

        return false;
    }
}
