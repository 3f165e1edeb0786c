using Pvd.Domain.Funding;

namespace Pvd.Rules.Tests.Support;

/// <summary>The money of a plan whose facts are known, added up without the engine; in cents.</summary>
internal sealed class PlainMoney
{
    internal PlainMoney(GrantCase asked)
    {
        Cost = asked.Plan.Expenditures!.Sum(line => line.AmountExcludingTax!.Value.Cents);
        Base = BaseOf(asked, asked.Asked);
        Asked = AskedBy(asked, asked.Asked);
        foreach (FinancingLine line in asked.Plan.Lines!)
        {
            bool isInKind = line.Instrument?.IsInKind == true;
            if (line.Funder != FunderKind.Owner && line.Funder != FunderKind.Vat && !isInKind)
            {
                long amount = line.Amount!.Value.Cents;
                bool isDotation = line.Instrument?.IsDotation == true;
                bool isPublic = line.IsPublic || isDotation;
                OthersThatStay += amount;
                Public += isPublic ? amount : 0;
                Cooperation += isPublic && line.Funder == FunderKind.ErdfCooperation ? amount : 0;
                Dotations += isDotation ? amount : 0;
            }
        }

        foreach (GrantRequest other in asked.Plan.Requests.Where(other => other.Id != asked.Request))
        {
            if (!other.Instrument.IsInKind && !IsOver(other, asked.Today))
            {
                Add(asked, other);
            }
        }
    }

    internal long Cost { get; }

    internal long Base { get; }

    internal long Asked { get; }

    internal long OthersThatStay { get; private set; }

    internal long OthersThatYield { get; private set; }

    internal long Public { get; private set; }

    internal long Private => OthersThatStay - Public;

    internal long Cooperation { get; }

    internal long Dotations { get; private set; }

    internal static bool IsOver(GrantRequest request, LocalDate today) =>
        request.Events!.Any(entry =>
            entry.On <= today
            && (
                entry.Kind == GrantEventKind.Refused
                || entry.Kind == GrantEventKind.Dismissed
                || entry.Kind == GrantEventKind.LapseDeclared
            )
        );

    internal static long BaseOf(GrantCase asked, GrantRequest request) =>
        asked
            .Plan.Expenditures!.Where(line => request.Expenditures?.Contains(line.Id) != false)
            .Sum(line => line.EligiblePart!.Value.Cents);

    private void Add(GrantCase asked, GrantRequest other)
    {
        long amount = IsAwarded(other, asked) ? other.Award!.Amount!.Value.Cents : AskedBy(asked, other);
        if (Yields(other, asked))
        {
            OthersThatYield += amount;
            return;
        }

        OthersThatStay += amount;
        Public += amount;
        Dotations += other.Instrument.IsDotation ? amount : 0;
    }

    private static long AskedBy(GrantCase asked, GrantRequest request)
    {
        if (request.Amount is { } amount)
        {
            return amount.Cents;
        }

        if (request.Rate is { } rate)
        {
            return Rounded(BaseOf(asked, request), rate, asked.Policies.Rounding);
        }

        decimal sum = 0;
        foreach (RequestedShare share in request.Shares!)
        {
            if (request.Expenditures?.Contains(share.Expenditure) != false)
            {
                ExpenditureLine line = asked.Plan.Expenditures!.Single(line => line.Id == share.Expenditure);
                sum +=
                    (decimal)line.EligiblePart!.Value.Cents * share.Rate.Value.Numerator / share.Rate.Value.Denominator;
            }
        }

        return Rounded(sum, asked.Policies.Rounding);
    }

    internal static long Rounded(long cents, Rate rate, Rounding rounding) =>
        Rounded((decimal)cents * rate.Value.Numerator / rate.Value.Denominator, rounding);

    private static long Rounded(decimal cents, Rounding rounding) =>
        (long)
            decimal.Round(
                cents,
                rounding switch
                {
                    Rounding.HalfUp => MidpointRounding.AwayFromZero,
                    Rounding.HalfEven => MidpointRounding.ToEven,
                    Rounding.Down => MidpointRounding.ToNegativeInfinity,
                    _ => MidpointRounding.ToPositiveInfinity,
                }
            );

    private static bool IsAwarded(GrantRequest request, GrantCase asked) => request.Award?.DecidedOn <= asked.Today;

    private static bool Yields(GrantRequest other, GrantCase asked)
    {
        IReadOnlyList<FundingInstrument> list = asked.Policies.Funding.GivesWayFirst;
        int place = PlaceOf(other.Instrument, list);
        int own = PlaceOf(asked.Instrument, list);
        if (place != own)
        {
            return place < own;
        }

        return IsAwarded(asked.Asked, asked)
            && (!IsAwarded(other, asked) || other.Award!.DecidedOn > asked.Asked.Award!.DecidedOn);
    }

    private static int PlaceOf(FundingInstrument instrument, IReadOnlyList<FundingInstrument> list) =>
        list.Contains(instrument) ? list.TakeWhile(listed => listed != instrument).Count() : int.MaxValue;
}
