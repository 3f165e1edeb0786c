using System.Reflection;
using System.Xml.Linq;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules.Grants.Life;
using Pvd.Rules.Law;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>Closed lists that carry data: codes that JSON keeps, labels in both languages, and a way through the trimmer.</summary>
public sealed class ClosedListTests
{
    // A unit of measure rests on no text; the kinds of a financing plan are facts, and the rules about them name the texts.
    private static readonly Type[] WithoutLegalBasis =
    [
        typeof(AidKind),
        typeof(CommitmentKind),
        typeof(ExpenditureKind),
        typeof(FunderKind),
        typeof(FundingBody),
        typeof(GrantEventKind),
        typeof(GrantFileStatus),
        typeof(OwnerKind),
        typeof(PrefectDecisionKind),
        typeof(ProjectSubject),
        typeof(RuleStatus),
        typeof(Unit),
        typeof(DeadlineTrigger),
        typeof(DeadlineConsequence),
    ];

    [Fact]
    public void There_are_lists_to_test() => Assert.NotEmpty(ClosedLists.All);

    [Fact]
    public void Members_are_fields_never_properties() =>
        Expect.None(
            from list in ClosedLists.All
            from property in list.GetProperties(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly
            )
            where property.PropertyType == list
            select $"{list}.{property.Name}",
            "declare the member as a public static readonly field: SmartEnum looks at fields only, and leaves it out of List and TryFromValue without a word."
        );

    [Fact]
    public void Members_are_public_and_read_only() =>
        Expect.None(
            from list in ClosedLists.All
            from field in list.GetFields(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly
            )
            where field.FieldType == list && !(field.IsPublic && field.IsInitOnly)
            where !field.Name.StartsWith('<')
            select $"{list}.{field.Name}",
            "declare the member as public static readonly."
        );

    [Fact]
    public void The_name_of_a_member_is_that_of_its_field() =>
        Expect.None(
            from list in ClosedLists.All
            from field in ClosedLists.Members(list)
            let name = ClosedLists.Read<string>(field.GetValue(null)!, "Name")
            where name != field.Name
            select $"{list}.{field.Name} is named {name}",
            "pass nameof(the field) as the name."
        );

    [Fact]
    public void All_holds_every_member_in_declared_order() =>
        Expect.None(
            from list in ClosedLists.All
            let declared = Names(ClosedLists.Members(list).Select(field => field.GetValue(null)!))
            let listed = ClosedLists.Listed(list) is { } all ? Names(all) : "no All"
            where declared != listed
            select $"{list}: the fields are {declared}; All holds {listed}",
            "list every field in the static property All, in the order in which the fields are declared."
        );

    [Fact]
    public void Codes_are_unique() =>
        Expect.None(
            from list in ClosedLists.All
            from code in ClosedLists
                .Members(list)
                .GroupBy(
                    field => ClosedLists.Read<string>(field.GetValue(null)!, "Value"),
                    StringComparer.OrdinalIgnoreCase
                )
            where string.IsNullOrWhiteSpace(code.Key) || code.Count() > 1
            select $"{list}: \"{code.Key}\" is the code of {string.Join(" and ", code.Select(field => field.Name))}",
            "give each member a code of its own: of two with one code, files would always be read as the first."
        );

    [Fact]
    public void Every_member_has_a_label_in_both_languages() =>
        Expect.None(
            from list in ClosedLists.All
            from field in ClosedLists.Members(list)
            let label = ClosedLists.Read<Localized>(field.GetValue(null)!, "Label")
            where string.IsNullOrWhiteSpace(label?.French) || string.IsNullOrWhiteSpace(label.English)
            select $"{list}.{field.Name}",
            "give the member a Label with a French and an English text."
        );

    [Fact]
    public void Every_member_says_on_which_text_it_rests() =>
        Expect.None(
            from list in ClosedLists.All
            where !WithoutLegalBasis.Contains(list)
            from field in ClosedLists.Members(list)
            where ClosedLists.Read<LegalReference>(field.GetValue(null)!, "LegalBasis") is null
            select $"{list}.{field.Name}",
            "give the list a LegalBasis; if it rests on no text, say why in ClosedListTests.WithoutLegalBasis."
        );

    [Fact]
    public void The_trimmer_is_told_to_keep_exactly_the_lists() =>
        Expect.None(
            [
                .. from library in Library.All
                from list in ClosedLists.All
                where list.Assembly == library.Assembly && !Kept(library).Contains(list.FullName!)
                select $"{list} is missing from src/{library.Name}/ILLink.Descriptors.xml",
                .. from library in Library.All
                from name in Kept(library)
                where !ClosedLists.All.Any(list => list.FullName == name)
                select $"src/{library.Name}/ILLink.Descriptors.xml names {name}, which is no list",
            ],
            "give the file one line `<type fullname=\"…\" preserve=\"fields\" />` for each smart enum of the assembly, "
                + "and embed it under the name ILLink.Descriptors.xml: a trimmed application would find the list empty."
        );

    private static HashSet<string> Kept(Library library)
    {
        using Stream? resource = library.Assembly.GetManifestResourceStream("ILLink.Descriptors.xml");
        return resource is null
            ? []
            :
            [
                .. XDocument
                    .Load(resource)
                    .Root!.Elements("assembly")
                    .Where(assembly => (string?)assembly.Attribute("fullname") == library.Name)
                    .Elements("type")
                    .Where(type => (string?)type.Attribute("preserve") is "fields" or "all")
                    .Select(type => (string)type.Attribute("fullname")!),
            ];
    }

    private static string Names(IEnumerable<object> members) =>
        string.Join(", ", members.Select(member => ClosedLists.Read<string>(member, "Name")));
}
