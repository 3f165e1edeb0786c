using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules.Policies;

namespace Pvd.Samples.Funding;

/// <summary>One option for each choice that the law of State grants leaves open; without it, the default of the library.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<Rounding?> _rounding = Of("--rounding", PvdPolicies.Default.Rounding);
    private readonly Option<RegimeDate?> _regimeDate = Of("--regime-date", FundingPolicies.Default.RegimeDate);
    private readonly Option<CombinedBase?> _combinedBase = Of("--combined-base", FundingPolicies.Default.CombinedBase);
    private readonly Option<RatePrecision?> _precision = Of("--rate-precision", FundingPolicies.Default.RatePrecision);
    private readonly Option<ImplicitRefusal?> _refusal = Of(
        "--implicit-refusal",
        FundingPolicies.Default.ImplicitRefusal
    );
    private readonly Option<CompletenessSuspension?> _suspension = Of(
        "--completeness-suspension",
        FundingPolicies.Default.CompletenessSuspension
    );
    private readonly Option<AdvanceTrigger?> _advance = Of("--advance-trigger", FundingPolicies.Default.AdvanceTrigger);
    private readonly Option<InvestmentDotations?> _dotations = Of("--dotations", FundingPolicies.Default.Dotations);
    private readonly Option<IReadOnlyList<FundingInstrument>?> _givesWay = GivesWay();

    internal void AddTo(Command command)
    {
        command.Add(_rounding);
        command.Add(_givesWay);
        command.Add(_regimeDate);
        command.Add(_combinedBase);
        command.Add(_precision);
        command.Add(_refusal);
        command.Add(_suspension);
        command.Add(_advance);
        command.Add(_dotations);
    }

    internal PvdPolicies Read(ParseResult parsed)
    {
        FundingPolicies standard = FundingPolicies.Default;
        return new(
            parsed.GetValue(_rounding) ?? PvdPolicies.Default.Rounding,
            funding: new(
                parsed.GetValue(_regimeDate) ?? standard.RegimeDate,
                parsed.GetValue(_combinedBase) ?? standard.CombinedBase,
                parsed.GetValue(_precision) ?? standard.RatePrecision,
                parsed.GetValue(_refusal) ?? standard.ImplicitRefusal,
                parsed.GetValue(_suspension) ?? standard.CompletenessSuspension,
                parsed.GetValue(_advance) ?? standard.AdvanceTrigger,
                parsed.GetValue(_dotations) ?? standard.Dotations,
                parsed.GetValue(_givesWay) ?? standard.GivesWayFirst
            )
        );
    }

    private static Option<T?> Of<T>(string name, T standard)
        where T : struct, Enum
    {
        string codes = string.Join(" | ", Enum.GetValues<T>().Select(CodeOf));
        return new(name)
        {
            Description = $"{codes} [{CodeOf(standard)}]",
            HelpName = "choix/choice",
            CustomParser = result =>
            {
                string code = result.Tokens[0].Value;
                foreach (T value in Enum.GetValues<T>())
                {
                    if (CodeOf(value) == code)
                    {
                        return value;
                    }
                }

                Refuse(result, name, code, codes);
                return null;
            },
        };
    }

    private static Option<IReadOnlyList<FundingInstrument>?> GivesWay() =>
        new("--gives-way")
        {
            Description =
                "Aides qui cèdent d’abord quand un plafond est passé, dans l’ordre / grants that give way first: DSIL,DETR",
            HelpName = "codes",
            CustomParser = result =>
            {
                List<FundingInstrument> first = [];
                foreach (string code in result.Tokens[0].Value.Split(','))
                {
                    FundingInstrument? instrument = FundingInstrument.All.FirstOrDefault(known =>
                        string.Equals(known.Value, code.Trim(), StringComparison.OrdinalIgnoreCase)
                    );
                    if (instrument is null)
                    {
                        string codes = string.Join(" | ", FundingInstrument.All.Select(known => known.Value));
                        Refuse(result, "--gives-way", code, codes);
                        break;
                    }

                    first.Add(instrument);
                }

                return first;
            },
        };

    private static void Refuse(ArgumentResult result, string option, string code, string codes) =>
        result.AddError($"{option} : attendu / expected: {codes} ; « {code} »");

    /// <summary>The name of a member as options write it: <c>half-up</c>.</summary>
    private static string CodeOf<T>(T value)
        where T : struct, Enum
    {
        StringBuilder code = new();
        foreach (char letter in value.ToString())
        {
            if (char.IsUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }
}
