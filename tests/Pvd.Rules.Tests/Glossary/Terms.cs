using Pvd.Domain.Calendars;
using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;
using Pvd.Rules.Calendars;
using Pvd.Rules.Conventions;
using Pvd.Rules.Engineering;
using Pvd.Rules.Grants.Life;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Glossary;

/// <summary>The French terms of the field with the types and members that stand for them; the names are checked by the compiler.</summary>
internal static class Terms
{
    /// <summary>Gets every term, in the order of the field: acts, people, bodies, project, money.</summary>
    internal static IReadOnlyList<Term> All { get; } =
    [
        new(
            "commune bénéficiaire / lauréate",
            "beneficiary commune",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(SignatoryRole), nameof(SignatoryRole.BeneficiaryCommune))
        ),
        new(
            "convention d’adhésion",
            "membership convention",
            "ANCT, mode d’emploi du programme",
            Of(typeof(MembershipConvention))
        ),
        new(
            "convention-cadre",
            "framework convention",
            "ANCT, mode d’emploi du programme",
            Of(typeof(FrameworkConvention))
        ),
        new(
            "acte se disant ORT",
            "act that claims to stand for an ORT",
            "ANCT, mode d’emploi du programme",
            Of(typeof(FrameworkConvention), nameof(FrameworkConvention.ClaimsOrt))
        ),
        new(
            "valant ORT",
            "that has the effect of an ORT",
            "CCH L303-2",
            Of(typeof(PvdRules), nameof(PvdRules.Ort)),
            Of(typeof(OrtEngine))
        ),
        new("convention ORT", "agreement with ORT effect", "CCH L303-2", Of(typeof(OrtStatus))),
        new(
            "opération de revitalisation de territoire (ORT)",
            "territorial revitalisation operation",
            "CCH L303-2",
            Of(typeof(FrameKind), nameof(FrameKind.Ort)),
            Of(typeof(OrtEngine))
        ),
        new(
            "CRTE (relance, puis réussite de la transition écologique)",
            "contract for the ecological transition",
            "circulaire n° 6231/SG du 20 novembre 2020",
            Of(typeof(CrteContract))
        ),
        new(
            "protocole financier annuel",
            "annual financial protocol",
            "circulaire n° 6231/SG du 20 novembre 2020",
            Of(typeof(AnnualFinancialProtocol))
        ),
        new("CPER", "State–région plan contract", "usage", Of(typeof(FrameKind), nameof(FrameKind.Cper))),
        new(
            "contrat de convergence et de transformation (CCT)",
            "convergence and transformation contract",
            "usage",
            Of(typeof(FrameKind), nameof(FrameKind.Cct))
        ),
        new(
            "accord régional de relance",
            "regional recovery agreement",
            "accords de relance, 2021-2022",
            Of(typeof(FrameKind), nameof(FrameKind.RegionalRecoveryAgreement)),
            Of(typeof(RecoveryAgreement))
        ),
        new(
            "accord départemental de relance",
            "departmental recovery agreement",
            "accords de relance, 2021-2022",
            Of(typeof(FrameKind), nameof(FrameKind.DepartmentalRecoveryAgreement)),
            Of(typeof(RecoveryAgreement))
        ),
        new("avenant", "amendment", "ANCT, mode d’emploi du programme", Of(typeof(Amendment))),
        new("annexe", "annex", "ANCT, mode d’emploi du programme", Of(typeof(Annex))),
        new("article", "article", "usage", Of(typeof(LegalReference), nameof(LegalReference.Article))),
        new(
            "signataire",
            "signatory",
            "ANCT, mode d’emploi du programme",
            Of(typeof(Signature)),
            Of(typeof(CommitteeRole), nameof(CommitteeRole.Signatory))
        ),
        new("partie / cocontractant", "party", "ANCT, mode d’emploi du programme", Of(typeof(Party))),
        new(
            "entrée en vigueur",
            "effective date",
            "ANCT, mode d’emploi du programme",
            Of(typeof(MembershipEngine)),
            Of(typeof(ConventionStatus), nameof(ConventionStatus.InForce))
        ),
        new(
            "durée",
            "length",
            "ANCT, mode d’emploi du programme",
            Of(typeof(FrameworkConvention), nameof(FrameworkConvention.Years)),
            Of(typeof(CrteContract), nameof(CrteContract.Years))
        ),
        new("échéance", "due date", "usage", Of(typeof(Deadline))),
        new(
            "résiliation",
            "termination",
            "ANCT, mode d’emploi du programme",
            Of(typeof(ActEventKind), nameof(ActEventKind.Termination))
        ),
        new("caducité", "lapse", "usage", Of(typeof(GrantFileStatus), nameof(GrantFileStatus.Lapsed))),
        new("Action cœur de ville (ACV)", "Action cœur de ville", "ANCT", Of(typeof(FrameKind), nameof(FrameKind.Acv))),
        new("Villages d’avenir", "Villages d’avenir", "ANCT", Of(typeof(FrameKind), nameof(FrameKind.VillagesAvenir))),
        new(
            "Territoires d’industrie",
            "Territoires d’industrie",
            "ANCT",
            Of(typeof(FrameKind), nameof(FrameKind.TerritoiresIndustrie))
        ),
        new(
            "France Services",
            "France Services",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(LabelledServiceKind), nameof(LabelledServiceKind.FranceServices)),
            Of(typeof(LabelledService))
        ),
        new("commune", "commune", "code officiel géographique", Of(typeof(Commune))),
        new(
            "maire",
            "mayor",
            "CGCT",
            Of(typeof(MandateRole), nameof(MandateRole.Mayor)),
            Of(typeof(SigningCapacity), nameof(SigningCapacity.Mayor))
        ),
        new("EPCI", "inter-municipal body", "CGCT", Of(typeof(Epci))),
        new(
            "président de l’EPCI",
            "president of the EPCI",
            "CGCT",
            Of(typeof(MandateRole), nameof(MandateRole.EpciPresident)),
            Of(typeof(SigningCapacity), nameof(SigningCapacity.EpciPresident))
        ),
        new(
            "communauté de communes (CC)",
            "community of communes",
            "CGCT",
            Of(typeof(EpciKind), nameof(EpciKind.CommunityOfCommunes))
        ),
        new(
            "communauté d’agglomération (CA)",
            "agglomeration community",
            "CGCT",
            Of(typeof(EpciKind), nameof(EpciKind.AgglomerationCommunity))
        ),
        new(
            "communauté urbaine (CU)",
            "urban community",
            "CGCT",
            Of(typeof(EpciKind), nameof(EpciKind.UrbanCommunity))
        ),
        new("métropole", "metropolis", "CGCT", Of(typeof(EpciKind), nameof(EpciKind.Metropolis))),
        new("PETR", "territorial and rural balance pole", "CGCT", Of(typeof(EpciKind), nameof(EpciKind.Petr))),
        new("ville principale", "principal town", "CCH L303-2", Of(typeof(Epci), nameof(Epci.PrincipalTown))),
        new(
            "centralité",
            "centrality",
            "ANCT, mode d’emploi du programme",
            Of(typeof(ActionSheet), nameof(ActionSheet.EffectOnCentrality)),
            Of(typeof(PrincipalTownDerogation), nameof(PrincipalTownDerogation.Centralities))
        ),
        new("département", "département", "code officiel géographique", Of(typeof(DepartmentCode))),
        new(
            "conseil départemental",
            "departmental council",
            "CGCT",
            Of(typeof(SignatoryRole), nameof(SignatoryRole.DepartmentalCouncil))
        ),
        new(
            "région, conseil régional",
            "région, regional council",
            "CGCT",
            Of(typeof(RegionCode)),
            Of(typeof(SignatoryRole), nameof(SignatoryRole.RegionalCouncil))
        ),
        new(
            "préfet de département",
            "prefect of the département",
            "ANCT, mode d’emploi du programme",
            Of(typeof(SigningCapacity), nameof(SigningCapacity.DepartmentPrefect))
        ),
        new(
            "DDT / DDTM",
            "State territorial directorate",
            "usage",
            Of(typeof(EngineeringActor), nameof(EngineeringActor.Ddt))
        ),
        new(
            "élu",
            "elected official",
            "ANCT, mode d’emploi du programme",
            Of(typeof(CommitteeRole), nameof(CommitteeRole.ElectedOfficial))
        ),
        new(
            "chef de projet",
            "project manager",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(ProjectManagerPost)),
            Of(typeof(CommitteeRole), nameof(CommitteeRole.ProjectManager))
        ),
        new(
            "manager de commerce / de centre-ville",
            "town-centre manager",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(KeyMeasure), nameof(KeyMeasure.TownCentreManager))
        ),
        new("maître d’ouvrage", "project owner", "usage", Of(typeof(ProjectOwner))),
        new(
            "assistance à maîtrise d’ouvrage (AMO)",
            "owner assistance",
            "ANCT, offre d’accompagnement",
            Of(typeof(EngineeringHelp), nameof(EngineeringHelp.OwnerAssistance))
        ),
        new("comité de projet", "project committee", "ANCT, mode d’emploi du programme", Of(typeof(ProjectCommittee))),
        new(
            "équipe-projet",
            "project team",
            "ANCT, mode d’emploi du programme",
            Of(typeof(BodyKind), nameof(BodyKind.ProjectTeam))
        ),
        new(
            "comité participatif",
            "participatory committee",
            "ANCT, mode d’emploi du programme",
            Of(typeof(BodyKind), nameof(BodyKind.ParticipatoryCommittee))
        ),
        new(
            "comité des financeurs",
            "funders’ committee",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(BodyKind), nameof(BodyKind.FundersCommittee))
        ),
        new(
            "comité régional de sélection",
            "regional selection committee",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(BodyKind), nameof(BodyKind.RegionalSelectionCommittee))
        ),
        new(
            "comité local de cohésion territoriale (CLCT)",
            "local committee of territorial cohesion",
            "CGCT L1232-2",
            Of(typeof(BodyKind), nameof(BodyKind.Clct))
        ),
        new(
            "comité opérationnel",
            "operational committee",
            "usage",
            Of(typeof(BodyKind), nameof(BodyKind.OperationalCommittee))
        ),
        new(
            "commission d’élus DETR",
            "commission of elected officials on the DETR",
            "CGCT L2334-37",
            Of(typeof(BodyKind), nameof(BodyKind.DetrElectedCommission))
        ),
        new(
            "présidence",
            "presidency",
            "ANCT, tableau de bord du programme",
            Of(typeof(ProjectCommittee), nameof(ProjectCommittee.Presidency)),
            Of(typeof(PresidencyMode))
        ),
        new(
            "instance existante",
            "body that stands in for the committee",
            "ANCT, mode d’emploi du programme",
            Of(typeof(ProjectCommittee), nameof(ProjectCommittee.SubstituteBody))
        ),
        new("réunion", "meeting", "ANCT, mode d’emploi du programme", Of(typeof(Meeting))),
        new("ordre du jour", "agenda", "ANCT, mode d’emploi du programme", Of(typeof(Meeting), nameof(Meeting.Agenda))),
        new("compte rendu", "minutes", "usage", Of(typeof(Minutes))),
        new("délibération", "decision of a local assembly", "CGCT", Of(typeof(Deliberation))),
        new(
            "publication, affichage",
            "publication",
            "CGCT L2131-1",
            Of(typeof(Deliberation), nameof(Deliberation.Publication)),
            Of(typeof(PublicationForm))
        ),
        new(
            "délégation de signature",
            "delegation of signature",
            "CGCT",
            Of(typeof(SigningCapacity), nameof(SigningCapacity.Delegate))
        ),
        new(
            "dérogation",
            "derogation",
            "CCH L303-3",
            Of(typeof(PrincipalTownDerogation)),
            Of(typeof(OwnShareDecision)),
            Of(typeof(PrefectDecisionKind), nameof(PrefectDecisionKind.OwnShareDerogation))
        ),
        new("arrêté préfectoral", "prefect’s decision", "CGCT", Of(typeof(PrefectDecision))),
        new(
            "projet de territoire",
            "territorial project",
            "ANCT, mode d’emploi du programme",
            Of(typeof(TerritorialProject))
        ),
        new("diagnostic", "diagnosis", "ANCT, mode d’emploi du programme", Of(typeof(Diagnosis))),
        new("enjeu", "issue", "ANCT, mode d’emploi du programme", Of(typeof(Issue))),
        new("axe stratégique", "strategic axis", "ANCT, mode d’emploi du programme", Of(typeof(StrategicAxis))),
        new("orientation", "orientation", "conventions d’adhésion", Of(typeof(Orientation))),
        new("plan d’action", "action plan", "ANCT, mode d’emploi du programme", Of(typeof(ActionPlan))),
        new("fiche action", "action sheet", "ANCT, mode d’emploi du programme", Of(typeof(ActionSheet))),
        new(
            "fiche projet",
            "action sheet whose action is not ready yet",
            "usage",
            Of(typeof(ActionSheet)),
            Of(typeof(ActionStatus), nameof(ActionStatus.Maturing))
        ),
        new(
            "action envisagée",
            "envisaged action",
            "ANCT, tableau de bord du programme",
            Of(typeof(ActionStatus), nameof(ActionStatus.Envisaged))
        ),
        new(
            "action en maturation",
            "action being prepared",
            "ANCT, tableau de bord du programme",
            Of(typeof(ActionStatus), nameof(ActionStatus.Maturing))
        ),
        new(
            "action prête à démarrer",
            "action ready to start",
            "ANCT, tableau de bord du programme",
            Of(typeof(ActionStatus), nameof(ActionStatus.ReadyToStart))
        ),
        new(
            "action en cours",
            "action under way",
            "ANCT, tableau de bord du programme",
            Of(typeof(ActionStatus), nameof(ActionStatus.InProgress))
        ),
        new(
            "action livrée",
            "delivered action",
            "ANCT, tableau de bord du programme",
            Of(typeof(ActionStatus), nameof(ActionStatus.Delivered))
        ),
        new(
            "calendrier prévisionnel",
            "provisional schedule",
            "ANCT, mode d’emploi du programme",
            Of(typeof(ProvisionalSchedule))
        ),
        new(
            "indicateur de résultat / de mise en œuvre",
            "result and implementation indicator",
            "ANCT, mode d’emploi du programme",
            Of(typeof(MonitoringIndicator)),
            Of(typeof(MonitoringKind), nameof(MonitoringKind.Result)),
            Of(typeof(MonitoringKind), nameof(MonitoringKind.Implementation))
        ),
        new(
            "suivi, évaluation",
            "monitoring, evaluation",
            "ANCT, mode d’emploi du programme",
            Of(typeof(MonitoringIndicator)),
            Of(typeof(ActEventKind), nameof(ActEventKind.Evaluation))
        ),
        new("bilan annuel", "annual report", "CCH L303-2", Of(typeof(ActEventKind), nameof(ActEventKind.AnnualReport))),
        new(
            "périmètre de stratégie territoriale",
            "strategy perimeter",
            "CCH L303-2",
            Of(typeof(FrameworkConvention), nameof(FrameworkConvention.StrategyPerimeter))
        ),
        new("secteur d’intervention", "intervention sector", "CCH L303-2", Of(typeof(InterventionSector))),
        new(
            "centre-ville, centre-bourg",
            "town centre",
            "CCH L303-2",
            Of(typeof(SectorKind), nameof(SectorKind.TownCentre))
        ),
        new(
            "OPAH, OPAH-RU",
            "housing improvement operations",
            "CCH L303-1",
            Of(typeof(FrameKind), nameof(FrameKind.Opah)),
            Of(typeof(FrameKind), nameof(FrameKind.OpahRu))
        ),
        new(
            "friche",
            "brownfield site",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(ProjectSubject), nameof(ProjectSubject.BrownfieldSite))
        ),
        new(
            "habitat indigne",
            "unfit housing",
            "ANCT, mode d’emploi du programme",
            Of(typeof(DiagnosisSource), nameof(DiagnosisSource.UnfitHousingSheets))
        ),
        new(
            "tiers-lieu",
            "third place",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(KeyMeasure), nameof(KeyMeasure.Fabriques)),
            Of(typeof(KeyMeasure), nameof(KeyMeasure.MicroFolies))
        ),
        new(
            "maquette financière",
            "financing table",
            "ANCT, mode d’emploi du programme",
            Of(typeof(FinancingTable)),
            Of(typeof(FinancingPlan))
        ),
        new(
            "plan de financement",
            "financing of one action",
            "usage",
            Of(typeof(ActionSheet), nameof(ActionSheet.Financing)),
            Of(typeof(FinancingPlan), nameof(FinancingPlan.Lines))
        ),
        new(
            "financeur",
            "funder",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(FunderKind)),
            Of(typeof(ActionFunder))
        ),
        new("coût prévisionnel", "estimated cost", "usage", Of(typeof(EstimatedCost))),
        new(
            "HT / TTC",
            "excluding and including tax",
            "usage",
            Of(typeof(ExpenditureLine), nameof(ExpenditureLine.AmountExcludingTax)),
            Of(typeof(ExpenditureLine), nameof(ExpenditureLine.AmountIncludingTax)),
            Of(typeof(EstimatedCost), nameof(EstimatedCost.ExcludingTax)),
            Of(typeof(EstimatedCost), nameof(EstimatedCost.IncludingTax))
        ),
        new(
            "reste à charge, autofinancement",
            "own share",
            "CGCT L1111-10, III",
            Of(typeof(FinancingColumn), nameof(FinancingColumn.OwnShare))
        ),
        new(
            "taux d’intervention",
            "grant rate",
            "CGCT R2334-27",
            Of(typeof(GrantRequest), nameof(GrantRequest.Rate)),
            Of(typeof(ActionFinancing), nameof(ActionFinancing.Rate))
        ),
        new(
            "dépense éligible",
            "eligible cost",
            "usage",
            Of(typeof(EstimatedCost), nameof(EstimatedCost.Eligible)),
            Of(typeof(ExpenditureLine), nameof(ExpenditureLine.EligiblePart))
        ),
        new(
            "dépense subventionnable, assiette",
            "eligible base",
            "CGCT R2334-27",
            Of(typeof(Award), nameof(Award.EligibleBase))
        ),
        new(
            "subvention",
            "grant",
            "usage",
            Of(typeof(GrantRequest)),
            Of(typeof(AidInstrument), nameof(AidInstrument.Grant))
        ),
        new(
            "cofinancement",
            "co-funding",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(AnahCoFunding)),
            Of(typeof(FinancingLine))
        ),
        new(
            "DETR",
            "rural equipment grant",
            "CGCT et circulaires",
            Of(typeof(FundingInstrument), nameof(FundingInstrument.Detr))
        ),
        new(
            "DSIL",
            "local investment support grant",
            "CGCT et circulaires",
            Of(typeof(FundingInstrument), nameof(FundingInstrument.Dsil))
        ),
        new(
            "DSID",
            "investment support grant of the départements",
            "CGCT et circulaires",
            Of(typeof(FundingInstrument), nameof(FundingInstrument.Dsid))
        ),
        new(
            "FNADT",
            "national planning fund",
            "CGCT et circulaires",
            Of(typeof(FundingInstrument), nameof(FundingInstrument.Fnadt))
        ),
        new(
            "Fonds friches",
            "brownfield fund",
            "appels à projets 2020-2022",
            Of(typeof(FundingInstrument), nameof(FundingInstrument.BrownfieldRecycling)),
            Of(typeof(FinancingColumn), nameof(FinancingColumn.BrownfieldFund))
        ),
        new(
            "ANCT",
            "national agency for territorial cohesion",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(ActionFunder), nameof(ActionFunder.Anct)),
            Of(typeof(ProgrammePartner), nameof(ProgrammePartner.Anct))
        ),
        new(
            "Anah",
            "national housing agency",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(ActionFunder), nameof(ActionFunder.Anah)),
            Of(typeof(ProgrammePartner), nameof(ProgrammePartner.Anah))
        ),
        new(
            "Banque des territoires",
            "Banque des Territoires",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(ActionFunder), nameof(ActionFunder.BanqueDesTerritoires)),
            Of(typeof(ProgrammePartner), nameof(ProgrammePartner.BanqueDesTerritoires))
        ),
        new(
            "Cerema",
            "public engineering body",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(ActionFunder), nameof(ActionFunder.Cerema)),
            Of(typeof(ProgrammePartner), nameof(ProgrammePartner.Cerema))
        ),
        new(
            "Ademe",
            "ecological transition agency",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(ActionFunder), nameof(ActionFunder.Ademe)),
            Of(typeof(ProgrammePartner), nameof(ProgrammePartner.Ademe))
        ),
        new(
            "ingénierie",
            "engineering",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(ProgrammePillar), nameof(ProgrammePillar.Engineering)),
            Of(typeof(InKindHelp))
        ),
        new(
            "demande d’accompagnement",
            "request for engineering",
            "ANCT, offre d’accompagnement",
            Of(typeof(EngineeringRequest))
        ),
        new(
            "marché national",
            "national contract",
            "ANCT, offre d’accompagnement",
            Of(typeof(EngineeringRequestStatus), nameof(EngineeringRequestStatus.NationalMarket))
        ),
        new(
            "lot géographique / thématique",
            "geographic and thematic lot",
            "ANCT, offre d’accompagnement",
            Of(typeof(EngineeringLot)),
            Of(typeof(EngineeringLotFamily))
        ),
        new(
            "dispositif Denormandie",
            "Denormandie scheme",
            "dossier de présentation du programme, octobre 2020",
            Of(typeof(KeyMeasure), nameof(KeyMeasure.Denormandie)),
            Of(typeof(OrtEffect))
        ),
        new("CDAC, AEC", "retail planning commission and permit", "code de commerce L752-1-1", Of(typeof(OrtEffect))),
        new("droit de préemption", "right of pre-emption", "CCH L303-2", Of(typeof(OrtEffect))),
        new(
            "caducité constatée / à constater",
            "lapse, declared or still to be",
            "CGCT R2334-28",
            Of(typeof(GrantFileStatus), nameof(GrantFileStatus.Lapsed)),
            Of(typeof(GrantFileStatus), nameof(GrantFileStatus.LapseDue))
        ),
        new(
            "réputée terminée",
            "deemed terminated",
            "CGCT R2334-29",
            Of(typeof(GrantFileStatus), nameof(GrantFileStatus.DeemedTerminated))
        ),
        new("réputée rejetée", "refusal by silence", "CGCT R2334-25", Of(typeof(ImplicitRefusal))),
        new(
            "en vigueur, dépassée, remplacée, expirée",
            "in force, overdue, superseded, expired",
            "usage",
            Of(typeof(ConventionStatus), nameof(ConventionStatus.InForce)),
            Of(typeof(ConventionStatus), nameof(ConventionStatus.Superseded)),
            Of(typeof(ConventionStatus), nameof(ConventionStatus.Expired)),
            Of(typeof(DeadlineStatus))
        ),
        new("date d’effet du régime", "day that selects the version of a rule", "usage", Of(typeof(RegimeDate))),
    ];

    /// <summary>Terms of the field that have no type, member or label of their own, each with the reason.</summary>
    internal static IReadOnlyDictionary<string, string> LeftOut { get; } =
        new Dictionary<string, string>
        {
            ["Petites villes de demain (PVD)"] = "the programme itself: the namespaces Pvd.* bear its name",
            ["préambule"] = "no rule reads it: Pvd.Documents writes it",
            ["en présence de"] =
                "a body that attends without being bound is no party: the template of the convention prints it",
            ["reconduction tacite"] = "no act of the programme that was read is renewed by silence",
            ["conseil municipal"] = "an assembly shows only by its délibérations, which name the party",
            ["conseil communautaire"] = "an assembly shows only by its délibérations, which name the party",
            ["EPCI à fiscalité propre"] = "a quality of EpciKind, not a type of its own",
            ["syndicat mixte"] = "the State’s lists tell two kinds apart (SMF, SMO), which EpciKind holds",
            ["préfet de région"] = "no act of the programme that was read is signed by it in a capacity of its own",
            ["délégué territorial de l’ANCT"] =
                "the prefect of département, by law (GOV-13): SigningCapacity.DepartmentPrefect",
            ["délégué territorial adjoint"] = "no rule reads it: signs as a delegate (SigningCapacity.Delegate)",
            ["SGAR"] = "no rule reads it",
            ["volontariat territorial en administration (VTA)"] =
                "an instrument of funding.md, held with the other instruments",
            ["maîtrise d’ouvrage"] = "the role of the project owner (ProjectOwner), which has no facts of its own",
            ["bailleur social"] = "a partner of the convention: a party by its name, with no rule of its own",
            ["chambre consulaire"] = "a partner of the convention: a party by its name, with no rule of its own",
            ["comité de pilotage"] =
                "where one exists it acts as the project committee (ProjectCommittee.SubstituteBody)",
            ["comité technique"] = "met in practice, in no rule",
            ["coprésidence"] = "told by who chairs: PresidencyMode has one member for each way of chairing together",
            ["transmission au contrôle de légalité"] =
                "a day of the délibération, not an object: Deliberation.TransmittedOn",
            ["contrôle de légalité"] = "no fact of it is recorded beyond the day of transmission",
            ["accusé de réception"] = "no fact of it is recorded beyond the day of transmission",
            ["caractère exécutoire"] = "derived by the rules from transmission and publication (DEL-1, DEL-2)",
            ["circulaire, instruction"] = "a text of law is a LegalReference, whatever its kind",
            ["numéro NOR"] = "stands in the text of a LegalReference",
            ["état des lieux"] =
                "the annex of the convention d’adhésion that describes the territory: AnnexKind.TerritorySheet",
            ["vacance (logements, commerces)"] = "an indicator of the territory, measured as a MonitoringIndicator",
            ["reversement"] = "an answer of the rules on payments (GrantLife), not an object",
        };

    private static string Of(Type type) => type.Name;

    private static string Of(Type type, string member) => $"{type.Name}.{member}";
}
