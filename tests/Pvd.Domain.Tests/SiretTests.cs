namespace Pvd.Domain.Tests;

public sealed class SiretTests
{
    [Theory]
    [InlineData("20003452800014")]
    [InlineData("73282932000074")]
    public void Fourteen_digits_with_both_keys_valid_are_a_siret(string text)
    {
        Assert.Equal(text, Siret.Parse(text).Value);
        Assert.Equal(text[..9], Siret.Parse(text).Siren.Value);
    }

    [Theory]
    [InlineData("35600000000048", "passes the Luhn check like any other")]
    [InlineData("35600000009075", "fails it, but its digits add up to 35")]
    public void An_establishment_of_La_Poste_passes_either_check(string text, string because) =>
        Assert.True(Siret.TryParse(text, out _), because);

    [Theory]
    [InlineData("20003452800041", "wrong key")]
    [InlineData("35600000000002", "La Poste, but neither check passes")]
    [InlineData("73282932000004", "digits add up to 40, but it is not La Poste")]
    [InlineData("20003458200005", "the first nine are no SIREN")]
    [InlineData("00000000000000", "zeros alone")]
    [InlineData("2000345280001", "thirteen digits")]
    [InlineData("200034528000140", "fifteen digits")]
    [InlineData("200034528", "a SIREN")]
    [InlineData("2000345280001\uFF14", "a full-width digit")]
    [InlineData("\u0662000345280001\u0664", "Arabic-Indic digits")]
    [InlineData("", "nothing")]
    [InlineData(null, "nothing")]
    public void Anything_else_is_refused(string? text, string because)
    {
        Assert.False(Siret.TryParse(text, out _), because);
        Assert.Throws<FormatException>(() => Siret.Parse(text!));
    }

    [Theory]
    [InlineData("200 034 528 00014")]
    [InlineData("200\u00A0034\u00A0528\u00A000014")]
    [InlineData(" 200.034.528.00014 ")]
    public void Separators_are_dropped(string text) => Assert.Equal("20003452800014", Siret.Parse(text).Value);

    [Property]
    public bool What_it_writes_it_reads(Siret siret) => Siret.Parse(siret.ToString()) == siret;

    [Property]
    public bool It_begins_with_the_siren_of_its_legal_unit(Siret siret) =>
        siret.Value.StartsWith(siret.Siren.Value, StringComparison.Ordinal);

    [Property(MaxTest = 500)]
    public void One_changed_digit_is_always_seen_except_for_La_Poste(Siret siret, byte place, byte change)
    {
        int i = place % 14;
        char other = (char)('0' + ((siret.Value[i] - '0' + 1 + (change % 9)) % 10));
        string changed = siret.Value[..i] + other + siret.Value[(i + 1)..];

        if (!changed.StartsWith("356000000", StringComparison.Ordinal))
        {
            Assert.False(Siret.TryParse(changed, out _), changed);
        }
    }
}
