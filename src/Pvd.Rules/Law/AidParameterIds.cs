namespace Pvd.Rules.Law;

/// <summary>The parameters that the rules of the single aids read, with the unit they expect.</summary>
internal static class AidParameterIds
{
    internal const string TownManagerYearly = "COM-01";
    internal const string TownManagerYears = "COM-02";
    internal const string TownManagerShare = "COM-04";
    internal const string DigitalSolutions = "COM-05";
    internal const string RetailInKind = "COM-06";
    internal const string FranceServices2020 = "FS-01";
    internal const string FranceServices2023 = "FS-02";
    internal const string FranceServices2024 = "FS-03";
    internal const string FranceServices2026 = "FS-04";
    internal const string FranceServicesPartYear = "FS-06";
    internal const string FranceServicesAgents = "FS-AGENTS";
    internal const string AdviserFirst = "CN-01";
    internal const string AdviserMonths = "CN-01-MONTHS";
    internal const string AdviserMonthsPrivate = "CN-02";
    internal const string AdviserFirstPrivate = "CN-02-AMOUNT";
    internal const string AdviserTime = "CN-03";
    internal const string AdviserYear1 = "CN-04-1";
    internal const string AdviserBonus1 = "CN-06-1";
    internal const string AdviserYear2 = "CN-04-2";
    internal const string AdviserBonus2 = "CN-06-2";
    internal const string AdviserYear3 = "CN-04-3";
    internal const string AdviserBonus3 = "CN-06-3";
    internal const string AdviserRenewalYears = "CN-05-YEARS";
    internal const string AdviserOverseas = "CN-07";
    internal const string AdviserEarlyEnd = "CN-09";
    internal const string FactoryMinimum = "TL-01-MIN";
    internal const string FactoryMaximum = "TL-01-MAX";
    internal const string FactoryYears = "TL-01-YEARS";
    internal const string FactoryYearly = "TL-02";
    internal const string FactoryWave = "TL-04";
    internal const string MicroFolieRate = "TL-08";
    internal const string VtaAmount = "VTA-01";
    internal const string VtaMinimumMonths = "VTA-02-MIN";
    internal const string VtaMaximumMonths = "VTA-02-MAX";
    internal const string VtaTime = "VTA-03";
    internal const string VtaPayBack = "VTA-06";
    internal const string VtaLastMonths = "VTA-06-LAST";
    internal const string VtaEmployers = "VTA-08";
    internal const string VtaMinimumAge = "VTA-09-MIN";
    internal const string VtaMaximumAge = "VTA-09-MAX";
    internal const string VtaStudies = "VTA-10";
    internal const string DenormandieShortYears = "DEN-01-SHORT-YEARS";
    internal const string DenormandieShortRate = "DEN-01-SHORT";
    internal const string DenormandieMiddleYears = "DEN-01-MIDDLE-YEARS";
    internal const string DenormandieMiddleRate = "DEN-01-MIDDLE";
    internal const string DenormandieLongYears = "DEN-01-LONG-YEARS";
    internal const string DenormandieLongRate = "DEN-01-LONG";
    internal const string DenormandieCap = "DEN-02";
    internal const string DenormandieWorks = "DEN-03";
    internal const string DenormandieLastDay = "DEN-04";
    internal const string DenormandieZone = "DEN-05";
    internal const string DenormandieEnergy = "DEN-06";
    internal const string HeritagePopulationBefore2020 = "FDP-01";
    internal const string HeritagePopulation = "FDP-02";
    internal const string HeritageAid = "FDP-03";
    internal const string HeritageTax = "FDP-TAX";
    internal const string SportsThreshold = "ANS-01";
    internal const string SportsRate = "ANS-03";
    internal const string FrlaShare = "FRLA-01";
    internal const string FrlaOperator = "FRLA-03";
    internal const string FrlaCeiling = "FRLA-04";
    internal const string FrlaPlace = "FRLA-06";
    internal const string AnctLocalShare = "ANCT-SHARE";
    internal const string FlashExperts = "FLASH-02";
    internal const string AnahPostRate = "ANAH-01-RATE";
    internal const string AnahPostBase = "ANAH-01-BASE";
    internal const string AnahYearsToStart = "ANAH-02";
    internal const string AnahStudyRate = "ANAH-07";
    internal const string PatRate = "PAT-01";
    internal const string PatCeiling = "PAT-02";
    internal const string PatMonths = "PAT-03";
    internal const string PatExistingCeiling = "PAT-04";
    internal const string PatExistingMonths = "PAT-05";
    internal const string PatExistingRate = "PAT-06";

    internal static readonly IReadOnlyList<(string Id, Unit Unit)> Read =
    [
        (TownManagerYearly, Unit.EuroPerYear),
        (TownManagerYears, Unit.Year),
        (TownManagerShare, Unit.Percent),
        (DigitalSolutions, Unit.Euro),
        (RetailInKind, Unit.Percent),
        (FranceServices2020, Unit.EuroPerYear),
        (FranceServices2023, Unit.EuroPerYear),
        (FranceServices2024, Unit.EuroPerYear),
        (FranceServices2026, Unit.EuroPerYear),
        (FranceServicesPartYear, Unit.Statement),
        (FranceServicesAgents, Unit.Person),
        (AdviserFirst, Unit.Euro),
        (AdviserMonths, Unit.Month),
        (AdviserMonthsPrivate, Unit.Month),
        (AdviserFirstPrivate, Unit.Euro),
        (AdviserTime, Unit.Percent),
        (AdviserYear1, Unit.Euro),
        (AdviserBonus1, Unit.Euro),
        (AdviserYear2, Unit.Euro),
        (AdviserBonus2, Unit.Euro),
        (AdviserYear3, Unit.Euro),
        (AdviserBonus3, Unit.Euro),
        (AdviserRenewalYears, Unit.Year),
        (AdviserOverseas, Unit.Euro),
        (AdviserEarlyEnd, Unit.Statement),
        (FactoryMinimum, Unit.Euro),
        (FactoryMaximum, Unit.Euro),
        (FactoryYears, Unit.Year),
        (FactoryYearly, Unit.EuroPerYear),
        (FactoryWave, Unit.Euro),
        (MicroFolieRate, Unit.Percent),
        (VtaAmount, Unit.Euro),
        (VtaMinimumMonths, Unit.Month),
        (VtaMaximumMonths, Unit.Month),
        (VtaTime, Unit.Percent),
        (VtaPayBack, Unit.Statement),
        (VtaLastMonths, Unit.Month),
        (VtaEmployers, Unit.Statement),
        (VtaMinimumAge, Unit.Year),
        (VtaMaximumAge, Unit.Year),
        (VtaStudies, Unit.Year),
        (DenormandieShortYears, Unit.Year),
        (DenormandieShortRate, Unit.Percent),
        (DenormandieMiddleYears, Unit.Year),
        (DenormandieMiddleRate, Unit.Percent),
        (DenormandieLongYears, Unit.Year),
        (DenormandieLongRate, Unit.Percent),
        (DenormandieCap, Unit.Euro),
        (DenormandieWorks, Unit.Percent),
        (DenormandieLastDay, Unit.Date),
        (DenormandieZone, Unit.Statement),
        (DenormandieEnergy, Unit.Statement),
        (HeritagePopulationBefore2020, Unit.Inhabitant),
        (HeritagePopulation, Unit.Inhabitant),
        (HeritageAid, Unit.Percent),
        (HeritageTax, Unit.Statement),
        (SportsThreshold, Unit.Euro),
        (SportsRate, Unit.Percent),
        (FrlaShare, Unit.Percent),
        (FrlaOperator, Unit.Percent),
        (FrlaCeiling, Unit.EuroPerSquareMetre),
        (FrlaPlace, Unit.Statement),
        (AnctLocalShare, Unit.Percent),
        (FlashExperts, Unit.Percent),
        (AnahPostRate, Unit.Percent),
        (AnahPostBase, Unit.Euro),
        (AnahYearsToStart, Unit.Year),
        (AnahStudyRate, Unit.Percent),
        (PatRate, Unit.Percent),
        (PatCeiling, Unit.Euro),
        (PatMonths, Unit.Month),
        (PatExistingCeiling, Unit.Euro),
        (PatExistingMonths, Unit.Month),
        (PatExistingRate, Unit.Percent),
    ];
}
