using System.Xml.Linq;
using Pvd.Documents.Templates.Reading;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>The look of the text that a control holds, as run properties.</summary>
internal static class RunLook
{
    /// <summary>The colour behind what is still to be filled in.</summary>
    private const string GapColour = "FFF2A8";

    /// <summary>What must come after the shading of a run, in the order of the standard.</summary>
    private static readonly XName[] AfterShading =
    [
        Names.W + "fitText",
        Names.W + "vertAlign",
        Names.W + "rtl",
        Names.W + "cs",
        Names.W + "em",
        Names.W + "lang",
        Names.W + "eastAsianLayout",
        Names.W + "specVanish",
        Names.W + "oMath",
    ];

    /// <summary>The properties of the first run, unless the control shows its own placeholder.</summary>
    public static XElement? Of(XElement? properties, XElement? content)
    {
        XElement? own = properties?.Element(Names.RunProperties);
        bool isPlaceholder = properties?.Element(Names.W + "showingPlcHdr") is not null;
        return isPlaceholder
            ? own
            : content?.Descendants(Names.Run).FirstOrDefault()?.Element(Names.RunProperties) ?? own;
    }

    public static XElement Gap(XElement? look) =>
        With(
            look,
            new XElement(
                Names.W + "shd",
                new XAttribute(Names.Val, "clear"),
                new XAttribute(Names.W + "color", "auto"),
                new XAttribute(Names.W + "fill", GapColour)
            ),
            AfterShading
        );

    public static XElement Raised(XElement? look) =>
        With(
            look,
            new XElement(Names.W + "vertAlign", new XAttribute(Names.Val, "superscript")),
            AfterShading.Skip(2).ToArray()
        );

    private static XElement With(XElement? look, XElement added, XName[] after)
    {
        XElement changed = look is null ? new(Names.RunProperties) : new(look);
        changed.Element(added.Name)?.Remove();
        if (
            changed.Elements().FirstOrDefault(element => after.Contains(element.Name) || IsForeign(element)) is { } next
        )
        {
            next.AddBeforeSelf(added);
        }
        else
        {
            changed.Add(added);
        }

        return changed;
    }

    /// <summary>Later versions of Word add their effects at the end.</summary>
    private static bool IsForeign(XElement element) => element.Name.Namespace != Names.W;
}
