using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>Whether the prefect's derogation stands in for the principal town on a day (CCH L303-3); <c>null</c> when not known.</summary>
internal sealed class DerogationView
{
    private readonly PrincipalTownDerogation? _derogation;

    private DerogationView(PrincipalTownDerogation? derogation) => _derogation = derogation;

    /// <summary>Whether there is a decision by the day; one of later does not exist yet.</summary>
    internal bool Exists => _derogation is not null;

    internal LocalDate? On => _derogation?.DecidedOn;

    internal List<Localized> Faults { get; } = [];

    internal List<MissingFact> Missing { get; } = [];

    internal bool? Holds =>
        _derogation is null || Faults.Count > 0 ? false
        : Missing.Count > 0 ? null
        : true;

    /// <summary>What is to be learnt where the derogation may hold; empty where it cannot.</summary>
    internal IReadOnlyList<MissingFact> ToLearn => Holds is null ? Missing : [];

    internal static DerogationView Of(FrameworkConvention act, ActFile file, LocalDate since)
    {
        DerogationView view = new(act.Derogation?.DecidedOn > file.Today ? null : act.Derogation);
        if (view._derogation is { } derogation)
        {
            view.LookAtDecision(derogation, since);
            view.LookAtGrounds(derogation);
            view.LookAtCommunes(act, file);
        }

        return view;
    }

    internal void Tell(Examination examination, PvdDossier dossier)
    {
        if (Faults.Count > 0)
        {
            examination.NotMet(OrtRules.Derogation, ActGuards.Names("faults", Faults));
        }
        else if (Missing.Count > 0)
        {
            examination.Unknown(OrtRules.Derogation, Missing);
        }
        else
        {
            examination.Met(
                OrtRules.Derogation,
                new NamedFact("on", FactValue.Of(On!.Value)),
                ActGuards.Names(
                    "towns",
                    _derogation!.Centralities!.Select(town => Localized.Same(CommuneNames.Of(town, dossier)))
                )
            );
        }
    }

    private void LookAtDecision(PrincipalTownDerogation derogation, LocalDate since)
    {
        if (derogation.DecidedOn is not { } on)
        {
            Missing.Add(new("framework.derogation.decidedOn", OrtRules.DecisionMissing));
        }
        else if (on < since)
        {
            Faults.Add(OrtRules.BeforeTheAct.Fill("on", Wording.Day(on)));
        }
    }

    private void LookAtGrounds(PrincipalTownDerogation derogation)
    {
        if (derogation.IsApart is null)
        {
            Missing.Add(new("framework.derogation.apart", OrtRules.ApartMissing));
        }
        else if (derogation.IsApart == false)
        {
            Faults.Add(OrtRules.NotApart);
        }

        if (derogation.Centralities is null)
        {
            Missing.Add(new("framework.derogation.centralities", OrtRules.CentralitiesMissing));
        }
        else if (derogation.Centralities.Count == 0)
        {
            Faults.Add(OrtRules.NoCentrality);
        }
    }

    /// <summary>The communes where the sectors lie are those concerned: each signs. The EPCI and the State have, where the act is in force.</summary>
    private void LookAtCommunes(FrameworkConvention act, ActFile file)
    {
        if (act.Sectors is not { } sectors)
        {
            Missing.Add(new("framework.sectors", FrameworkWords.Sectors));
            return;
        }

        List<Localized> unsigned = [];
        foreach (InseeCommuneCode commune in sectors.Select(sector => sector.Commune).Distinct())
        {
            TownSignature signature = TownSignature.Of(commune, file);
            Missing.AddRange(signature.Missing.Where(missing => !Missing.Contains(missing)));
            if (signature.IsGiven == false)
            {
                unsigned.Add(Localized.Same(CommuneNames.Of(commune, file.Dossier)));
            }
        }

        if (unsigned.Count > 0)
        {
            Faults.Add(OrtRules.UnsignedBy.Fill("communes", Wording.Enumerate(unsigned)));
        }
    }
}
