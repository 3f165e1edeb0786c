using System.Text;
using System.Text.RegularExpressions;

namespace Pvd.Documents.Tests.ICalendar;

/// <summary>Reads calendar files byte by byte, and lets nothing pass that RFC 5545 does not allow: readers in use forgive too much.</summary>
internal static partial class StrictReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole calendar.</summary>
    /// <exception cref="FormatException">The file is not one calendar, well formed.</exception>
    internal static Component Read(byte[] file)
    {
        var open = new Stack<Component>();
        Component? root = null;
        foreach (string line in Unfold(file))
        {
            Property property = Parse(line);
            switch (property.Name)
            {
                case "BEGIN":
                    Require(root is null, "something follows the calendar");
                    Component component = new(property.Value);
                    open.TryPeek(out Component? parent);
                    parent?.Components.Add(component);
                    open.Push(component);
                    break;
                case "END":
                    Require(
                        open.TryPop(out Component? closed) && closed.Name == property.Value,
                        "an END without BEGIN"
                    );
                    root = open.Count == 0 ? closed : null;
                    break;
                default:
                    Require(open.TryPeek(out Component? owner), "a property outside a component");
                    Require(owner!.Components.Count == 0, "a property after a component");
                    owner.Properties.Add(property);
                    break;
            }
        }

        return root ?? throw new FormatException("an END is missing");
    }

    /// <summary>The content lines of a file, each physical line checked.</summary>
    internal static IEnumerable<string> Unfold(byte[] file)
    {
        var lines = new List<List<byte>>();
        foreach (byte[] physical in PhysicalLines(file))
        {
            _ = Decode(physical);
            Require(physical.Length <= 75, $"a line of {physical.Length} octets");
            if (physical is not [(byte)' ' or (byte)'\t', .. byte[] rest])
            {
                lines.Add([.. physical]);
                continue;
            }

            Require(lines.Count > 0, "a file that starts with a space");
            lines[^1].AddRange(rest);
        }

        return lines.Select(line => Decode([.. line]));
    }

    /// <summary>The lines between CRLF, which must end the file too.</summary>
    internal static IEnumerable<byte[]> PhysicalLines(byte[] file)
    {
        Require(!file.AsSpan().StartsWith("\uFEFF"u8), "a byte order mark");
        Require(file.AsSpan().EndsWith("\r\n"u8), "a last line without CRLF");
        for (int start = 0; start < file.Length; )
        {
            int length = file.AsSpan(start).IndexOf("\r\n"u8);
            byte[] line = file[start..(start + length)];
            Require(!line.Contains((byte)'\r') && !line.Contains((byte)'\n'), "a line break that is not CRLF");
            yield return line;
            start += length + 2;
        }
    }

    /// <summary>The text that an escaped TEXT stands for.</summary>
    internal static string Unescape(string escaped)
    {
        Require(EscapedText().IsMatch(escaped), $"no TEXT: {escaped}");
        return AnEscape().Replace(escaped, match => match.Value[1] is 'n' or 'N' ? "\n" : match.Value[1].ToString());
    }

    private static Property Parse(string line)
    {
        Match match = ContentLine().Match(line);
        Require(match.Success, $"no content line: {line}");
        return new(
            match.Groups["name"].Value,
            match
                .Groups["parameter"]
                .Captures.Zip(match.Groups["content"].Captures)
                .ToDictionary(pair => pair.First.Value, pair => pair.Second.Value),
            match.Groups["value"].Value
        );
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw new FormatException("a line is not UTF-8", fault);
        }
    }

    private static void Require(bool condition, string fault)
    {
        if (!condition)
        {
            throw new FormatException(fault);
        }
    }

    [GeneratedRegex(
        """
            \A(?<name>[A-Z0-9-]+)
            (;(?<parameter>[A-Z0-9-]+)=(?<content>"[^"\x00-\x08\x0A-\x1F\x7F]*"|[^";:,\x00-\x08\x0A-\x1F\x7F]*))*
            :(?<value>[^\x00-\x08\x0A-\x1F\x7F]*)\z
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex ContentLine();

    [GeneratedRegex(@"\A([^\\;,\x00-\x08\x0A-\x1F\x7F]|\\[\\;,nN])*\z", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedText();

    [GeneratedRegex(@"\\.", RegexOptions.CultureInvariant)]
    private static partial Regex AnEscape();
}
