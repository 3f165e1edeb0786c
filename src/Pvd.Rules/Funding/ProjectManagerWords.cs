namespace Pvd.Rules.Funding;

/// <summary>The words for amounts, papers and missing facts of the post.</summary>
internal static class ProjectManagerWords
{
    internal static readonly Localized Cost = new(
        "le coût chargé du poste en {year}",
        "the loaded cost of the post in {year}"
    );
    internal static readonly Localized FirstDay = new(
        "le premier jour d’occupation du poste",
        "the first day the post is held"
    );

    internal static readonly Localized WhetherAnah = new(
        "la participation de l’Anah au poste (aucune, ou ses dates)",
        "the Anah's part in the post (none, or its dates)"
    );

    internal static readonly Localized AnahRequestDay = new(
        "la date de la demande à l’Anah",
        "the day the Anah was asked"
    );
    internal static readonly Localized WhetherMember = new(
        "si la convention d’adhésion est en vigueur",
        "whether the membership convention is in force"
    );

    internal static readonly Localized UnknownAfter = new(
        "montant inconnu après le {last}",
        "amount unknown after {last}"
    );

    internal static readonly Localized NothingPublished = new(
        "aucun montant publié pour la période qui commence le {from}",
        "no amount published for the period that begins on {from}"
    );

    internal static readonly Localized KnownPart = new("Aide du {from} au {to}", "Aid from {from} to {to}");
    internal static readonly Localized Grant = new("Aide, tous financeurs réunis", "Aid, all funders together");
    internal static readonly Localized AnahShare = new("Part de l’Anah", "Part of the Anah");

    internal static readonly Localized OtherPartners = new(
        "Part des autres partenaires (ANCT, Banque des Territoires, État ; répartition entre eux inconnue)",
        "Part of the other partners (ANCT, Banque des Territoires, State; how they share it is unknown)"
    );

    internal static readonly Localized Employer = new("Reste à la charge de l’employeur", "Left to the employer");
    internal static readonly Localized FirstPayment = new("Premier versement", "First payment");
    internal static readonly Localized Balance = new("Solde", "Balance");

    internal static readonly Localized WithoutAnah = new("par an sans l’Anah", "a year without the Anah");
    internal static readonly Localized WithAnah = new("par an avec l’Anah", "a year with the Anah");
    internal static readonly Localized PartYear = new("pour la période, {status}", "for the period, {status}");
    internal static readonly Localized ShortWithoutAnah = new("sans l’Anah", "without the Anah");
    internal static readonly Localized ShortWithAnah = new("avec l’Anah", "with the Anah");
    internal static readonly Localized Mixed = new(
        "avec l’Anah une partie du temps",
        "with the Anah for a part of the time"
    );

    internal static readonly Localized Window = new(
        "du {from} au {to}, {status}, {uncapped} pour un plafond de {ceiling}",
        "from {from} to {to}, {status}, {uncapped} for a ceiling of {ceiling}"
    );

    internal static readonly IReadOnlyList<RequiredDocument> Documents =
    [
        new(
            "request-form",
            new(
                "le formulaire de demande en ligne, unique pour tous les financeurs, traité par la préfecture",
                "the online request form, one for all funders, handled by the prefecture"
            ),
            ProjectManagerRules.AidSheet
        ),
        new(
            "membership-convention",
            new("la convention d’adhésion signée", "the signed membership convention"),
            ProjectManagerRules.AidSheet
        ),
        new(
            "job-description",
            new("la fiche de poste du chef de projet", "the job description of the project manager"),
            ProjectManagerRules.AidSheet
        ),
        new(
            "regional-framing",
            new(
                "le cadrage régional du nombre de postes par EPCI, à demander à la préfecture",
                "the regional framing of the number of posts per EPCI, to be asked of the prefecture"
            ),
            ProjectManagerRules.AidSheet
        ),
    ];

    internal static readonly RequiredDocument AnahDocument = new(
        "anah-operation",
        new(
            "si l’Anah participe, l’acte qui engage l’OPAH-RU, l’OPAH-CD ou son étude pré-opérationnelle",
            "where the Anah takes part, the act that commits the OPAH-RU, the OPAH-CD or its pre-operational study"
        ),
        ProjectManagerRules.AidSheet
    );

    /// <summary>Each part of the year with its share of the cost and its ceiling.</summary>
    internal static Localized Windows(PostYear year, Euro cost, Rounding rounding)
    {
        List<Localized> told =
        [
            .. year.Windows.Select(window =>
                Window
                    .Fill("from", Wording.Day(window.From))
                    .Fill("to", Wording.Day(window.To))
                    .Fill("status", window.WithAnah ? ShortWithAnah : ShortWithoutAnah)
                    .Fill("uncapped", InWords(year.Uncapped(window, cost).Round(rounding)))
                    .Fill("ceiling", InWords(year.CeilingOf(window).Round(rounding)))
            ),
        ];
        return new(
            string.Join(" ; ", told.Select(window => window.French)),
            string.Join("; ", told.Select(window => window.English))
        );
    }

    private static Localized InWords(Euro amount) =>
        new(amount.Format(Language.French), amount.Format(Language.English));

    /// <summary>What the ceiling of the year stands for.</summary>
    internal static Localized Status(PostYear year)
    {
        if (year is { IsWholeYear: true, ChangesStatus: false })
        {
            return year.HasAnah ? WithAnah : WithoutAnah;
        }

        return PartYear.Fill(
            "status",
            year.ChangesStatus ? Mixed
                : year.HasAnah ? ShortWithAnah
                : ShortWithoutAnah
        );
    }
}
