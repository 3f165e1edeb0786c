using System.Globalization;

namespace Pvd.Domain.Tests;

/// <summary>Runs something under cultures that write numbers, dates and letters in another way.</summary>
internal static class Cultures
{
    internal static readonly IReadOnlyList<string> Names = ["fr-FR", "en-US", "de-CH", "tr-TR", "ar-SA", "fa-IR"];

    internal static void InEach(Action check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                check();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
