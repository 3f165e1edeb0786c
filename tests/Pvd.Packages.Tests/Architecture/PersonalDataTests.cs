using System.Collections;
using System.Reflection;
using System.Text;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;
using Pvd.Rules;
using Pvd.Rules.Receipts;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>Names of persons stand in marked members, and nowhere else: not in ToString, findings or receipts.</summary>
public sealed class PersonalDataTests
{
    private const string Secret = "Zéphyrine Untel-Quidam";

    private static readonly LocalDate Day = new(2021, 5, 31);

    [Fact]
    public void Every_member_that_holds_a_person_is_marked() =>
        Expect.None(
            from library in Library.All
            from type in library.PublicTypes
            from property in type.GetProperties()
            where
                property.PropertyType == typeof(Person)
                || property.PropertyType.GenericTypeArguments.Contains(typeof(Person))
            where !property.IsDefined(typeof(PersonalDataAttribute))
            select $"{type}.{property.Name}",
            "mark the property with [PersonalData]."
        );

    [Fact]
    public void The_sample_holds_every_type_with_marked_members() =>
        Expect.None(
            from library in Library.All
            from type in library.PublicTypes
            where type.GetProperties().Any(property => property.IsDefined(typeof(PersonalDataAttribute)))
            where !Parts(Dossier()).Any(part => part.GetType() == type)
            select $"{type}",
            "put one, with the secret name in it, into the dossier of PersonalDataTests, so that the other facts look at it."
        );

    [Fact]
    public void Nothing_prints_a_person() =>
        Expect.None(
            from part in Parts(Dossier())
            where part is not string && part.ToString()!.Contains(Secret, StringComparison.Ordinal)
            select $"{part.GetType()}.ToString()",
            "override ToString so that it leaves the marked members out."
        );

    [Fact]
    public void No_answer_tells_a_person() =>
        Expect.None(
            from answer in Answers()
            from text in new[] { answer.ToString(), answer.Explain(Language.French), answer.Explain(Language.English) }
            where text.Contains(Secret, StringComparison.Ordinal)
            select $"{answer.Engine}: {text}",
            "name the office (CommitteeRole, SigningCapacity), never the person."
        );

    [Fact]
    public void No_receipt_keeps_a_person() =>
        Expect.None(
            from answer in Answers()
            where Written(Receipt.Of(answer)).Contains(Secret, StringComparison.Ordinal)
            select $"the receipt of {answer.Engine}",
            "replace names by numbers (Json/Pseudonyms) before anything is written."
        );

    private static IEnumerable<Assessment> Answers()
    {
        PvdDossier dossier = Dossier();
        PvdRules rules = new();
        LawInForce law = Legislation.Embedded.At(Day);
        return
        [
            rules.Membership.Assess(dossier, law),
            rules.FrameworkDue.Assess(dossier, law),
            rules.Committee.Assess(dossier, law),
            rules.Bodies.Assess(dossier, law),
            rules.ProjectManager.Assess(dossier, Day.Year, law),
        ];
    }

    private static PvdDossier Dossier()
    {
        Person person = new(Secret);
        InseeCommuneCode code = InseeCommuneCode.Parse("79005");
        return new(
            Day,
            [new Commune(code, "Airvault", 2991)],
            new Epci(Siren.Parse("200041416"), "CC Airvaudais-Val du Thouet", EpciKind.CommunityOfCommunes),
            new MembershipConvention(
                [
                    new Party("airvault", SignatoryRole.BeneficiaryCommune, "Airvault", code, representative: person),
                    new Party("epci", SignatoryRole.Epci, "CC Airvaudais-Val du Thouet", representative: person),
                ],
                [new Deliberation("airvault", "12", Day)],
                [new Signature("airvault", Day, SigningCapacity.Mayor)]
            ),
            new ProjectCommittee(
                [
                    new CommitteeMember(CommitteeRole.Mayor, Day, party: "airvault", presides: true, person: person),
                    new CommitteeMember(CommitteeRole.EpciPresident, Day, person: person),
                    new CommitteeMember(CommitteeRole.Prefect, Day, presides: true, person: person),
                ],
                PresidencyMode.MayorsOnly
            ),
            new ProjectManagerPost("epci", Day, costs: [new YearlyCost(Day.Year, Euro.FromEuros(30_000m))]),
            bodies:
            [
                new GovernanceBody(
                    "detr",
                    BodyKind.DetrElectedCommission,
                    [new Mandate(MandateRole.Mayor, Day, represents: "Airvault", population: 30_000, person: person)]
                ),
            ]
        );
    }

    /// <summary>The object and everything of ours that it holds.</summary>
    private static HashSet<object> Parts(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> open = new([root]);
        while (open.TryPop(out object? part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            if (part is IEnumerable list and not string)
            {
                foreach (object? item in list)
                {
                    open.Push(item!);
                }
            }
            else if (Library.All.Any(library => library.Assembly == part.GetType().Assembly))
            {
                foreach (
                    PropertyInfo property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                )
                {
                    if (property.GetIndexParameters().Length == 0 && property.GetValue(part) is { } value)
                    {
                        open.Push(value);
                    }
                }
            }
        }

        return seen;
    }

    private static string Written(Receipt receipt)
    {
        using MemoryStream stream = new();
        receipt.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
