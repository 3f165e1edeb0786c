using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Documents;

/// <summary>The convention d’adhésion as a Word document (<c>.docx</c>), from the parties to the signature blocks and the territory sheet.</summary>
/// <remarks>
/// What the dossier does not know stands in the text as a highlighted gap, <c>[à compléter : …]</c>.
/// Equal dossiers give equal bytes on one runtime. Safe to call from several threads at once.
/// The document holds personal data: the names of representatives and committee members.
/// </remarks>
public static class MembershipConventionDocument
{
    /// <summary>Writes the document.</summary>
    /// <param name="dossier">The dossier of the convention.</param>
    /// <param name="output">Written to from its present position, without seeking; not closed.</param>
    /// <param name="law">The law that the act refers to; <c>null</c> for the embedded law on the day of the dossier.</param>
    /// <exception cref="ArgumentNullException">The dossier or the output is <c>null</c>.</exception>
    public static void Write(PvdDossier dossier, Stream output, LawInForce? law = null)
    {
        _ = dossier ?? throw new ArgumentNullException(nameof(dossier));
        _ = output ?? throw new ArgumentNullException(nameof(output));
        StandardDocument.MembershipConvention.Template.Render(DocumentSource.Of(dossier, law), output);
    }

    /// <summary>Makes the document in memory.</summary>
    /// <param name="dossier">The dossier of the convention.</param>
    /// <param name="law">The law that the act refers to; <c>null</c> for the embedded law on the day of the dossier.</param>
    /// <returns>The bytes of the <c>.docx</c> file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <c>null</c>.</exception>
    public static byte[] Render(PvdDossier dossier, LawInForce? law = null)
    {
        using var output = new MemoryStream();
        Write(dossier, output, law);
        return output.ToArray();
    }
}
