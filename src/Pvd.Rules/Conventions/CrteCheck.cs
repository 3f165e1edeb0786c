using Pvd.Domain.Conventions;
using Pvd.Rules.Law;

namespace Pvd.Rules.Conventions;

/// <summary>Judges a CRTE: perimeter, calendar, content and yearly protocols.</summary>
internal sealed class CrteCheck(CrteContract contract, ActStanding standing, Examination examination)
{
    private static readonly CrteElement[] Expected =
    [
        CrteElement.TerritorialProject,
        CrteElement.Orientations,
        CrteElement.ActionPlan,
        CrteElement.FinancialProtocol,
        CrteElement.Governance,
    ];

    private LocalDate Today => examination.Law.Day;

    internal void Check()
    {
        CheckPerimeter();
        CheckProposal();
        CheckSignature();
        CheckContent();
        CheckDuration();
        CheckProtocols();
        CheckEcology();
    }

    private void CheckPerimeter()
    {
        List<MissingFact> missing = [];
        if (contract.Perimeter is null)
        {
            missing.Add(new("crte.perimeter", CrteWords.Perimeter));
        }

        if (contract.Department is null)
        {
            missing.Add(new("crte.department", CrteWords.Department));
        }

        if (contract.Perimeter?.Count == 0)
        {
            examination.NotMet(CrteRules.Perimeter);
        }
        else if (missing.Count > 0)
        {
            examination.Unknown(CrteRules.Perimeter, missing);
        }
        else
        {
            examination.Met(
                CrteRules.Perimeter,
                new NamedFact("count", FactValue.Of(contract.Perimeter!.Count)),
                new NamedFact("department", FactValue.Of(contract.Department!.ToString()))
            );
        }
    }

    private void CheckProposal()
    {
        ParameterReading due = examination.Law.Parameter(ParameterIds.CrtePerimeterDay);
        if (contract.PerimeterProposedOn is not { } on || on > Today || !due.Value.IsKnown)
        {
            MissingFact missing = due.Value.IsKnown
                ? new("crte.perimeterProposedOn", CrteWords.ProposedOn)
                : due.Missing;
            examination.Add(CrteRules.ProposedInTime, Outcome.Unknown, [], [due], missing: [missing]);
            return;
        }

        Compare(CrteRules.ProposedInTime, on, due);
    }

    private void CheckSignature()
    {
        ParameterReading due = examination.Law.Parameter(ParameterIds.CrteSignatureDay);
        bool isOpen =
            contract.Act.Parties is null
            || contract.Act.Signatures is null
            || (standing.InForceOn is not null && standing.AboutSigning.Count > 0);
        if (isOpen || !due.Value.IsKnown)
        {
            IReadOnlyList<MissingFact> missing = due.Value.IsKnown ? standing.AboutSigning : [due.Missing];
            examination.Add(CrteRules.SignedInTime, Outcome.Unknown, [], [due], missing: missing);
            return;
        }

        if (standing.InForceOn is { } on)
        {
            Compare(CrteRules.SignedInTime, on, due);
            return;
        }

        bool isLate = Today > due.Value.Day;
        examination.Add(
            CrteRules.SignedInTime,
            isLate ? Outcome.NotMet : Outcome.Met,
            [new("due", due.Value)],
            [due],
            due.Value,
            template: isLate ? CrteRules.NotSigned : CrteRules.StillToSign
        );
    }

    private void Compare(RuleText rule, LocalDate on, ParameterReading due) =>
        examination.Add(
            rule,
            on <= due.Value.Day ? Outcome.Met : Outcome.NotMet,
            [new("on", FactValue.Of(on)), new("due", due.Value)],
            [due],
            due.Value
        );

    private void CheckContent()
    {
        if (contract.Content is not { } content)
        {
            examination.Unknown(CrteRules.Content, [new("crte.content", CrteWords.Content)]);
            return;
        }

        List<Localized> absent =
        [
            .. Expected.Where(element => !content.Contains(element)).Select(element => element.Label),
        ];
        if (absent.Count > 0)
        {
            examination.NotMet(CrteRules.Content, ActGuards.Names("absent", absent));
            return;
        }

        examination.Met(CrteRules.Content);
    }

    private void CheckDuration()
    {
        ParameterReading expected = examination.Law.Parameter(ParameterIds.CrteYears);
        if (contract.Years is not { } years || !expected.Value.IsKnown)
        {
            MissingFact missing = contract.Years is null
                ? new("crte.years", ActStanding.YearsMissing)
                : expected.Missing;
            examination.Add(CrteRules.Duration, Outcome.Unknown, [], [expected], missing: [missing]);
            return;
        }

        examination.Add(
            CrteRules.Duration,
            years == expected.Value.Number ? Outcome.Met : Outcome.NotMet,
            [new("years", FactValue.Of(years)), new("expected", expected.Value)],
            [expected],
            expected.Value
        );
    }

    /// <summary>From the year of the signature to this one, or to that of the term.</summary>
    private void CheckProtocols()
    {
        if (standing.InForceOn is not { } since)
        {
            return;
        }

        int last = Math.Min(Today.Year, standing.LastDay?.Year ?? Today.Year);
        if (contract.Protocols is not { } protocols)
        {
            examination.Unknown(CrteRules.YearlyProtocol, [new("crte.protocols", CrteWords.Protocols)]);
            return;
        }

        List<Localized> absent = [];
        List<MissingFact> missing = [];
        for (int year = since.Year; year <= last; year++)
        {
            List<AnnualFinancialProtocol> own = [.. protocols.Where(known => known.Year == year)];
            if (own.Exists(protocol => protocol.SignedOn <= Today))
            {
                continue;
            }

            if (own.Exists(protocol => protocol.SignedOn is null))
            {
                Localized signed = CrteWords.SignedOn.Fill("year", Wording.Digits(year));
                missing.Add(new("crte.protocols.signedOn", signed));
            }
            else
            {
                absent.Add(Localized.Same(Wording.Digits(year)));
            }
        }

        if (absent.Count > 0)
        {
            examination.NotMet(CrteRules.YearlyProtocol, ActGuards.Names("years", absent));
        }
        else if (missing.Count > 0)
        {
            examination.Unknown(CrteRules.YearlyProtocol, missing);
        }
        else
        {
            examination.Met(
                CrteRules.YearlyProtocol,
                new NamedFact("first", FactValue.Of(Wording.Digits(since.Year))),
                new NamedFact("last", FactValue.Of(Wording.Digits(last)))
            );
        }
    }

    private void CheckEcology()
    {
        if (contract.Content is not { } content)
        {
            examination.Unknown(CrteRules.Ecology, [new("crte.content", CrteWords.Content)]);
            return;
        }

        examination.Add(CrteRules.Ecology, content.Contains(CrteElement.Ecology) ? Outcome.Met : Outcome.NotMet, []);
    }
}
