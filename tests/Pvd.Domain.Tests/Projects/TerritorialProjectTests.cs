using Pvd.Domain.Programme;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Tests.Projects;

/// <summary>What the constructors of projects, sheets and schedules refuse.</summary>
public sealed class TerritorialProjectTests
{
    [Fact]
    public void Issues_and_axes_stand_once_and_refer_to_one_another()
    {
        Refuses("two issues share the id \"a\"", () => new Diagnosis(issues: [new("a", "x"), new("a", "y")]));
        Refuses(
            "two strategic axes share the id \"1\"",
            () => new TerritorialProject(axes: [new("1", "x"), new("1", "y")])
        );
        Refuses(
            "the diagnosis has no issue \"b\"",
            () => new TerritorialProject(new Diagnosis(issues: [new("a", "x")]), axes: [new("1", "x", ["b"])])
        );
    }

    [Fact]
    public void Where_the_issues_are_not_known_an_axis_may_name_any() =>
        Assert.Equal("b", new TerritorialProject(new Diagnosis(), axes: [new("1", "x", ["b"])]).Axes![0].Issues![0]);

    [Fact]
    public void A_sheet_names_an_axis_of_the_project()
    {
        TerritorialProject project = new(axes: [new("1", "x")]);

        Refuses(
            "the project has no strategic axis \"2\"",
            () => Dossier(project, new ActionSheet("1", "x", axis: "2"))
        );
        Assert.Equal("2", Dossier(new(), new ActionSheet("1", "x", axis: "2")).ActionSheets![0].Axis);
    }

    [Fact]
    public void A_year_of_cost_stands_once() =>
        Refuses(
            "the year 2022 has two costs",
            () => new EstimatedCost(years: [new(2022, Euro.Zero), new(2022, Euro.Zero)])
        );

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProvisionalSchedule(new(2022, 1, 2), new(2022, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InKindHelp(ActionFunder.Cerema, -0.25m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasuredValue(new(2022, 1, 1), 0.0000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasuredValue(new(2022, 1, 1), 1_000_000_000_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActionSheet("1", "x", priority: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActionSheet("1", "x", postYear: 1899));
    }

    [Fact]
    public void A_membership_covers_its_days_both_ends_included()
    {
        InseeCommuneCode commune = InseeCommuneCode.Parse("79005");
        LocalDate first = new(2023, 11, 9);
        FrameMembership known = new(FrameKind.TerritoiresIndustrie, commune, null, first, first.PlusDays(1));
        FrameMembership vague = new(FrameKind.Acv, commune, until: first);

        Assert.Equal(
            [false, true, true, false],
            new[] { -1, 0, 1, 2 }.Select(days => known.Covers(first.PlusDays(days)))
        );
        Assert.Null(vague.Covers(first));
        Assert.False(vague.Covers(first.PlusDays(1)));
    }

    [Fact]
    public void Frames_are_those_of_the_communes_of_the_dossier() =>
        Refuses(
            "the commune 79006 has another contract, a programme or a service but the dossier does not describe it",
            () =>
                new PvdDossier(
                    new(2022, 1, 1),
                    [new(InseeCommuneCode.Parse("79005"), "Airvault")],
                    frames: [new(FrameKind.Acv, InseeCommuneCode.Parse("79006"))]
                )
        );

    private static PvdDossier Dossier(TerritorialProject project, params ActionSheet[] sheets) =>
        new(
            new(2022, 1, 1),
            [new(InseeCommuneCode.Parse("79005"), "Airvault")],
            actionSheets: sheets,
            project: project
        );

    private static void Refuses(string message, Func<object> make) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(make).Message);
}
