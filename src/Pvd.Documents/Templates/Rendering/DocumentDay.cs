using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Pvd.Documents.Templates.Rendering;

/// <summary>The day that a document bears in its properties: never that of a clock.</summary>
internal sealed class DocumentDay(Func<object, LocalDate> read) : TemplateNode
{
    public override void Write(RenderState state) =>
        state.Output.Write(
            Encoding.UTF8.GetBytes(LocalDatePattern.Iso.Format(read(state.TurnAt(0).Value)) + "T00:00:00Z")
        );
}
