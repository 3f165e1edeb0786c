using Pvd.Domain.Json;

namespace Pvd.Rules.Tests.Law;

/// <summary>A folder of law files is read whole, or refused with every problem in its place.</summary>
public sealed class LegislationFolderTests
{
    private const string Membership = "membership-convention.json";
    private const string Committee = "project-committee.json";
    private const string Post = "project-manager.json";

    [Fact]
    public void A_good_copy_is_the_same_law()
    {
        using LawFolder folder = new();

        Assert.Equal(Legislation.Embedded.Fingerprint, folder.Law().Fingerprint);
    }

    [Fact]
    public void The_names_of_the_files_and_their_order_do_not_matter()
    {
        using LawFolder folder = new();
        folder.Write("zz.json", folder.Text(Membership));
        folder.Delete(Membership);
        folder.Write("readme.txt", "not law");

        Assert.Equal(Legislation.Embedded.Fingerprint, folder.Law().Fingerprint);
    }

    [Fact]
    public void Newer_law_than_that_of_the_package_gives_other_answers()
    {
        using LawFolder folder = new();
        folder.Change(Membership, "\"ADH-20\"", "\"value\": 18", "\"value\": 24");

        Legislation law = folder.Law();

        Assert.NotEqual(Legislation.Embedded.Fingerprint, law.Fingerprint);
        Assert.Equal(
            "favourable 2023-05-31",
            Given.Rules.FrameworkDue.Assess(new DossierDraft().Build(), law.At(Given.Day("2022-03-01"))).Verdict()
        );
    }

    [Fact]
    public void An_id_that_serves_in_two_files_is_told_in_the_second()
    {
        using LawFolder folder = new();
        folder.Write("again.json", folder.Text(Committee));

        IReadOnlyList<Problem> problems = folder.Read().Problems;

        Assert.Equal(6, problems.Count);
        Assert.All(problems, problem => Assert.Equal(("law.id-twice", Committee), (problem.Code, problem.File)));
    }

    [Fact]
    public void Bad_JSON_is_told_alone_since_nobody_knows_what_stands_behind_it()
    {
        using LawFolder folder = new();
        folder.Write(Post, folder.Text(Post)[..200]);

        Problem problem = Assert.Single(folder.Read().Problems);

        Assert.Equal(("json.malformed", Post), (problem.Code, problem.File));
    }

    [Fact]
    public void A_missing_file_leaves_gaps_that_are_named()
    {
        using LawFolder folder = new();
        folder.Delete(Committee);

        Assert.Equal(
            ["GOV-1", "GOV-2", "GOV-3", "GOV-4", "GOV-8", "GOV-3"],
            folder.Read().Problems.Select(problem => problem.Message.French.Split('«', '»')[1].Trim())
        );
    }

    [Fact]
    public void An_empty_folder_is_told_in_one_sentence()
    {
        using LawFolder folder = new();
        foreach ((string name, _) in LawFolder.EmbeddedFiles)
        {
            folder.Delete(name);
        }

        Problem problem = Assert.Single(folder.Read().Problems);

        Assert.Equal("law.no-file", problem.Code);
        Assert.Equal("$ : le dossier ne contient aucun fichier .json", problem.ToString());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_technical_fault()
    {
        Assert.Throws<DirectoryNotFoundException>(() =>
            Legislation.Read(Path.Combine(Path.GetTempPath(), "pvd-no-such-folder"))
        );
        Assert.Throws<ArgumentNullException>(() => Legislation.Read(null!));
    }
}
