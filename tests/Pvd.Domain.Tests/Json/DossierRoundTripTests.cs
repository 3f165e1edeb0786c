using System.Text;
using Pvd.Domain.Conventions;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed class DossierRoundTripTests
{
    [Property(MaxTest = 500)]
    public void What_is_written_is_read_as_an_equal_dossier(PvdDossier dossier)
    {
        PvdDossier read = Files.Read(Files.Write(dossier)).ValueOrThrow();

        Assert.Equal(dossier, read);
        Assert.Equal(dossier.GetHashCode(), read.GetHashCode());
    }

    [Property]
    public void Equal_dossiers_are_written_as_the_same_bytes(PvdDossier dossier)
    {
        byte[] bytes = Files.Write(dossier);

        Assert.Equal(bytes, Files.Write(dossier));
        Assert.Equal(bytes, Files.Write(Files.Read(bytes).ValueOrThrow()));
    }

    [Property]
    public void Lines_end_with_a_line_feed_and_nothing_else(PvdDossier dossier)
    {
        string text = Encoding.UTF8.GetString(Files.Write(dossier));

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.DoesNotContain(text.Split('\n'), line => line.EndsWith(' '));
    }

    [Fact]
    public void A_file_with_every_member_is_written_as_it_was_read() =>
        Assert.Equal(Files.Full, Encoding.UTF8.GetString(Files.Write(Files.Read(Files.Full).ValueOrThrow())));

    [Fact]
    public void No_byte_order_mark_is_written() =>
        Assert.Equal((byte)'{', Files.Write(Files.Read(Files.Smallest).ValueOrThrow())[0]);

    [Fact]
    public void What_is_not_known_is_left_out() =>
        Assert.Equal(
            """
            {
              "format": "pvd-dossier/1",
              "knownOn": "2021-05-31",
              "communes": [
                {
                  "insee": "79005",
                  "name": "Airvault"
                }
              ]
            }

            """,
            Encoding.UTF8.GetString(Files.Write(Files.Read(Files.Smallest).ValueOrThrow()))
        );

    [Fact]
    public void A_list_that_is_empty_is_not_a_list_that_is_unknown()
    {
        PvdDossier empty = Files.Read(Files.With(Files.Smallest, "convention", """{"signatures":[]}""")).ValueOrThrow();
        PvdDossier unknown = Files.Read(Files.With(Files.Smallest, "convention", "{}")).ValueOrThrow();

        Assert.Empty(empty.Convention!.Signatures!);
        Assert.Null(unknown.Convention!.Signatures);
        Assert.NotEqual(empty, unknown);
        Assert.NotEqual(Files.Write(empty), Files.Write(unknown));
    }

    [Fact]
    public void Null_means_not_known_like_a_member_left_out()
    {
        string[] optional =
        [
            "$schema",
            "provenance",
            "epci",
            "convention",
            "committee",
            "projectManager",
            "framework",
            "crte",
            "recoveryAgreements",
            "bodies",
            "actionSheets",
        ];

        string text = optional.Aggregate(Files.Smallest, (file, member) => Files.With(file, member, "null"));

        Assert.Equal(Files.Read(Files.Smallest).ValueOrThrow(), Files.Read(text).ValueOrThrow());
    }

    [Fact]
    public void An_act_without_events_and_avenants_is_one_to_which_nothing_else_has_happened()
    {
        PvdDossier silent = Files.Read(Files.With(Files.Smallest, "framework", "{}")).ValueOrThrow();
        PvdDossier empty = Files
            .Read(Files.With(Files.Smallest, "framework", """{"events":[],"amendments":null}"""))
            .ValueOrThrow();

        Assert.Empty(silent.Framework!.Act.Events);
        Assert.Empty(silent.Framework.Act.Amendments);
        Assert.Null(silent.Framework.Act.Annexes);
        Assert.Equal(silent, empty);
    }

    [Fact]
    public void A_vote_that_counts_nobody_against_and_an_assembly_that_agreed_need_not_be_written_out()
    {
        const string Act = """{"deliberations":[{"party":"epci","on":"2021-04-20","vote":{"for":12}}]}""";

        Deliberation vote = Assert.Single(
            Files.Read(Files.With(Files.Smallest, "crte", Act)).ValueOrThrow().Crte!.Act.Deliberations!
        );

        Assert.Equal(new("epci", null, new(2021, 4, 20), vote: new(12)), vote);
        Assert.True(vote.IsAdopted);
    }

    [Fact]
    public void The_order_of_members_does_not_matter()
    {
        const string Turned = """
            {"communes":[{"name":"Airvault","insee":"79005"}],"knownOn":"2021-05-31","format":"pvd-dossier/1"}
            """;

        Assert.Equal(Files.Read(Files.Smallest).ValueOrThrow(), Files.Read(Turned).ValueOrThrow());
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_read()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetPreamble(),
            .. Encoding.UTF8.GetBytes(Files.Full.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ];

        Assert.Equal(Files.Read(Files.Full).ValueOrThrow(), Files.Read(bytes).ValueOrThrow());
    }

    [Fact]
    public void Escaped_letters_are_read_like_the_letters()
    {
        string escaped = Files
            .Full.Replace("\"insee\"", "\"\\u0069nsee\"", StringComparison.Ordinal)
            .Replace("Œ", "\\u0152", StringComparison.Ordinal);

        Assert.Equal(Files.Read(Files.Full).ValueOrThrow(), Files.Read(escaped).ValueOrThrow());
    }

    [Fact]
    public void Identifiers_may_have_separators_in_a_file()
    {
        string text = Files.With(Files.Smallest, "epci", """{"siren":"200\u202f034\u202f528","name":"x"}""");

        Assert.Equal("200034528", Files.Read(text).ValueOrThrow().Epci?.Siren.Value);
    }

    [Fact]
    public void Letters_and_signs_are_written_as_they_are()
    {
        string text = Encoding.UTF8.GetString(Files.Write(Files.Read(Files.Full).ValueOrThrow()));

        Assert.Contains("« Cœur & Val »", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_changes_no_byte() =>
        Cultures.InEach(() => Assert.Equal(Files.FullBytes, Files.Write(Files.Read(Files.FullBytes).ValueOrThrow())));

    [Fact]
    public void The_stream_stays_open()
    {
        using MemoryStream stream = new();
        PvdDossier dossier = Files.Read(Files.Full).ValueOrThrow();

        dossier.Write(stream);
        stream.Position = 0;
        PvdDossier read = PvdDossier.Read(stream).ValueOrThrow();

        Assert.Equal(dossier, read);
        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void A_stream_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("stream", () => PvdDossier.Read(null!));
        Assert.Throws<ArgumentNullException>("stream", () => Files.Read(Files.Smallest).ValueOrThrow().Write(null!));
    }

    [Fact]
    public void A_stream_that_gives_one_byte_at_a_time_is_read_to_its_end()
    {
        using OneByteStream stream = new(Files.FullBytes);

        Assert.Equal(Files.Read(Files.Full).ValueOrThrow(), PvdDossier.Read(stream).ValueOrThrow());
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
