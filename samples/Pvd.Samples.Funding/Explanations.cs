using System.Text;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Samples.Funding;

/// <summary>Answers as people read them: which plan, then each request with its explanation.</summary>
internal sealed class Explanations(Words words) : IAnswerWriter
{
    private bool _isFirst = true;

    public void Write(FinancingPlan plan, IReadOnlyList<Assessment<Euro>> answers, int? line)
    {
        StringBuilder text = new(_isFirst ? "" : "\n");
        _isFirst = false;
        text.Append(Title(plan, line)).Append('\n');
        if (answers.Count == 0)
        {
            text.Append(words.Say(Texts.NoRequest)).Append('\n');
        }

        for (int i = 0; i < answers.Count; i++)
        {
            GrantRequest request = plan.Requests[i];
            string asked = words.Say(
                Texts.Request,
                ("id", request.Id),
                ("instrument", request.Instrument.Acronym),
                ("year", Words.Year(request.Year)),
                ("day", words.Day(answers[i].Law.Day))
            );
            text.Append('\n').Append(asked).Append('\n').Append(answers[i].Explain(words.Language));
        }

        Console.Out.Write(text);
    }

    private string Title(FinancingPlan plan, int? line)
    {
        string?[] names = [plan.Project?.Name, plan.Owner?.Name];
        string title = string.Join(
            " — ",
            names.Where(name => name is not null).Select(name => name!.ReplaceLineEndings(" "))
        );
        return words.AtLine(line, title.Length == 0 ? words.Say(Texts.UnnamedPlan) : title);
    }
}
