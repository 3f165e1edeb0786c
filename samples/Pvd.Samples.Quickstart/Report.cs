using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Rules;
using Spectre.Console;

namespace Pvd.Samples.Quickstart;

/// <summary>Prints the answers: tables for people, the same words as plain text where the output goes to a file.</summary>
internal sealed class Report(IAnsiConsole console, Language language)
{
    private static readonly LocalDatePattern FrenchDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    internal void Show(Answers answers, IReadOnlyList<OutputFile> files, DirectoryInfo folder)
    {
        ShowTitle(answers);
        Heading(Texts.Signatures);
        if (answers.Dossier.Convention is { Parties: not null } convention)
        {
            ShowParties(convention, answers.Law.Day);
        }

        foreach (Assessment answer in answers.All)
        {
            ShowAnswer(answer);
        }

        Heading(Texts.Written);
        foreach (OutputFile file in files)
        {
            Line("- " + Path.Combine(folder.FullName, file.Name));
        }

        Line("");
        Line(Texts.Disclaimer.In(language));
    }

    private static string? Number(Deliberation act) => act.Number is { } number ? $"n° {number}" : null;

    private static bool HappenedBy(LocalDate day, LocalDate today) => day <= today;

    private string Day(LocalDate day) => (language == Language.French ? FrenchDay : LocalDatePattern.Iso).Format(day);

    private void ShowTitle(Answers answers)
    {
        string territory =
            answers.Dossier.Epci?.Name ?? string.Join(", ", answers.Dossier.Communes.Select(commune => commune.Name));
        Heading(Texts.Title.In(language).Replace("{territory}", territory, StringComparison.Ordinal));
        Line(
            Texts
                .Day.In(language)
                .Replace("{today}", Day(answers.Law.Day), StringComparison.Ordinal)
                .Replace("{known}", Day(answers.Dossier.KnownOn), StringComparison.Ordinal)
                .Replace("{law}", answers.Law.Legislation.Fingerprint[..12], StringComparison.Ordinal)
        );
        string madeUp = string.Join(
            ", ",
            answers.Dossier.Provenance.Where(part => part.Origin == Origin.Illustrative).Select(part => part.Path)
        );
        if (madeUp.Length > 0)
        {
            Line(Texts.Illustrative.In(language).Replace("{what}", madeUp, StringComparison.Ordinal));
        }
    }

    private void ShowParties(MembershipConvention convention, LocalDate today)
    {
        Table table = Table(Texts.Party, Texts.Role, Texts.Deliberation, Texts.Signed);
        foreach (Party party in convention.Parties!)
        {
            table.AddRow(
                Markup.Escape(party.Name),
                Markup.Escape(party.Role.Label.In(language)),
                Markup.Escape(DeliberationOf(party, convention, today)),
                Markup.Escape(SignatureOf(party, convention, today))
            );
        }

        console.Write(table);
    }

    private string DeliberationOf(Party party, MembershipConvention convention, LocalDate today)
    {
        if (!party.Role.IsLocalAuthority)
        {
            return Texts.NotNeeded.In(language);
        }

        if (convention.Deliberations is not { } all)
        {
            return Texts.NotKnown.In(language);
        }

        Deliberation? act = all.FirstOrDefault(act => act.Party == party.Id && HappenedBy(act.On, today));
        return act is null
            ? Texts.None.In(language)
            : string.Join(", ", new[] { Number(act), Day(act.On) }.OfType<string>());
    }

    private string SignatureOf(Party party, MembershipConvention convention, LocalDate today)
    {
        if (convention.Signatures is not { } all)
        {
            return Texts.NotKnown.In(language);
        }

        Signature? signature = all.FirstOrDefault(given => given.Party == party.Id && HappenedBy(given.On, today));
        return signature is { } given ? Day(given.On)
            : party.Role.IsRequired ? Texts.MustSign.In(language)
            : Texts.MaySign.In(language);
    }

    private void ShowAnswer(Assessment answer)
    {
        Heading(answer.Headline(language));
        int number = 0;
        foreach (Finding finding in answer.Findings)
        {
            Line($"{++number}. {Sign(finding)} {finding.Sentence(language)}");
        }

        if (answer.Figures.Count > 0)
        {
            Table table = Table(Texts.Amounts, Texts.Amount);
            table.Columns[1].RightAligned();
            foreach (Figure figure in answer.Figures)
            {
                table.AddRow(Markup.Escape(figure.Label.In(language)), Markup.Escape(figure.Amount.Format(language)));
            }

            console.Write(table);
        }

        if (answer.Choices.Count > 0)
        {
            string list = string.Join(
                language == Language.French ? " ; " : "; ",
                answer.Choices.Select(choice => choice.Label.In(language))
            );
            Line(Texts.Choices.In(language).Replace("{list}", list, StringComparison.Ordinal));
        }

        if (answer.Documents.Count > 0)
        {
            Line("");
            Line(Texts.Documents.In(language) + (language == Language.French ? " :" : ":"));
            foreach (RequiredDocument document in answer.Documents)
            {
                Line("- " + document.Label.In(language));
            }
        }
    }

    private static string Sign(Finding finding) =>
        finding.Outcome switch
        {
            Outcome.Met => "[ok]",
            Outcome.Unknown => "[?]",
            _ => finding.Rule.Severity == Severity.Error ? "[X]" : "[!]",
        };

    private Table Table(params Localized[] headers)
    {
        Table table = new() { Border = Screen.IsPlain ? TableBorder.Markdown : TableBorder.Rounded };
        foreach (Localized header in headers)
        {
            table.AddColumn(new TableColumn(Markup.Escape(header.In(language))));
        }

        return table;
    }

    private void Heading(Localized text) => Heading(text.In(language));

    private void Heading(string text)
    {
        console.WriteLine();
        if (Screen.IsPlain)
        {
            Console.Out.WriteLine("## " + text);
        }
        else
        {
            console.Write(new Spectre.Console.Rule($"[bold]{Markup.Escape(text)}[/]") { Justification = Justify.Left });
        }
    }

    private void Line(string text)
    {
        if (Screen.IsPlain)
        {
            Console.Out.WriteLine(text);
        }
        else
        {
            console.MarkupLine(Markup.Escape(text));
        }
    }
}
