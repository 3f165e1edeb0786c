using System.Globalization;
using Pvd.Domain.Funding;

namespace Pvd.Rules.Tests.Support;

/// <summary>
/// Reads the State's lists of investment grants (DGCL, processed by the ANCT): each row becomes the plan that it tells of, or is reported.
/// </summary>
/// <remarks>
/// The whole cost is taken as eligible, since the file has no eligible part: it is the largest base there can be. What is above the cap of such a base is above
/// that of any smaller one; what is below the minimum rate of the cost may reach it on a smaller base.
/// An amount of more than two decimals is reported, never rounded: nobody said how. A comma is read as the point that it stands for.
/// The population of the file is not that of the law (population DGF), and its rate is the quotient of its two amounts: neither is taken.
/// </remarks>
internal static class RealGrants
{
    internal const string NoCost = "no cost";
    internal const string ZeroCost = "a cost of zero";
    internal const string NotAnAmount = "not an amount";
    internal const string TooPrecise = "more than two decimals";
    internal const string BadCode = "malformed code";
    internal const string Unheard = "an instrument or a level that is not known";
    internal const string Torn = "not as many cells as columns";

    /// <summary>The columns that are read, under the name of 2019 then under that of 2018.</summary>
    private static readonly (string Of2019, string Of2018)[] Columns =
    [
        ("id_projet", "IDENTIFIANT"),
        ("dotation", "DOT"),
        ("echelon", "ECHELON"),
        ("id_dep", "INSEEDEP"),
        ("id_terr", "CODGEO"),
        ("nom_terr", "BENEFICIAIRE"),
        ("description", "DESCRIPTION"),
        ("cout_total", "COUT"),
        ("montant_sub", "SUBVENTION"),
    ];

    internal static string FileOf(int year) => SharedData.Path($"subventions-detr-dsil-dsid/projets-{year}.csv");

    internal static IEnumerable<RealGrant> Read(string text, int year)
    {
        int[]? places = null;
        int width = 0;
        foreach ((int line, IReadOnlyList<string> cells) in CsvRecords.Read(text))
        {
            if (places is null)
            {
                List<string> header = [.. cells];
                places = [.. Columns.Select(column => header.IndexOf(year == 2018 ? column.Of2018 : column.Of2019))];
                width = cells.Count;
            }
            else if (cells.Count != width)
            {
                yield return new(line, cells[0], "", null, Torn);
            }
            else
            {
                yield return ReadRow(line, year, [.. places.Select(place => cells[place])]);
            }
        }
    }

    private static RealGrant ReadRow(int line, int year, string[] cells)
    {
        (string id, string dotation, string level, string department) = (cells[0], cells[1], cells[2], cells[3]);
        (string code, string name, string what) = (cells[4], cells[5], cells[6]);
        OwnerKind? kind = KindOf(level);
        FundingInstrument? instrument = FundingInstrument.All.FirstOrDefault(known => known.Value == dotation);
        DepartmentCode? place = DepartmentOf(department);
        if (kind is null || instrument is null)
        {
            return Report(Unheard);
        }

        if (place is null || !IsCode(code, kind))
        {
            return Report(BadCode);
        }

        (Euro cost, Euro amount) = (Euro.Zero, Euro.Zero);
        string? fault =
            cells[7].Trim().Length == 0 ? NoCost
            : FaultOf(cells[7], out cost) is { } unreadable ? unreadable
            : cost == Euro.Zero ? ZeroCost
            : FaultOf(cells[8], out amount);
        if (fault is not null)
        {
            return Report(fault);
        }

        ProjectOwner owner = new(kind, name, Siren.TryParse(code, out Siren? siren) ? siren : null, place);
        FinancingPlan plan = new(
            new(year, 12, 31),
            owner,
            string.IsNullOrWhiteSpace(what) ? null : new(what),
            [new("project", cost, eligiblePart: cost)],
            requests: [new(id, instrument, year, amount)]
        );
        return new(line, id, dotation, plan, null);

        RealGrant Report(string reason) => new(line, id, dotation, null, reason);
    }

    private static OwnerKind? KindOf(string level) =>
        level.ToLowerInvariant() switch
        {
            "commune" => OwnerKind.Commune,
            "epci" => OwnerKind.Epci,
            "syndicat" => OwnerKind.Syndicate,
            "conseil_departemental" => OwnerKind.Department,
            _ => null,
        };

    /// <summary>The file writes 20A and 20B for 2A and 2B, here and there.</summary>
    private static DepartmentCode? DepartmentOf(string code) =>
        DepartmentCode.TryParse(code is "20A" or "20B" ? "2" + code[2] : code, out DepartmentCode? found)
            ? found
            : null;

    private static bool IsCode(string code, OwnerKind kind) =>
        kind == OwnerKind.Department ? DepartmentOf(code) is not null
        : kind == OwnerKind.Commune ? InseeCommuneCode.TryParse(code, out _)
        : Siren.TryParse(code, out _);

    private static string? FaultOf(string text, out Euro amount)
    {
        string written = text.Trim().Replace(',', '.');
        int point = written.IndexOf('.', StringComparison.Ordinal);
        return Euro.TryParse(written, out amount) && amount >= Euro.Zero ? null
            : point >= 0
            && decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
                ? TooPrecise
            : NotAnAmount;
    }
}
