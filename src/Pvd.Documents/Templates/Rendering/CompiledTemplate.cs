using System.Security.Cryptography;
using System.Text;
using Pvd.Documents.Packaging;

namespace Pvd.Documents.Templates.Rendering;

/// <summary>The parts of a template, ready to be written.</summary>
internal sealed class CompiledTemplate(IReadOnlyList<CompiledPart> parts)
{
    /// <summary>What the document would show and the model does not know.</summary>
    public IReadOnlyList<TemplateGap> FindGaps(object model)
    {
        RenderState state = new(model);
        foreach (CompiledPart.Written part in parts.OfType<CompiledPart.Written>())
        {
            part.Rehearse(state);
        }

        return state.Gaps;
    }

    public RenderedDocument Render(object model, Stream output)
    {
        RenderState state = new(model);
        using ZipWriter zip = new(output);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Nothing is written before all of it is there: what reads a value may throw.
        StoredPart[] made = [.. parts.Select(part => part.For(state))];
        foreach (StoredPart stored in made)
        {
            zip.Add(stored);
            digest.AppendData(Encoding.UTF8.GetBytes(stored.Path + "\n"));
            digest.AppendData(stored.Seal.Digest);
        }

        zip.Complete();
        return new(Hexadecimal(digest.GetHashAndReset()), state.Gaps);
    }

    private static string Hexadecimal(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        var text = new StringBuilder(bytes.Length * 2);
        foreach (byte value in bytes)
        {
            text.Append(Digits[value >> 4]).Append(Digits[value & 0xF]);
        }

        return text.ToString();
    }
}
