using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Ardalis.SmartEnum;

namespace Pvd.Domain.Tests;

/// <summary>What every closed list with data keeps to; the lists are found by reflection, so that a new one is tested too.</summary>
public sealed class SmartEnumTests
{
    public static TheoryData<string> Names => [.. Types.Select(type => type.FullName!)];

    /// <summary>Lists whose members rest on a text: the kinds of a financing plan are facts, the rules about them name their texts.</summary>
    public static TheoryData<string> NamesWithLegalBasis =>
        [.. Types.Where(type => type.Namespace != "Pvd.Domain.Funding").Select(type => type.FullName!)];

    private static IReadOnlyList<Type> Types =>
        [
            .. typeof(Siren)
                .Assembly.GetTypes()
                .Where(type => type.BaseType is { IsGenericType: true } parent && IsSmartEnum(parent))
                .OrderBy(type => type.FullName, StringComparer.Ordinal),
        ];

    [Fact]
    public void The_lists_are_those_we_know_of() =>
        Assert.Equal(
            [
                "ActEventKind",
                "ActionEventKind",
                "ActionFunder",
                "ActionStatus",
                "AidCondition",
                "AidInstrument",
                "AidKind",
                "AidRecurrence",
                "AnctService",
                "AnnexKind",
                "BodyKind",
                "ClubEventKind",
                "CommitmentKind",
                "CommitteeRole",
                "ContestedDay",
                "CrteElement",
                "DeadlineRule",
                "DiagnosisSource",
                "EngineeringActor",
                "EngineeringEventKind",
                "EngineeringField",
                "EngineeringHelp",
                "EngineeringLot",
                "EpciKind",
                "ExpenditureKind",
                "FinancingColumn",
                "FinancingState",
                "FrameKind",
                "FrameworkElement",
                "FunderKind",
                "FundingBody",
                "FundingInstrument",
                "GrantEventKind",
                "KeyMeasure",
                "LabelState",
                "LabelledServiceKind",
                "MandateRole",
                "MonitoringKind",
                "Orientation",
                "OwnerKind",
                "PlanningDocumentKind",
                "PrefectDecisionKind",
                "PresidencyMode",
                "ProgrammeObjective",
                "ProgrammePartner",
                "ProgrammePillar",
                "ProjectSubject",
                "PublicationForm",
                "RecoveryLevel",
                "RequesterKind",
                "RuleStatus",
                "SectorKind",
                "SignatoryRole",
                "SigningCapacity",
                "StrategyElement",
                "Zone",
            ],
            Types.Select(type => type.Name).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void All_holds_every_member_once_and_nothing_else(string type)
    {
        IReadOnlyList<Member> all = Members(type);

        Assert.NotEmpty(all);
        Assert.Equal(Fields(type).Select(field => field.Name).Order(), all.Select(member => member.Name).Order());
        Assert.All(
            all,
            member => Assert.Same(Fields(type).Single(f => f.Name == member.Name).GetValue(null), member.Self)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Codes_and_names_are_unique(string type)
    {
        IReadOnlyList<Member> all = Members(type);

        Assert.Distinct(all.Select(member => member.Code), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(all.Select(member => member.Name), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Codes_are_ascii_without_spaces(string type) =>
        Assert.All(Members(type), member => Assert.Matches("^[A-Za-z0-9_-]+$", member.Code));

    [Theory]
    [MemberData(nameof(Names))]
    public void Labels_exist_in_both_languages_and_differ_from_member_to_member(string type)
    {
        IReadOnlyList<Member> all = Members(type);

        Assert.All(all, member => Assert.False(string.IsNullOrWhiteSpace(member.Label.French)));
        Assert.All(all, member => Assert.False(string.IsNullOrWhiteSpace(member.Label.English)));
        Assert.Distinct(all.Select(member => member.Label.French));
        Assert.Distinct(all.Select(member => member.Label.English));
    }

    [Theory]
    [MemberData(nameof(NamesWithLegalBasis))]
    public void Every_member_names_its_legal_basis(string type) =>
        Assert.All(Members(type), member => Assert.NotNull(member.LegalBasis));

    [Theory]
    [MemberData(nameof(Names))]
    public void Code_and_name_find_the_member(string type) =>
        Assert.All(
            Members(type),
            member =>
            {
                Assert.Same(member.Self, Find(TypeNamed(type), "TryFromValue", member.Code));
                Assert.Same(member.Self, Find(TypeNamed(type), "TryFromName", member.Name));
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_code_finds_nothing(string type)
    {
        Assert.Null(Find(TypeNamed(type), "TryFromValue", "no-such-code"));
        Assert.Null(Find(TypeNamed(type), "TryFromValue", ""));
    }

    /// <summary>In a context of its own the type has never been touched: its fields are set by this very call.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_finds_its_member_even_as_the_first_use_of_the_type(string type)
    {
        foreach (Member member in Members(type))
        {
            AssemblyLoadContext context = new(type, isCollectible: true);
            try
            {
                Type untouched = context.LoadFromAssemblyPath(typeof(Siren).Assembly.Location).GetType(type)!;
                Assert.NotSame(TypeNamed(type), untouched);

                Assert.Equal(member.Name, Find(untouched, "TryFromValue", member.Code)?.ToString());
            }
            finally
            {
                context.Unload();
            }
        }
    }

    [Fact]
    public void The_linker_keeps_the_fields_of_exactly_these_types()
    {
        using Stream file = typeof(Siren).Assembly.GetManifestResourceStream("ILLink.Descriptors.xml")!;
        XElement assembly = Assert.Single(XDocument.Load(file).Root!.Elements());

        Assert.Equal("Pvd.Domain", assembly.Attribute("fullname")?.Value);
        Assert.Equal(
            Types.Select(type => type.FullName),
            assembly.Elements().Select(e => e.Attribute("fullname")?.Value)
        );
        Assert.All(assembly.Elements(), element => Assert.Equal("fields", element.Attribute("preserve")?.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nobody_else_can_add_a_member(string type)
    {
        Assert.True(TypeNamed(type).IsSealed);
        Assert.Empty(TypeNamed(type).GetConstructors());
    }

    private static bool IsSmartEnum(Type parent) => parent.GetGenericTypeDefinition() == typeof(SmartEnum<,>);

    private static Type TypeNamed(string type) => typeof(Siren).Assembly.GetType(type)!;

    private static IEnumerable<FieldInfo> Fields(string type) =>
        TypeNamed(type)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == TypeNamed(type));

    private static IReadOnlyList<Member> Members(string type) =>
        [.. ((IEnumerable)TypeNamed(type).GetProperty("All")!.GetValue(null)!).Cast<object>().Select(Describe)];

    private static Member Describe(object member) =>
        new(
            member,
            (string)Get(member, "Name")!,
            (string)Get(member, "Value")!,
            (Localized)Get(member, "Label")!,
            (LegalReference?)Get(member, "LegalBasis")
        );

    private static object? Get(object member, string property) =>
        member.GetType().GetProperty(property)?.GetValue(member);

    private static object? Find(Type type, string method, string text)
    {
        MethodInfo lookup = type.BaseType!.GetMethods()
            .Single(candidate => candidate.Name == method && candidate.GetParameters().Length == 2);
        object?[] arguments = [text, null];
        return lookup.Invoke(null, arguments) is true ? arguments[1] : null;
    }

    private sealed record Member(object Self, string Name, string Code, Localized Label, LegalReference? LegalBasis);
}
