using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>A published list of towns (PVD, Action cœur de ville, ORT), and whatever was odd in it.</summary>
public sealed class ProgrammeList
{
    internal ProgrammeList(
        string file,
        ProgrammeListLayout layout,
        LocalDate listedOn,
        IReadOnlyList<ProgrammeTown> towns,
        IReadOnlyList<Problem> oddities
    )
    {
        File = file;
        Layout = layout;
        ListedOn = listedOn;
        Towns = towns;
        Oddities = oddities;
    }

    /// <summary>Gets what the file is called in <see cref="Oddities"/>.</summary>
    public string File { get; }

    /// <summary>Gets the layout that its header shows.</summary>
    public ProgrammeListLayout Layout { get; }

    /// <summary>Gets the day of the list.</summary>
    public LocalDate ListedOn { get; }

    /// <summary>Gets the towns, a code once each, by code.</summary>
    public IReadOnlyList<ProgrammeTown> Towns { get; }

    /// <summary>Gets what is odd in the list, by line, each with a stable code; a town that is odd is in <see cref="Towns"/> all the same, unless its code cannot be one.</summary>
    public IReadOnlyList<Problem> Oddities { get; }

    /// <summary>Tells of a town whose code is no commune's on a day, with what became of it; <c>null</c> when it is one's.</summary>
    public Problem? CodeGone(ProgrammeTown town, TerritoryRegistry registry, LocalDate on) =>
        ProgrammeCheck.Tell(
            File,
            ProgrammeListReader.CodeColumn(Layout),
            Guard.NotNull(town, nameof(town)),
            Guard.NotNull(registry, nameof(registry)),
            on
        );

    /// <summary>Reads a list in any of the known layouts: the list, or everything that makes it unreadable.</summary>
    /// <param name="stream">UTF-8 CSV, at most <see cref="ReadLimits.MaximumBytes"/>; read to its end, not closed.</param>
    /// <param name="listedOn">The day of the list: what it dates later is told as odd.</param>
    /// <param name="file">What the file is called in problems.</param>
    /// <exception cref="ArgumentException"><paramref name="file"/> is blank.</exception>
    public static ReadResult<ProgrammeList> Read(Stream stream, LocalDate listedOn, string file = "liste") =>
        new ProgrammeListReader(Guard.NotBlank(file, nameof(file)), listedOn).Read(
            Guard.NotNull(stream, nameof(stream))
        );
}
