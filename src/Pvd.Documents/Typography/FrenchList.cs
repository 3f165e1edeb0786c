using System.Text;

namespace Pvd.Documents.Typography;

/// <summary>Enumerations as a sentence holds them: « Airvault, Condom et Le Mans ».</summary>
internal static class FrenchList
{
    /// <summary>Joins the items with commas, and the last one with « et ».</summary>
    public static string And(IReadOnlyList<string> items)
    {
        var sentence = new StringBuilder();
        for (int i = 0; i < items.Count; i++)
        {
            sentence.Append(Separator(i, items.Count)).Append(items[i]);
        }

        return sentence.ToString();
    }

    private static string Separator(int index, int count) =>
        index == 0 ? ""
        : index == count - 1 ? " et "
        : ", ";
}
