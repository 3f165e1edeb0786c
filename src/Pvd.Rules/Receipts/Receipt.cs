using Pvd.Domain.Json;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Receipts;

/// <summary>
/// An assessment on paper: what was asked, of which facts, under which law and choices, and what was answered.
/// Names of persons are replaced by numbers. Immutable.
/// </summary>
public sealed record Receipt
{
    internal Receipt(
        string engine,
        LocalDate lawDay,
        string lawFingerprint,
        PvdPolicies policies,
        Question question,
        string factsFingerprint,
        string answer,
        FactValue result,
        IEnumerable<ReceiptFinding> findings,
        IEnumerable<ReceiptFigure> figures,
        IEnumerable<MissingFact> missing
    )
    {
        Engine = engine;
        LawDay = lawDay;
        LawFingerprint = lawFingerprint;
        Policies = policies;
        Question = question;
        FactsFingerprint = factsFingerprint;
        Answer = answer;
        Result = result;
        Findings = new ValueList<ReceiptFinding>(findings, nameof(findings));
        Figures = new ValueList<ReceiptFigure>(figures, nameof(figures));
        Missing = new ValueList<MissingFact>(missing, nameof(missing));
    }

    /// <summary>Gets the engine that answered, such as <c>project-manager</c>.</summary>
    public string Engine { get; }

    /// <summary>Gets the day of the law, taken for today.</summary>
    public LocalDate LawDay { get; }

    /// <summary>Gets the day of what was known; <c>null</c> when the facts came from a form.</summary>
    public LocalDate? KnownOn => Question.Dossier?.KnownOn;

    /// <summary>Gets the fingerprint of the legislation.</summary>
    public string LawFingerprint { get; }

    /// <summary>Gets the choices the answer rests on.</summary>
    public PvdPolicies Policies { get; }

    /// <summary>Gets the fingerprint of the facts.</summary>
    public string FactsFingerprint { get; }

    /// <summary>Gets the answer: <c>favourable</c>, <c>unfavourable</c>, <c>incomplete</c> or <c>for-judgement</c>.</summary>
    public string Answer { get; }

    /// <summary>Gets the result; unknown where the answer carries none.</summary>
    public FactValue Result { get; }

    /// <summary>Gets what each rule said, in the order of the checks.</summary>
    public IReadOnlyList<ReceiptFinding> Findings { get; }

    /// <summary>Gets the amounts computed on the way.</summary>
    public IReadOnlyList<ReceiptFigure> Figures { get; }

    /// <summary>Gets what was missing.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    internal Question Question { get; }

    /// <summary>Makes the receipt of an assessment.</summary>
    public static Receipt Of(Assessment assessment) => ReceiptMaker.Make(Guard.NotNull(assessment, nameof(assessment)));

    /// <summary>Reads a receipt from JSON (format <c>pvd-receipt/1</c>): the receipt, or every problem with its place.</summary>
    /// <param name="stream">UTF-8; read to its end, not closed.</param>
    public static ReadResult<Receipt> Read(Stream stream) => ReceiptReader.Read(stream);

    /// <summary>Writes the receipt as JSON; read again and written again, it gives the same bytes.</summary>
    /// <param name="stream">Written to, not closed.</param>
    public void Write(Stream stream) => ReceiptWriter.Write(this, stream);

    /// <summary>Assesses the facts again under a legislation, and tells whether facts, law or result differ from what the receipt says.</summary>
    public Verification Verify(Legislation law) => ReceiptVerifier.Verify(this, Guard.NotNull(law, nameof(law)));
}
