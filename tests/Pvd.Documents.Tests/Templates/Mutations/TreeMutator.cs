using System.Xml.Linq;

namespace Pvd.Documents.Tests.Templates.Mutations;

/// <summary>Damages the tree of a part so that it stays well-formed: elements and values go where none belongs.</summary>
internal sealed class TreeMutator(Random random)
{
    private const int MostDamages = 4;

    public byte[] Damage(byte[] content)
    {
        var document = XDocument.Load(new MemoryStream(content), LoadOptions.PreserveWhitespace);
        int damages = 1 + random.Next(MostDamages);
        for (int i = 0; i < damages; i++)
        {
            DamageOnce(document.Root!);
        }

        using MemoryStream damaged = new();
        document.Save(damaged, SaveOptions.DisableFormatting);
        return damaged.ToArray();
    }

    private void DamageOnce(XElement root)
    {
        XElement[] elements = [.. root.Descendants()];
        if (elements.Length == 0)
        {
            return;
        }

        XElement one = AnyOf(elements);
        XElement other = AnyOf(elements);
        switch (random.Next(7))
        {
            case 0:
                one.Remove();
                break;
            case 1:
                other.AddBeforeSelf(new XElement(one));
                break;
            case 2:
                other.Add(new XElement(one));
                break;
            case 3:
                XElement moved = new(one);
                one.ReplaceWith(one.Nodes());
                (other.Parent is null ? root : other).Add(moved);
                break;
            case 4:
                one.Name = other.Name;
                break;
            case 5:
                XAttribute[] values = [.. elements.Attributes().Where(IsPlain)];
                if (values.Length > 0)
                {
                    AnyOf(values).Value = random.Next(4) == 0 ? "" : AnyOf(values).Value;
                }

                break;
            default:
                one.ReplaceNodes(other.Nodes());
                break;
        }
    }

    /// <summary>Whether any value may be written, and not only those that XML itself defines.</summary>
    private static bool IsPlain(XAttribute value) =>
        !value.IsNamespaceDeclaration && value.Name.Namespace != XNamespace.Xml;

    private T AnyOf<T>(T[] all) => all[random.Next(all.Length)];
}
