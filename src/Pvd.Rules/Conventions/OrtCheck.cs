using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>Judges whether a convention-cadre has the effect of an ORT on the day of the law, condition by condition.</summary>
internal sealed class OrtCheck
{
    internal static readonly Localized NothingYet = new("rien n’a encore eu lieu", "nothing has happened yet");

    internal static readonly Localized NoTerm = new("terme que rien ne fixe", "a term that nothing sets");

    private readonly PvdDossier _dossier;
    private readonly FrameworkConvention _act;
    private readonly ActStanding _standing;
    private readonly Examination _examination;
    private readonly TownSignature _signature;
    private readonly DerogationView _derogation;
    private readonly bool? _hasCentre;

    internal OrtCheck(FrameworkConvention act, ActFile file, Examination examination)
    {
        _dossier = file.Dossier;
        _act = act;
        _standing = ActStanding.Of(file);
        _examination = examination;
        _signature = Town is null ? new(null, null, [MissingTown]) : TownSignature.Of(Town, file);
        _derogation = DerogationView.Of(act, file, examination.Law.Legislation.Rule(OrtRules.Derogation).From);
        _hasCentre = IsCentreInside();
    }

    private InseeCommuneCode? Town => _dossier.Epci?.PrincipalTown;

    private MissingFact MissingTown =>
        _dossier.Epci is null ? new("epci", Words.EpciMissing) : new("epci.principalTown", OrtRules.TownMissing);

    private NamedFact NameOfTown => new("town", FactValue.Of(CommuneNames.Of(Town!, _dossier)));

    /// <summary>Judges every condition; the effect, <c>null</c> where one is not met or not known.</summary>
    internal OrtEffect? Check()
    {
        CheckClaim();
        CheckInForce();
        CheckPrincipalTown();
        CheckTownOrDerogation();
        CheckOtherMembers();
        if (_act.ClaimsOrt != false)
        {
            new FrameworkCheck(_dossier, _act, _standing, _examination).CheckTheCode();
            FrameworkCheck.CheckGeographies(_act, _examination);
        }

        CheckCentre();
        if (_act.ClaimsOrt != true || _standing.IsInForce != true || _standing.InForceOn is not { } since)
        {
            return null;
        }

        LocalDate? byTown = _hasCentre == true && _signature.IsGiven == true ? Later(since, _signature.On) : null;
        LocalDate? byDerogation = _derogation.Holds == true ? Later(since, _derogation.On) : null;
        bool isByDerogation = byTown is null || byDerogation < byTown;
        return (isByDerogation ? byDerogation : byTown) is { } from
            ? new(from, _standing.LastDay, isByDerogation)
            : null;
    }

    private static LocalDate? Later(LocalDate since, LocalDate? on) => LocalDate.Max(since, on!.Value);

    private void CheckClaim()
    {
        if (_act.ClaimsOrt is { } claims)
        {
            _examination.Add(OrtRules.Claimed, claims ? Outcome.Met : Outcome.NotMet, []);
            return;
        }

        _examination.Unknown(OrtRules.Claimed, [new("framework.claimsOrt", FrameworkWords.WhetherClaims)]);
    }

    private void CheckInForce()
    {
        switch (_standing.IsInForce)
        {
            case true:
                FactValue until = _standing.LastDay is { } last ? FactValue.Of(last) : FactValue.Of(NoTerm);
                _examination.Met(
                    OrtRules.InForce,
                    new NamedFact("since", FactValue.Of(_standing.InForceOn!.Value)),
                    new NamedFact("until", until)
                );
                break;
            case false:
                Localized state = _standing.State?.Label ?? NothingYet;
                _examination.NotMet(OrtRules.InForce, new NamedFact("state", FactValue.Of(state)));
                break;
            default:
                _examination.Unknown(OrtRules.InForce, _standing.Missing);
                break;
        }
    }

    private void CheckPrincipalTown()
    {
        if (Town is null)
        {
            _examination.Unknown(OrtRules.PrincipalTown, [MissingTown]);
            return;
        }

        _examination.Met(OrtRules.PrincipalTown, NameOfTown);
    }

    /// <summary>Judges the signature of the principal town, or what stands in for it.</summary>
    private void CheckTownOrDerogation()
    {
        if (
            _derogation.Exists
            && (_derogation.Holds == true || _signature.IsGiven == false || (_hasCentre == false && Town is not null))
        )
        {
            _derogation.Tell(_examination, _dossier);
            _examination.Met(OrtRules.NoConsultation);
        }

        if (_signature.IsGiven == true)
        {
            _examination.Met(
                OrtRules.PrincipalTownSigned,
                NameOfTown,
                new NamedFact("on", FactValue.Of(_signature.On!.Value))
            );
        }
        else if (_derogation.Holds == true)
        {
            NamedFact[] facts = [new("on", FactValue.Of(_derogation.On!.Value))];
            _examination.Add(OrtRules.PrincipalTownSigned, Outcome.Met, facts, template: OrtRules.Excused);
        }
        else if (_act.ClaimsOrt == false)
        {
            _examination.Add(OrtRules.PrincipalTownSigned, Outcome.Met, [], template: OrtRules.NothingClaimed);
        }
        else if (_signature.IsGiven is null || _derogation.Holds is null)
        {
            _examination.Unknown(OrtRules.PrincipalTownSigned, [.. _signature.Missing, .. _derogation.ToLearn]);
        }
        else
        {
            _examination.NotMet(OrtRules.PrincipalTownSigned, NameOfTown);
        }
    }

    private void CheckOtherMembers()
    {
        List<Localized> others =
        [
            .. (_act.Act.Parties ?? [])
                .Where(party => SignatoryRole.MemberCommune.Equals(party.Role))
                .Where(party => party.Commune is null || party.Commune != Town)
                .Select(RequiredParty.NameOf),
        ];
        if (others.Count > 0)
        {
            _examination.Met(OrtRules.OtherMembers, ActGuards.Names("communes", others));
            return;
        }

        _examination.Add(OrtRules.OtherMembers, Outcome.Met, [], template: OrtRules.OtherMembers.Statement);
    }

    private void CheckCentre()
    {
        if (_hasCentre == true)
        {
            _examination.Met(OrtRules.CentreOfPrincipalTown);
        }
        else if (_derogation.Holds == true)
        {
            _examination.Add(OrtRules.CentreOfPrincipalTown, Outcome.Met, [], template: OrtRules.NotInSectors);
        }
        else if (_act.ClaimsOrt == false)
        {
            _examination.Add(OrtRules.CentreOfPrincipalTown, Outcome.Met, [], template: FrameworkWords.NotAsked);
        }
        else if (_hasCentre is null || _derogation.Holds is null)
        {
            _examination.Unknown(OrtRules.CentreOfPrincipalTown, [.. MissingForCentre(), .. _derogation.ToLearn]);
        }
        else
        {
            _examination.NotMet(OrtRules.CentreOfPrincipalTown, NameOfTown);
        }
    }

    private bool? IsCentreInside()
    {
        if (_act.Sectors is not { } sectors || Town is null)
        {
            return null;
        }

        List<InterventionSector> inTown = [.. sectors.Where(sector => sector.Commune == Town)];
        return inTown.Exists(IsCentre) ? true
            : inTown.Exists(sector => sector.Kind is null) ? null
            : false;
    }

    /// <summary>The centre of a town, whatever the list takes the town for.</summary>
    internal static bool IsCentre(InterventionSector sector) =>
        SectorKind.PrincipalTownCentre.Equals(sector.Kind) || SectorKind.TownCentre.Equals(sector.Kind);

    private IEnumerable<MissingFact> MissingForCentre()
    {
        if (Town is null)
        {
            yield return MissingTown;
        }

        if (_act.Sectors is null)
        {
            yield return new("framework.sectors", FrameworkWords.Sectors);
        }
        else if (Town is not null && _hasCentre is null)
        {
            yield return new("framework.sectors.kind", OrtRules.KindsMissing);
        }
    }
}
