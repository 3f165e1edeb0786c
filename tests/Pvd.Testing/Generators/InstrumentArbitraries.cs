using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Funding;

namespace Pvd.Testing.Generators;

/// <summary>Instruments: mostly the State grants that a plan requests, now and then any other that it may list.</summary>
public static class InstrumentArbitraries
{
    private static readonly FundingInstrument[] Grants =
    [
        .. FundingInstrument.All.Where(instrument =>
            instrument.IsDotation || (instrument.IsStateGrant && instrument != FundingInstrument.Frla)
        ),
    ];

    public static Gen<FundingInstrument> Some { get; } =
        Gen.Frequency((19, Gen.Elements(Grants)), (1, Gen.Elements<FundingInstrument>(FundingInstrument.All)));
}
