using Pvd.Domain.Funding;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Aids;

/// <summary>Leads each instrument to its rules; to those of another engine, or to what is said where none is known.</summary>
internal static class AidCheck
{
    private static readonly Dictionary<FundingInstrument, Func<AidCase, AidResult?>> Rules = new()
    {
        [TownCentreManager] = RetailMeasures.CheckManager,
        [ShopDigitalSolutions] = RetailMeasures.CheckSolutions,
        [DigitalEngineering] = RetailMeasures.CheckInKind,
        [ShopIn] = RetailMeasures.CheckInKind,
        [FlashDiagnosis] = RetailMeasures.CheckInKind,
        [FundingInstrument.FranceServices] = FranceServices.Check,
        [FundingInstrument.DigitalAdviser] = DigitalAdviser.Check,
        [TerritoryFactory] = ThirdPlaces.CheckFactory,
        [MicroFolie] = ThirdPlaces.CheckMicroFolie,
        [FundingInstrument.Vta] = Vta.Check,
        [DenormandieScheme] = Denormandie.Check,
        [FundingInstrument.HeritageLabel] = HeritageLabel.Check,
        [FundingInstrument.SportsEnergy] = SportsEnergy.Check,
        [FundingInstrument.Frla] = Frla.Check,
        [AnctMarket] = EngineeringInKind.CheckMarket,
        [FlashWorkshop] = EngineeringInKind.CheckWorkshop,
        [FundingInstrument.AnahEngineering] = AnahEngineering.Check,
        [FundingInstrument.Pat] = Pat.Check,
    };

    /// <summary>Gives what the aid may bring; <c>null</c> where it cannot be told.</summary>
    internal static AidResult? Run(AidFacts facts, Examination examination)
    {
        FundingInstrument instrument = facts.Instrument;
        if (!Rules.TryGetValue(instrument, out Func<AidCase, AidResult?>? check))
        {
            return instrument.RuleStatus == RuleStatus.Known || instrument.RuleStatus == RuleStatus.Partial
                ? AidRules.TellOwnEngine(instrument, examination)
                : AidRules.TellUnknown(instrument, examination);
        }

        if (facts.On is not { } day)
        {
            examination.Unknown(AidRules.Day, [AidWords.Day]);
            return null;
        }

        return check(new AidCase(facts, day, examination));
    }
}
