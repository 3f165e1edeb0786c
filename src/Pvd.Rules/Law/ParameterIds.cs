namespace Pvd.Rules.Law;

/// <summary>The parameters that the engines read, with the unit they expect: a legislation that lacks one does not load.</summary>
internal static class ParameterIds
{
    internal const string ProgrammeStart = "PRG-1";
    internal const string MaximumPopulation = "PRG-2";
    internal const string ProgrammeEnd = "PRG-5";
    internal const string MonthsToFrameworkConvention = "ADH-20";
    internal const string OrtYears = "ORT-13";
    internal const string OrtReport = "ORT-20-REPORT";
    internal const string OrtEvaluation = "ORT-20-EVALUATION";
    internal const string DenormandieEnd = "EFF-1";
    internal const string ShopArea = "EFF-2-AREA";
    internal const string FoodShopArea = "EFF-2-FOOD";
    internal const string ShopSoil = "EFF-2-SOIL";
    internal const string SuspensionYears = "EFF-3";
    internal const string SuspensionExtension = "EFF-3-EXTENSION";
    internal const string MixedShare = "EFF-4";
    internal const string ExperimentEnd = "EFF-7";
    internal const string CrtePerimeterDay = "CRTE-2";
    internal const string CrteSignatureDay = "CRTE-3";
    internal const string CrteYears = "CRTE-4";
    internal const string PublicationThreshold = "DEL-6";
    internal const string ConvocationThreshold = "CONV-3500";
    internal const string ConvocationShort = "CONV-SHORT";
    internal const string ConvocationLong = "CONV-LONG";
    internal const string SharedChairs = "GOV-3";
    internal const string ClctMeetings = "GOV-9";
    internal const string CommissionMayors = "GOV-11-MAYORS";
    internal const string CommissionMayorsOverseas = "GOV-11-MAYORS-OVERSEAS";
    internal const string CommissionPresidents = "GOV-11-PRESIDENTS";
    internal const string CommissionPresidentsOverseas = "GOV-11-PRESIDENTS-OVERSEAS";
    internal const string CommissionParliament = "GOV-11-PARLIAMENT";
    internal const string CommissionDeputies = "GOV-11-DEPUTIES";
    internal const string CommissionSenators = "GOV-11-SENATORS";
    internal const string CommissionNote = "GOV-11-NOTE";
    internal const string ManagerRate = "CDP-01";
    internal const string ManagerCeiling = "CDP-02";
    internal const string ManagerCeilingWithAnah = "CDP-03";
    internal const string AnahRate = "CDP-04";
    internal const string AnahCeiling = "CDP-05";
    internal const string FirstPayment = "CDP-07";
    internal const string MinimumPosts = "CDP-12";
    internal const string Continuation = "CDP-14";
    internal const string DetrSmall = "DETR-01";
    internal const string DetrSmallOverseas = "DETR-02";
    internal const string DetrLarge = "DETR-03";
    internal const string DetrLargeOverseas = "DETR-04";
    internal const string DetrWealth = "DETR-05";
    internal const string DetrGrace = "DETR-06";
    internal const string DetrGraceOfEpci = "DETR-06-EPCI";
    internal const string DetrEpciPopulationBefore2017 = "DETR-07-P";
    internal const string DetrEpciCentreBefore2017 = "DETR-07-C";
    internal const string DetrEpciPopulation = "DETR-08-P";
    internal const string DetrEpciCentre = "DETR-08-C";
    internal const string DetrEpciDensity = "DETR-10";
    internal const string DetrEpciPopulationOverseas = "DETR-11-P";
    internal const string DetrEpciCentreOverseas = "DETR-11-C";
    internal const string DetrSyndicate = "DETR-12";
    internal const string DetrMinimumRate = "DETR-13";
    internal const string CapOnPublicAid = "DETR-14";
    internal const string CapOnDotations = "DETR-15";
    internal const string CommissionThreshold = "DETR-16";
    internal const string CommissionThresholdBefore2018 = "DETR-17";
    internal const string CompletenessMonths = "DETR-19";
    internal const string MinimumMayBeUndercut = "DETR-24";
    internal const string ImplicitRefusalYears = "DETR-26";
    internal const string DetrRoutes = "DETR-29";
    internal const string DetrRouteLow = "DETR-29-LOW";
    internal const string DetrRouteLowOverseas = "DETR-29-LOW-OVERSEAS";
    internal const string DetrRouteHigh = "DETR-29-HIGH";
    internal const string DetrRouteCommune = "DETR-29-COMMUNE";
    internal const string DetrRouteTimes = "DETR-29-TIMES";
    internal const string StartAfterCompleteness = "START-OLD";
    internal const string StartAfterReceipt = "START-NEW";
    internal const string EnergyDeadline = "DSILE-02";
    internal const string EnergyTarget = "DSILE-03";
    internal const string FnadtRate = "FNADT-01";
    internal const string DepollutionBase = "FRI-03";
    internal const string DepollutionRate = "FRI-04-MAX";
    internal const string RecyclingShare = "FRI-09";
    internal const string FondsVertSaving2023 = "FV-01";
    internal const string FondsVertSaving = "FV-02";
    internal const string FondsVertRate = "FV-03";
    internal const string OwnShare = "OWN-01";
    internal const string OwnShareMonument = "OWN-02";
    internal const string OwnShareCalamity = "OWN-03";
    internal const string OwnShareUrbanRenewal = "OWN-04";
    internal const string OwnShareHeritage = "OWN-05";
    internal const string OwnShareBridge = "OWN-06";
    internal const string OwnShareNatura = "OWN-06b";
    internal const string OwnShareSchool = "OWN-07";
    internal const string OwnShareOverseas = "OWN-08";
    internal const string OwnShareCorsica = "OWN-09";
    internal const string OwnShareCooperation = "OWN-10";
    internal const string OwnShareLeadAuthority = "OWN-11";
    internal const string BalanceTolerance = "FIN-1-TOLERANCE";
    internal const string StateGrantCap = "D514-01";
    internal const string StateGrantStart = "D514-02";
    internal const string StateGrantCompletenessMonths = "D514-03";
    internal const string StateGrantAdvance = "D514-04";
    internal const string StateGrantInstalments = "D514-05";
    internal const string StateGrantRefusalMonths = "D514-08";
    internal const string YearsToStart = "LAP-01";
    internal const string YearsToStartExtension = "LAP-03";
    internal const string YearsToComplete = "LAP-04";
    internal const string YearsToCompleteExtension = "LAP-05";
    internal const string CrpaMonths = "LAP-CRPA";
    internal const string Advance = "PAY-01";
    internal const string Instalments = "PAY-02";
    internal const string ClawbackCases = "PAY-08";
    internal const string ArcdUnit = "ARCD-01";
    internal const string ArcdUnitOffices = "ARCD-02";
    internal const string ArcdDwellings = "ARCD-03";
    internal const string ArcdBar = "ARCD-04";
    internal const string ArcdBonus = "ARCD-13";
    internal const string ArcdBonusDay = "ARCD-13-DATE";
    internal const string ArcdDeficiencyDay = "ARCD-14";
    internal const string ArcdBareLand = "ARCD-15";

    internal static readonly IReadOnlyList<(string Id, Unit Unit)> Read =
    [
        (ProgrammeStart, Unit.Date),
        (MaximumPopulation, Unit.Inhabitant),
        (ProgrammeEnd, Unit.Date),
        (MonthsToFrameworkConvention, Unit.Month),
        (OrtYears, Unit.Year),
        (OrtReport, Unit.Year),
        (OrtEvaluation, Unit.Year),
        (DenormandieEnd, Unit.Date),
        (ShopArea, Unit.SquareMetre),
        (FoodShopArea, Unit.SquareMetre),
        (ShopSoil, Unit.Statement),
        (SuspensionYears, Unit.Year),
        (SuspensionExtension, Unit.Year),
        (MixedShare, Unit.Percent),
        (ExperimentEnd, Unit.Date),
        (CrtePerimeterDay, Unit.Date),
        (CrteSignatureDay, Unit.Date),
        (CrteYears, Unit.Year),
        (PublicationThreshold, Unit.Inhabitant),
        (ConvocationThreshold, Unit.Inhabitant),
        (ConvocationShort, Unit.Day),
        (ConvocationLong, Unit.Day),
        (SharedChairs, Unit.Person),
        (ClctMeetings, Unit.Meeting),
        (CommissionMayors, Unit.Inhabitant),
        (CommissionMayorsOverseas, Unit.Inhabitant),
        (CommissionPresidents, Unit.Inhabitant),
        (CommissionPresidentsOverseas, Unit.Inhabitant),
        (CommissionParliament, Unit.Person),
        (CommissionDeputies, Unit.Person),
        (CommissionSenators, Unit.Person),
        (CommissionNote, Unit.Day),
        (ManagerRate, Unit.Percent),
        (ManagerCeiling, Unit.EuroPerYear),
        (ManagerCeilingWithAnah, Unit.EuroPerYear),
        (AnahRate, Unit.Percent),
        (AnahCeiling, Unit.EuroPerYear),
        (FirstPayment, Unit.Percent),
        (MinimumPosts, Unit.Post),
        (Continuation, Unit.Statement),
        (DetrSmall, Unit.Inhabitant),
        (DetrSmallOverseas, Unit.Inhabitant),
        (DetrLarge, Unit.Inhabitant),
        (DetrLargeOverseas, Unit.Inhabitant),
        (DetrWealth, Unit.Times),
        (DetrGrace, Unit.Year),
        (DetrGraceOfEpci, Unit.Year),
        (DetrEpciPopulationBefore2017, Unit.Inhabitant),
        (DetrEpciCentreBefore2017, Unit.Inhabitant),
        (DetrEpciPopulation, Unit.Inhabitant),
        (DetrEpciCentre, Unit.Inhabitant),
        (DetrEpciDensity, Unit.InhabitantPerSquareKilometre),
        (DetrEpciPopulationOverseas, Unit.Inhabitant),
        (DetrEpciCentreOverseas, Unit.Inhabitant),
        (DetrSyndicate, Unit.Inhabitant),
        (DetrMinimumRate, Unit.Percent),
        (CapOnPublicAid, Unit.Percent),
        (CapOnDotations, Unit.Percent),
        (CommissionThreshold, Unit.Euro),
        (CommissionThresholdBefore2018, Unit.Euro),
        (CompletenessMonths, Unit.Month),
        (MinimumMayBeUndercut, Unit.Statement),
        (ImplicitRefusalYears, Unit.Year),
        (DetrRoutes, Unit.Statement),
        (DetrRouteLow, Unit.Inhabitant),
        (DetrRouteLowOverseas, Unit.Inhabitant),
        (DetrRouteHigh, Unit.Inhabitant),
        (DetrRouteCommune, Unit.Inhabitant),
        (DetrRouteTimes, Unit.Times),
        (StartAfterCompleteness, Unit.Statement),
        (StartAfterReceipt, Unit.Statement),
        (EnergyDeadline, Unit.Date),
        (EnergyTarget, Unit.Percent),
        (FnadtRate, Unit.Percent),
        (DepollutionBase, Unit.Euro),
        (DepollutionRate, Unit.Percent),
        (RecyclingShare, Unit.Percent),
        (FondsVertSaving2023, Unit.Percent),
        (FondsVertSaving, Unit.Percent),
        (FondsVertRate, Unit.Percent),
        (OwnShare, Unit.Percent),
        (OwnShareMonument, Unit.Statement),
        (OwnShareCalamity, Unit.Statement),
        (OwnShareUrbanRenewal, Unit.Statement),
        (OwnShareHeritage, Unit.Statement),
        (OwnShareBridge, Unit.Statement),
        (OwnShareNatura, Unit.Statement),
        (OwnShareSchool, Unit.Percent),
        (OwnShareOverseas, Unit.Statement),
        (OwnShareCorsica, Unit.Percent),
        (OwnShareCooperation, Unit.Statement),
        (OwnShareLeadAuthority, Unit.Percent),
        (BalanceTolerance, Unit.Euro),
        (StateGrantCap, Unit.Percent),
        (StateGrantStart, Unit.Statement),
        (StateGrantCompletenessMonths, Unit.Month),
        (StateGrantAdvance, Unit.Percent),
        (StateGrantInstalments, Unit.Percent),
        (StateGrantRefusalMonths, Unit.Month),
        (YearsToStart, Unit.Year),
        (YearsToStartExtension, Unit.Year),
        (YearsToComplete, Unit.Year),
        (YearsToCompleteExtension, Unit.Year),
        (CrpaMonths, Unit.Month),
        (Advance, Unit.Percent),
        (Instalments, Unit.Percent),
        (ClawbackCases, Unit.Statement),
        (ArcdUnit, Unit.EuroPerSquareMetre),
        (ArcdUnitOffices, Unit.EuroPerSquareMetre),
        (ArcdDwellings, Unit.Dwelling),
        (ArcdBar, Unit.Euro),
        (ArcdBonus, Unit.Percent),
        (ArcdBonusDay, Unit.Date),
        (ArcdDeficiencyDay, Unit.Date),
        (ArcdBareLand, Unit.Statement),
        .. AidParameterIds.Read,
    ];
}
