using Pvd.Documents;
using Pvd.Documents.Templates;
using Pvd.Domain;

namespace Pvd.Samples.Templates;

/// <summary>The names of the model, those below a group or a list after it, each on a line that can be searched.</summary>
internal static class NameLines
{
    internal static void Write(TextWriter output, Words words)
    {
        List<(string Name, string Kind, string Meaning)> lines = [];
        Add(DocumentSource.Model.Members, prefix: "");
        int nameWidth = lines.Max(line => line.Name.Length);
        int kindWidth = lines.Max(line => line.Kind.Length);
        output.WriteLine(words.Say(Texts.HowToName));
        foreach ((string name, string kind, string meaning) in lines)
        {
            output.WriteLine($"{name.PadRight(nameWidth)}  {kind.PadRight(kindWidth)}  {meaning}");
        }

        void Add(IEnumerable<TemplateMember> members, string prefix)
        {
            foreach (TemplateMember member in members)
            {
                string name = prefix + words.Say(member.Name);
                string label = words.Say(member.Label);
                string meaning = member.Example is { } example
                    ? words.Say(Texts.WithExample, ("example", example), ("label", label))
                    : label;
                lines.Add((name, words.Say(KindOf(member.Kind)), meaning));
                Add(member.Members, name + ".");
            }
        }
    }

    private static Localized KindOf(TemplateValueKind kind) =>
        kind switch
        {
            TemplateValueKind.Text => new("texte", "text"),
            TemplateValueKind.LongText => new("texte long", "long text"),
            TemplateValueKind.Number => new("nombre", "number"),
            TemplateValueKind.Amount => new("montant", "amount"),
            TemplateValueKind.Share => new("pourcentage", "percentage"),
            TemplateValueKind.Date => new("date", "date"),
            TemplateValueKind.Flag => new("oui ou non", "yes or no"),
            TemplateValueKind.Picture => new("image", "picture"),
            TemplateValueKind.Group => new("ensemble", "group"),
            _ => new("liste", "list"),
        };
}
