using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// Fabriques de territoire and Micro-Folies. For Manufactures de proximité only a mean per laureate is published, so that nothing is computed.
/// Sources: calls of 2019 to 2021 as the inter-municipal body of Quimper and a resource centre tell them; the wave of 2023; dossier de présentation of October 2020.
/// The base and the ceiling in euros of a Micro-Folie were not found.
/// </summary>
internal static class ThirdPlaces
{
    private static readonly LegalReference Calls = new(
        "ANCT",
        "appel à manifestation d’intérêt Fabriques de territoire"
    );

    private static readonly LegalReference Presentation = new(
        "ANCT",
        "dossier de présentation du programme, octobre 2020"
    );

    internal static readonly RuleText Factory = new(
        "fabrique.amount",
        Calls,
        statement: new(
            "Une Fabrique de territoire reçoit un montant par an, dans la limite d’un total sur la durée du soutien.",
            "A Fabrique de territoire receives an amount a year, within a total over the length of the support."
        ),
        met: new(
            "{years} an(s) à {yearly} au plus, de {least} à {total} en tout : au plus {amount}.",
            "{years} year(s) at {yearly} at most, from {least} to {total} in all: at most {amount}."
        ),
        unknown: new(
            "Le montant de la Fabrique de territoire ne peut pas être dit.",
            "The amount of the Fabrique de territoire cannot be told."
        )
    );

    internal static readonly RuleText Territory = new(
        "fabrique.territory",
        Calls,
        statement: new(
            "La vague de 2023 est pour les territoires sans Fabrique, dont la liste est publiée.",
            "The wave of 2023 is for the territories without a Fabrique, whose list is published."
        ),
        met: new("Le territoire est dans la liste.", "The territory is in the list."),
        notMet: new("Le territoire n’est pas dans la liste.", "The territory is not in the list."),
        unknown: new(
            "On ne sait pas si le territoire est dans la liste.",
            "It is not known whether the territory is in the list."
        )
    );

    internal static readonly RuleText Wave = new(
        "fabrique.wave",
        Calls,
        statement: new("La vague de 2023 verse un forfait.", "The wave of 2023 pays a flat amount."),
        met: new("Forfait de {amount}.", "Flat amount of {amount}.")
    );

    internal static readonly RuleText MicroFolie = new(
        "micro-folie.share",
        Presentation,
        statement: new(
            "L’État paie une part du coût d’une Micro-Folie ; l’assiette et un plafond en euros ne sont pas connus.",
            "The State pays a share of the cost of a Micro-Folie; the base and a ceiling in euros are not known."
        ),
        met: new(
            "Au plus {rate} du coût de {cost}, soit {amount} ; l’assiette et un plafond en euros restent à vérifier.",
            "At most {rate} of the cost of {cost}, which is {amount}; the base and a ceiling in euros are to be checked."
        ),
        unknown: new(
            "La part de l’État dans la Micro-Folie ne peut pas être dite.",
            "The share of the State in the Micro-Folie cannot be told."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Factory, Territory, Wave, MicroFolie];

    internal static readonly Localized Least = new("Soutien total, au moins", "Support in all, at least");

    private static readonly MissingFact Listed = new(
        "isInZone",
        new(
            "si le territoire est dans la liste de ceux qui n’ont pas de Fabrique",
            "whether the territory is in the list of those without a Fabrique"
        )
    );

    internal static AidResult? CheckFactory(AidCase aid)
    {
        ParameterReading wave = aid.Read(AidParameterIds.FactoryWave);
        if (wave.Value.IsKnown)
        {
            aid.Holds(Territory, aid.Facts.IsInZone, Listed);
            aid.Met(Wave, [wave], new NamedFact("amount", wave.Value));
            return new AidResult.AtMost(wave.Value.Amount);
        }

        ParameterReading yearly = aid.Read(AidParameterIds.FactoryYearly);
        ParameterReading total = aid.Read(AidParameterIds.FactoryMaximum);
        ParameterReading least = aid.Read(AidParameterIds.FactoryMinimum);
        ParameterReading most = aid.Read(AidParameterIds.FactoryYears);
        if (
            aid.IsSilent(Factory, [yearly, total, least, most])
            || WholeYears.Of(aid, Factory, most, yearly, total, least, most) is not { } years
        )
        {
            return null;
        }

        Euro amount = aid.Round(ExactEuro.Min(WholeYears.Times(yearly, years), new(total.Value.Amount)));
        aid.Met(
            Factory,
            [yearly, total, least, most],
            new("years", FactValue.Of(years)),
            new("yearly", yearly.Value),
            new("least", least.Value),
            new("total", total.Value),
            new("amount", FactValue.Of(amount))
        );
        if (years == most.Value.Number)
        {
            aid.Examination.Compute("minimum", Least, least.Value.Amount);
        }

        return new AidResult.AtMost(amount);
    }

    internal static AidResult? CheckMicroFolie(AidCase aid) =>
        CappedShare.Of(
            aid,
            MicroFolie,
            aid.Facts.Operation.Cost,
            AidWords.Cost,
            aid.Read(AidParameterIds.MicroFolieRate)
        )
            is { } amount
            ? new AidResult.AtMost(amount)
            : null;
}
