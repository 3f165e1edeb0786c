using System.Text.Json;
using NodaTime;
using Pvd.Domain;
using Pvd.Rules.Receipts;

namespace Pvd.Benchmarks.Grants;

/// <summary>A case as the library is asked about it: amounts, rates and days, from which a receipt can be made.</summary>
internal sealed class GrantFacts : IFlatFacts
{
    private static readonly LocalDate FirstDay = new(2021, 1, 1);

    internal GrantFacts(in GrantCase drawn)
    {
        IsOverseas = drawn.IsOverseas;
        Population = drawn.Population;
        WealthPercent = drawn.WealthPercent;
        Cost = Euro.FromCents(drawn.CostCents);
        Requested = Rate.FromPercent(drawn.RequestedPercent);
        OtherAidPercent = drawn.OtherAidPercent;
        Application = FirstDay.PlusDays(drawn.ApplicationDay);
        Start = Application.PlusDays(drawn.StartOffset);
        HasOpahRu = drawn.HasOpahRu;
        Salary = Euro.FromCents(drawn.SalaryCents);
        Months = drawn.Months;
        Question = Question.About(this);
    }

    internal bool IsOverseas { get; }

    internal int Population { get; }

    internal int WealthPercent { get; }

    internal Euro Cost { get; }

    internal Rate Requested { get; }

    internal int OtherAidPercent { get; }

    internal LocalDate Application { get; }

    internal LocalDate Start { get; }

    internal bool HasOpahRu { get; }

    internal Euro Salary { get; }

    internal int Months { get; }

    /// <summary>What is asked, as a receipt keeps it.</summary>
    internal Question Question { get; }

    internal static GrantFacts[] Of(GrantCase[] cases) => [.. cases.Select(drawn => new GrantFacts(drawn))];

    public void Write(Utf8JsonWriter json)
    {
        FactsJson.Boolean(json, "isOverseas", IsOverseas);
        FactsJson.Integer(json, "population", Population);
        FactsJson.Integer(json, "wealthPercent", WealthPercent);
        FactsJson.Amount(json, "cost", Cost);
        FactsJson.Text(json, "requested", Requested.ToString());
        FactsJson.Integer(json, "otherAidPercent", OtherAidPercent);
        FactsJson.Day(json, "application", Application);
        FactsJson.Day(json, "start", Start);
        FactsJson.Boolean(json, "hasOpahRu", HasOpahRu);
        FactsJson.Amount(json, "salary", Salary);
        FactsJson.Integer(json, "months", Months);
    }

    public IFlatFacts WithoutPersons() => this;
}
