using Pvd.Domain.Programme;

namespace Pvd.Domain.Json;

/// <summary>Reads a catalogue of aids, member by member, in the order in which <see cref="AidWriter"/> writes it.</summary>
internal sealed class AidReader
{
    internal const string Format = "pvd-aid-catalogue/1";

    internal static readonly Localized RatesCrossed = new(
        "le taux minimal dépasse le taux maximal",
        "the least rate is above the greatest"
    );

    private readonly NameBook _ids = new();

    private AidReader() { }

    internal static ReadResult<AidCatalogue> Read(Stream stream) =>
        JsonFile.Read(stream, json => new AidReader().Catalogue(json));

    private AidCatalogue? Catalogue(JsonObjectReader json)
    {
        _ = json.OptionalText("$schema");
        json.Format(Format);
        IReadOnlyList<Aid>? aids = json.List("aids", ReadAid);
        json.Close();
        _ids.ReportTwice(json, "aid.twice", AidWords.AidTwice);
        return json.IsFaulty ? null : new(aids!);
    }

    private Aid? ReadAid(JsonObjectReader json)
    {
        string? id = json.Text("id");
        string? name = json.Text("name");
        IReadOnlyList<string>? funders = json.OptionalTexts("funders", (_, _) => { });
        IReadOnlyList<string>? programmes = json.OptionalTexts("programmes", (_, _) => { });
        IReadOnlyList<string>? beneficiaries = json.OptionalTexts("beneficiaries", (_, _) => { });
        IReadOnlyList<AidInstrument>? instruments = json.OptionalCodes("instruments", AidInstrument.All);
        IReadOnlyList<string>? themes = json.OptionalTexts("themes", (_, _) => { });
        AidPerimeter? perimeter = json.OptionalObject("perimeter", ReadAidPerimeter);
        AidRecurrence? recurrence = json.OptionalCode("recurrence", AidRecurrence.All);
        LocalDate? opensOn = json.OptionalDay("opensOn");
        LocalDate? closesOn = json.OptionalDay("closesOn");
        Rate? minimumRate = json.OptionalRate("minimumRate");
        Rate? maximumRate = json.OptionalRate("maximumRate");
        string? url = json.OptionalText("url");
        _ids.Declare(json.PathOf("id"), id);
        DossierReader.ReportOrder(json, opensOn, closesOn, "closesOn");
        ReportRates(json, minimumRate, maximumRate);
        return json.IsFaulty
            ? null
            : new(
                id!,
                name!,
                funders,
                programmes,
                beneficiaries,
                instruments,
                themes,
                perimeter,
                recurrence,
                opensOn,
                closesOn,
                minimumRate,
                maximumRate,
                url
            );
    }

    private static AidPerimeter? ReadAidPerimeter(JsonObjectReader json)
    {
        bool? isNational = json.OptionalBoolean("isNational");
        IReadOnlyList<RegionCode>? regions = json.OptionalValues<RegionCode>(
            "regions",
            RegionCode.TryParse,
            RegionCode.Expected
        );
        IReadOnlyList<DepartmentCode>? departments = json.OptionalValues<DepartmentCode>(
            "departments",
            DepartmentCode.TryParse,
            DepartmentCode.Expected
        );
        IReadOnlyList<Siren>? epcis = json.OptionalValues<Siren>("epcis", Siren.TryParse, Siren.Expected);
        IReadOnlyList<InseeCommuneCode>? communes = json.OptionalValues<InseeCommuneCode>(
            "communes",
            InseeCommuneCode.TryParse,
            InseeCommuneCode.Expected
        );
        return json.IsFaulty ? null : new(isNational ?? false, regions, departments, epcis, communes);
    }

    private static void ReportRates(JsonObjectReader json, Rate? least, Rate? greatest)
    {
        if (least is { } low && greatest is { } high && low.Value > high.Value)
        {
            json.Report("aid.rates-crossed", json.PathOf("maximumRate"), RatesCrossed);
        }
    }
}
