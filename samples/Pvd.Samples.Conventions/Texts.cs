using NodaTime;
using NodaTime.Text;
using Pvd.Domain;

namespace Pvd.Samples.Conventions;

/// <summary>The words of the sample around those of the library.</summary>
internal static class Texts
{
    internal static readonly Localized Act = new("Acte", "Act");
    internal static readonly Localized State = new("État", "State");
    internal static readonly Localized Since = new("Depuis", "Since");
    internal static readonly Localized Why = new("Pourquoi", "Why");
    internal static readonly Localized Next = new("Ensuite", "Next");
    internal static readonly Localized Nothing = new("rien de connu", "nothing known");
    internal static readonly Localized Missing = new("Il manque :", "Missing:");
    internal static readonly Localized Dates = new("Dates à vérifier :", "Dates to check:");
    internal static readonly Localized On = new("Au {day} :", "On {day}:");

    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static Localized Fill(this Localized text, LocalDate day) =>
        new(text.French.Replace("{day}", Day(day)), text.English.Replace("{day}", Day(day)));
}
