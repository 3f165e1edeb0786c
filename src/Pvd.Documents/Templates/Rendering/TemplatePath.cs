namespace Pvd.Documents.Templates.Rendering;

/// <summary>A name in a tag, resolved: from which repetition around it, and through which members, the value is read.</summary>
/// <param name="Depth">Which of the turns in progress: 0 for the model.</param>
/// <param name="Steps">The members, one a dot.</param>
internal sealed record TemplatePath(int Depth, IReadOnlyList<TemplateMember> Steps)
{
    public TemplateMember Last => Steps[Steps.Count - 1];

    /// <summary>Gets whether a list is crossed on the way, so that there are several values.</summary>
    public bool IsEnumeration { get; } =
        Steps.Take(Steps.Count - 1).Zip(Steps.Skip(1), IsCrossed).Any(crossed => crossed);

    /// <summary>Reads the value; <c>null</c> when it, or what holds it, is not known.</summary>
    public object? Read(RenderState state)
    {
        Turn turn = state.TurnAt(Depth);
        object? value = Steps[0].Read(Steps[0].IsOfTurn ? turn : turn.Value);
        for (int i = 1; i < Steps.Count && value is not null; i++)
        {
            value = Steps[i].Read(value);
        }

        return value;
    }

    /// <summary>Reads all values through the lists on the way; <c>null</c> when a list is not known.</summary>
    public IReadOnlyList<object?>? ReadAll(RenderState state)
    {
        Turn turn = state.TurnAt(Depth);
        List<object?> values = [turn.Value];
        for (int i = 0; i < Steps.Count; i++)
        {
            List<object?> next = [];
            foreach (object? holder in values)
            {
                object? value =
                    Steps[i].IsOfTurn ? Steps[i].Read(turn)
                    : holder is null ? null
                    : Steps[i].Read(holder);
                if (i + 1 < Steps.Count && IsCrossed(Steps[i], Steps[i + 1]))
                {
                    if (value is not IReadOnlyList<object> items)
                    {
                        return null;
                    }

                    next.AddRange(items);
                }
                else
                {
                    next.Add(value);
                }
            }

            values = next;
        }

        return values;
    }

    /// <summary>Whether it is known and, for a flag, set; for a list, not empty; for several values, one of them.</summary>
    public bool Holds(RenderState state) => IsEnumeration ? ReadAll(state)?.Any(Holds) == true : Holds(Read(state));

    private static bool Holds(object? value) =>
        value switch
        {
            null => false,
            bool flag => flag,
            IReadOnlyList<object> list => list.Count > 0,
            _ => true,
        };

    private static bool IsCrossed(TemplateMember member, TemplateMember next) =>
        member.Kind == TemplateValueKind.List && member.Scope!.Members.Contains(next);
}
