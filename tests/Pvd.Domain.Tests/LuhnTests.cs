namespace Pvd.Domain.Tests;

public sealed class LuhnTests
{
    [Theory]
    [InlineData("79927398713")]
    [InlineData("732829320")]
    [InlineData("35600000000048")]
    [InlineData("18")]
    public void A_number_with_its_key_passes(string digits) => Assert.True(Luhn.HasValidKey(digits));

    [Theory]
    [InlineData("79927398710")]
    [InlineData("200034582")]
    [InlineData("0")]
    [InlineData("000000000")]
    [InlineData("")]
    public void A_wrong_key_and_zeros_alone_do_not_pass(string digits) => Assert.False(Luhn.HasValidKey(digits));

    [Property(MaxTest = 1000)]
    public void One_changed_digit_always_breaks_the_key(Siret siret, byte place, byte change)
    {
        string digits = siret.Siren.Value;
        int i = place % digits.Length;
        char other = (char)('0' + ((digits[i] - '0' + 1 + (change % 9)) % 10));

        string changed = digits[..i] + other + digits[(i + 1)..];

        Assert.False(Luhn.HasValidKey(changed), changed);
    }

    [Property]
    public void Two_neighbours_swapped_break_the_key_unless_they_are_0_and_9(Siren siren, byte place)
    {
        string digits = siren.Value;
        int i = place % (digits.Length - 1);
        (char left, char right) = (digits[i], digits[i + 1]);

        string swapped = digits[..i] + right + left + digits[(i + 2)..];

        bool goesUnseen = left == right || (left, right) is ('0', '9') or ('9', '0');
        Assert.Equal(goesUnseen, Luhn.HasValidKey(swapped));
    }
}
