using System.Text;
using Pvd.Domain.Json;
using Pvd.Rules.Law;

namespace Pvd.Rules.Receipts;

/// <summary>Turns an assessment into its receipt.</summary>
internal static class ReceiptMaker
{
    internal static Receipt Make(Assessment assessment)
    {
        Question asked = assessment.Examination.Question;
        Question question = asked.Dossier is { } dossier
            ? asked with
            {
                Dossier = Pseudonyms.Apply(dossier),
            }
            : asked with
            {
                Facts = asked.Facts?.WithoutPersons(),
            };
        return new(
            assessment.Engine,
            assessment.Law.Day,
            assessment.Law.Legislation.Fingerprint,
            assessment.Policies,
            question,
            FingerprintOf(question),
            assessment.AnswerCode,
            assessment.ResultValue,
            assessment.Findings.Select(Finding),
            assessment.Figures.Select(figure => new ReceiptFigure(figure.Id, figure.Amount)),
            assessment.MissingFacts
        );
    }

    internal static string FingerprintOf(Question question)
    {
        using MemoryStream buffer = new();
        JsonOutput.Write(buffer, json => ReceiptWriter.WriteQuestion(json, question));
        return LegislationFingerprint.OfText(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static ReceiptFinding Finding(Finding finding) =>
        new(
            finding.Rule.Id,
            finding.Outcome,
            finding.Facts,
            finding.Parameters.Select(reading => new ReceiptParameter(reading.Id, reading.Day, reading.Value)),
            finding.Threshold,
            finding.Distance,
            new(finding.Reason(Language.French), finding.Reason(Language.English))
        );
}
