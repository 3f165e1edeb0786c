namespace Pvd.Documents.Tests.ICalendar.Readers;

/// <summary>The package icalendar for Python (Debian: python3-icalendar).</summary>
internal static class PythonICalendar
{
    private const string Read = """
        import datetime, json, sys
        from icalendar import Calendar

        def day(component, name):
            return component[name].dt.isoformat().replace("+00:00", "Z") if name in component else None

        def text(component, name):
            return str(component[name]) if name in component else None

        def alarm(component):
            trigger = component["TRIGGER"]
            return dict(
                action=text(component, "ACTION"),
                related=trigger.params["RELATED"],
                seconds=int(trigger.dt.total_seconds()),
                description=text(component, "DESCRIPTION"),
            )

        def entry(component):
            return dict(
                kind=component.name,
                uid=text(component, "UID"),
                stamp=day(component, "DTSTAMP"),
                start=day(component, "DTSTART"),
                end=day(component, "DTEND"),
                due=day(component, "DUE"),
                summary=text(component, "SUMMARY"),
                description=text(component, "DESCRIPTION"),
                transp=text(component, "TRANSP"),
                sequence=component.get("SEQUENCE"),
                lastModified=day(component, "LAST-MODIFIED"),
                alarms=[alarm(inner) for inner in component.subcomponents],
            )

        calendar = Calendar.from_ical(sys.stdin.buffer.read())
        errors = [str(error) for component in calendar.walk() for error in component.errors]
        entries = [entry(component) for component in calendar.subcomponents]
        print(json.dumps(dict(name=text(calendar, "NAME"), errors=errors, entries=entries)))
        """;

    /// <summary>Another Python may come first on the path than the one that Debian’s packages are for.</summary>
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3"];

    private static readonly Lazy<string?> Found = new(() =>
        Array.Find(Interpreters, interpreter => Script.Succeeds(interpreter, "-c", "import icalendar"))
    );

    /// <summary>Why a test cannot run here; <see langword="null"/> when it can.</summary>
    internal static string? WhyAbsent =>
        Found.Value is null ? "needs python3 with the package icalendar (Debian: python3-icalendar)" : null;

    internal static ReadCalendar Parse(byte[] file) => ReadCalendar.Parse(Script.Run(Found.Value!, ["-c", Read], file));
}

/// <summary>A fact that needs the package icalendar for Python: skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonICalendarFactAttribute : FactAttribute
{
    /// <summary>Looks for the package when tests are discovered.</summary>
    public PythonICalendarFactAttribute() => Skip = PythonICalendar.WhyAbsent;
}
