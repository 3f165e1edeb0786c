using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Aids;

/// <summary>
/// Volontariat territorial en administration: a flat aid for each contract, and what an early end gives back.
/// Sources: pages of prefectures and management centres, 2021 to 2026. One page of 2021 says "a year"; every later one says for the contract. A clause bears on the
/// last three months of the contract; how it goes with the repayment is not clear, which a policy settles.
/// </summary>
internal static class Vta
{
    private static readonly LegalReference Scheme = new("ANCT", "volontariat territorial en administration");

    internal static readonly RuleText Employer = new(
        "vta.employer",
        Scheme,
        statement: new(
            "Le VTA est pour les communes et EPCI ruraux, et quelques autres employeurs des territoires ruraux.",
            "The VTA is for rural communes and EPCI, and a few other employers of rural territories."
        ),
        met: new("L’employeur est de ceux que vise le VTA : {law}.", "The employer is one that the VTA is for: {law}."),
        notMet: new(
            "L’employeur n’est pas de ceux que vise le VTA : {law}.",
            "The employer is none that the VTA is for: {law}."
        ),
        unknown: new(
            "On ne sait pas si l’employeur est de ceux que vise le VTA : {law}.",
            "It is not known whether the employer is one that the VTA is for: {law}."
        )
    );

    internal static readonly RuleText Length = new(
        "vta.length",
        Scheme,
        statement: new(
            "Le contrat a une durée minimale et une durée maximale.",
            "The contract has a minimum and a maximum length."
        ),
        met: new(
            "Le contrat dure {value} mois, entre {minimum} et {maximum}.",
            "The contract lasts {value} months, between {minimum} and {maximum}."
        ),
        notMet: new(
            "Le contrat dure {value} mois, hors des {minimum} à {maximum} mois admis.",
            "The contract lasts {value} months, outside the {minimum} to {maximum} months allowed."
        ),
        unknown: new("On ne connaît pas la durée du contrat.", "The length of the contract is not known.")
    );

    internal static readonly RuleText Time = new(
        "vta.time",
        Scheme,
        statement: new(
            "Le jeune travaille au moins une part du temps plein.",
            "The young graduate works at least a share of full time."
        ),
        met: new(
            "Temps de travail : {value}, pour {minimum} au moins.",
            "Working time: {value}, for {minimum} at least."
        ),
        notMet: new(
            "Temps de travail : {value}, inférieur aux {minimum} demandés.",
            "Working time: {value}, below the {minimum} asked."
        ),
        unknown: new("On ne connaît pas le temps de travail.", "The working time is not known.")
    );

    internal static readonly RuleText Age = new(
        "vta.age",
        Scheme,
        statement: new(
            "Le candidat est d’un âge compris entre deux bornes.",
            "The candidate is of an age between two bounds."
        ),
        met: new(
            "Le candidat a {value} ans, entre {minimum} et {maximum}.",
            "The candidate is {value}, between {minimum} and {maximum}."
        ),
        notMet: new(
            "Le candidat a {value} ans, hors des {minimum} à {maximum} ans admis.",
            "The candidate is {value}, outside the {minimum} to {maximum} years allowed."
        ),
        unknown: new("On ne connaît pas l’âge du candidat.", "The age of the candidate is not known.")
    );

    internal static readonly RuleText Studies = new(
        "vta.studies",
        Scheme,
        statement: new(
            "Le candidat a validé un nombre minimal d’années d’études supérieures.",
            "The candidate has completed a minimum of years of higher education."
        ),
        met: new(
            "Le candidat a {value} année(s) d’études supérieures, pour {minimum} au moins.",
            "The candidate has {value} year(s) of higher education, for {minimum} at least."
        ),
        notMet: new(
            "Le candidat a {value} année(s) d’études supérieures, pour {minimum} demandées.",
            "The candidate has {value} year(s) of higher education, for {minimum} asked."
        ),
        unknown: new("On ne connaît pas les études du candidat.", "The studies of the candidate are not known.")
    );

    internal static readonly RuleText Amount = new(
        "vta.amount",
        Scheme,
        statement: new(
            "L’État verse un forfait par contrat, quelle que soit sa durée.",
            "The State pays a flat amount for each contract, whatever its length."
        ),
        met: new("Forfait de {amount} pour le contrat.", "Flat amount of {amount} for the contract."),
        unknown: new("Le forfait ne peut pas être dit.", "The flat amount cannot be told.")
    );

    internal static readonly RuleText PayBack = new(
        "vta.pay-back",
        Scheme,
        statement: new(
            "Quand le contrat finit avant son terme sans remplacement, l’aide est rendue à proportion du temps qui manque.",
            "Where the contract ends early without a replacement, the aid is given back in proportion to the time that is missing."
        ),
        met: new(
            "Contrat fini après {served} mois sur {length}, sans remplacement : {amount} à rendre.",
            "Contract ended after {served} months of {length}, without replacement: {amount} to give back."
        ),
        unknown: new(
            "Ce qu’il faut rendre après la fin anticipée du contrat ne peut pas être dit.",
            "What is to be given back after the early end of the contract cannot be told."
        )
    );

    internal static readonly Localized Replaced = new(
        "Contrat fini après {served} mois sur {length}, puis remplacement : rien à rendre.",
        "Contract ended after {served} months of {length}, then a replacement: nothing to give back."
    );

    internal static readonly Localized LateEnd = new(
        "Contrat fini après {served} mois sur {length}, dans les {last} derniers mois : rien à rendre, selon le choix retenu.",
        "Contract ended after {served} months of {length}, within the last {last} months: nothing to give back, by the choice made."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Employer, Length, Time, Age, Studies, Amount, PayBack];

    internal static readonly Localized ToGiveBack = new("À rendre", "To give back");

    private static readonly MissingFact Rural = new(
        "isInZone",
        new("si l’employeur est de ceux que vise le VTA", "whether the employer is one that the VTA is for")
    );

    private static readonly MissingFact WorkingTime = new(
        "contract.workingTime",
        new("le temps de travail", "the working time")
    );

    private static readonly MissingFact CandidateAge = new(
        "contract.age",
        new("l’âge du candidat", "the age of the candidate")
    );

    private static readonly MissingFact CandidateStudies = new(
        "contract.studyYears",
        new("les années d’études supérieures du candidat", "the years of higher education of the candidate")
    );

    private static readonly MissingFact WhetherReplaced = new(
        "contract.isReplaced",
        new("si le jeune a été remplacé", "whether the young graduate was replaced")
    );

    internal static AidResult? Check(AidCase aid)
    {
        AidContract contract = aid.Facts.Contract;
        aid.Holds(Employer, aid.Facts.IsInZone, Rural, aid.Read(AidParameterIds.VtaEmployers));
        aid.LiesWithin(
            Length,
            Value(aid.Facts.Months),
            AidWords.Months,
            AidParameterIds.VtaMinimumMonths,
            AidParameterIds.VtaMaximumMonths
        );
        FactValue time = contract.WorkingTime is { } share ? FactValue.Of(share.Value) : FactValue.Unknown;
        aid.LiesWithin(Time, time, WorkingTime, AidParameterIds.VtaTime);
        aid.LiesWithin(
            Age,
            Value(contract.Age),
            CandidateAge,
            AidParameterIds.VtaMinimumAge,
            AidParameterIds.VtaMaximumAge
        );
        aid.LiesWithin(Studies, Value(contract.StudyYears), CandidateStudies, AidParameterIds.VtaStudies);
        ParameterReading flat = aid.Read(AidParameterIds.VtaAmount);
        if (aid.IsSilent(Amount, [flat]))
        {
            return null;
        }

        aid.Met(Amount, [flat], new NamedFact("amount", flat.Value));
        if (contract.EndedAfter is { } served && aid.Facts.Months is { } length && served < length)
        {
            TellPayBack(aid, flat.Value.Amount, served, length);
        }

        return new AidResult.AtMost(flat.Value.Amount);
    }

    private static void TellPayBack(AidCase aid, Euro aidPaid, int served, int length)
    {
        ParameterReading rule = aid.Read(AidParameterIds.VtaPayBack);
        ParameterReading last = aid.Read(AidParameterIds.VtaLastMonths);
        if (aid.IsSilent(PayBack, [rule]))
        {
            return;
        }

        if (aid.Facts.Contract.IsReplaced is not { } isReplaced)
        {
            aid.Ask(PayBack, WhetherReplaced, rule);
            return;
        }

        bool isLate = last.Value.IsKnown && length - served <= last.Value.Number;
        VtaLateEnd choice = aid.Examination.Policies.Funding.VtaLateEnd;
        if (isLate && !isReplaced)
        {
            aid.Examination.Choose(FundingPolicyLabels.Of(choice));
        }

        bool isWaived = isLate && choice == VtaLateEnd.NothingBack;
        ExactEuro part = new ExactEuro(aidPaid) * Ratio.Of(length - served, length);
        Euro back = isReplaced || isWaived ? Euro.Zero : aid.Round(part);
        aid.Examination.Add(
            PayBack,
            Outcome.Met,
            [
                new("served", FactValue.Of(served)),
                new("length", FactValue.Of(length)),
                new("last", last.Value),
                new("amount", FactValue.Of(back)),
            ],
            isLate ? [rule, last] : [rule],
            template: isReplaced ? Replaced
                : isWaived ? LateEnd
                : null
        );
        aid.Examination.Compute("pay-back", ToGiveBack, back);
    }

    private static FactValue Value(int? number) => number is { } known ? FactValue.Of(known) : FactValue.Unknown;
}
