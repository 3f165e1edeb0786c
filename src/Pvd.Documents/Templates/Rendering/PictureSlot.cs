namespace Pvd.Documents.Templates.Rendering;

/// <summary>A place of the package that a picture of the model goes to.</summary>
/// <param name="Owner">The part that shows it.</param>
/// <param name="RelationshipId">How that part refers to it.</param>
/// <param name="Path">Where its bytes go.</param>
/// <param name="Picture">Where the model has it.</param>
internal sealed record PictureSlot(string Owner, string RelationshipId, string Path, TemplatePath Picture)
{
    /// <summary>One transparent point: what stands in the file for a picture that is not known and not shown.</summary>
    public static readonly byte[] Nothing = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    );
}
