using System.Text.Json;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>What a form asks about the deadline of the convention-cadre.</summary>
public sealed record FrameworkDueFacts : IFlatFacts
{
    /// <summary>States the fact.</summary>
    /// <param name="membershipSignedOn">Day the membership convention was signed by the last party it needs; <c>null</c> when not known.</param>
    public FrameworkDueFacts(LocalDate? membershipSignedOn) => MembershipSignedOn = membershipSignedOn;

    /// <summary>Gets the day the membership convention was signed; <c>null</c> when not known.</summary>
    public LocalDate? MembershipSignedOn { get; }

    IFlatFacts IFlatFacts.WithoutPersons() => this;

    void IFlatFacts.Write(Utf8JsonWriter json) => FactsJson.Day(json, "membershipSignedOn", MembershipSignedOn);

    internal static FrameworkDueFacts? Read(JsonObjectReader json)
    {
        LocalDate? day = json.OptionalDay("membershipSignedOn");
        return json.IsFaulty ? null : new(day);
    }
}
