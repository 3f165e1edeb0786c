using System.Globalization;
using System.Text;

namespace Pvd.Documents.Templates.Rendering;

/// <summary>The width or the height of a picture that fits into the frame of the template, in English metric units.</summary>
internal sealed class PictureSide(TemplatePath path, long frameWidth, long frameHeight, bool isWidth) : TemplateNode
{
    public override void Write(RenderState state)
    {
        var picture = (TemplatePicture)path.Read(state)!;
        bool isWide = frameHeight * (decimal)picture.Width > frameWidth * (decimal)picture.Height;
        decimal side =
            isWidth == isWide ? (isWidth ? frameWidth : frameHeight)
            : isWidth ? frameHeight * (decimal)picture.Width / picture.Height
            : frameWidth * (decimal)picture.Height / picture.Width;
        string text = Math.Max(1, decimal.ToInt64(side)).ToString(CultureInfo.InvariantCulture);
        state.Output.Write(Encoding.UTF8.GetBytes(text));
    }

    public override bool Shows(RenderState state) => false;
}
