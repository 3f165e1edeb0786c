using Pvd.Domain.Conventions;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>Judges a CRTE and the accords de relance beside it. Stateless; safe to share between threads.</summary>
public sealed class CrteEngine
{
    internal const string EngineId = "crte";

    private static readonly CrteAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal CrteEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges the contract of a dossier; the result is the day it entered into force.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<LocalDate> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Examination examination = new(
            Answer,
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(Guard.NotNull(dossier, nameof(dossier)))
        );
        LocalDate? since = null;
        if (
            dossier.Crte is { } contract
            && ActFile.Of(dossier, ConventionKind.Crte, law, examination.Policies) is { } file
        )
        {
            ActStanding standing = ActStanding.Of(file);
            since = SignatoryCheck.Check(file, standing, CrteRules.Signatories, examination);
            new CrteCheck(contract, standing, examination).Check();
        }
        else
        {
            examination.Unknown(CrteRules.Signatories, [new("crte", CrteWords.Contract)]);
        }

        TellBackground(examination);
        foreach (RecoveryAgreement agreement in dossier.RecoveryAgreements ?? [])
        {
            TellAgreement(agreement, examination);
        }

        return examination.Conclude(since is not null, () => since!.Value);
    }

    /// <summary>What is good to know, as far as it was known that day.</summary>
    private static void TellBackground(Examination examination)
    {
        RuleText[] background =
        [
            CrteRules.Origin,
            CrteRules.ReadyActions,
            CrteRules.Renamed,
            CrteRules.Programme,
            CrteRules.NotRequired,
        ];
        foreach (RuleText text in background)
        {
            if (examination.Law.Legislation.Rule(text).IsInForce(examination.Law.Day))
            {
                examination.Met(text);
            }
        }
    }

    private static void TellAgreement(RecoveryAgreement agreement, Examination examination)
    {
        bool isRegional = RecoveryLevel.Region.Equals(agreement.Level);
        RuleText rule = isRegional ? CrteRules.RegionalAgreement : CrteRules.DepartmentalAgreement;
        NamedFact name = new("name", FactValue.Of(agreement.Name));
        LocalDate today = examination.Law.Day;
        if (agreement.StateSignedOn > today || agreement.PartnerSignedOn > today)
        {
            examination.NotMet(rule, name);
        }
        else if (agreement.StateSignedOn is { } state && agreement.PartnerSignedOn is { } partner)
        {
            Localized? told =
                isRegional || agreement.UsesDsid is null ? null
                : agreement.UsesDsid == true ? CrteRules.UsesDsid
                : CrteRules.UsesNoDsid;
            NamedFact on = new("on", FactValue.Of(LocalDate.Max(state, partner)));
            examination.Add(rule, Outcome.Met, [name, on], template: told);
        }
        else
        {
            MissingFact missing = new("recoveryAgreements", CrteWords.Agreements.Fill("name", agreement.Name));
            examination.Unknown(rule, [missing], name);
        }
    }

    private sealed class CrteAnswer() : Engine(EngineId, Localized.Same("CRTE"))
    {
        internal static readonly Localized InOrder = new(
            "CRTE : en règle, en vigueur depuis le {day}.",
            "CRTE: in order, in force since {day}."
        );

        internal override Localized Refusal { get; } = new("pas en règle", "not in order");

        internal override string Describe(object result, Examination examination, Language language) =>
            InOrder.Fill("day", Wording.Day((LocalDate)result)).In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of((LocalDate)result);
    }
}
