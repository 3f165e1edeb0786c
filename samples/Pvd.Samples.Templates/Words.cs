using Pvd.Domain;

namespace Pvd.Samples.Templates;

/// <summary>Says sentences in one language.</summary>
internal sealed class Words(Language language)
{
    internal Language Language { get; } = language;

    internal string Say(Localized text, params (string Name, string Value)[] places)
    {
        string said = text.In(Language);
        foreach ((string name, string value) in places)
        {
            said = said.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return said;
    }

    /// <summary>Writes a title with the number of lines below it, then the lines; nothing when there are none.</summary>
    internal void List(TextWriter output, Localized title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine($"{Say(title)} ({lines.Count})");
        foreach (string line in lines)
        {
            output.WriteLine("- " + line);
        }
    }
}
