using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;
using Pvd.Domain.Tests.Json;

namespace Pvd.Domain.Tests.Schemas;

public sealed class DossierSchemaTests
{
    [Property(MaxTest = 300)]
    public void It_accepts_every_generated_dossier(PvdDossier dossier) =>
        Assert.Empty(SchemaFile.Dossier.Errors(Encoding.UTF8.GetString(Files.Write(dossier))));

    [Fact]
    public void It_accepts_the_files_of_these_tests()
    {
        Assert.Empty(SchemaFile.Dossier.Errors(Files.Full));
        Assert.Empty(SchemaFile.Dossier.Errors(Files.Smallest));
    }

    [Fact]
    public void Its_lists_of_codes_are_those_of_the_code()
    {
        JsonNode definitions = SchemaFile.Dossier.Root["definitions"]!;

        SchemaFile.AssertCodes(EpciKind.All, definitions["epci"]!["properties"]!["kind"]!, isOptional: true);
        SchemaFile.AssertCodes(SignatoryRole.All, definitions["party"]!["properties"]!["role"]!);
        SchemaFile.AssertCodes(
            SigningCapacity.All,
            definitions["signature"]!["properties"]!["capacity"]!,
            isOptional: true
        );
        SchemaFile.AssertCodes(
            PresidencyMode.All,
            definitions["committee"]!["properties"]!["presidency"]!,
            isOptional: true
        );
        SchemaFile.AssertCodes(
            PublicationForm.All,
            definitions["deliberation"]!["properties"]!["publication"]!,
            isOptional: true
        );
        SchemaFile.AssertCodes(AnnexKind.All, definitions["annex"]!["properties"]!["kind"]!);
        SchemaFile.AssertCodes(ActEventKind.All, definitions["actEvent"]!["properties"]!["kind"]!);
        SchemaFile.AssertCodes(SectorKind.All, definitions["sector"]!["properties"]!["kind"]!, isOptional: true);
        SchemaFile.AssertCodes(FrameworkElement.All, definitions["framework"]!["properties"]!["content"]!["items"]!);
        SchemaFile.AssertCodes(CrteElement.All, definitions["crte"]!["properties"]!["content"]!["items"]!);
        SchemaFile.AssertCodes(RecoveryLevel.All, definitions["recoveryAgreement"]!["properties"]!["level"]!);
        SchemaFile.AssertCodes(CommitteeRole.All, definitions["member"]!["properties"]!["role"]!);
        JsonNode request = definitions["engineeringRequest"]!["properties"]!;
        JsonNode happened = definitions["engineeringEvent"]!["properties"]!;
        SchemaFile.AssertCodes(EngineeringHelp.All, request["help"]!["items"]!);
        SchemaFile.AssertCodes(EngineeringField.All, request["fields"]!["items"]!);
        SchemaFile.AssertCodes(
            RequesterKind.All,
            definitions["engineeringRequester"]!["properties"]!["kind"]!,
            isOptional: true
        );
        SchemaFile.AssertCodes(EngineeringEventKind.All, happened["kind"]!);
        SchemaFile.AssertCodes(EngineeringActor.All, happened["by"]!, isOptional: true);
        SchemaFile.AssertCodes(
            BodyKind.All.Where(kind => !kind.Equals(BodyKind.ProjectCommittee)),
            definitions["body"]!["properties"]!["kind"]!
        );
        SchemaFile.AssertCodes(MandateRole.All, definitions["mandate"]!["properties"]!["role"]!);
        SchemaFile.AssertCodes(
            ActionStatus.All,
            definitions["actionSheet"]!["properties"]!["status"]!,
            isOptional: true
        );
        JsonNode project = definitions["territorialProject"]!["properties"]!;
        SchemaFile.AssertCodes(Orientation.All, project["orientations"]!["items"]!);
        SchemaFile.AssertCodes(StrategyElement.All, project["strategy"]!["items"]!);
        SchemaFile.AssertCodes(
            Orientation.All,
            definitions["strategicAxis"]!["properties"]!["orientations"]!["items"]!
        );
        SchemaFile.AssertCodes(DiagnosisSource.All, definitions["diagnosisInput"]!["properties"]!["source"]!);
        SchemaFile.AssertCodes(PlanningDocumentKind.All, definitions["planningDocument"]!["properties"]!["kind"]!);
        JsonNode indicator = definitions["monitoringIndicator"]!["properties"]!;
        SchemaFile.AssertCodes(MonitoringKind.All, indicator["kind"]!, isOptional: true);
        SchemaFile.AssertCodes(ProjectSubject.All, definitions["actionSheet"]!["properties"]!["subjects"]!["items"]!);
        SchemaFile.AssertCodes(OwnerKind.All, definitions["owner"]!["properties"]!["kind"]!);
        JsonNode line = definitions["actionFinancing"]!["properties"]!;
        SchemaFile.AssertCodes(ActionFunder.All, line["funder"]!);
        SchemaFile.AssertCodes(FinancingState.All, line["state"]!, isOptional: true);
        SchemaFile.AssertCodes(FundingInstrument.All, line["instrument"]!, isOptional: true);
        SchemaFile.AssertCodes(ActionFunder.All, definitions["inKindHelp"]!["properties"]!["funder"]!);
        SchemaFile.AssertCodes(ActionEventKind.All, definitions["actionEvent"]!["properties"]!["kind"]!);
        SchemaFile.AssertCodes(FrameKind.All, definitions["linkedContract"]!["properties"]!["kind"]!);
        JsonNode service = definitions["labelledService"]!["properties"]!;
        SchemaFile.AssertCodes(LabelledServiceKind.All, service["kind"]!);
        SchemaFile.AssertCodes(LabelState.All, definitions["labelStep"]!["properties"]!["state"]!);
        SchemaFile.AssertCodes(ClubEventKind.All, definitions["clubEvent"]!["properties"]!["kind"]!);
        SchemaFile.AssertCodes(FrameKind.All, definitions["frameMembership"]!["properties"]!["kind"]!);
        SchemaFile.AssertCodes(
            SignatoryRole.All.Where(role => !role.Equals(SignatoryRole.BeneficiaryCommune)),
            definitions["party"]!["anyOf"]![0]!["properties"]!["role"]!
        );
        SchemaFile.AssertCodes(
            CommitteeRole.All.Where(role => !role.SpeaksForParty),
            definitions["member"]!["anyOf"]![0]!["properties"]!["role"]!
        );
    }

    [Fact]
    public void Its_pattern_of_commune_codes_accepts_what_the_code_accepts()
    {
        Regex pattern = SchemaFile.Dossier.Pattern("insee");
        IEnumerable<string> codes = Enumerable
            .Range(0, 100_000)
            .Select(number => number.ToString("D5", CultureInfo.InvariantCulture))
            .Concat(Enumerable.Range('A', 26).Select(letter => $"2{(char)letter}004"));

        Assert.DoesNotContain(codes, code => pattern.IsMatch(code) != InseeCommuneCode.TryParse(code, out _));
    }

    [Fact]
    public void Its_pattern_of_departments_accepts_what_the_code_accepts()
    {
        Regex pattern = new(
            SchemaFile.Dossier.Root["definitions"]!["crte"]!["properties"]!["department"]!["pattern"]!.ToString()
        );
        IEnumerable<string> codes = Enumerable
            .Range(0, 1_000)
            .SelectMany(number =>
                new[] { "D1", "D2", "D3" }.Select(format => number.ToString(format, CultureInfo.InvariantCulture))
            )
            .Concat(Enumerable.Range('A', 26).Select(letter => $"2{(char)letter}"));

        Assert.DoesNotContain(codes, code => pattern.IsMatch(code) != DepartmentCode.TryParse(code, out _));
    }

    [Property]
    public void Its_other_patterns_accept_the_identifiers_as_they_are_written(Siren siren, PvdId id, Euro amount)
    {
        Assert.Matches(SchemaFile.Dossier.Pattern("siren"), siren.Value);
        Assert.Matches(SchemaFile.Dossier.Pattern("pvdId"), id.Value);
        string costs = SchemaFile.Dossier.Root["definitions"]!["cost"]!["properties"]!["amount"]![
            "pattern"
        ]!.ToString();
        Assert.Equal(amount >= Euro.Zero, Regex.IsMatch(amount.ToString(), costs));
    }
}
