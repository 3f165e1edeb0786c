using Pvd.Domain.Engineering;

namespace Pvd.Domain.Tests.Engineering;

public sealed class EngineeringRequestTests
{
    private static readonly LocalDate Day = new(2022, 1, 10);

    [Fact]
    public void Three_lots_are_geographic_and_nine_thematic()
    {
        Assert.Equal(
            ["G1", "G2", "G3"],
            EngineeringLot.All.Where(lot => lot.Family == EngineeringLotFamily.Geographic).Select(lot => lot.Value)
        );
        Assert.Equal(
            ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"],
            EngineeringLot.All.Where(lot => lot.Family == EngineeringLotFamily.Thematic).Select(lot => lot.Value)
        );
    }

    [Fact]
    public void Five_kinds_of_bodies_may_ask() =>
        Assert.Equal(
            ["commune", "epci", "department", "region", "priority-territory"],
            RequesterKind.All.Where(kind => kind.MayAsk).Select(kind => kind.Value)
        );

    [Fact]
    public void A_lot_that_nobody_knows_may_be_written_down() =>
        Assert.Equal("X9", new EngineeringEvent(EngineeringEventKind.LotPicked, Day, lot: "X9").Lot);

    [Fact]
    public void Texts_are_not_blank()
    {
        Assert.Throws<ArgumentException>("id", () => new EngineeringRequest(" "));
        Assert.Throws<ArgumentException>("need", () => new EngineeringRequest("a", need: ""));
        Assert.Throws<ArgumentException>("name", () => new EngineeringRequester(name: ""));
        Assert.Throws<ArgumentNullException>("kind", () => new EngineeringEvent(null!, Day));
        EngineeringEventKind kind = EngineeringEventKind.Submitted;
        Assert.Throws<ArgumentException>("bodies", () => new EngineeringEvent(kind, Day, bodies: [""]));
        Assert.Throws<ArgumentException>("offer", () => new EngineeringEvent(kind, Day, offer: ""));
        Assert.Throws<ArgumentException>("reason", () => new EngineeringEvent(kind, Day, reason: ""));
        Assert.Throws<ArgumentException>("partner", () => new EngineeringEvent(kind, Day, partner: ""));
        Assert.Throws<ArgumentException>("lot", () => new EngineeringEvent(kind, Day, lot: ""));
    }

    [Property]
    public void Two_requests_of_the_same_content_are_equal(EngineeringRequest request)
    {
        EngineeringRequest same = new(
            request.Id,
            request.Requester,
            request.Need,
            request.Help?.ToList(),
            request.Fields?.ToList(),
            request.Events?.ToList()
        );

        Assert.Equal(request, same);
        Assert.Equal(request.GetHashCode(), same.GetHashCode());
    }
}
