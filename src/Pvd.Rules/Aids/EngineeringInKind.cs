using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// Engineering done for the place and paid to whoever does it: counted in days, never in euros of the plan.
/// Sources: DDT des Deux-Sèvres, slides of 2021 (subsidiarity); préfecture du Val-d’Oise (entry through the prefect); DGALN, flash workshops. What the national
/// market leaves to the local authority was not found.
/// </summary>
internal static class EngineeringInKind
{
    private static readonly LegalReference Market = new("CGCT", "L1232-2");

    private static readonly LegalReference Workshops = new("DGALN", "Ateliers des territoires, format flash");

    internal static readonly RuleText Subsidiarity = new(
        "anct-market.subsidiarity",
        Market,
        statement: new(
            "Le marché national de l’ANCT sert où l’ingénierie manque sur place et chez les partenaires de l’agence ; la demande passe par le préfet.",
            "The national market of the ANCT serves where engineering is missing on the spot and among the partners of the agency; the request goes through the prefect."
        ),
        met: new(
            "Ni les ressources locales ni les partenaires de l’ANCT n’apportent l’ingénierie.",
            "Neither local resources nor the partners of the ANCT bring the engineering."
        ),
        notMet: new(
            "Une ingénierie est disponible sur place ou chez les partenaires de l’ANCT : le marché national n’intervient pas.",
            "Engineering is available on the spot or among the partners of the ANCT: the national market does not step in."
        ),
        unknown: new(
            "On ne sait pas si une ingénierie est disponible sur place.",
            "It is not known whether engineering is available on the spot."
        )
    );

    internal static readonly RuleText LocalShare = new(
        "anct-market.local-share",
        Market,
        statement: new(
            "La prestation est gratuite ou partagée ; la part laissée à la collectivité n’est pas connue.",
            "The work is free or shared; the share left to the local authority is not known."
        )
    );

    internal static readonly RuleText WorkshopTown = new(
        "flash.town",
        Workshops,
        statement: new(
            "L’atelier flash est porté par une ville du programme avec la direction départementale des territoires.",
            "The flash workshop is carried by a town of the programme with the State territorial directorate."
        ),
        met: new("La ville est dans le programme.", "The town is in the programme."),
        notMet: new("La ville n’est pas dans le programme.", "The town is not in the programme."),
        unknown: new(
            "On ne sait pas si la ville est dans le programme.",
            "It is not known whether the town is in the programme."
        )
    );

    internal static readonly RuleText WorkshopExperts = new(
        "flash.experts",
        Workshops,
        statement: new(
            "Les experts de l’atelier flash sont payés par l’État ; l’accueil et les repas restent aux porteurs.",
            "The experts of the flash workshop are paid by the State; venue and meals are left to the carriers."
        ),
        met: new(
            "L’État paie {law} des experts ; l’accueil et les repas restent à la ville.",
            "The State pays {law} of the experts; venue and meals are left to the town."
        ),
        unknown: new(
            "La prise en charge des experts ne peut pas être dite.",
            "What is paid of the experts cannot be told."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Subsidiarity, LocalShare, WorkshopTown, WorkshopExperts];

    private static readonly MissingFact Lack = new(
        "lacksLocalHelp",
        new(
            "si l’ingénierie manque sur place et chez les partenaires de l’ANCT",
            "whether engineering is missing on the spot and among the partners of the ANCT"
        )
    );

    private static readonly MissingFact InProgramme = new(
        "isInZone",
        new("si la ville est dans le programme", "whether the town is in the programme")
    );

    internal static AidResult? CheckMarket(AidCase aid)
    {
        aid.Holds(Subsidiarity, aid.Facts.LacksLocalHelp, Lack);
        aid.TellSilence(LocalShare, aid.Read(AidParameterIds.AnctLocalShare));
        return new AidResult.InKind(aid.Facts.Days);
    }

    internal static AidResult? CheckWorkshop(AidCase aid)
    {
        aid.Holds(WorkshopTown, aid.Facts.IsInZone, InProgramme);
        return Paid(aid, WorkshopExperts, AidParameterIds.FlashExperts);
    }

    /// <summary>Work of which the funder pays a share that the law names.</summary>
    internal static AidResult? Paid(AidCase aid, RuleText rule, string parameter)
    {
        ParameterReading share = aid.Read(parameter);
        if (aid.IsSilent(rule, [share]))
        {
            return null;
        }

        aid.Met(rule, [share], new NamedFact("law", share.Value));
        return new AidResult.InKind(aid.Facts.Days);
    }
}
