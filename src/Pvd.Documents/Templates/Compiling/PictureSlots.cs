using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>The pictures of the model that a template shows, each with a part of its own.</summary>
internal sealed class PictureSlots
{
    private readonly List<PictureSlot> _slots = [];

    public IReadOnlyList<PictureSlot> All => _slots;

    public PartPictures OfPart(string owner) => new(this, owner);

    public PictureSlot Add(string owner, TemplatePath picture)
    {
        string number = Pvd.Domain.Wording.Digits(_slots.Count + 1);
        PictureSlot slot = new(owner, "pvdPicture" + number, $"word/media/pvd-picture{number}.png", picture);
        _slots.Add(slot);
        return slot;
    }
}
