using System.Text.Json;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Funding;

/// <summary>What a form asks about the project manager's post in one calendar year.</summary>
public sealed record ProjectManagerFacts : IFlatFacts
{
    /// <summary>States the facts.</summary>
    /// <param name="year">Calendar year that the grant is asked for.</param>
    /// <param name="membershipInForce">Whether the membership convention is in force; <c>null</c> when not known.</param>
    /// <param name="cost">Loaded cost of the months held in that year, in euros; <c>null</c> when not known.</param>
    /// <param name="from">First day the post is held; <c>null</c> when not known.</param>
    /// <param name="until">Last day the post is held; <c>null</c> while it lasts.</param>
    /// <param name="anah">The Anah's co-funding; empty when it takes no part; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year, the cost or the order of the days makes no sense.</exception>
    public ProjectManagerFacts(
        int year,
        bool? membershipInForce = null,
        Euro? cost = null,
        LocalDate? from = null,
        LocalDate? until = null,
        IEnumerable<AnahCoFunding>? anah = null
    )
    {
        Year = year is >= 1900 and <= 2100
            ? year
            : throw new ArgumentOutOfRangeException(nameof(year), year, "A year from 1900 to 2100 was expected.");
        MembershipInForce = membershipInForce;
        Cost =
            cost is { } amount && amount < Euro.Zero
                ? throw new ArgumentOutOfRangeException(nameof(cost), cost, "A cost cannot be negative.")
                : cost;
        if (from is { } first)
        {
            Guard.Ordered(first, until, nameof(until));
        }

        From = from;
        Until = until;
        Anah = anah is null ? null : new ValueList<AnahCoFunding>(anah, nameof(anah));
    }

    /// <summary>Gets the calendar year that the grant is asked for.</summary>
    public int Year { get; }

    /// <summary>Gets whether the membership convention is in force; <c>null</c> when not known.</summary>
    public bool? MembershipInForce { get; }

    /// <summary>Gets the loaded cost of the months held in that year, in euros; <c>null</c> when not known.</summary>
    public Euro? Cost { get; }

    /// <summary>Gets the first day the post is held; <c>null</c> when not known.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day the post is held; <c>null</c> while it lasts.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the Anah's co-funding; empty when it takes no part; <c>null</c> when not known.</summary>
    public IReadOnlyList<AnahCoFunding>? Anah { get; }

    IFlatFacts IFlatFacts.WithoutPersons() => this;

    void IFlatFacts.Write(Utf8JsonWriter json)
    {
        FactsJson.Integer(json, "year", Year);
        FactsJson.Boolean(json, "membershipInForce", MembershipInForce);
        FactsJson.Amount(json, "cost", Cost);
        FactsJson.Day(json, "from", From);
        FactsJson.Day(json, "until", Until);
        DossierWriter.WriteAnah(json, "anah", Anah);
    }

    internal static ProjectManagerFacts? Read(JsonObjectReader json)
    {
        int? year = json.Integer("year", JsonMessages.AYear, 1900, 2100);
        bool? membershipInForce = json.OptionalBoolean("membershipInForce");
        Euro? cost = json.OptionalAmount("cost");
        LocalDate? from = json.OptionalDay("from");
        LocalDate? until = json.OptionalDay("until");
        IReadOnlyList<AnahCoFunding>? anah = DossierReader.ReadAnahList(json, "anah");
        if (until < from)
        {
            json.Report("dossier.ends-before-it-begins", json.PathOf("until"), DossierMessages.EndsBeforeItBegins);
        }

        return json.IsFaulty ? null : new(year!.Value, membershipInForce, cost, from, until, anah);
    }
}
