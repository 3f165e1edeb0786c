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
    internal static readonly Localized Committee = new("Comité de projet", "Project committee");
    internal static readonly Localized Meeting = new("Réunion du {day}", "Meeting of {day}");
    internal static readonly Localized InOrder = new("en ordre", "in order");
    internal static readonly Localized NotInOrder = new("à mettre en ordre", "to be put in order");
    internal static readonly Localized CannotTell = new("on ne peut pas encore le dire", "cannot be told yet");
    internal static readonly Localized Between = new("Du {from} au {until} : ", "From {from} to {until}: ");
    internal static readonly Localized On = new("Au {day} :", "On {day}:");

    private static readonly LocalDatePattern FrenchDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static string Day(LocalDate day, Language language) =>
        (language == Language.French ? FrenchDay : LocalDatePattern.Iso).Format(day);

    internal static Localized Fill(this Localized text, string place, LocalDate day) =>
        new(
            text.French.Replace(place, Day(day, Language.French)),
            text.English.Replace(place, Day(day, Language.English))
        );
}
