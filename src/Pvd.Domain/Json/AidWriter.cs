using System.Text.Json;
using Pvd.Domain.Programme;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes a catalogue of aids: members in a fixed order, those not known left out.</summary>
internal static class AidWriter
{
    internal static void Write(AidCatalogue catalogue, Stream stream) =>
        JsonOutput.Write(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("format", AidReader.Format);
                List(json, "aids", catalogue.Aids, Aid);
                json.WriteEndObject();
            }
        );

    private static void Aid(Utf8JsonWriter json, Aid aid)
    {
        json.WriteString("id", aid.Id);
        json.WriteString("name", aid.Name);
        Texts(json, "funders", aid.Funders);
        Texts(json, "programmes", aid.Programmes);
        Texts(json, "beneficiaries", aid.Beneficiaries);
        Texts(json, "instruments", aid.Instruments?.Select(code => code.Value));
        Texts(json, "themes", aid.Themes);
        Object(json, "perimeter", aid.Perimeter, AidPerimeter);
        Code(json, "recurrence", aid.Recurrence);
        Day(json, "opensOn", aid.OpensOn);
        Day(json, "closesOn", aid.ClosesOn);
        Rate(json, "minimumRate", aid.MinimumRate);
        Rate(json, "maximumRate", aid.MaximumRate);
        Text(json, "url", aid.Url);
    }

    private static void AidPerimeter(Utf8JsonWriter json, AidPerimeter perimeter)
    {
        if (perimeter.IsNational)
        {
            json.WriteBoolean("isNational", true);
        }

        Texts(json, "regions", perimeter.Regions.Count > 0 ? perimeter.Regions.Select(code => code.Value) : null);
        Texts(
            json,
            "departments",
            perimeter.Departments.Count > 0 ? perimeter.Departments.Select(code => code.Value) : null
        );
        Texts(json, "epcis", perimeter.Epcis.Count > 0 ? perimeter.Epcis.Select(code => code.Value) : null);
        Texts(json, "communes", perimeter.Communes.Count > 0 ? perimeter.Communes.Select(code => code.Value) : null);
    }
}
