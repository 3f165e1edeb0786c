using System.Reflection;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed class ReadResultTests
{
    private static readonly ReadResult<PvdDossier> Good = Files.Read(Files.Smallest);
    private static readonly ReadResult<PvdDossier> Bad = Files.Read("{\"format\":1}");

    [Fact]
    public void A_good_file_gives_its_dossier_and_no_problem()
    {
        Assert.Empty(Good.Problems);
        Assert.Equal("Airvault", Good.Match(read => read.Communes[0].Name, _ => "refused"));
        Assert.Same(Assert.IsType<ReadResult<PvdDossier>.Read>(Good).Value, Good.ValueOrThrow());
    }

    [Fact]
    public void A_bad_file_gives_its_problems_and_no_dossier()
    {
        Assert.Equal(3, Bad.Problems.Count);
        Assert.Equal(3, Bad.Match(_ => 0, refused => refused.Count));
    }

    [Fact]
    public void Each_case_runs_its_own_action()
    {
        List<string> ran = [];

        Good.Switch(_ => ran.Add("read"), _ => ran.Add("refused"));
        Bad.Switch(_ => ran.Add("read"), _ => ran.Add("refused"));

        Assert.Equal(["read", "refused"], ran);
    }

    [Fact]
    public void Asking_a_bad_file_for_its_dossier_tells_every_problem()
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Bad.ValueOrThrow());

        Assert.Equal(
            """
            $ (line 1, column 1): "knownOn" is missing; expected an existing day, written YYYY-MM-DD
            $ (line 1, column 1): "communes" is missing; expected a list [ … ]
            $.format (line 1, column 2): expected the format "pvd-dossier/1"; found 1
            """,
            refusal.Message
        );
    }

    [Fact]
    public void Two_readings_of_one_file_are_equal()
    {
        Assert.Equal(Files.Read(Files.Smallest), Good);
        Assert.Equal(Files.Read("{\"format\":1}"), Bad);
        Assert.NotEqual(Good, Bad);
    }

    [Fact]
    public void Nobody_can_add_a_third_case()
    {
        Type type = typeof(ReadResult<>);
        ConstructorInfo[] constructors = type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance);

        Assert.Empty(type.GetConstructors());
        Assert.Contains(
            constructors,
            constructor => constructor is { IsPrivate: true } && constructor.GetParameters() is []
        );
        Assert.True(type.GetMethod("Closed", BindingFlags.NonPublic | BindingFlags.Instance)!.IsFamilyAndAssembly);
        Assert.All(type.GetNestedTypes(), nested => Assert.True(nested.IsSealed));
    }
}
