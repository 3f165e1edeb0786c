using Pvd.Domain.Funding;
using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// The aid to the post of conseiller numérique: a first agreement of a whole amount, then a renewal that falls year by year.
/// Sources: help pages of the scheme (employers, pay, use of the money); APVF, January 2023 (renewal and bonus). The amount for a private employer, the increase
/// overseas and what an early end costs were not found.
/// </summary>
internal static class DigitalAdviser
{
    private static readonly LegalReference Scheme = new("ANCT", "dispositif Conseiller numérique");

    internal static readonly RuleText Time = new(
        "cn.time",
        Scheme,
        statement: new(
            "Le conseiller travaille à temps plein et gagne au moins le SMIC.",
            "The adviser works full time and earns at least the minimum wage."
        ),
        met: new("Temps de travail : {value}.", "Working time: {value}."),
        notMet: new(
            "Temps de travail : {value}, pour {minimum} demandés.",
            "Working time: {value}, for {minimum} asked."
        ),
        unknown: new("On ne connaît pas le temps de travail.", "The working time is not known.")
    );

    internal static readonly RuleText First = new(
        "cn.first",
        Scheme,
        statement: new(
            "La première convention verse à l’employeur public un montant pour toute sa durée.",
            "The first agreement pays the public employer an amount for its whole length."
        ),
        met: new(
            "Première convention : {amount} sur {length} mois.",
            "First agreement: {amount} over {length} months."
        ),
        unknown: new(
            "Le montant de la première convention ne peut pas être dit.",
            "The amount of the first agreement cannot be told."
        )
    );

    internal static readonly RuleText Renewal = new(
        "cn.renewal",
        Scheme,
        statement: new(
            "Le renouvellement verse à l’employeur public un montant par an, qui baisse après la première année.",
            "The renewal pays the public employer an amount a year, which falls after the first."
        ),
        met: new("Année {number} : {amount}.", "Year {number}: {amount}."),
        unknown: new("Le montant du renouvellement ne peut pas être dit.", "The amount of the renewal cannot be told.")
    );

    internal static readonly RuleText Bonus = new(
        "cn.bonus",
        Scheme,
        statement: new(
            "Le renouvellement est majoré en quartier prioritaire et en zone de revitalisation rurale.",
            "The renewal is raised in priority districts and rural revitalisation zones."
        ),
        met: new("Majoration de la zone : {amount}.", "Raise of the zone: {amount}."),
        unknown: new(
            "On ne sait pas si le poste est dans une zone qui majore l’aide.",
            "It is not known whether the post is in a zone that raises the aid."
        )
    );

    internal static readonly Localized NoBonus = new(
        "Le poste n’est ni en quartier prioritaire ni en zone de revitalisation rurale : pas de majoration.",
        "The post is neither in a priority district nor in a rural revitalisation zone: no raise."
    );

    internal static readonly RuleText Overseas = new(
        "cn.overseas",
        Scheme,
        statement: new("L’aide est majorée outre-mer.", "The aid is raised overseas."),
        met: new("Le poste n’est pas outre-mer.", "The post is not overseas."),
        unknown: new(
            "On ne connaît pas la majoration de l’outre-mer, ou si le poste y est.",
            "The raise overseas is not known, or whether the post is there."
        )
    );

    internal static readonly RuleText EarlyEnd = new(
        "cn.early-end",
        Scheme,
        statement: new(
            "Ce qu’une fin anticipée retire à l’aide n’est pas connu.",
            "What an early end takes from the aid is not known."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Time, First, Renewal, Bonus, Overseas, EarlyEnd];

    internal static readonly Localized Monthly = new(
        "Soit par mois (pour information)",
        "Which is by month (for information)"
    );

    private static readonly MissingFact WorkingTime = new(
        "contract.workingTime",
        new("le temps de travail", "the working time")
    );

    private static readonly MissingFact WhetherRenewal = new(
        "isRenewal",
        new("si la convention est un renouvellement", "whether the agreement is a renewal")
    );

    private static readonly MissingFact WhetherPriority = new(
        "contract.isInPriorityArea",
        new(
            "si le poste est en quartier prioritaire ou en zone de revitalisation rurale",
            "whether the post is in a priority district or a rural revitalisation zone"
        )
    );

    private static readonly MissingFact WhetherOverseas = new(
        "contract.isOverseas",
        new("si le poste est outre-mer", "whether the post is overseas")
    );

    private static readonly MissingFact Shorter = new(
        "law",
        new("aucune règle connue pour une convention plus courte", "no rule known for a shorter agreement"),
        isLaw: true
    );

    private static readonly string[] ByYear =
    [
        AidParameterIds.AdviserYear1,
        AidParameterIds.AdviserYear2,
        AidParameterIds.AdviserYear3,
    ];

    private static readonly string[] BonusByYear =
    [
        AidParameterIds.AdviserBonus1,
        AidParameterIds.AdviserBonus2,
        AidParameterIds.AdviserBonus3,
    ];

    internal static AidResult? Check(AidCase aid)
    {
        AidContract post = aid.Facts.Contract;
        FactValue time = post.WorkingTime is { } share ? FactValue.Of(share.Value) : FactValue.Unknown;
        aid.LiesWithin(Time, time, WorkingTime, AidParameterIds.AdviserTime);
        bool isAtHome = CheckOverseas(aid);
        if (post.EndedAfter is not null)
        {
            aid.TellSilence(EarlyEnd, aid.Read(AidParameterIds.AdviserEarlyEnd));
        }

        ExactEuro? amount = aid.Facts.IsRenewal switch
        {
            true => CheckRenewal(aid),
            false => CheckFirst(aid),
            null => Open(aid),
        };
        return amount is { } known && isAtHome && post.EndedAfter is null
            ? new AidResult.AtMost(aid.Round(known))
            : null;
    }

    private static ExactEuro? Open(AidCase aid)
    {
        aid.Ask(First, WhetherRenewal);
        return null;
    }

    private static bool CheckOverseas(AidCase aid)
    {
        ParameterReading raise = aid.Read(AidParameterIds.AdviserOverseas);
        bool? isOverseas = aid.Facts.Contract.IsOverseas;
        if (isOverseas == true)
        {
            aid.TellSilence(Overseas, raise);
        }
        else
        {
            aid.Holds(Overseas, isOverseas is null ? null : true, WhetherOverseas);
        }

        return isOverseas == false;
    }

    private static ExactEuro? CheckFirst(AidCase aid)
    {
        if (IsPublic(aid, First) is not { } isPublic)
        {
            return null;
        }

        ParameterReading amount = aid.Read(
            isPublic ? AidParameterIds.AdviserFirst : AidParameterIds.AdviserFirstPrivate
        );
        ParameterReading length = aid.Read(
            isPublic ? AidParameterIds.AdviserMonths : AidParameterIds.AdviserMonthsPrivate
        );
        if (aid.IsSilent(First, [amount, length]))
        {
            return null;
        }

        if (aid.Facts.Months is not { } months || months < length.Value.Number)
        {
            aid.Ask(First, aid.Facts.Months is null ? AidWords.Months : Shorter, amount, length);
            return null;
        }

        ExactEuro whole = new(amount.Value.Amount);
        aid.Met(First, [amount, length], new("amount", amount.Value), new("length", length.Value));
        aid.Examination.Compute("monthly", Monthly, aid.Round(whole * Ratio.Of(1, length.Value.Number)));
        return whole;
    }

    private static ExactEuro? CheckRenewal(AidCase aid)
    {
        if (IsPublic(aid, Renewal) is not { } isPublic)
        {
            return null;
        }

        if (!isPublic)
        {
            aid.TellSilence(Renewal, aid.Read(AidParameterIds.AdviserFirstPrivate));
            return null;
        }

        ParameterReading most = aid.Read(AidParameterIds.AdviserRenewalYears);
        List<ParameterReading> amounts = [.. ByYear.Select(aid.Read)];
        if (
            aid.IsSilent(Renewal, [.. amounts, most])
            || WholeYears.Of(aid, Renewal, most, [.. amounts]) is not { } years
        )
        {
            return null;
        }

        ExactEuro sum = new(Euro.Zero);
        foreach (ParameterReading amount in amounts.Take(years))
        {
            sum += new ExactEuro(amount.Value.Amount);
            NamedFact number = new("number", FactValue.Of(amounts.IndexOf(amount) + 1));
            aid.Met(Renewal, [amount], number, new("amount", amount.Value));
        }

        return CheckBonus(aid, years) is { } bonus ? sum + bonus : null;
    }

    private static ExactEuro? CheckBonus(AidCase aid, int years)
    {
        List<ParameterReading> raises = [.. BonusByYear.Select(aid.Read)];
        if (aid.Facts.Contract.IsInPriorityArea is not { } isRaised)
        {
            aid.Ask(Bonus, WhetherPriority, [.. raises]);
            return null;
        }

        if (!isRaised)
        {
            aid.Examination.Add(Bonus, Outcome.Met, [], template: NoBonus);
            return new ExactEuro(Euro.Zero);
        }

        if (aid.IsSilent(Bonus, raises))
        {
            return null;
        }

        Euro raise = raises.Take(years).Aggregate(Euro.Zero, (sum, each) => sum + each.Value.Amount);
        aid.Met(Bonus, raises, new NamedFact("amount", FactValue.Of(raise)));
        return new ExactEuro(raise);
    }

    private static bool? IsPublic(AidCase aid, RuleText rule)
    {
        if (aid.Facts.Applicant is { } employer)
        {
            return employer != OwnerKind.Private;
        }

        aid.Ask(rule, AidWords.Applicant);
        return null;
    }
}
