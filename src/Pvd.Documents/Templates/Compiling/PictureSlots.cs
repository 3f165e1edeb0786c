using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;
using Pvd.Domain;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>The pictures of the model that a template shows, each with a part of its own.</summary>
internal sealed class PictureSlots(TemplatePackage package)
{
    private readonly List<PictureSlot> _slots = [];
    private readonly HashSet<string> _ids = new(
        package.Relationships.Select(relationship => relationship.Id),
        StringComparer.Ordinal
    );
    private int _last;

    public IReadOnlyList<PictureSlot> All => _slots;

    public PartPictures OfPart(string owner) => new(this, owner);

    public PictureSlot Add(string owner, TemplatePath picture)
    {
        PictureSlot slot = Next(owner, picture);
        while (package.Contains(slot.Path) || _ids.Contains(slot.RelationshipId))
        {
            slot = Next(owner, picture);
        }

        _slots.Add(slot);
        return slot;
    }

    private PictureSlot Next(string owner, TemplatePath picture)
    {
        string number = Wording.Digits(++_last);
        return new(owner, "pvdPicture" + number, $"word/media/pvd-picture{number}.png", picture);
    }
}
