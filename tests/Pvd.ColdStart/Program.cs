using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;

// The first answer of a process: tests/cold-start.sh times it.
LawInForce law = Legislation.Embedded.At(new LocalDate(2022, 3, 1));
FinancingPlan plan = new(
    law.Day,
    new ProjectOwner(
        OwnerKind.Commune,
        department: DepartmentCode.Parse("23"),
        figures: [new OwnerFigures(2021, population: 1500)]
    ),
    new Project(subjects: [], commitments: [], isInStateContract: true),
    [new ExpenditureLine("works", Euro.FromEuros(100_000m), eligiblePart: Euro.FromEuros(80_000m))],
    lines: [],
    [new GrantRequest("detr", FundingInstrument.Detr, 2022, rate: Rate.Parse("40"), events: [])],
    decisions: []
);
Console.WriteLine(new PvdRules().Grants.Assess(plan, "detr", law).Headline(Language.French));
