using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>Judges the délibérations, the annexes and the avenants behind the conventions of a dossier. Stateless; safe to share between threads.</summary>
public sealed class ActsEngine
{
    internal const string EngineId = "acts";

    private static readonly ActsAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal ActsEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges what has been decided and signed by the day of the law.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<LocalDate> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(dossier, nameof(dossier));
        Guard.NotNull(law, nameof(law));
        Examination examination = new(Answer, law, policies ?? _policies, Question.About(dossier));
        if (dossier.Convention is null)
        {
            MissingFact missing = new("convention", ConventionEngine.ActMissing);
            NamedFact act = new("act", FactValue.Of(Wording.Capitalised(ConventionKind.Membership.Label)));
            examination.Add(
                DeliberationRules.OneEach,
                Outcome.Unknown,
                [act],
                missing: [missing],
                template: DeliberationRules.NothingToJudge
            );
        }

        foreach (ActFile file in FilesOf(dossier, law, examination.Policies))
        {
            new DeliberationCheck(file, examination).Tell();
            AnnexRules.Check(file, examination);
            foreach (Amendment amendment in file.Act.Amendments.OrderBy(amendment => amendment.Number))
            {
                ActFile own = file with { Amendment = amendment };
                new DeliberationCheck(own, examination).Tell();
                AmendmentRules.Check(own, examination);
            }
        }

        return examination.Conclude(hasResult: true, () => law.Day);
    }

    /// <summary>Finds what is dated after the day on which the dossier was closed: a slip of the pen, most often. Nothing else takes such events into account.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="law">The law.</param>
    public IReadOnlyList<Finding> DatesToCheck(PvdDossier dossier, LawInForce law)
    {
        Guard.NotNull(dossier, nameof(dossier));
        Judge judge = new(Guard.NotNull(law, nameof(law)).Legislation, law.Day);
        return
        [
            .. FilesOf(dossier, law, _policies)
                .SelectMany(file => file.Act.Amendments.Select(own => file with { Amendment = own }).Prepend(file))
                .SelectMany(file => ActHappening.All(file).Select(happening => (file.Name, happening)))
                .Where(dated => dated.happening.On > dossier.KnownOn)
                .Where(dated => dated.happening.Order != ActHappeningOrder.BecameExecutory)
                .OrderBy(dated => dated.happening.On)
                .Select(dated =>
                    judge.NotMet(
                        ActRules.NothingAhead,
                        null,
                        new("subject", FactValue.Of(Subject(dated.Name, dated.happening))),
                        new("on", FactValue.Of(dated.happening.On)),
                        new("known", FactValue.Of(dossier.KnownOn))
                    )
                ),
        ];
    }

    private static Localized Subject(Localized act, ActHappening happening)
    {
        Localized name = Wording.Capitalised(act);
        return new($"{name.French}, {happening.Subject.French}", $"{name.English}, {happening.Subject.English}");
    }

    private static IEnumerable<ActFile> FilesOf(PvdDossier dossier, LawInForce law, PvdPolicies policies) =>
        ConventionKind.All.Select(kind => ActFile.Of(dossier, kind, law, policies)).OfType<ActFile>();

    private sealed class ActsAnswer()
        : Engine(EngineId, new Localized("Délibérations et avenants", "Délibérations and amendments"))
    {
        internal static readonly Localized InOrder = new(
            "Délibérations et avenants : en ordre au {day}.",
            "Délibérations and amendments: in order on {day}."
        );

        internal override Localized Refusal { get; } = new("à reprendre", "to be mended");

        internal override string Describe(object result, Examination examination, Language language) =>
            InOrder.Fill("day", Wording.Day((LocalDate)result)).In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of((LocalDate)result);
    }
}
