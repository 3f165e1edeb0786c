using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>The pictures of the model that one part shows.</summary>
internal sealed class PartPictures(PictureSlots slots, string owner)
{
    /// <summary>Adds one; gives the id by which the part refers to it.</summary>
    public string Add(TemplatePath picture) => slots.Add(owner, picture).RelationshipId;
}
