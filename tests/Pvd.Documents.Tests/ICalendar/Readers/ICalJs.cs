namespace Pvd.Documents.Tests.ICalendar.Readers;

/// <summary>The package ical.js for Node, found through <c>PVD_ICAL_JS</c>: the path of its folder in <c>node_modules</c>, or of its main file.</summary>
internal static class ICalJs
{
    private const string Variable = "PVD_ICAL_JS";

    private const string Read = """
        const { pathToFileURL } = require("node:url");
        const { resolve } = require("node:path");
        const main = require.resolve(resolve(process.env.PVD_ICAL_JS));
        import(pathToFileURL(main)).then(({ default: ICAL }) => {
          const day = (component, name) => component.getFirstPropertyValue(name)?.toString() ?? null;
          const value = (component, name) => component.getFirstPropertyValue(name);
          const alarm = component => ({
            action: value(component, "action"),
            related: component.getFirstProperty("trigger").getFirstParameter("related"),
            seconds: value(component, "trigger").toSeconds(),
            description: value(component, "description"),
          });
          const entry = component => ({
            kind: component.name.toUpperCase(),
            uid: value(component, "uid"),
            stamp: day(component, "dtstamp"),
            start: day(component, "dtstart"),
            end: day(component, "dtend"),
            due: day(component, "due"),
            summary: value(component, "summary"),
            description: value(component, "description"),
            transp: value(component, "transp"),
            sequence: value(component, "sequence"),
            lastModified: day(component, "last-modified"),
            alarms: component.getAllSubcomponents().map(alarm),
          });
          const errors = component => component.getAllSubcomponents("vevent")
            .filter(event => new ICAL.Event(event).duration.toString() !== "P1D")
            .map(event => value(event, "uid") + " does not last one day");
          const text = require("node:fs").readFileSync(0, "utf8");
          const calendar = ICAL.Component.fromString(text);
          process.stdout.write(JSON.stringify({
            name: value(calendar, "name"),
            errors: errors(calendar),
            entries: calendar.getAllSubcomponents().map(entry),
          }));
        });
        """;

    /// <summary>Why a test cannot run here; <see langword="null"/> when it should.</summary>
    internal static string? WhyAbsent =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable))
            ? $"needs node, and the path of the package ical.js in the environment variable {Variable}"
            : null;

    internal static ReadCalendar Parse(byte[] file) => ReadCalendar.Parse(Script.Run("node", ["-e", Read], file));
}

/// <summary>A fact that needs ical.js: skipped where nobody says where it is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ICalJsFactAttribute : FactAttribute
{
    /// <summary>Looks at the environment when tests are discovered.</summary>
    public ICalJsFactAttribute() => Skip = ICalJs.WhyAbsent;
}
