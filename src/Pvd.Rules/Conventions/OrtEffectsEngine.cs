using Pvd.Domain.Calendars;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>Tells what the membership convention and the ORT open on a day, since when and until when, and who decides. Stateless; safe to share between threads.</summary>
public sealed class OrtEffectsEngine
{
    internal const string EngineId = "ort-effects";

    private static readonly EffectsAnswer Answer = new();

    private readonly PvdPolicies _policies;
    private readonly MembershipEngine _membership;
    private readonly FrameworkDueEngine _frameworkDue;
    private readonly OrtEngine _ort;

    internal OrtEffectsEngine(
        PvdPolicies policies,
        MembershipEngine membership,
        FrameworkDueEngine frameworkDue,
        OrtEngine ort
    )
    {
        _policies = policies;
        _membership = membership;
        _frameworkDue = frameworkDue;
        _ort = ort;
    }

    /// <summary>Goes through everything that the conventions of a dossier may open; the answer is always favourable, each effect says whether it is open.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<OpenedEffects> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Examination examination = new(
            Answer,
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(Guard.NotNull(dossier, nameof(dossier)))
        );
        Assessment<Deadline> due = _frameworkDue.Assess(dossier, law, policies);
        EffectsCheck check = new(
            dossier,
            _membership.Assess(dossier, law, policies),
            due,
            day => _ort.Assess(dossier, law.Legislation.At(day), policies),
            examination
        );
        OpenedEffects opened = new(law.Day, check.Check());
        return new Assessment<OpenedEffects>.Favourable(examination, opened);
    }

    private sealed class EffectsAnswer()
        : Engine(EngineId, new Localized("Ce qu’ouvrent les conventions", "What the conventions open"))
    {
        internal static readonly Localized Told = new(
            "Effets ouverts au {day} : {open} sur {all}.",
            "Effects open on {day}: {open} of {all}."
        );

        internal override string Describe(object result, Examination examination, Language language)
        {
            OpenedEffects opened = (OpenedEffects)result;
            return Told.Fill("day", Wording.Day(opened.On))
                .Fill("open", Wording.Digits(opened.Open.Count))
                .Fill("all", Wording.Digits(opened.All.Count))
                .In(language);
        }

        internal override FactValue ValueOf(object result) => FactValue.Of(((OpenedEffects)result).Open.Count);
    }
}
