using Pvd.Domain.Conventions;

namespace Pvd.Domain.Tests.Conventions;

public sealed class PartyTests
{
    [Fact]
    public void A_beneficiary_commune_comes_with_its_code()
    {
        InseeCommuneCode code = InseeCommuneCode.Parse("79005");

        Assert.Throws<ArgumentException>("commune", () => new Party("a", SignatoryRole.BeneficiaryCommune, "Airvault"));
        Assert.Equal(code, new Party("a", SignatoryRole.BeneficiaryCommune, "Airvault", code).Commune);
        Assert.Null(new Party("p", SignatoryRole.Partner, "Banque des territoires").Commune);
    }

    [Fact]
    public void No_text_is_blank_and_nothing_needed_is_missing()
    {
        Assert.Throws<ArgumentException>("id", () => new Party("", SignatoryRole.State, "État"));
        Assert.Throws<ArgumentException>("name", () => new Party("s", SignatoryRole.State, " "));
        Assert.Throws<ArgumentException>("seat", () => new Party("s", SignatoryRole.State, "État", seat: " "));
        Assert.Throws<ArgumentNullException>("role", () => new Party("s", null!, "État"));
    }

    [Fact]
    public void Three_roles_are_required_and_six_take_a_deliberation()
    {
        Assert.Equal(["commune", "epci", "state"], Codes(role => role.IsRequired));
        Assert.Equal(
            ["commune", "epci", "member-commune", "grouping", "regional-council", "departmental-council"],
            Codes(role => role.IsLocalAuthority)
        );
    }

    [Theory]
    [InlineData("commune", "mayor")]
    [InlineData("epci", "epci-president")]
    [InlineData("state", "department-prefect")]
    [InlineData("regional-council", "regional-council-president")]
    [InlineData("departmental-council", "departmental-council-president")]
    [InlineData("member-commune", "mayor")]
    [InlineData("grouping", "legal-representative")]
    [InlineData("partner", "legal-representative")]
    public void Each_role_has_its_head(string role, string capacity) =>
        Assert.Equal(capacity, SignatoryRole.FromValue(role).Head().Value);

    private static IEnumerable<string> Codes(Func<SignatoryRole, bool> predicate) =>
        SignatoryRole.All.Where(predicate).Select(role => role.Value);
}
