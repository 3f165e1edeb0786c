using System.Text.RegularExpressions;
using NodaTime;
using Pvd.Domain;

namespace Pvd.Documents.ICalendar;

/// <summary>Deadlines as a calendar file (<c>.ics</c>, <c>text/calendar; charset=utf-8</c>, RFC 5545) that people import or subscribe to.</summary>
/// <remarks>
/// Whatever can be wrong is told by the constructor: a calendar that exists can be written.
/// Equal calendars, stamps and languages give equal bytes. Immutable and safe to share between threads.
/// The file holds the titles and descriptions as they are given; nothing else about people.
/// </remarks>
public sealed class DeadlineCalendar
{
    private static readonly Regex DomainShape = new(
        @"\A[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\z",
        RegexOptions.CultureInvariant
    );

    private readonly ValueList<CalendarEntry> _entries;

    /// <summary>Gathers the entries, and checks that a file can hold them.</summary>
    /// <param name="name">What a reader calls the calendar.</param>
    /// <param name="domain">An Internet domain of the caller, in ASCII, such as <c>pvd.example.fr</c>: with the keys, it makes the UIDs unique in the world.</param>
    /// <param name="entries">One or more, each with a key of its own; written in this order.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">
    /// The name is blank or holds a control character, the domain is none, or there is no entry; else what is wrong with the entries,
    /// all of it at once, one line each.
    /// </exception>
    public DeadlineCalendar(Localized name, string domain, IEnumerable<CalendarEntry> entries)
    {
        Name = Guard.NotNull(name, nameof(name));
        Domain = Guard.NotNull(domain, nameof(domain));
        _entries = new(entries, nameof(entries));

        Refuse("A calendar file cannot hold this name:", EntryFaults.OfText("the name", name), nameof(name));
        if (!DomainShape.IsMatch(domain))
        {
            throw new ArgumentException(
                "An Internet domain in ASCII was expected, such as pvd.example.fr.",
                nameof(domain)
            );
        }

        if (_entries.Count == 0)
        {
            throw new ArgumentException(
                "One entry or more was expected: a calendar file cannot be empty (RFC 5545, 3.6).",
                nameof(entries)
            );
        }

        Refuse("A calendar file cannot hold these entries:", EntryFaults.Of(_entries, domain), nameof(entries));
    }

    /// <summary>Gets what a reader calls the calendar.</summary>
    public Localized Name { get; }

    /// <summary>Gets the Internet domain that follows each key in its UID.</summary>
    public string Domain { get; }

    /// <summary>Gets the entries, in the order of the file.</summary>
    public IReadOnlyList<CalendarEntry> Entries => _entries;

    /// <summary>Writes the file, in one go.</summary>
    /// <param name="output">Written to from its present position, without seeking; not closed.</param>
    /// <param name="stamp">When the entries were last revised, cut to the second: no clock is read here. The same one gives the same bytes.</param>
    /// <param name="language">The language of the titles, the descriptions and the alarms.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stamp lies before the year 1.</exception>
    public void Write(Stream output, Instant stamp, Language language)
    {
        Guard.NotNull(output, nameof(output));
        byte[] file = Render(stamp, language);
        output.Write(file, 0, file.Length);
    }

    /// <summary>Makes the file in memory.</summary>
    /// <param name="stamp">When the entries were last revised, cut to the second: no clock is read here. The same one gives the same bytes.</param>
    /// <param name="language">The language of the titles, the descriptions and the alarms.</param>
    /// <returns>The bytes of the <c>.ics</c> file, in UTF-8.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stamp lies before the year 1.</exception>
    public byte[] Render(Instant stamp, Language language)
    {
        if (!DateValue.CanHold(stamp))
        {
            throw new ArgumentOutOfRangeException(nameof(stamp), stamp, "A calendar file starts in the year 1.");
        }

        using var file = new MemoryStream();
        new CalendarParts(new(file), Domain, stamp, language).Write(Name, _entries);
        return file.ToArray();
    }

    private static void Refuse(string title, IEnumerable<string> faults, string parameter)
    {
        string[] all = [.. faults];
        if (all.Length > 0)
        {
            throw new ArgumentException(string.Join("\n- ", [title, .. all]), parameter);
        }
    }
}
