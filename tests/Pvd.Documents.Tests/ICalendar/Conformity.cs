using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Pvd.Documents.Tests.ICalendar;

/// <summary>What RFC 5545 asks of each component that the writer knows: readers in use do not look at it.</summary>
internal static partial class Conformity
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly Dictionary<string, Shape> Shapes = new()
    {
        ["VCALENDAR"] = new(["VERSION", "PRODID"], ["NAME", "X-WR-CALNAME"]),
        ["VEVENT"] = new(
            ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "TRANSP"],
            ["DTEND", "DESCRIPTION", "SEQUENCE", "LAST-MODIFIED"]
        ),
        ["VTODO"] = new(["UID", "DTSTAMP", "DUE", "SUMMARY"], ["DTSTART", "DESCRIPTION", "SEQUENCE", "LAST-MODIFIED"]),
        ["VALARM"] = new(["ACTION", "TRIGGER", "DESCRIPTION"], []),
    };

    private static readonly string[] Texts = ["UID", "PRODID", "SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME"];

    /// <summary>Reads a file and checks all of it.</summary>
    /// <exception cref="FormatException">Some of it is wrong.</exception>
    internal static Component Check(byte[] file)
    {
        Component calendar = StrictReader.Read(file);
        Require(calendar.Name == "VCALENDAR", "no calendar");
        Require(
            calendar.Properties is [{ Name: "VERSION", Value: "2.0" }, { Name: "PRODID" }, ..],
            "VERSION and PRODID do not come first"
        );
        Require(calendar.Components.Count > 0, "no component");
        CheckShape(calendar);
        foreach (Component component in calendar.Components)
        {
            Require(component.Name is "VEVENT" or "VTODO", $"{component.Name} in a calendar");
            CheckShape(component);
            CheckDays(component);
            component.Components.ForEach(CheckAlarm);
        }

        string[] uids = [.. calendar.Components.Select(component => component.Text("UID")!)];
        Require(uids.Distinct().Count() == uids.Length, "two components of one UID");
        return calendar;
    }

    /// <summary>The day that a property of type DATE holds.</summary>
    internal static LocalDate? DayOf(Component component, string name)
    {
        if (component.Find(name) is not { } property)
        {
            return null;
        }

        Require(property.Parameters.GetValueOrDefault("VALUE") == "DATE", $"{name} without VALUE=DATE");
        return Day.Parse(property.Value) is { Success: true } parsed
            ? parsed.Value
            : throw new FormatException($"{name} is no day: {property.Value}");
    }

    private static void CheckShape(Component component)
    {
        Shape shape = Shapes[component.Name];
        string[] names = [.. component.Properties.Select(property => property.Name)];
        Require(names.Distinct().Count() == names.Length, $"a property twice in {component.Name}");
        Require(!shape.Required.Except(names).Any(), $"a property is missing in {component.Name}");
        Require(
            !names.Except([.. shape.Required, .. shape.Optional]).Any(),
            $"what does not belong in {component.Name}"
        );
        foreach (string name in Texts)
        {
            _ = component.Text(name);
        }

        foreach (string name in (string[])["DTSTAMP", "LAST-MODIFIED"])
        {
            Require(component.Find(name) is not { } property || Utc().IsMatch(property.Value), $"{name} is not in UTC");
        }
    }

    private static void CheckDays(Component component)
    {
        string end = component.Name == "VEVENT" ? "DTEND" : "DUE";
        if (DayOf(component, "DTSTART") is { } first && DayOf(component, end) is { } last)
        {
            Require(first < last, $"{end} does not come after DTSTART");
        }

        _ = DayOf(component, end);
    }

    private static void CheckAlarm(Component alarm)
    {
        Require(alarm.Name == "VALARM", $"{alarm.Name} in a component");
        CheckShape(alarm);
        Require(alarm.Find("ACTION")!.Value == "DISPLAY", "ACTION is not DISPLAY");
        Require(Trigger().IsMatch(alarm.Find("TRIGGER")!.Value), "TRIGGER is no number of days");
    }

    private static void Require(bool condition, string fault)
    {
        if (!condition)
        {
            throw new FormatException(fault);
        }
    }

    [GeneratedRegex(@"\A[0-9]{8}T[0-9]{6}Z\z", RegexOptions.CultureInvariant)]
    private static partial Regex Utc();

    [GeneratedRegex(@"\A(-P[1-9][0-9]*D|P0D)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Trigger();

    private sealed record Shape(string[] Required, string[] Optional);
}
