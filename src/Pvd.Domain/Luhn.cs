namespace Pvd.Domain;

/// <summary>The key of SIREN and SIRET numbers: from the right, every second digit counts double.</summary>
internal static class Luhn
{
    internal static bool HasValidKey(string digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[digits.Length - 1 - i] - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum > 0 && sum % 10 == 0;
    }
}
