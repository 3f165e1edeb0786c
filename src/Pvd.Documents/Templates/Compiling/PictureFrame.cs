using System.Globalization;
using System.Xml.Linq;
using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Writes a picture of the template with holes where its size goes.</summary>
internal sealed class PictureFrame(NodeSink sink, TemplatePath picture)
{
    private static readonly XName Extent = Names.DrawingPlace + "extent";
    private static readonly XName ShapeExtent = Names.Drawing + "ext";

    public void Write(XElement content)
    {
        sink.MarkVisible();
        foreach (XElement child in content.Elements())
        {
            WriteElement(child);
        }
    }

    private void WriteElement(XElement element)
    {
        bool isSize =
            (element.Name == Extent || element.Name == ShapeExtent)
            && Side(element, "cx") is not null
            && Side(element, "cy") is not null;
        sink.Text.Open(
            element,
            cut: attribute =>
            {
                if (!isSize || attribute.Name.LocalName is not ("cx" or "cy"))
                {
                    return sink.AddIfDrawingNumber(element, attribute);
                }

                sink.Add(
                    new PictureSide(
                        picture,
                        Side(element, "cx")!.Value,
                        Side(element, "cy")!.Value,
                        attribute.Name == "cx"
                    )
                );
                return true;
            }
        );
        foreach (XNode node in element.Nodes())
        {
            if (node is XElement child)
            {
                WriteElement(child);
            }
            else if (node is XText text)
            {
                sink.Text.Value(text.Value);
            }
        }

        sink.Text.Close();
    }

    private static long? Side(XElement element, string name) =>
        long.TryParse(element.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long side)
        && side > 0
            ? side
            : null;
}
