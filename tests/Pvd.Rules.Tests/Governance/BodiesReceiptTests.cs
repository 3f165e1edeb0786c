using Pvd.Rules.Governance;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Governance;

/// <summary>The answer about the bodies as a receipt keeps it.</summary>
public sealed class BodiesReceiptTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void It_is_read_back_and_confirmed()
    {
        Assessment<BodiesReview> answer = Given.Rules.Bodies.Assess(new DossierDraft().Build(), Law);
        byte[] bytes = Receipt.Of(answer).Bytes();

        using MemoryStream stream = new(bytes);
        Receipt read = Receipt.Read(stream).ValueOrThrow();

        Assert.Equal(bytes, read.Bytes());
        Assert.IsType<Verification.Confirmed>(read.Verify(Legislation.Embedded));
        Assert.Equal(3, Assert.IsType<Assessment<BodiesReview>.Favourable>(answer).Value.Bodies.Count);
    }

    [Fact]
    public void An_answer_at_a_meeting_is_confirmed_under_the_law_of_that_day()
    {
        Assessment<CommitteeComposition> answer = Assert.Single(
            Given.Rules.Committee.AtMeetings(new DossierDraft().Build(), Law)
        );
        using MemoryStream stream = new(Receipt.Of(answer).Bytes());

        Receipt read = Receipt.Read(stream).ValueOrThrow();

        Assert.Equal(Given.Day("2021-11-15"), read.LawDay);
        Assert.IsType<Verification.Confirmed>(read.Verify(Legislation.Embedded));
    }

    [Fact]
    public void Bodies_that_are_not_known_leave_the_answer_open()
    {
        Assessment<BodiesReview> answer = Given.Rules.Bodies.Assess(new DossierDraft { Bodies = null }.Build(), Law);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["bodies"], answer.MissingFields());
    }
}
