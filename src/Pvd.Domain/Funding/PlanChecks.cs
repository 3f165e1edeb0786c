namespace Pvd.Domain.Funding;

/// <summary>What must hold between the parts of a plan. The constructors ask here; the reader tells the same with places.</summary>
internal static class PlanChecks
{
    internal static readonly Localized OneWayToAsk = new(
        "une demande porte un montant, un taux ou des taux par dépense : un seul des trois",
        "a request states an amount, a rate or rates by expenditure: one of the three"
    );

    internal static readonly Localized ExpenditureTwice = new(
        "la dépense « {name} » est nommée deux fois",
        "the expenditure \"{name}\" is named twice"
    );

    internal static readonly Localized NoSuchExpenditure = new(
        "aucune dépense du plan n’a l’identifiant « {name} »",
        "no expenditure of the plan has the id \"{name}\""
    );

    internal static readonly Localized RequestTwice = new(
        "deux demandes ont le même identifiant « {name} »",
        "two requests share the id \"{name}\""
    );

    internal static readonly Localized NoSuchRequest = new(
        "aucune demande du plan n’a l’identifiant « {name} »",
        "no request of the plan has the id \"{name}\""
    );

    internal static readonly Localized LineTwice = new(
        "deux dépenses ont le même identifiant « {name} »",
        "two expenditures share the id \"{name}\""
    );

    internal static readonly Localized YearTwice = new(
        "l’année {name} a deux jeux de chiffres",
        "the year {name} has two sets of figures"
    );

    internal static readonly Localized NoAmountWith = new(
        "aucun montant n’accompagne l’événement « {event} »",
        "no amount goes with the event \"{event}\""
    );

    internal static readonly Localized NotifiedTooEarly = new(
        "la notification précède l’acte notifié",
        "the notification comes before the act it notifies"
    );

    internal static readonly Localized InKindWithoutAmount = new(
        "une aide en nature n’a pas de montant : elle se compte en jours, hors du plan",
        "help in kind has no amount: it is counted in days, outside the plan"
    );

    /// <summary>What is wrong inside a line; <c>null</c> when nothing is.</summary>
    internal static Localized? Find(Euro? amount, FundingInstrument? instrument) =>
        amount is not null && instrument is { IsInKind: true } ? InKindWithoutAmount : null;

    /// <summary>What is wrong inside a request.</summary>
    internal static IEnumerable<Localized> Find(GrantRequest request)
    {
        if (new object?[] { request.Amount, request.Rate, request.Shares }.Count(way => way is not null) > 1)
        {
            yield return OneWayToAsk;
        }

        foreach (string id in Twice((request.Shares ?? []).Select(share => share.Expenditure)))
        {
            yield return ExpenditureTwice.Fill("name", id);
        }

        foreach (string id in Twice(request.Expenditures ?? []))
        {
            yield return ExpenditureTwice.Fill("name", id);
        }
    }

    /// <summary>What is wrong between the parts of a plan.</summary>
    internal static IEnumerable<Localized> Find(FinancingPlan plan)
    {
        foreach (string id in Twice((plan.Expenditures ?? []).Select(line => line.Id)))
        {
            yield return LineTwice.Fill("name", id);
        }

        foreach (string id in Twice(plan.Requests.Select(request => request.Id)))
        {
            yield return RequestTwice.Fill("name", id);
        }

        if (plan.Expenditures is { } lines)
        {
            IEnumerable<string> named = plan.Requests.SelectMany(request =>
                (request.Expenditures ?? []).Concat((request.Shares ?? []).Select(share => share.Expenditure))
            );
            foreach (string id in named.Except(lines.Select(line => line.Id)))
            {
                yield return NoSuchExpenditure.Fill("name", id);
            }
        }

        IEnumerable<string> decided = plan.Decisions.Select(decision => decision.Request).OfType<string>();
        foreach (string id in decided.Except(plan.Requests.Select(request => request.Id)))
        {
            yield return NoSuchRequest.Fill("name", id);
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return names.Where(name => !seen.Add(name));
    }
}
