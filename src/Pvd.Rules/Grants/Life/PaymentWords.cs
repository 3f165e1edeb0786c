using Pvd.Domain.Funding;

namespace Pvd.Rules.Grants.Life;

/// <summary>The words for the money of an awarded grant.</summary>
internal static class PaymentWords
{
    internal static readonly Localized Advance = new("Avance", "Advance");
    internal static readonly Localized InstalmentsLimit = new(
        "Avance et acomptes, au plus",
        "Advance and instalments, at most"
    );
    internal static readonly Localized FinalGrant = new("Aide définitive", "Final grant");
    internal static readonly Localized Balance = new("Solde", "Balance");
    internal static readonly Localized Repay = new("À reverser", "To be repaid");
    internal static readonly Localized ClawbackMaximum = new("Reversement, au plus", "Clawback, at most");
    internal static readonly Localized ClawbackProposed = new("Reversement proposé", "Clawback proposed");

    private static readonly Localized AwardAmount = new("le montant attribué", "the amount awarded");
    private static readonly Localized ActualCost = new(
        "la dépense réelle hors taxes à l’achèvement",
        "the actual expenditure at completion, excluding tax"
    );
    private static readonly Localized Payments = new("le montant de chaque versement", "the amount of each payment");
    private static readonly Localized UseKeptUntil = new(
        "la date jusqu’à laquelle l’affectation devait être conservée",
        "the day until which the use had to be kept"
    );

    internal static MissingFact AwardAmountOf(GrantRequest request) => Of(request, "award.amount", AwardAmount);

    internal static MissingFact ActualCostOf(GrantRequest request) => Of(request, "events.amount", ActualCost);

    internal static MissingFact PaymentsOf(GrantRequest request) => Of(request, "events.amount", Payments);

    internal static MissingFact UseKeptUntilOf(GrantRequest request) => Of(request, "award.useKeptUntil", UseKeptUntil);

    /// <summary>The rate as it is shown: two decimals of a percent, rounded half up.</summary>
    internal static Ratio InHundredths(Ratio rate)
    {
        const int Parts = 10_000;
        long shown = Euro.FromCents(Parts).Times(rate, Rounding.HalfUp).Cents;
        return Ratio.Of(shown, Parts);
    }

    private static MissingFact Of(GrantRequest request, string member, Localized label) =>
        new($"requests[{request.Id}].{member}", label);
}
