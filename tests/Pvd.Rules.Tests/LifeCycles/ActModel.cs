namespace Pvd.Rules.Tests.LifeCycles;

/// <summary>The life of a convention d’adhésion once more, written from the table of the facts file without its arrows: what it says in plain words, day by day.</summary>
internal sealed class ActModel
{
    private static readonly string[] Assemblies = ["condom", "valence", "tenareze"];

    private readonly HashSet<string> _agreed = [];
    private readonly HashSet<string> _signed = [];
    private readonly List<string> _waiting = [];
    private readonly Dictionary<string, int> _firstAgreement;
    private string? _state;

    private ActModel(ActScript script) =>
        _firstAgreement = script
            .Steps.Where(step => step.Move == ActMove.Agree)
            .GroupBy(step => step.Party)
            .ToDictionary(steps => steps.Key, steps => steps.Min(step => step.Day));

    /// <summary>The state on a day; <see langword="null"/> where nothing has happened.</summary>
    internal static string? StateOn(ActScript script, LocalDate day)
    {
        ActModel model = new(script);
        foreach (
            ActStep step in script
                .Steps.Where(step => step.On <= day)
                .Where(step => step.Party != "prefet" || step.Move is not (ActMove.Agree or ActMove.Refuse))
                .OrderBy(step => step.On)
                .ThenBy(Rank)
                .ThenBy(
                    step => step.Move is ActMove.Abandon or ActMove.Terminate ? "" : step.Party,
                    StringComparer.Ordinal
                )
                .ThenBy(step => step.Move == ActMove.Agree)
                .ThenBy(step => step.Move == ActMove.SignWithoutCapacity)
                .ThenBy(step => step.Move)
        )
        {
            model.Happen(step);
        }

        return model._state;
    }

    private static int Rank(ActStep step) =>
        step.Move switch
        {
            ActMove.Create => 0,
            ActMove.Submit => 1,
            ActMove.Agree or ActMove.Refuse => 2,
            ActMove.Sign or ActMove.SignWithoutCapacity => 3,
            _ => 4,
        };

    private void Happen(ActStep step)
    {
        _state ??= "draft";
        switch (step.Move)
        {
            case ActMove.Submit when _state == "draft":
                _state = "awaiting-deliberations";
                break;
            case ActMove.Agree when Assemblies.Contains(step.Party) && !_agreed.Contains(step.Party) && IsDeciding:
                _agreed.Add(step.Party);
                _state = _agreed.Count == Assemblies.Length ? "authorised" : "awaiting-deliberations";
                if (_state == "authorised")
                {
                    List<string> waiting = [.. _waiting];
                    _waiting.Clear();
                    waiting.ForEach(Sign);
                }

                break;
            case ActMove.Refuse when Assemblies.Contains(step.Party) && IsDeciding:
                _agreed.Remove(step.Party);
                _state = "draft";
                break;
            case ActMove.Sign
                when ActScript.Required.Contains(step.Party) && !_signed.Contains(step.Party) && HasPower(step):
                if (IsDeciding)
                {
                    _waiting.Add(step.Party);
                }
                else
                {
                    Sign(step.Party);
                }

                break;
            case ActMove.Abandon when IsDeciding:
                _state = "abandoned";
                break;
            case ActMove.Terminate when _state == "in-force":
                _state = "terminated";
                break;
        }
    }

    private bool IsDeciding => _state is "draft" or "awaiting-deliberations";

    private bool HasPower(ActStep step) =>
        step.Party == "prefet" || (_firstAgreement.TryGetValue(step.Party, out int day) && day <= step.Day);

    private void Sign(string party)
    {
        if (_state is "authorised" or "partially-signed" && _signed.Add(party))
        {
            _state = _signed.Count == ActScript.Required.Length ? "in-force" : "partially-signed";
        }
    }
}
